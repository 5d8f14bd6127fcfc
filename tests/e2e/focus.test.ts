import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, switchOf} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {focused, pressUntil} from '../support/focus.js';
import {settle} from '../support/look.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const CONFIG = {
  services: [{name: 'statistics', label: 'Statistics', category: 'analytics', cookies: [{name: '_stat'}]}],
};

/** What Tab meets on the card: the list of partners, the policy, the buttons. Then on the page behind it. */
const ON_CARD = ['a', 'a', 'button reject-all', 'button accept-all', 'button preferences'].map(inBanner);
const ON_PAGE = ['skip a', 'buy button', 'settings a'];

/** What Tab meets in the preferences. */
const IN_DIALOG = [
  'button close',
  'input analytics',
  'summary',
  'input functional',
  'input advertising',
  'a',
  'button reject-all',
  'button accept-all',
  'button save',
].map(inBanner);

function inBanner(control: string): string {
  return `kelisim-banner ${control}`;
}

function openOurShop(config: object = CONFIG): Shop {
  return openShop(() => ({
    head: `<script type="application/json" data-kelisim>${JSON.stringify(config)}</script>${LIBRARY}`,
    body: `<a id="skip" href="#main">Skip to the goods</a><main id="main"><h1>Shop</h1><button id="buy">Buy</button>
      </main><footer><a id="settings" href="#" data-kelisim="preferences">Cookie settings</a></footer>`,
  }));
}

async function openPreferences(tab: Tab): Promise<void> {
  await tab.click('#settings');
  await tab.see(inDialog('save'));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  /** Asked for the first time: each shop has a host of its own. */
  async function beAsked(config?: object): Promise<void> {
    await visitor.open(openOurShop(config).url);
    await visitor.see(CARD);
    await settle(visitor);
  }

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('Tab meets the card first and then the page from its start, Shift+Tab goes the same way back [A02, A04]', async () => {
    await beAsked();
    expect(await focused(visitor)).toBe('body');
    expect(await pressUntil(visitor, 'Tab', 'settings a')).toEqual([...ON_CARD, ...ON_PAGE]);
    const back = await pressUntil(visitor, 'Shift+Tab', inBanner('a'));
    await visitor.press('Shift+Tab');
    await expect
      .poll(async () => [...back, await focused(visitor)])
      .toEqual([...ON_CARD, ...ON_PAGE].toReversed().slice(1));
  });

  test.each(
    ['Enter', 'Space'].flatMap((key) =>
      [
        ['reject-all', []],
        ['accept-all', ['analytics', 'functional', 'advertising']],
      ].map(([action, granted]) => [key, action, granted] as const),
    ),
  )('%s on %s decides, and Tab goes on at the start of the page [A04]', async (key, action, granted) => {
    await beAsked();
    await pressUntil(visitor, 'Tab', inBanner(`button ${String(action)}`));
    await visitor.press(key);
    await visitor.unsee(CARD);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(granted);
    await visitor.press('Tab');
    await expect.poll(() => focused(visitor)).toBe('skip a');
  });

  test('Escape decides nothing and moves nothing, wherever on the card [A04]', async () => {
    await beAsked();
    for (const control of ON_CARD) {
      await visitor.press('Tab');
      await visitor.press('Escape');
      await expect.poll(() => focused(visitor)).toBe(control);
    }
    expect(await visitor.sees(CARD)).toBe(true);
    expect([await visitor.evaluate(() => window.kelisim?.status), await visitor.cookies()]).toEqual(['undecided', []]);
  });

  test('a text that does not fit is scrolled by keys', async () => {
    await beAsked({texts: {description: 'We use cookies to count visits.\n'.repeat(60)}});
    await pressUntil(visitor, 'Tab', inBanner('div'));
    await visitor.press('ArrowDown');
    await visitor.waitFor(
      () => (document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('.text')?.scrollTop ?? 0) > 0,
    );
  });

  test('a choice is made by keys alone [A04]', async () => {
    await beAsked();
    await pressUntil(visitor, 'Tab', inBanner('button preferences'));
    await visitor.press('Enter');
    await visitor.see(inDialog('save'));
    await pressUntil(visitor, 'Tab', inBanner('input analytics'));
    await visitor.press('Space');
    await visitor.see(`${switchOf('analytics')}:checked`);
    await pressUntil(visitor, 'Tab', inBanner('summary'));
    await visitor.press('Enter');
    await visitor.see(`${DIALOG} details li`);
    await pressUntil(visitor, 'Tab', inBanner('button save'));
    await visitor.press('Enter');
    await visitor.unsee(DIALOG);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual(['analytics']);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('Tab meets every control of the preferences and nothing behind them, in both directions [A05]', async () => {
    // Firefox does not come back from its own controls as it was.
    const passer = await engine.newVisitor();
    await passer.open(openOurShop().url);
    await openPreferences(passer);
    const forth = [await focused(passer), ...(await pressUntil(passer, 'Tab', inBanner('button save')))];
    expect(forth).toEqual(IN_DIALOG);
    const around: string[] = [];
    for (const key of [...IN_DIALOG.map(() => 'Tab'), ...[...IN_DIALOG, ...IN_DIALOG].map(() => 'Shift+Tab')]) {
      await passer.press(key);
      around.push(await focused(passer));
    }
    // On its way round the focus may pass the browser's own controls, or the dialog itself.
    const others = ['body', inBanner('dialog')];
    expect(new Set(around.filter((stop) => !others.includes(stop)))).toEqual(new Set(IN_DIALOG));
  });

  test.each([
    ['close', 'Shift+Tab'],
    ['save', 'Tab'],
  ])('%s gives the focus back to what opened the preferences [A05]', async (action, key) => {
    await beAsked();
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.unsee(CARD);
    const before = await visitor.cookies();
    await openPreferences(visitor);
    await visitor.click(switchOf('analytics'));
    await pressUntil(visitor, key, inBanner(`button ${action}`));
    await visitor.press('Enter');
    await visitor.unsee(DIALOG);
    await expect.poll(() => focused(visitor)).toBe('settings a');
    expect((await visitor.cookies()).map(({value}) => value === before[0]?.value)).toEqual([action === 'close']);
  });

  test('where what opened the preferences is gone, Tab goes on in the page [A05]', async () => {
    await beAsked();
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    await visitor.unsee(CARD);
    await openPreferences(visitor);
    await visitor.evaluate(() => document.querySelector('footer')?.remove());
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    // The focus leaves what is hidden when the page is drawn next.
    await expect.poll(() => focused(visitor)).toBe('body');
    await visitor.press('Tab');
    await expect.poll(async () => ON_PAGE.includes(await focused(visitor))).toBe(true);
  });
});
