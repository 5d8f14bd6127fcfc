// The demo pages that are alike in four languages: written by the server, as a site's own server would.
import {randomBytes} from 'node:crypto';
import {LANGUAGES, WORDS} from './page-words.mjs';

/** What each page has. `nonce` is empty but on the page with a policy. */
const PAGES = {start, news, app, strict};

const ADDRESSES = {
  shop: (lang) => (lang === 'ru' ? '/' : `/${lang}.html`),
  news: (lang) => `/news/${lang}`,
  app: (lang) => `/app/${lang}`,
  strict: (lang) => `/strict/${lang}`,
  inspector: (lang) => `/news/${lang}?kelisim-inspect`,
  playground: () => '/playground/',
  looks: () => '/looks.html',
  module: () => '/module.html',
};

/** Answers with such a page. False if the path is none. */
export function sendPage(pathname, response) {
  const [, name, lang = 'ru'] = /^\/(\w+)(?:\.html|\/(\w\w))?$/.exec(pathname) ?? [];
  if (!Object.hasOwn(PAGES, name ?? '') || !Object.hasOwn(WORDS, lang)) return false;
  const nonce = name === 'strict' ? randomBytes(16).toString('base64') : '';
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    ...(nonce && {'content-security-policy': policy(nonce)}),
  });
  response.end(document(PAGES[name](WORDS[lang], lang, nonce), name, lang));
  return true;
}

function policy(nonce) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types kelisim lit-html',
  ].join('; ');
}

function document({title, head = '', body}, name, lang) {
  const words = WORDS[lang];
  const languages = Object.entries(LANGUAGES).map(([code, label]) =>
    code === lang
      ? `<span aria-current="true" lang="${code}">${label}</span>`
      : `<a href="/${name}/${code}" lang="${code}" hreflang="${code}">${label}</a>`,
  );
  const settings = head ? `<a href="#" data-kelisim="preferences">${words.settings}</a> · ` : '';
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Kelisim</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/art/mark.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/shop.css" />
    <link rel="stylesheet" href="/pages.css" />
    ${head}
  </head>
  <body>
    <header class="tongues"><nav aria-label="${Object.values(LANGUAGES).join(', ')}">${languages.join(' ')}</nav></header>
    <main class="text">
      <h1>${title}</h1>
      ${body}
    </main>
    <footer class="text">${settings}<a href="/start/${lang}">${words.start}</a></footer>
  </body>
</html>
`;
}

function start(words, lang) {
  const items = Object.entries(words.pages).map(
    ([name, [title, text]]) => `<li><h2><a href="${ADDRESSES[name](lang)}">${title}</a></h2><p>${text}</p></li>`,
  );
  return {title: words.start, body: `<p>${words.lead}</p><ul class="pages">${items.join('')}</ul>`};
}

/** The script tag, as a site has it. */
function tag({controller}, attributes, nonce = '') {
  return `<script${nonce && ` nonce="${nonce}"`} src="/kelisim/kelisim.js" data-policy-url="/privacy.html" data-controller="${controller}" ${attributes}></script>`;
}

const MAP =
  '{"services": [{"name": "city-map", "label": "Dala maps", "category": "functional", "provider": "Dala", "country": "KZ", "storage": [{"name": "map:zoom"}]}, "youtube"]}';
const BLOCK = `<script type="application/json" data-kelisim>${MAP}</script>`;

function map(lang, title) {
  return `<iframe title="${title}" data-service="city-map" data-src="/map.html?lang=${lang === 'en' ? 'en' : 'ru'}" width="640" height="360"></iframe>`;
}

function news(words, lang) {
  const {title, text, film, map: way} = words.news;
  return {
    title,
    // The second tag allows the inspector: visitors load nothing of it until they open it.
    head: `${BLOCK}${tag(words, '')}<script src="/kelisim/kelisim-allow-inspector.js"></script>`,
    body: `<p>${text}</p>
      <h2>${film}</h2>
      <iframe title="${film}" data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ" width="640" height="360" allowfullscreen></iframe>
      <h2>${way}</h2>
      ${map(lang, way)}`,
  };
}

function app(words, lang) {
  const {title, home, homeText, map: mapTitle, mapText, about, aboutText} = words.app;
  const views = {
    home: `<h2>${home}</h2><p>${homeText}</p>`,
    map: `<h2>${mapTitle}</h2><p>${mapText}</p>${map(lang, mapTitle)}`,
    about: `<h2>${about}</h2><p>${aboutText}</p>`,
  };
  const links = Object.entries({home, map: mapTitle, about}).map(([name, label]) => `<a href="#${name}">${label}</a>`);
  return {
    title,
    head: BLOCK + tag(words, ''),
    body: `<nav class="views" aria-label="${title}">${links.join(' ')}</nav><div id="view" tabindex="-1"></div>
      <script>
        const views = ${JSON.stringify(views).replaceAll('<', '\\u003c')};
        function show() {
          document.querySelector('#view').innerHTML = views[location.hash.slice(1)] ?? views.home;
        }
        addEventListener('hashchange', show);
        show();
      </script>`,
  };
}

function strict(words, _, nonce) {
  const {title, waits, ran} = words.strict;
  return {
    title,
    head: tag(words, 'data-categories="analytics"', nonce),
    body: `<p id="held" role="status">${waits}</p>
      <script nonce="${nonce}" type="text/plain" data-category="analytics">
        document.querySelector('#held').textContent = ${JSON.stringify(ran)};
      </script>`,
  };
}
