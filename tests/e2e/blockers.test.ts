import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, heldScript, heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** How often something was put into the page or taken out. */
    __mutations?: number;
  }
}

/** Milliseconds in which a fight with a blocker would go on. */
const WHILE = 300;

/** How often a browser asks again by itself for a file whose connection was cut: Firefox, most patient, ten times. */
const MOST_REQUESTS = 10;

const HIDE = '<style>kelisim-banner{display:none!important}</style>';

/** Counts changes of the page, and does something about each. */
const observe = (work: string): string => `<script>
  window.__mutations = 0;
  new MutationObserver((records) => {
    window.__mutations += records.length;
    ${work}
  }).observe(document, {childList: true, subtree: true});
</script>`;
const REMOVE = "document.querySelector('kelisim-banner')?.remove();";

const FILTERS: Readonly<Record<string, string>> = {
  'hides the banner': HIDE + observe(''),
  'takes the banner out as soon as it comes': observe(REMOVE),
  'takes the banner out by the clock': `${observe('')}<script>setInterval(() => ${REMOVE.slice(0, -1)}, 5)</script>`,
  'makes the banner invisible': `<style>kelisim-banner{all:unset!important;position:fixed!important;inset:auto!important;
    width:0!important;height:0!important;overflow:hidden!important;visibility:hidden!important}</style>${observe('')}`,
};

function openFiltered(head: string, attributes = 'lang="en"'): Shop {
  return openShop((third) => ({
    attributes,
    head: head + LIBRARY,
    body: `${CONTENT}${heldScript('analytics', 'inline')}${heldSource('analytics', third, 'n=outside')}
      <img alt="" data-category="functional" data-src="https://${third}/px?n=picture">`,
  }));
}

/** The page answers: it scrolls, its button and its field work, and the keyboard gets on. */
async function expectUsable(tab: Tab): Promise<void> {
  await tab.click('#buy');
  expect(await tab.text('#buy')).toBe('Bought');
  await tab.click('#name');
  await tab.press('a');
  await tab.press('Tab');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe('more');
  expect(
    await tab.evaluate(() => {
      scrollTo(0, 500);
      const {value} = document.querySelector('#name') as HTMLInputElement;
      const isLocked = [document.documentElement, document.body].some(
        (element) => element.inert || getComputedStyle(element).overflow === 'hidden',
      );
      return [value.slice(0, 1), isLocked, scrollY > 0, document.querySelector('dialog:modal') === null];
    }),
  ).toEqual(['a', false, true, true]);
  await tab.evaluate(() => scrollTo(0, 0));
}

async function expectClosed(tab: Tab, shop: Shop): Promise<void> {
  expect(await tab.evaluate(() => window.__log ?? [])).toEqual([]);
  expect(shop.strangers()).toEqual([]);
}

async function expectReleased(tab: Tab): Promise<void> {
  expect(await tab.waitFor(() => window.__log?.[1] && window.__log)).toEqual(['inline', 'outside']);
  await internet.waitForRequest({n: 'picture'});
}

