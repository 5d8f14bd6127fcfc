import type {Facts, Service} from '../../consent/service.js';
import {known} from '../built-in.js';
import {tag, type Voice} from '../vendor-script.js';

interface Settings extends Service {
  /** Address of the installation: `https://stat.example.com`. */
  readonly host?: string;
}

const HOST = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?(\/[\w.-]+)*\/?$/i;

function root(service: Service): string {
  return `${(service as Settings).host}`.replace(/\/?$/, '/');
}

function tell(_paq: Voice, ...commands: unknown[][]): void {
  for (const command of commands) _paq.push?.(command);
}

const {start, stop} = tag({
  name: '_paq',
  methods: 'push',
  stub: () => [],
  url: (service) => `${root(service)}matomo.js`,
  say(_paq, service, {isFirst}) {
    if (isFirst) {
      tell(_paq, ['setTrackerUrl', `${root(service)}matomo.php`], ['setSiteId', `${service.id}`]);
      tell(_paq, ...Object.entries(service.settings ?? {}));
    }
    // The view comes first: it clears what waits for consent.
    tell(_paq, ['trackPageView']);
    if (isFirst) tell(_paq, ['enableLinkTracking']);
    tell(_paq, ['setConsentGiven']);
  },
  deny(_paq) {
    // Not `forgetConsentGiven`: it leaves a cookie for thirty years.
    tell(_paq, ['requireConsent'], ['deleteCookies']);
  },
});

/**
 * Usually runs on a server of the site's own, so that no country is known.
 * @see https://developer.matomo.org/guides/tracking-consent
 */
const facts: Facts = known({
  label: 'Matomo',
  provider: 'Matomo',
  country: '',
  purpose: 'forStatistics',
  policyUrl: 'https://matomo.org/privacy-policy/',
  pattern: /^\d{1,9}$/,
  cookies: [
    {pattern: '^_pk_id\\..*$', duration: '13 months'},
    {pattern: '^_pk_ses\\..*$', duration: '30 minutes'},
    {pattern: '^_pk_(ref|cvar|hsr|testcookie).*$', duration: '6 months'},
  ],
  hosts: ['*.matomo.cloud', 'cdn.matomo.cloud'],
  start(service, starter) {
    const {name, host} = service as Settings;
    if (HOST.test(`${host}`)) start(service, starter);
    else starter.report(`${name} starts nothing: its host "${host}" is no https address`);
  },
  stop,
});

export default facts;
