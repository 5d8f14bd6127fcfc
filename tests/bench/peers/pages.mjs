// The same page with each library, set up as its own documentation says, with the same held scripts.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * @typedef {object} Peer
 * @property {string} head what stands in the head, behind the held scripts
 * @property {string} [body]
 * @property {(category: string, source: string) => string} held
 * @property {string} banner of the question, with ` >>> ` into an open shadow root
 * @property {string} accept
 * @property {Readonly<Record<string, string>>} files by their address, where they are on this machine
 */

/** @type {(category: string, source: string) => string} */
const usual = (category, source) =>
  `<script type="text/plain" data-category="${category}" data-src="${source}"></script>`;

const FLOOR = `(function (d) {
  const box = d.getElementById('cb');
  function go() {
    for (const held of d.querySelectorAll('script[type="text/plain"]')) {
      const script = d.createElement('script');
      script.src = held.dataset.src;
      held.replaceWith(script);
    }
  }
  if (/cc=1/.test(d.cookie)) return go();
  box.hidden = false;
  box.onclick = ({target}) => {
    if (target.dataset.a) { d.cookie = 'cc=' + target.dataset.a + ';path=/;max-age=15552000;samesite=lax'; box.hidden = true; }
    if (target.dataset.a === '1') go();
  };
})(document);`;

const VANILLA = `import '/files/cookieconsent.umd.js';
const section = (name) => ({title: name, description: 'What it is for.', linkedCategory: name});
CookieConsent.run({
  categories: {necessary: {enabled: true, readOnly: true}, analytics: {}, functional: {}, advertising: {}},
  language: {default: 'en', translations: {en: {
    consentModal: {title: 'Your choice', description: 'We ask before we measure.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Choose'},
    preferencesModal: {title: 'Your choice', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save', sections: ['necessary', 'analytics', 'functional', 'advertising'].map(section)}}}}});`;

const TARTEAUCITRON = `tarteaucitron.init({privacyUrl: '', bodyPosition: 'bottom', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron',
  orientation: 'middle', serviceDefaultState: 'wait', showIcon: false, adblocker: false, DenyAllCta: true, AcceptAllCta: true,
  highPrivacy: true, removeCredit: true, useExternalCss: false, useExternalJs: false, mandatory: true, googleConsentMode: true});
for (const {dataset} of document.querySelectorAll('[data-key]')) {
  tarteaucitron.services[dataset.key] = {key: dataset.key, type: 'analytic', name: dataset.key, uri: '#', needConsent: true, cookies: [],
    js: () => tarteaucitron.addScript(dataset.src)};
  (tarteaucitron.job = tarteaucitron.job || []).push(dataset.key);
}`;

/** @type {Readonly<Record<string, Peer>>} */
export const PEERS = {
  'by hand': {
    head: '',
    body: `<div id="cb" hidden style="position:fixed;inset:auto auto 16px 16px;background:#fff;padding:16px"><p>We ask before we measure.</p>
      <button data-a="1">Accept all</button><button data-a="0">Reject all</button></div><script>${FLOOR}</script>`,
    held: usual,
    banner: '#cb',
    accept: '#cb [data-a="1"]',
    files: {},
  },
  kelisim: {
    head: '<script src="/files/kelisim.js" data-policy-url="/p" data-controller="Bench" data-categories="analytics functional advertising"></script>',
    held: usual,
    banner: 'kelisim-banner >>> [role=region]',
    accept: 'kelisim-banner >>> [data-action=accept-all]',
    files: folder('dist/web', /^kelisim[\w-]*\.js$/),
  },
  'vanilla-cookieconsent': {
    head: `<link rel="stylesheet" href="/files/cookieconsent.css"><script type="module">${VANILLA}</script>`,
    held: usual,
    banner: '#cc-main .cm',
    accept: '#cc-main .cm [data-role=all]',
    files: folder('node_modules/vanilla-cookieconsent/dist', /^cookieconsent\.(css|umd\.js)$/),
  },
  klaro: {
    head: `<script>var klaroConfig = {version: 1, acceptAll: true, lang: 'en',
      translations: {zz: {privacyPolicyUrl: '/p'}, en: {consentNotice: {description: 'We ask before we measure.'}}},
      services: ['analytics', 'functional', 'advertising'].map((name) => ({name, purposes: [name], onlyOnce: true}))};</script>
      <script defer src="/files/klaro.js"></script>`,
    held: (category, source) =>
      `<script type="text/plain" data-type="text/javascript" data-name="${category}" data-src="${source}"></script>`,
    banner: '#klaro .cookie-notice',
    accept: '#klaro .cookie-notice .cm-btn-success',
    files: folder('node_modules/klaro/dist', /^klaro\.js$/),
  },
  tarteaucitron: {
    head: `<script src="/files/tarteaucitron.min.js"></script><script>${TARTEAUCITRON}</script>`,
    // It holds no markup: services in code load their scripts.
    held: (category, source) => `<meta data-key="shop${category}" data-src="${source}">`,
    banner: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronPersonalize2',
    files: {
      ...folder('node_modules/tarteaucitronjs', /^[\w.]+\.min\.js$/),
      ...folder('node_modules/tarteaucitronjs/css', /^tarteaucitron\.min\.css$/, 'css/'),
      ...folder('node_modules/tarteaucitronjs/lang', /^tarteaucitron\.en\.min\.js$/, 'lang/'),
    },
  },
};

/**
 * @param {string} path
 * @param {RegExp} names
 * @param {string} [below]
 */
function folder(path, names, below = '') {
  const files = readdirSync(join(root, path)).filter((name) => names.test(name));
  return Object.fromEntries(files.map((name) => [`/files/${below}${name}`, join(root, path, name)]));
}

/** Notes in the page when the question is painted, and when the first released script runs. */
const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** @param {Peer} peer */
export function pageOf({head, body = '', held, banner}) {
  const scripts = ['analytics', 'functional', 'advertising'].map((category) => held(category, `/third.js?${category}`));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
    <script>window.bench = {banner: ${JSON.stringify(banner)}};${PROBE}</script>${scripts.join('')}${head}</head>
    <body><h1>Page</h1>${'<p>What this page says to its readers.</p>'.repeat(60)}${body}</body></html>`;
}
