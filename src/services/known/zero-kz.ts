import type {Facts} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag} from '../vendor-script.js';

/** Its button stands where the site has put `<span id="_zero_…">`. Only loading the page anew ends it. */
const facts: Facts = known({
  label: 'ZERO.kz',
  provider: 'ZERO.kz',
  country: 'KZ',
  purpose: 'forStatistics',
  policyUrl: 'https://zero.kz/',
  pattern: /^\d{1,9}$/,
  hosts: ['c.zero.kz', 'zero.kz'],
  isResident: true,
  ...tag({
    name: '_zero_kz_',
    methods: 'push',
    stub: () => [],
    url: () => 'https://c.zero.kz/z.js',
    say(_zero_kz_, {id}, {isFirst}) {
      if (!isFirst) return;
      _zero_kz_.push?.(['id', Number(id)]);
      _zero_kz_.push?.(['type', 1]);
    },
  }),
});

export default facts;
