import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import {JAVASCRIPT} from './answer.js';
import type {Site} from './server.js';
import type {Tab} from './visitor.js';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** A site as it is before it moves: with a library from its package, or with what a vendor's documentation says. */
export interface OldSite {
  /** As the option `migrate` names the library. */
  readonly from: string;
  /** Puts the library's files on the site. */
  install?(site: Site): void;
  /** The old script tags. */
  readonly before: string;
  /** Held markup that stays as it is: one script of analytics, one of marketing. */
  gated(third: string): string;
  /** The option. Default: the name as an attribute. */
  readonly migrate?: object;
  accept(tab: Tab): Promise<void>;
  reject(tab: Tab): Promise<void>;
  /** What it calls its cookie, and its key in localStorage. */
  readonly key: string;
}

const file = (name: string): string => readFileSync(join(PACKAGES, name), 'utf8');

function serve(site: Site, path: string, body: string, type: string = JAVASCRIPT): void {
  site.route(`/old/${path}`, {type, body});
}

/** A held script in the words of a library. */
const held = (attributes: string, third: string, n: string): string =>
  `<script type="text/plain" ${attributes} data-src="https://${third}/js?n=${n}"></script>`;

const vanilla: OldSite = {
  from: 'vanilla-cookieconsent',
  key: 'cc_cookie',
  install(site) {
    serve(site, 'cookieconsent.umd.js', file('vanilla-cookieconsent/dist/cookieconsent.umd.js'));
    serve(site, 'cookieconsent.css', file('vanilla-cookieconsent/dist/cookieconsent.css'), 'text/css');
  },
  before: `<link rel="stylesheet" href="/old/cookieconsent.css"><script src="/old/cookieconsent.umd.js"></script>
    <script>addEventListener('DOMContentLoaded', () => CookieConsent.run({
      hideFromBots: false, autoClearCookies: false,
      categories: {necessary: {enabled: true, readOnly: true}, analytics: {}, marketing: {}},
      language: {default: 'en', translations: {en: {
        consentModal: {title: 'Old', description: 'Old', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject', showPreferencesBtn: 'Choose'},
        preferencesModal: {title: 'Old', acceptAllBtn: 'Accept', acceptNecessaryBtn: 'Reject', savePreferencesBtn: 'Save', sections: [
          {title: 'Analytics', description: 'Old', linkedCategory: 'analytics'}, {title: 'Marketing', description: 'Old', linkedCategory: 'marketing'}]}}}},
    }));</script>`,
  gated: (third) =>
    held('data-category="analytics"', third, 'analytics') + held('data-category="marketing"', third, 'marketing'),
  accept: (tab) => tab.click('#cc-main .cm [data-role=all]'),
  reject: (tab) => tab.click('#cc-main .cm [data-role=necessary]'),
};

const klaro: OldSite = {
  from: 'klaro',
  key: 'klaro',
  install: (site) => serve(site, 'klaro.js', file('klaro/dist/klaro.js')),
  before: `<script>var klaroConfig = {version: 1, acceptAll: true, lang: 'en',
      translations: {zz: {privacyPolicyUrl: '/privacy'}, en: {purposes: {analytics: {title: 'Analytics'}, ads: {title: 'Ads'}}}},
      services: [{name: 'google-analytics', purposes: ['analytics']}, {name: 'pixel', purposes: ['ads']}]};</script>
    <script defer src="/old/klaro.js"></script>`,
  gated: (third) =>
    held('data-type="text/javascript" data-name="google-analytics"', third, 'analytics') +
    held('data-type="text/javascript" data-name="pixel"', third, 'marketing'),
  migrate: {from: 'klaro', map: {pixel: 'advertising'}},
  accept: (tab) => tab.click('#klaro .cookie-notice .cm-btn-success'),
  reject: (tab) => tab.click('#klaro .cookie-notice .cn-decline'),
};

/** Its buttons are there some time before they do anything. */
const MARK_READY = `const {addClickEventToId} = tarteaucitron;
  tarteaucitron.addClickEventToId = (id, act) => {
    addClickEventToId(id, act);
    document.getElementById(id)?.setAttribute('data-ready', '');
  };`;

const tarteaucitron: OldSite = {
  from: 'tarteaucitron',
  key: 'tarteaucitron',
  install(site) {
    for (const name of [
      'tarteaucitron.min.js',
      'tarteaucitron.services.min.js',
      'advertising.min.js',
      'lang/tarteaucitron.en.min.js',
    ])
      serve(site, name, file(`tarteaucitronjs/${name}`));
    serve(site, 'css/tarteaucitron.min.css', file('tarteaucitronjs/css/tarteaucitron.min.css'), 'text/css');
  },
  before: `<script>var tarteaucitronForceLanguage = 'en';</script><script src="/old/tarteaucitron.min.js"></script>
    <script>${MARK_READY}tarteaucitron.init({privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
      orientation: 'bottom', serviceDefaultState: 'wait', showAlertSmall: false, cookieslist: false, showIcon: false, adblocker: false,
      DenyAllCta: true, AcceptAllCta: true, highPrivacy: true, removeCredit: true, useExternalCss: false, useExternalJs: false,
      mandatory: false, googleConsentMode: false, bingConsentMode: false, dataLayer: false});
      const load = (n) => () => tarteaucitron.addScript(document.querySelector('[data-src$="' + n + '"]').dataset.src);
      tarteaucitron.services.shopstats = {key: 'shopstats', type: 'analytic', name: 'Matomo', uri: '#', needConsent: true, cookies: [], js: load('analytics')};
      tarteaucitron.services.shoppixel = {key: 'shoppixel', type: 'ads', name: 'Pixel', uri: '#', needConsent: true, cookies: [], js: load('marketing')};
      (tarteaucitron.job = tarteaucitron.job || []).push('shopstats', 'shoppixel');</script>`,
  gated: (third) =>
    held('data-category="analytics"', third, 'analytics') + held('data-category="advertising"', third, 'marketing'),
  migrate: {from: 'tarteaucitron', map: {shopstats: 'analytics', shoppixel: 'advertising'}},
  accept: (tab) => tab.click('#tarteaucitronPersonalize2[data-ready]'),
  reject: (tab) => tab.click('#tarteaucitronAllDenied2[data-ready]'),
};

