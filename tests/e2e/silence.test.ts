import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines} from '../support/engines.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

/** Milliseconds of a visitor who does nothing: longer than any timer of the library. */
const IDLE = 1500;

function scroll(tab: Tab): Promise<void> {
  return tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}

function status(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => window.kelisim?.status);
}

describe.each(engines)('in $name', (engine) => {
  test('nothing leaves the page and nothing is stored before a choice [L01]', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await scroll(visitor);
    await sleep(IDLE);
    await untilChecked(visitor);
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.writes()).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    expect(shop.library().toSorted()).toEqual([
      'kelisim-checks.js',
      'kelisim-elements.js',
      'kelisim-embed.js',
      'kelisim-keep-clear.js',
      'kelisim-ui.js',
      'kelisim.js',
    ]);
  });

  test('nothing leaves the page after a refusal, neither here nor on the next page, nor in another tab [L02, L29]', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    expect((await visitor.writes()).map(({key}) => key)).toEqual(['__Host-kelisim']);
    const [stored] = await visitor.cookies();

    const tab = await visitor.newTab();
    await visitor.reload();
    await scroll(visitor);
    await tab.open(shop.second);
    await staysQuiet(visitor, tab);
    await visitor.open(shop.second);
    await staysQuiet(visitor, tab);
    expect(shop.strangers()).toEqual([]);
    expect([await visitor.writes(), await tab.writes()]).toEqual([[], []]);
    expect(await visitor.cookies()).toEqual([stored]);
    expect([await visitor.sees(CARD), await tab.sees(CARD)]).toEqual([false, false]);
  });

  test('nothing but the buttons grants [L06]', async () => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await scroll(visitor);
    await visitor.evaluate(() => scrollTo(0, 0));
    await visitor.click('#more');
    await visitor.click('#buy');
    await visitor.click('#name');
    for (const key of ['a', 'Enter', 'Escape', 'Tab', 'Escape']) await visitor.press(key);
    await visitor.evaluate(() => {
      const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section');
      for (const type of ['submit', 'close', 'cancel', 'change', 'toggle', 'focusin', 'pagehide', 'blur']) {
        card?.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
        window.dispatchEvent(new Event(type));
      }
      document.querySelector('form')?.requestSubmit();
    });
    await visitor.click(`${CARD} h2`);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    await visitor.press('Escape');
    await visitor.evaluate(() => {
      window.kelisim?.hide();
      document.querySelector('kelisim-banner')?.remove();
    });
    await staysQuiet(visitor);
    expect(await status(visitor)).toBe('undecided');
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.writes()).toEqual([]);
  });
});
