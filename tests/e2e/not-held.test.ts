import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {FEW_OPTIONS, LIBRARY, openShop, OPTIONS} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

interface Case {
  readonly head?: string;
  readonly body?: string;
  /** What the messages are, in order; `…` stands for the end of a tag. */
  readonly says: readonly string[];
}

const CORE = readFileSync(new URL('../../dist/web/kelisim.js', import.meta.url));
const METRIKA = 'https://mc.yandex.ru/metrika/tag.js';
const GTAG = 'https://www.googletagmanager.com/gtag/js?id=G-ABC123';
const held = (attributes: string): string => `<script type="text/plain" ${attributes}></script>`;
const counter = `(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)};
  k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)})
  (window, document, 'script', '${METRIKA}', 'ym'); ym(1, 'init', {});`;
const library = (words: string): string => LIBRARY.replace('></script>', ` ${words}></script>`);

/** Markup of a new user, and what they read. */
const CASES: Readonly<Record<string, Case>> = {
  'a category without the type': {
    body: `<script data-category="analytics" src="${METRIKA}"></script>`,
    says: [
      `This is Yandex.Metrika: <script data-category="analytics" src="${METRIKA}"> is not held, so it runs before consent. Add type="text/plain".`,
    ],
  },
  'a category without the type, on an inline script': {
    body: '<script data-category="analytics">window.counted = 1</script>',
    says: [
      '<script data-category="analytics">window.counted = 1 is not held, so it runs before consent. Add type="text/plain".',
    ],
  },
  'a service without the type': {
    head: library('data-youtube'),
    body: '<script data-service="youtube" src="https://www.youtube.com/iframe_api"></script>',
    says: ['This is YouTube: <script data-service="youtube" '],
  },
  'a held script without the nonce of the page': {
    head: LIBRARY.replace('<script', '<script nonce="n"'),
    body: held('data-category="analytics" src="/counter.js"') + held('data-category="analytics" nonce="n"'),
    says: ['lacks the nonce of the script tag of kelisim.js, so it stays held. Add the nonce.'],
  },
  'another type in front of ours': {
    body: `<script type="text/javascript" data-category="analytics" src="${METRIKA}" type="text/plain"></script>`,
    says: [
      'Its type is "text/javascript": where a tag has two types, browsers take the first. Leave only type="text/plain".',
    ],
  },
  'a module with a category': {
    body: '<script type="module" data-category="analytics">window.counted = 1</script>',
    says: ['Write type="text/plain" data-type="module".'],
  },
  'a type without a category': {
    body: held(`src="${METRIKA}"`),
    says: [
      `This is Yandex.Metrika: <script type="text/plain" src="${METRIKA}"> never runs, because it waits for nothing. Add data-category="analytics".`,
    ],
  },
  'a type without a category, on an inline script': {
    body: '<script type="text/plain">count()</script>',
    says: [
      '<script type="text/plain">count() never runs, because it waits for nothing. Add data-category="analytics".',
    ],
  },
  'a misspelt category': {
    body: held('data-category="anylitics" src="https://x.test/"'),
    says: ['stays held: "anylitics" is no category or service of this page. Did you mean "analytics"?'],
  },
  'a misspelt service': {
    body: '<iframe title="Film" data-service="youtub" data-src="https://www.youtube.com/embed/x"></iframe>',
    says: ['stays held: "youtub" is no category or service of this page. Did you mean "youtube"?'],
  },
  'a service whose category the page does not have': {
    head: LIBRARY.replace(OPTIONS, `${FEW_OPTIONS} data-categories="analytics"`),
    body: '<iframe title="Film" data-service="youtube" data-src="https://www.youtube.com/embed/x"></iframe>',
    says: [
      'stays held: "youtube" is no category or service of this page. Add its category "functional" to "categories".',
    ],
  },
  'a misspelt category of a known third party': {
    body: held(`data-category="analytic" src="${METRIKA}"`),
    says: ['stays held: "analytic" is no category or service of this page. Did you mean "analytics"?'],
  },
  'a misspelt attribute on a frame': {
    body: '<iframe title="Map" data-catgory="functional" src="/map"></iframe>',
    says: ['has an attribute "data-catgory" that means nothing. Did you mean "data-category"?'],
  },
  'a misspelt attribute': {
    body: held('data-catagory="analytics" src="https://x.test/"'),
    says: ['has an attribute "data-catagory" that means nothing. Did you mean "data-category"?'],
  },
  'an attribute without its beginning': {
    body: held('category="analytics" src="https://x.test/"'),
    says: ['has an attribute "category" that means nothing. Did you mean "data-category"?'],
  },
  'a snippet that nobody has marked': {
    body: `<script>${counter}</script>`,
    says: [
      'This is Yandex.Metrika: <script>(function(m,e,t,r,i,k,a){m[i]=m[i]||fun… loads before consent. Write type="text/plain" data-category="analytics" on each of its scripts; or take it out, and write data-yandex-metrika="…" on the script tag of kelisim.js.',
    ],
  },
  'a script of a third party that nobody has marked': {
    body: `<script async src="${GTAG}"></script><script>
      window.dataLayer ??= []; function gtag() {dataLayer.push(arguments)} gtag('config', 'G-ABC123');</script>`,
    says: [`This is Google Analytics: <script async="" src="${GTAG}"> loads before consent.`],
  },
  'a snippet beside the built-in service': {
    head: library('data-yandex-metrika="1"'),
    body: `<script>${counter}</script>`,
    says: ['loads before consent. Take it out: kelisim.js starts it by itself when it is granted.'],
  },
  'a snippet of a third party that is not built in': {
    body: '<script async src="https://www.redditstatic.com/ads/pixel.js"></script>',
    says: ['This is Reddit Pixel: ', 'Write type="text/plain" data-category="advertising" on each of its scripts.'],
  },
  'a frame that nobody has marked': {
    body: '<iframe title="Film" src="https://www.youtube.com/embed/x"></iframe>',
    says: [
      'This is YouTube: <iframe title="Film" src="https://www.youtube.com/embed/x"> loads before consent. Write data-src instead of src, and add data-service="youtube".',
    ],
  },
  'several frames that nobody has marked': {
    body: '<iframe title="Map" src="https://yandex.ru/map-widget/v1/?um=1"></iframe>'.repeat(3),
    says: ['This is Yandex Maps: <iframe title="Map" src="https://yandex.ru/map-widget/v1/?um=1"> (and 2 more) loads'],
  },
  'a pixel that nobody has marked': {
    body: '<img alt="" src="https://www.facebook.com/tr?id=1&ev=PageView">',
    says: ['This is Meta Pixel: ', 'add data-category="advertising".'],
  },
  'a frame with a document of its own': {
    body: '<iframe title="Map" data-category="functional" srcdoc="<p>Map</p>"></iframe>',
    says: ['is not held: browsers show what srcdoc says at once. Put it into <template data-category="functional">.'],
  },
  'a preload of pictures': {
    body: '<link rel="preload" as="image" data-category="analytics" imagesrcset="https://x.test/px 2x">',
    says: ['is not held: its imagesrcset loads before consent. Take it out.'],
  },
  'a picture in an SVG': {
    body: '<svg><image data-category="analytics" href="https://x.test/px" /></svg>',
    says: [
      '<image data-category="analytics" href="https://x.test/px"> loads before consent. Write data-href instead of href.',
    ],
  },
  'a picture in an SVG of older times': {
    body: '<svg><image data-category="analytics" xlink:href="https://x.test/px" /></svg>',
    says: ['loads before consent. Write data-href instead of xlink:href.'],
  },
  'a marked container': {
    body: '<div data-category="functional"><iframe title="Film" src="https://www.youtube.com/embed/x"></iframe></div>',
    says: [
      '<div data-category="functional"> holds nothing: <iframe title="Film" src="https://www.youtube.com/embed/x"> of YouTube in it loads before consent. Put it into <template data-category="functional">.',
    ],
  },
  'a text for those who refuse': {
    body: '<p data-category="!functional">The map needs your consent.</p>',
    says: ['<p data-category="!functional"> is always shown: only a template waits for a refusal.'],
  },
  'a known address that is held by half': {
    body: '<iframe title="Film" data-category="functional" src="https://www.youtube.com/embed/x"></iframe>',
    says: [
      'This is YouTube: <iframe title="Film" data-category="functional" src="https://www.youtube.com/embed/x"> loads',
    ],
  },
  'the library behind a snippet': {
    head: `<script>${counter}</script>${LIBRARY}`,
    says: ['It also stands in front of kelisim.js: put that first in <head>.'],
  },
  "the library behind Google's tag, where that may run ahead": {
    head: `<script async src="${GTAG}"></script>${library('data-google-consent-mode="advanced"')}`,
    says: ['may start before it hears that nothing is granted. Put the script tag of kelisim.js first in <head>.'],
  },
  "the library later than Google's tag, where that may run ahead": {
    head: `${library('async data-google-consent-mode="advanced"')}<script async src="${GTAG}"></script>`,
    says: ['Take "async", "defer" and "module" from the script tag of kelisim.js.'],
  },
  'a pixel for visitors without scripts': {
    body: '<noscript><img src="https://tr.snapchat.com/p?id=1" alt=""></noscript>',
    says: ['The <noscript> of Snap Pixel with tr.snapchat.com is fetched without consent'],
  },
  'a link with another word': {
    body: '<a href="#" data-kelisim="settings">Cookies</a>',
    says: ['<a href="#" data-kelisim="settings"> opens nothing. Write data-kelisim="preferences".'],
  },
  'a link with a misspelt attribute': {
    body: '<a href="#" data-kelism="preferences">Cookies</a>',
    says: ['<a href="#" data-kelism="preferences"> opens nothing. Did you mean data-kelisim="preferences"?'],
  },
  'a snippet that is held by hand': {
    body: `${held(`data-category="analytics" src="${METRIKA}"`)}<script type="text/plain" data-category="analytics">ym(1, 'init')</script>`,
    says: [
      'is held, but nothing of it will be erased when consent is withdrawn: no service is declared for it. Take it out, and write data-yandex-metrika="…" on the script tag of kelisim.js.',
    ],
  },
  'a snippet that is held by hand and not built in': {
    body: held('data-category="advertising" src="https://sc-static.net/scevent.min.js"'),
    says: ['This is Snap Pixel: ', 'Declare it in "services", with its "cookies" and "storage".'],
  },
  'a block of options that comes too late': {
    head: `${LIBRARY}<script type="application/json" data-kelisim>{"theme": "dark"}</script>`,
    says: [
      '<script data-kelisim> stands behind the script tag of kelisim.js, so its options do not count. Put it in front.',
    ],
  },
  'a block of options of another type': {
    head: `<script type="text/json" data-kelisim>{"theme": "dark"}</script>${LIBRARY}`,
    says: [
      '<script type="text/json" data-kelisim="">',
      'is not read, so its options do not count. Write type="application/json".',
    ],
  },
  'a misspelt option': {
    head: library('data-polcy-url="/p"'),
    says: ['There is no option "polcy-url" in attributes. Did you mean "policy-url"?'],
  },
  'an option whose category is missing': {
    head: LIBRARY.replace(OPTIONS, `${FEW_OPTIONS} data-meta-pixel="1234567890" data-categories="analytics"`),
    says: [
      'The service "meta-pixel" belongs to the category "advertising", which this page does not have, so it stays blocked. Add "advertising" to "categories".',
    ],
  },
};

