import {describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {focused} from '../support/focus.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const page = (): {head: string; body: string} => ({head: LIBRARY, body: CONTENT});

function status(tab: Tab): Promise<string | undefined> {
  return tab.evaluate(() => window.kelisim?.status);
}

describe.each(engines)('in $name', (engine) => {
  test('the question is a named region of native buttons that comes first and takes no focus [L03, L12, A01, A02]', async () => {
    const shop = openShop(page);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await focused(visitor)).toBe('body');
    const region = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot as ShadowRoot;
      const section = root.querySelector('section') as HTMLElement;
      const buttons = [...section.querySelectorAll('button')];
      return {
        role: section.getAttribute('role'),
        modal: section.getAttribute('aria-modal'),
        name: root.getElementById(section.getAttribute('aria-labelledby') ?? '')?.localName,
        actions: buttons.map(({dataset}) => dataset.action).toSorted(),
        parents: new Set(buttons.map(({parentElement}) => parentElement)).size,
        overflow: getComputedStyle(document.documentElement).overflow + getComputedStyle(document.body).overflow,
        inert: document.querySelectorAll('[inert]').length,
      };
    });
    expect(region).toEqual({
      role: 'region',
      modal: null,
      name: 'h2',
      actions: ['accept-all', 'preferences', 'reject-all'],
      parents: 1,
      overflow: 'visiblevisible',
      inert: 0,
    });
    await visitor.press('Tab');
    await expect.poll(() => focused(visitor)).toMatch(/^kelisim-banner /);
    await visitor.press('Escape');
    expect(await status(visitor)).toBe('undecided');
    expect(await visitor.sees(CARD)).toBe(true);
  });

  test('the keyboard refuses in one press', async () => {
    const shop = openShop(page);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      root?.querySelector<HTMLElement>('section [data-action=reject-all]')?.focus();
    });
    await visitor.press('Enter');
    await visitor.unsee(CARD);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });

  test('the preferences are modal, off, and Esc leaves everything as it was [L05, A05, A06]', async () => {
    const shop = openShop(page);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    const dialog = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot as ShadowRoot;
      const found = root.querySelector('dialog') as HTMLDialogElement;
      const switches = [...found.querySelectorAll('input')];
      return {
        isModal: found.matches(':modal'),
        heading: root.getElementById(found.getAttribute('aria-labelledby') ?? '')?.textContent,
        hasFocus: found.contains(root.activeElement),
        on: switches.filter(({checked}) => checked).map(({name, disabled}) => name + (disabled ? ' fixed' : '')),
        off: switches.filter(({checked}) => !checked).map(({name}) => name),
        described: switches.every((each) => root.getElementById(each.getAttribute('aria-describedby') ?? '')),
      };
    });
    expect(dialog).toEqual({
      isModal: true,
      heading: 'Cookie settings',
      hasFocus: true,
      on: ['necessary fixed'],
      off: ['analytics', 'functional', 'advertising'],
      described: true,
    });
    await visitor.click(switchOf('analytics'));
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await visitor.see(CARD);
    await expect.poll(() => focused(visitor)).toBe('kelisim-banner button preferences');
    expect([await status(visitor), await visitor.cookies()]).toEqual(['undecided', []]);
    await visitor.click(onCard('preferences'));
    await visitor.see(switchOf('analytics'));
    expect(
      await visitor.evaluate(
        () => document.querySelector('kelisim-banner')?.shadowRoot?.querySelectorAll('input:checked').length,
      ),
    ).toBe(1);
  });

  test('a link of the page opens the preferences, shows the choice, and gets the focus back [L07, A05]', async () => {
    const shop = openShop(page);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.unsee(CARD);
    await visitor.reload();
    const [stored] = await visitor.cookies();
    await visitor.click('#settings');
    await visitor.see(inDialog('withdraw'));
    await visitor.click(switchOf('analytics'));
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await expect.poll(() => focused(visitor)).toBe('settings a');
    expect(await visitor.cookies()).toEqual([stored]);
    await visitor.click('#settings');
    await visitor.click(inDialog('withdraw'));
    await visitor.unsee(DIALOG);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });
});