const osano: OldSite = {
  from: 'osano',
  key: 'cookieconsent_status',
  install(site) {
    serve(site, 'cookieconsent.min.js', file('cookieconsent/build/cookieconsent.min.js'));
    serve(site, 'cookieconsent.min.css', file('cookieconsent/build/cookieconsent.min.css'), 'text/css');
  },
  before: `<link rel="stylesheet" href="/old/cookieconsent.min.css"><script src="/old/cookieconsent.min.js"></script>
    <script>addEventListener('DOMContentLoaded', () => cookieconsent.initialise({type: 'opt-in', revokable: false,
      onStatusChange(status) {
        if (status === 'allow') for (const {dataset} of document.querySelectorAll('[data-src]'))
          document.head.append(Object.assign(document.createElement('script'), {src: dataset.src}));
      }}));</script>`,
  gated: (third) =>
    held('data-category="analytics"', third, 'analytics') + held('data-category="advertising"', third, 'marketing'),
  migrate: {from: 'osano', map: {allow: 'analytics advertising'}},
  accept: (tab) => tab.click('.cc-window .cc-allow'),
  reject: (tab) => tab.click('.cc-window .cc-deny'),
};

const C15T_PAGE = `import {getOrCreateConsentRuntime} from 'c15t';
const scripts = [...document.querySelectorAll('[data-src]')].map(({dataset}) => ({
  id: dataset.category, category: dataset.category === 'analytics' ? 'measurement' : 'marketing', src: dataset.src}));
const {consentStore} = getOrCreateConsentRuntime({mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'], scripts});
for (const [id, type] of [['yes', 'all'], ['no', 'necessary']]) {
  const button = Object.assign(document.createElement('button'), {id, textContent: type});
  button.onclick = () => consentStore.getState().saveConsents(type);
  document.body.append(button);
}`;

const c15t: OldSite = {
  from: 'c15t',
  key: 'c15t',
  install(site) {
    const {outputFiles} = buildSync({
      stdin: {contents: C15T_PAGE, resolveDir: PACKAGES},
      bundle: true,
      format: 'iife',
      write: false,
      logLevel: 'silent',
    });
    serve(site, 'app.js', outputFiles[0]?.text ?? '');
  },
  before: '<script defer src="/old/app.js"></script>',
  gated: (third) =>
    held('data-category="analytics"', third, 'analytics') + held('data-category="advertising"', third, 'marketing'),
  accept: (tab) => tab.click('#yes'),
  reject: (tab) => tab.click('#no'),
};

/** A vendor whose script is not in the npm registry: its cookie as its documentation and sites have it. */
function hosted(site: Pick<OldSite, 'from' | 'key' | 'gated'>, cookie: (answer: boolean) => string): OldSite {
  const store = (tab: Tab, answer: boolean): Promise<void> =>
    tab.evaluate((text) => void (document.cookie = text), `${site.key}=${cookie(answer)}; path=/; max-age=31536000`);
  return {...site, before: '', accept: (tab) => store(tab, true), reject: (tab) => store(tab, false)};
}

const word = (answer: boolean): string => (answer ? 'yes' : 'no');

/** Every library that the option `migrate` knows. */
export const OLD_SITES: readonly OldSite[] = [
  vanilla,
  klaro,
  tarteaucitron,
  osano,
  c15t,
  hosted(
    {
      from: 'cookieyes',
      key: 'cookieyes-consent',
      gated: (third) =>
        held('data-cookieyes="cookieyes-analytics"', third, 'analytics') +
        held('data-cookieyes="cookieyes-advertisement"', third, 'marketing'),
    },
    (answer) =>
      `consentid:YWJj,consent:${word(answer)},action:yes,necessary:yes,analytics:${word(answer)},advertisement:${word(answer)}`,
  ),
  hosted(
    {
      from: 'cookiebot',
      key: 'CookieConsent',
      gated: (third) =>
        held('data-cookieconsent="statistics"', third, 'analytics') +
        held('data-cookieconsent="marketing"', third, 'marketing'),
    },
    (answer) =>
      `{stamp:%27x==%27%2Cnecessary:true%2Cpreferences:${answer}%2Cstatistics:${answer}%2Cmarketing:${answer}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${Date.now() - 86_400_000}%2Cregion:%27kz%27}`,
  ),
];
