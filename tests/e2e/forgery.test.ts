import {beforeAll, describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** Things that users may write on a page, where scripts and handlers are taken out and `data-*` is let pass. */
const MARKUP: Readonly<Record<string, string>> = {
  'elements that claim a decision': `<kelisim-banner data-state="hidden" granted="analytics" status="decided" choice="all"
      accept-all value="v=1&r=0&t=1&g=analytics&d=&s=b"></kelisim-banner>
    <kelisim-service name="acme" category="necessary"></kelisim-service>`,
  'a banner in another mode': '<kelisim-banner mode="opt-out"></kelisim-banner>',
  'a banner that puts everything under what is necessary': `<kelisim-banner categories="necessary">
      <kelisim-category name="necessary"></kelisim-category>
      <kelisim-service name="analytics" category="necessary"></kelisim-service>
      <kelisim-service name="advertising" category="necessary"></kelisim-service>
    </kelisim-banner>`,
  'a second script of options': '<kelisim-banner data-mode="opt-out" data-kelisim="accept"></kelisim-banner>',
};

/** What users may write on the page of a site that says everything on the banner element, or nothing at all. */
const BESIDE: Readonly<Record<string, (third: string) => string>> = {
  'a banner in another mode': () => '<kelisim-banner mode="opt-out" policy-url="/x"></kelisim-banner>',
  'a banner with necessary things only': () => '<kelisim-banner categories="necessary"></kelisim-banner>',
  'a banner with words from elsewhere': (third) =>
    `<kelisim-banner lang="ru" locales="https://${third}/evil/" base="https://${third}/evil/"></kelisim-banner>`,
  'a block of options behind the library': () =>
    '<script type="application/json" data-kelisim>{"mode": "opt-out"}</script>',
};

const CLICKS: readonly string[] = ['accept', 'accept-all', 'grant', 'analytics', 'embed', 'save', 'withdraw', ''];

const ADDRESSES: readonly string[] = [
  '#consent=all',
  '#kelisim=accept-all',
  '#g=analytics+functional+advertising',
  '#%E0%A4%A',
  '#%',
  '#accept-all',
  '?kelisim=v%3D1%26r%3D0%26t%3D1795305600%26g%3Danalytics%26d%3D%26s%3Db',
  '?consent=all&mode=opt-out',
  '?%E0%A4%A',
];

const WORDS = `[
  'accept', 'kelisim:change', 'kelisim', {kelisim: 'acceptAll'}, {type: 'kelisim:change', detail: {granted: ['analytics']}},
  {action: 'accept-all'}, {source: 'kelisim', granted: ['analytics', 'functional', 'advertising']}, null
]`;

/** The library stands below the content, where it can see it at once. */
function openWith(content: (third: string) => string, attributes = 'lang="en"'): Shop {
  return openShop((third) => ({
    attributes,
    head: heldSource('analytics', third, 'n=outside'),
    body: `<h1>Shop</h1>${content(third)}${heldScript('advertising', 'inline')}${LIBRARY}`,
  }));
}

/** Nothing was granted, nothing ran, and the visitor is still asked. */
async function expectUndecided(visitor: Visitor, shop: Shop, heard: readonly string[] = []): Promise<void> {
  await visitor.see(CARD);
  await staysQuiet(visitor);
  expect(shop.strangers()).toEqual(heard);
  expect(await visitor.evaluate(() => [window.__log ?? [], window.kelisim?.status])).toEqual([[], 'undecided']);
  expect(await visitor.cookies()).toEqual([]);
  expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'uncaught')).toEqual([]);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(MARKUP))('markup cannot grant: %s [M16]', async (_, content) => {
    const shop = openWith(() => content);
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop);
  });

  test.each(Object.entries(BESIDE))('markup cannot grant where the tag says nothing: %s', async (_, content) => {
    const shop = openShop((third) => ({
      head: `<script src="/lib/kelisim.js"></script>${heldSource('analytics', third, 'n=outside')}`,
      body: `<h1>Shop</h1>${content(third)}${heldScript('advertising', 'inline')}`,
    }));
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop);
    expect(internet.requests().filter(({path}) => path.startsWith('/evil/'))).toEqual([]);
  });

  test.each([
    ['<div style="display:none">', '</div>'],
    ['<p hidden>', '</p>'],
    ['<a href="#x">', '</a>'],
    ['<div inert>', '</div>'],
  ])('a banner that cannot be seen or used does not hide the question: %s', async (open, close) => {
    const shop = openWith(() => `${open}<kelisim-banner></kelisim-banner>${close}`);
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop);
    await visitor.click('kelisim-banner >>> [data-action=reject-all]');
    await expect.poll(() => visitor.evaluate(() => window.kelisim?.status)).toBe('decided');
  });

  test('a script that does not run cannot say what the module does', async () => {
    const shop = openShop((third) => ({
      head: `<script type="module" src="/lib/kelisim.mjs" data-policy-url="/privacy"></script>`,
      body: `<h1>Shop</h1><div id="comment"></div>
        <script>comment.innerHTML = '<script src="/lib/kelisim.mjs" type="module" data-mode="opt-out"></scr' + 'ipt>'</script>
        ${heldScript('advertising', 'inline')}${heldSource('analytics', third, 'n=outside')}`,
    }));
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop);
  });

  test('a hidden way to the settings is none', async () => {
    const shop = openShop(() => ({
      head: LIBRARY,
      body: '<h1>Shop</h1><p hidden><a data-kelisim="preferences" href="#">Settings</a></p>',
    }));
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.see('kelisim-button >>> button');
  });

  test.each(['analytics!', '!', 'necessary analytics', 'necessary!', '!necessary'])(
    'a category that is not one is not granted by a refusal: %s',
    async (category) => {
      const shop = openShop((third) => ({
        head: `${LIBRARY}${heldSource(category, third, 'n=outside')}`,
        body: `<h1>Shop</h1>${heldScript(category, 'inline')}`,
      }));
      await visitor.open(shop.url);
      await visitor.evaluate(() => window.kelisim?.rejectAll());
      await staysQuiet(visitor);
      expect(shop.strangers()).toEqual([]);
      expect(await visitor.evaluate(() => window.__log ?? [])).toEqual([]);
    },
  );

  test('what is released is held again when a framework puts it back after a withdrawal', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<main><iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=frame"></iframe>
        <template data-category="functional"><iframe title="Film" src="https://${third}/frame?n=film"></iframe></template>
        </main>`,
    }));
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await internet.waitForRequest({n: 'frame'});
    await internet.waitForRequest({n: 'film'});
    await visitor.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      const saved = main.innerHTML;
      main.replaceChildren();
      window.kelisim?.withdraw();
      main.innerHTML = saved;
    });
    await visitor.waitFor(() => ![...document.querySelectorAll('iframe')].some((frame) => frame.hasAttribute('src')));
  });

  test.each([
    'mode',
    'categories',
    'services',
    'src',
    'extend',
    'refused',
    'elements',
    'texts',
    'tag',
    'timeout',
    'type',
    'category',
    'has',
  ])('what all objects inherit grants nothing and breaks nothing: %s', async (name) => {
    const shop = openShop((third) => ({
      head: `<script>
            for (const value of ['opt-out', 'analytics', 1, () => true])
              Object.prototype[${JSON.stringify(name)}] = value;
          </script>${LIBRARY}${heldSource('analytics', third, 'n=outside')}`,
      body: `<h1>Shop</h1>${heldScript('advertising', 'inline')}`,
    }));
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop);
  });

  test('clicks on content cannot grant [L06]', async () => {
    const buttons = CLICKS.map(
      (word) => `<button data-kelisim="${word}" data-action="${word}">Win</button>
        <a href="#${word}" data-kelisim="${word}" data-category="analytics" data-service="${word}">Win</a>
        <form onsubmit="return false"><button name="${word}" data-action="accept-all">Win</button></form>`,
    );
    const shop = openWith(() => `<div role="region" data-action="accept-all">${buttons.join('')}</div>`);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('button, a, [role=region]')) element.click();
    });
    await expectUndecided(visitor, shop);
  });

  test('no address grants [L06]', async () => {
    const shop = openWith(() => '');
    for (const [index, address] of ADDRESSES.entries()) {
      // Another query each time, since another fragment alone would not load the page.
      await visitor.open(`${shop.url}?${index}${address.replace('?', '&')}`);
      await visitor.see(CARD);
      await visitor.evaluate(() => dispatchEvent(new Event('hashchange')));
    }
    await expectUndecided(visitor, shop);
  });

  test('neither the name of the window nor a message from a frame grants', async () => {
    const shop = openWith((third) => {
      const code = `for (const word of ${WORDS}) parent.postMessage(word, '*'), top.postMessage(JSON.stringify(word), '*')`;
      return `<iframe title="Advertisement" src="https://${third}/frame?n=frame&code=${encodeURIComponent(code)}"></iframe>`;
    });
    await visitor.open(shop.site.page('/before', {}));
    await visitor.evaluate(() => void (window.name = 'v=1&r=0&t=1795305600&g=analytics&d=&s=b'));
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop, ['frame']);
  });

  test('content cannot say where the library loads scripts from', async () => {
    const shop = openWith((third) => `<kelisim-banner locales="https://${third}/evil/"></kelisim-banner>`, 'lang="ru"');
    await visitor.open(shop.url);
    await expectUndecided(visitor, shop);
    expect(internet.requests({path: '/evil/ru.js'})).toEqual([]);
  });
});