/** Pages about which there is nothing to say. */
const SOUND: Readonly<Record<string, Omit<Case, 'says'>>> = {
  'capitals that HTML takes away': {head: library('data-yandexMetrika="12345678"')},
  'attributes of others on the script tag': {
    head: library(
      'data-cfasync="false" data-no-optimize="1" data-wp-strategy="defer" data-turbo-track="reload" data-rocketlazyloadscript="/x" data-domain="x" data-colour="red"',
    ),
  },
  'attributes of others on a script tag of another name': {
    head: '<script src="/lib/consent.js" data-debug data-cfasync="false" data-controller="Shop LLP" data-policy-url="/p" data-categories="analytics"></script>',
  },
  'markup that is held as a whole': {
    body: `<iframe title="Film" data-service="youtube" data-src="https://www.youtube.com/embed/x"></iframe>
      <template data-category="advertising"><script data-src="https://sc-static.net/scevent.min.js"></script></template>
      <template data-category="!functional"><p>The map needs your consent.</p></template>
      <svg><image data-category="analytics" data-href="https://x.test/px" /></svg>`,
  },
  'a snippet that is held by hand and declared': {
    head: `<script type="application/json" data-kelisim>{"services":
      [{"name": "counter", "category": "analytics", "cookies": "_ym_uid _ym_d"}]}</script>${LIBRARY}`,
    body: held(`data-category="analytics" src="${METRIKA}"`),
  },
  'a snippet that belongs to a service': {
    head: `<script type="application/json" data-kelisim>{"services": [{"name": "snap", "category": "advertising"}]}</script>${LIBRARY}`,
    body: held('data-service="snap" src="https://sc-static.net/scevent.min.js"'),
  },
  "Google's tag, where that may run ahead": {
    head: `${library('data-google-consent-mode="advanced"')}<script async src="${GTAG}"></script>`,
  },
  'a captcha': {body: '<script async src="https://www.google.com/recaptcha/api.js"></script>'},
  'calls of a service that is not there': {body: `<script>window.ym?.(1, 'reachGoal', 'order')</script>`},
  'data of a framework that has addresses': {
    body: `<script>self.__next_f = [[1, "<script src='${METRIKA}'>document.createElement"]]</script>`,
  },
  'attributes of its own that are near to ours': {
    body: `<img alt="" src="/px" data-category-id="12" data-categorie="tea"><iframe title="Map" data-services="3" src="/map"></iframe>`,
  },
  'texts for other scripts': {
    body: '<script type="text/plain" id="shader">void main() {}</script><script type="text/plain">Words</script><script type="text/plain" class="shader" src="/x.frag"></script>',
  },
  "a page's own use of the names": {
    body: `<ul><li data-category="tea"><img alt="" src="https://x.test/px"></li></ul><article data-category="analytics">Numbers</article>
      <a href="/s" data-service="delivery">Delivery</a><script data-category="tea">window.tea = 1</script>`,
  },
  'what is necessary': {body: '<script data-category="necessary">window.cart = 1</script>'},
  'links to third parties': {
    body: '<a href="https://www.youtube.com/embed/x">Film</a> <button type="button" data-kelisim="preferences">Cookies</button>',
  },
};

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  async function heard({head = LIBRARY, body = ''}: Omit<Case, 'says'>): Promise<readonly string[]> {
    // With debug the checks wait for nothing.
    const debugged = head.replace('kelisim.js"', 'kelisim.js" data-debug');
    const shop = openShop(() => ({isHurried: true, head: debugged, body: `<h1>Shop</h1>${body}`}));
    shop.site.route('/lib/consent.js', {type: JAVASCRIPT, body: CORE});
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    const messages = await visitor.consoleMessages();
    const warnings = messages.filter(({kind}) => kind === 'warn').map(({text}) => text);
    // What is said of each page with that option is told elsewhere.
    return warnings.filter((text) => !text.includes('googleConsentMode="advanced"'));
  }

  test.each(Object.entries(CASES))('the developer hears once of %s, with the remedy', async (_, {says, ...page}) => {
    const messages = await heard(page);
    expect(messages).toHaveLength(1);
    for (const words of says) expect(messages[0]).toContain(words);
  });

  test('a picture in an SVG is held as the remedy says, and loads when it is granted', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<svg><image data-category="analytics" data-href="https://${third}/px?n=svg" width="9" height="9" /></svg>`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'svg'});
  });

  test.each(Object.entries(SOUND))('nothing is said of %s', async (_, page) => {
    expect(await heard(page)).toEqual([]);
  });
});
