import type {ServiceSettings} from '../../config/service-settings.js';
import type {Facts, Service} from '../../consent/service.js';
import {builtInService} from '../built-in-service.js';
import {vendorScript, type VendorApi} from '../vendor-script.js';

type Settings = Service & ServiceSettings['matomo'];

const HOST = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?(\/[\w.-]+)*\/?$/i;

function rootUrl(service: Service): string {
  return `${(service as Settings).host}`.replace(/\/?$/, '/');
}

function pushCommands(_paq: VendorApi, ...commands: unknown[][]): void {
  for (const command of commands) _paq.push?.(command);
}

/** Its script calls functions in its queue on the tracker. A script from before version 4 does not know the method. */
function allowCookies(this: {setCookieConsentGiven?(): void}): void {
  this.setCookieConsentGiven?.();
}

/** The id is checked like any other; the address counts as well. */
function findMistakeInHost({name, host}: Settings): string | undefined {
  if (HOST.test(`${host}`)) return undefined;
  return `The "host" of ${name} is "${host}", which is no https address, so it is not started. Write the address of your Matomo, such as https://matomo.example.com. (service-host)`;
}

const script = vendorScript({
  global: '_paq',
  methods: 'push',
  stub: () => [],
  url: (service) => `${rootUrl(service)}matomo.js`,
  onStart(_paq, service, {isFirst}) {
    if (isFirst) {
      pushCommands(_paq, ['setTrackerUrl', `${rootUrl(service)}matomo.php`], ['setSiteId', `${service.id}`]);
      pushCommands(_paq, ...Object.entries(service.settings ?? {}));
    }
    // Cookies come back first, so that the view has the visitor's new id.
    if (!isFirst) pushCommands(_paq, [allowCookies]);
    // The view comes before the consent: a view drops what waits for consent.
    pushCommands(_paq, ['trackPageView']);
    if (isFirst) pushCommands(_paq, ['enableLinkTracking']);
    pushCommands(_paq, ['setConsentGiven']);
  },
  onStop(_paq) {
    // Not `forgetConsentGiven`: it sets a cookie that lasts thirty years.
    pushCommands(_paq, ['requireConsent'], ['deleteCookies']);
  },
});

/**
 * Usually runs on a server of the site's own, so no country is given. Its script reads the visitor's id from the cookie
 * each time, so without the cookie it makes a new one.
 * @see https://developer.matomo.org/guides/tracking-consent
 * @see https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js (`loadVisitorIdCookie`)
 */
const facts: Facts = builtInService({
  label: 'Matomo',
  provider: 'Matomo',
  country: '',
  purpose: 'forStatistics',
  policyUrl: 'https://matomo.org/privacy-policy/',
  pattern: /^\d{1,9}$/,
  idLooksLike: "the site's number in Matomo: digits, such as 1",
  cookies: [
    {pattern: '^_pk_id\\..*$', duration: '13 months'},
    {pattern: '^_pk_ses\\..*$', duration: '30 minutes'},
    {pattern: '^_pk_ref.*$', duration: '6 months'},
    {pattern: '^_pk_(cvar|hsr).*$', duration: '≈ 30 minutes'},
    {pattern: '^_pk_testcookie.*$', duration: 'untilClosed'},
  ],
  findMistake: findMistakeInHost,
  hosts: ['*.matomo.cloud', 'cdn.matomo.cloud'],
  ...script,
});

export default facts;
