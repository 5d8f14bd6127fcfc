import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {elementAt} from '../support/deep.js';
import {engines} from '../support/engines.js';
import {heldScript, heldSource, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {StoredCookie, Visitor} from '../support/visitor.js';

/** Members of `document` and `window` that markup can take the place of, or tries to. */
const NAMES: readonly string[] = words(`
  cookie body head currentScript querySelector createElement createTreeWalker importNode addEventListener dispatchEvent
  readyState baseURI documentElement prerendering activeElement adoptedStyleSheets defaultView location write
  kelisim dataLayer trustedTypes performance`);

const IMAGE = (name: string): string => `<img alt="" name="${name}" id="${name}">`;
const FORM = (name: string): string => `<form name="${name}"></form>`;
const FRAME = (name: string): string => `<iframe title="Empty" name="${name}"></iframe>`;
const ANCHORS = (name: string): string => `<a id="${name}"></a><a id="${name}" name="then"></a>${IMAGE(name)}`;

/** Forms whose fields hide their own members, one of which looks like gated markup. */
const FIELDS: readonly string[] = words(`
  closest matches querySelectorAll getAttribute setAttribute hasAttribute dataset parentNode attributes localName
  remove nextSibling isConnected content contains src type nodeType children`);
const form = (attributes: string): string =>
  `<form id="hostile" ${attributes}>Form ${FIELDS.map((name) => `<input name="${name}">`).join('')}</form>`;

/** Hostile content: what stands before the library, and what behind. */
const CONTENTS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'images before the library': [NAMES.map(IMAGE).join(''), ''],
  'forms behind the library': ['', NAMES.map(FORM).join('')],
  'frames before, names again behind': [NAMES.map(FRAME).join(''), NAMES.map(ANCHORS).join('')],
  'a form that hides its own members': [form(''), form('').replace('hostile', 'other')],
  'a form that hides its own members and calls itself gated, before the library': [
    form('data-category="analytics" data-src="/nowhere"'),
    '',
  ],
  'a form that hides its own members and calls itself gated, behind the library': [
    '',
    form('data-category="analytics" data-src="/nowhere"'),
  ],
};

/** What is held in a hostile shop. */
const RUN = ['inline', 'outside'];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function openHostile([before, after]: readonly [string, string]): Shop {
  return openShop((third) => ({
    body: `${before}${LIBRARY}<h1>Shop</h1>${heldScript('analytics', 'inline')}
      ${heldSource('analytics', third, 'n=outside')}${after}`,
  }));
}

/** Clicks as a privacy tool would: drivers of browsers need the members that are hidden here. */
function clickOn(visitor: Visitor, path: string): Promise<unknown> {
  return visitor.evaluate(`void ${elementAt(path)}.click()`);
}

async function uncaught(visitor: Visitor): Promise<readonly string[]> {
  return (await visitor.consoleMessages()).filter(({kind}) => kind === 'uncaught').map(({text}) => text);
}

/** A visit up to what was granted. */
async function expectQuestion(visitor: Visitor, shop: Shop): Promise<void> {
  await visitor.open(shop.url);
  await visitor.see(CARD);
  expect([shop.strangers(), await visitor.evaluate(() => window.__log ?? [])]).toEqual([[], []]);
  await clickOn(visitor, onCard('accept-all'));
  expect(await visitor.waitFor(() => window.__log?.[1] && window.__log)).toEqual(RUN);
  expect(await uncaught(visitor)).toEqual([]);
}

/** The next page, up to the withdrawal. */
async function expectMemory(visitor: Visitor, shop: Shop): Promise<void> {
  expect(await choice(visitor)).toMatchObject([{value: expect.stringContaining('g=analytics+functional+advertising')}]);
  await visitor.open(shop.second);
  expect(await visitor.waitFor(() => window.__log?.[1] && window.__log)).toEqual(RUN);
  expect(await visitor.sees(CARD)).toBe(false);
  await visitor.evaluate(() => window.kelisim?.withdraw());
  await visitor.waitFor(() => window.__writes.some(({value}) => value.includes('g=&')));
  expect(await choice(visitor)).toMatchObject([
    {value: expect.stringContaining('g=&d=analytics+functional+advertising')},
  ]);
  expect(await uncaught(visitor)).toEqual([]);
}

async function choice(visitor: Visitor): Promise<readonly StoredCookie[]> {
  return (await visitor.cookies()).filter(({name}) => name.includes('kelisim'));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(CONTENTS))('content cannot take the library’s tools away: %s', async (_, content) => {
    const shop = openHostile(content);
    await expectQuestion(visitor, shop);
    await expectMemory(visitor, shop);
  });

  test('a click on a form that hides its own members harms nothing', async () => {
    const body = `${form('')}<form><input name="dataset"><a id="opener" href="#" data-kelisim="preferences">Cookies</a></form>`;
    await visitor.open(openShop(() => ({head: LIBRARY, body})).url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      for (const target of document.querySelectorAll('#hostile, #opener')) {
        const event = new MouseEvent('click', {bubbles: true, cancelable: true});
        EventTarget.prototype.dispatchEvent.call(target, event);
      }
    });
    await visitor.see(DIALOG);
    expect(await uncaught(visitor)).toEqual([]);
  });

  test('a choice holds on the next page though an element is named cookie', async () => {
    const shop = openHostile([IMAGE('cookie'), FORM('cookie')]);
    await expectQuestion(visitor, shop);
    await expectMemory(visitor, shop);
  });

  // One by one, so that the name tells. In WebKit all at once must do: it takes long.
  test.runIf(engine.name !== 'webkit').each(NAMES)('nothing is harmed by elements named %s', async (name) => {
    await expectQuestion(visitor, openHostile([IMAGE(name), FORM(name)]));
  });
});
