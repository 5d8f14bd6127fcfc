import {describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {violations} from '../support/look.js';
import {CONTENT, LIBRARY, OPTIONS, openShop} from '../support/shop.js';
import type {Page} from '../support/page.js';
import type {Tab} from '../support/visitor.js';

const MESSAGE = 'kelisim-status >>> [role=status]';
const HIDE = 'kelisim-status >>> [data-action=hide]';

const page = (): Page => ({head: LIBRARY, body: CONTENT});

/** What has the focus, into open shadow roots. */
function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element instanceof HTMLElement ? (element.dataset.action ?? (element.id || element.localName)) : '';
  });
}

async function press(tab: Tab, action: string): Promise<void> {
  await tab.see(CARD);
  await tab.evaluate((name) => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    root?.querySelector<HTMLElement>(`section [data-action=${name}]`)?.focus();
  }, action);
  await tab.press('Enter');
}

describe.each(engines)('in $name', (engine) => {
  test.each(['accept-all', 'reject-all'])(
    'after %s one polite message stays, and has the focus that was on the button [A13]',
    async (action) => {
      const shop = openShop(page);
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      await press(visitor, action);
      await expect.poll(() => visitor.text(MESSAGE)).toBe('Saved. You can change it under “Cookie settings”.');
      await expect.poll(() => focused(visitor)).toBe('hide');
      const live = await visitor.evaluate(() => document.querySelectorAll('kelisim-status').length);
      expect(live).toBe(1);
      await visitor.press('Enter');
      await visitor.unsee(HIDE);
      // The next Tab goes to the page's beginning, where the question was.
      await visitor.press('Tab');
      await expect.poll(() => focused(visitor)).toBe('buy');
    },
  );

  test('a visitor who has gone on keeps the focus [A13]', async () => {
    const shop = openShop(() => ({...page(), head: `${LIBRARY}`}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      document
        .querySelector('kelisim-banner')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-action=reject-all]')
        ?.click();
      document.querySelector<HTMLElement>('#name')?.focus();
    });
    await visitor.see(HIDE);
    expect(await focused(visitor)).toBe('name');
  });

  test('it leads to the preferences, goes when they open, and the focus goes back to the link that opened them', async () => {
    const shop = openShop(page);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.click('kelisim-status >>> [data-kelisim=preferences]');
    await visitor.see(DIALOG);
    expect(await visitor.sees(MESSAGE)).toBe(false);
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await visitor.click('#settings');
    await visitor.click(inDialog('save'));
    await visitor.see(MESSAGE);
    await expect.poll(() => focused(visitor)).toBe('settings');
  });

  inFirst(engine).each([
    ['en', 'light'],
    ['kk', 'dark'],
    ['ar', 'light'],
  ])('it passes axe and is in the language of the page: %s, %s [A14]', async (lang, theme) => {
    const shop = openShop(() => ({
      attributes: `lang="${lang}"`,
      title: 'Shop',
      head: `<script src="/lib/kelisim.js" data-theme="${theme}" ${OPTIONS}></script>`,
      body: CONTENT,
    }));
    const visitor = await engine.newVisitor();
    await visitor.setViewport(320, 568);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.see(MESSAGE);
    const section = await visitor.evaluate(
      () => document.querySelector('kelisim-status')?.shadowRoot?.querySelector('section')?.lang,
    );
    expect(section).toBe(lang);
    expect(await violations(visitor)).toEqual([]);
    expect(await visitor.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('a choice by script, or in another tab, says nothing', async () => {
    const shop = openShop(page);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    const other = await visitor.newTab();
    await other.open(shop.second);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.waitFor(() => document.cookie.includes('kelisim'));
    await other.focus();
    await other.waitFor(() => window.kelisim?.status === 'decided');
    for (const tab of [visitor, other]) expect(await tab.sees(HIDE)).toBe(false);
  });
});
