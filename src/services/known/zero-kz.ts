import type {Facts} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {vendorScript} from '../vendor-script.js';

/** Its button appears where the site has put `<span id="_zero_…">`. Only loading the page again ends it. */
const facts: Facts = builtInService({
  label: 'ZERO.kz',
  provider: 'ZERO.kz',
  country: 'KZ',
  purpose: 'forStatistics',
  policyUrl: 'https://zero.kz/',
  pattern: /^\d{1,9}$/,
  idLooksLike: "the counter's number: digits, such as 12345",
  hosts: ['c.zero.kz', 'zero.kz'],
  isResident: true,
  ...vendorScript({
    global: '_zero_kz_',
    methods: 'push',
    stub: () => [],
    url: () => 'https://c.zero.kz/z.js',
    onStart(_zero_kz_, {id}, {isFirst}) {
      if (!isFirst) return;
      _zero_kz_.push?.(['id', Number(id)]);
      _zero_kz_.push?.(['type', 1]);
    },
  }),
});

export default facts;