/** What the library said, and what it should not have let through. */
async function said(tab: Tab): Promise<readonly string[]> {
  return (await tab.consoleMessages()).map(({kind, text}) => `${kind}: ${text}`);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(FILTERS))('a filter that %s has its peace, and the page works [L12]', async (_, head) => {
    const shop = openFiltered(head);
    await visitor.open(shop.url);
    await internet.waitForRequest({host: shop.site.host, path: '/lib/kelisim-ui.js'});
    await visitor.waitFor(() => customElements.get('kelisim-banner') !== undefined);
    const isQuiet = (): Promise<boolean> =>
      visitor.evaluate(async (time: number) => {
        const before = window.__mutations;
        await new Promise((resolve) => setTimeout(resolve, time));
        return window.__mutations === before;
      }, WHILE);
    // A busy machine takes its time for fifty turns.
    await expect.poll(isQuiet).toBe(true);
    // Fifty returns of the banner at most, each an insertion and a removal, beside what the page itself has.
    expect(await visitor.evaluate(() => window.__mutations)).toBeLessThan(400);
    await expectUsable(visitor);
    await expectClosed(visitor, shop);
    // The preferences are no trap: if they open they can be seen, and left.
    await visitor.click('#settings');
    await staysQuiet(visitor);
    const isOpen = await visitor.evaluate(
      () => !!document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog[open]'),
    );
    await expect.poll(() => visitor.sees(DIALOG)).toBe(isOpen);
    await visitor.press('Escape');
    await expectUsable(visitor);
    await expectClosed(visitor, shop);
    expect(await said(visitor)).toEqual([]);
  });

  test('without the library what is held stays inert, and nothing fails', async () => {
    internet.block(/kelisim\.js/);
    const shop = openFiltered('<script>(window.kelisim ??= []).push((k) => k.acceptAll())</script>');
    await visitor.open(shop.url);
    await expectUsable(visitor);
    await visitor.click('#settings');
    await expectClosed(visitor, shop);
    expect(await said(visitor)).toEqual([]);
    expect(shop.library().length).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test('without the interface the page works, denied', async () => {
    internet.block(/kelisim-ui/);
    const shop = openFiltered('');
    await visitor.open(shop.url);
    await visitor.waitFor(() => window.__console.length > 0);
    await expectUsable(visitor);
    await visitor.click('#settings');
    await staysQuiet(visitor);
    await expectClosed(visitor, shop);
    expect(await said(visitor)).toEqual([expect.stringMatching(/^warn: .*kelisim-ui\.js/)]);
    const [first, ...others] = shop.library().filter((file) => file !== 'kelisim.js');
    expect([first, new Set(others)]).toEqual(['kelisim-ui.js', new Set(['kelisim-ui.js'])]);
    // Once at start, and once for the click.
    expect(others.length).toBeLessThan(2 * MOST_REQUESTS);
  });

  test('without the preferences the question stays, and the page works beside it [L12]', async () => {
    internet.block(/kelisim-preferences/);
    const shop = openFiltered('');
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.waitFor(() => window.__console.length > 0);
    await visitor.see(CARD);
    await expectUsable(visitor);
    await expectClosed(visitor, shop);
    await visitor.click(onCard('accept-all'));
    await expectReleased(visitor);
    expect(await said(visitor)).toEqual([expect.stringMatching(/^warn: .*kelisim-preferences\.js/)]);
    expect(shop.library().filter((file) => file.includes('preferences')).length).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test('without what follows a decision an acceptance releases, and is kept', async () => {
    internet.block(/kelisim-(aftermath|status|cookie)/);
    const shop = openFiltered('');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expectReleased(visitor);
    await expectUsable(visitor);
    expect((await visitor.cookies()).map(({name}) => name)).toEqual(['__Host-kelisim']);
    await expect.poll(() => said(visitor)).toContainEqual(expect.stringMatching('^warn: .*kelisim-aftermath\\.js'));
    const asked = shop.library().filter((name) => name.includes('aftermath'));
    expect(asked.length).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test('without what follows a decision a withdrawal holds at once, and is kept', async () => {
    const shop = openFiltered('');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expectReleased(visitor);
    internet.forget();
    internet.block(/kelisim-(aftermath|status|cookie|ui)/);
    await visitor.open(shop.second);
    await expectReleased(visitor);
    const held = await visitor.evaluate(() => {
      window.kelisim?.withdraw();
      return [window.kelisim?.has('analytics'), document.querySelector('img')?.hasAttribute('src')];
    });
    expect(held).toEqual([false, false]);
    const values = (await visitor.cookies()).filter(({name}) => name === '__Host-kelisim').map(({value}) => value);
    expect(values).toEqual([expect.stringContaining('&g=&d=analytics+')]);
    await visitor.waitFor(() => window.__console.length > 0);
    await expectUsable(visitor);
  });

  test('without the file that finds options elsewhere, people are asked all the same', async () => {
    internet.block(/kelisim-options/);
    const shop = openShop((third) => ({
      head: '<script src="/lib/kelisim.js"></script>',
      body: `<h1>Shop</h1>${heldSource('analytics', third, 'n=count')}`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'count'});
  });

  test('without a language the question is asked in English', async () => {
    internet.block(/locales/);
    const shop = openFiltered('', 'lang="ru"');
    await visitor.open(shop.url);
    expect(await visitor.text(onCard('accept-all'))).toBe('Accept all');
    await expectUsable(visitor);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    await visitor.click(inDialog('close'));
    await visitor.click(onCard('accept-all'));
    await expectReleased(visitor);
    // The message after the choice is in the other half of a language.
    await expect
      .poll(() => said(visitor))
      .toEqual([
        expect.stringMatching(/^warn: .*locales\/ru\.js.*English/),
        expect.stringMatching(/^warn: .*locales\/more\/ru\.js.*English/),
      ]);
    // What is asked, and then the message after the choice, which is in the other half of a language.
    for (const half of ['locales/ru.js', 'locales/more/ru.js'])
      expect(shop.library().filter((file) => file === half).length).toBeLessThanOrEqual(MOST_REQUESTS);
  });
});
