import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import type {Page} from '../support/page.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const TICKS = encodeURIComponent("const tick = () => fetch('/px?n=tick&delay=60').then(tick); tick();");

/** A page with a held script. */
function write(third: string): Page {
  return {head: LIBRARY + heldSource('analytics', third, 'n=analytics'), body: CONTENT};
}

/** One that has also a frame that asks for something again and again. */
function writeTicking(third: string): Page {
  const frame = `<iframe title="Map" data-category="functional"
    data-src="https://${third}/frame?n=frame&code=${TICKS}"></iframe>`;
  return {...write(third), body: CONTENT + frame};
}

/** Waits until a tab can read that choice: browsers take some time to tell other tabs about a cookie. */
async function waitForCookie(tab: Tab, isAccepted: boolean): Promise<void> {
  await tab.waitFor((part: string) => document.cookie.includes(part), isAccepted ? '&g=analytics' : '&g=&');
}

/** Decides, and waits until that is stored. */
async function decide(tab: Tab, accepts: boolean): Promise<void> {
  await tab.evaluate((yes: boolean) => (yes ? window.kelisim?.acceptAll() : window.kelisim?.rejectAll()), accepts);
  await waitForCookie(tab, accepts);
}

async function waitUntilKnown(tab: Tab, isAccepted: boolean): Promise<void> {
  await tab.waitFor(
    (yes: boolean) => window.kelisim?.status === 'decided' && window.kelisim.has('analytics') === yes,
    isAccepted,
  );
}

describe.each(engines)('in $name', (engine) => {
  let first: Tab;
  let second: Tab;

  beforeAll(async () => {
    const visitor = await engine.newVisitor();
    [first, second] = [visitor, await visitor.newTab()];
  });

  test('a choice in one tab acts in the other [M13]', async () => {
    const shop = openShop(writeTicking);
    await first.open(shop.url);
    await second.open(shop.url);
    for (const tab of [first, second]) await tab.see(CARD);
    expect(shop.strangers()).toEqual([]);

    await first.click(onCard('accept-all'));
    for (const host of [`third1.${shop.site.host}`, `third2.${shop.site.host}`]) {
      await internet.waitForRequest({host, n: 'analytics'});
      await internet.waitForRequest({host, n: 'tick'});
    }
    await second.unsee(CARD);
    expect(await second.waitFor(() => window.__log)).toEqual(['analytics']);

    await second.evaluate(() => window.kelisim?.withdraw());
    await waitUntilKnown(first, false);
    for (const tab of [first, second])
      await tab.waitFor(() => document.querySelector('iframe')?.hasAttribute('src') === false);
    // For what was under way.
    await staysQuiet(first, second);
    internet.forget();
    await staysQuiet(first, second);
    expect(shop.strangers()).toEqual([]);
    expect(await first.evaluate(() => window.__log)).toEqual(['analytics']);
  });

  test.each([
    ['a refusal after an acceptance', 'at once', false, ''],
    ['an acceptance after a refusal', 'at once', true, ''],
    ['a refusal after an acceptance', 'when looked at', false, '<script>delete window.cookieStore</script>'],
    ['an acceptance after a refusal', 'when looked at', true, '<script>delete window.cookieStore</script>'],
  ])('%s wins in both tabs, and is known in the other %s [M13]', async (_, __, isAccepted, before) => {
    const shop = openShop((third) => ({...write(third), head: before + (write(third).head ?? '')}));
    for (const tab of [first, second]) {
      await tab.open(shop.url);
      await tab.see(CARD);
    }
    await decide(first, !isAccepted);
    await decide(second, isAccepted);
    if (before !== '') {
      await waitForCookie(first, isAccepted);
      expect(await first.evaluate(() => window.kelisim?.has('analytics'))).toBe(!isAccepted);
      await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    }
    await waitUntilKnown(first, isAccepted);

    // For what was under way.
    await staysQuiet(first, second);
    internet.forget();
    for (const tab of [first, second]) {
      await tab.reload();
      await waitUntilKnown(tab, isAccepted);
    }
    for (const host of [`third3.${shop.site.host}`, `third4.${shop.site.host}`])
      if (isAccepted) await internet.waitForRequest({host, n: 'analytics'});
    await staysQuiet(first, second);
    expect(shop.strangers().includes('analytics')).toBe(isAccepted);
    for (const tab of [first, second]) expect(await tab.sees(CARD)).toBe(false);
  });

  test('a choice that the browser tells of and the page knows already brings no file', async () => {
    const shop = openShop(write);
    await first.open(shop.url);
    await decide(first, true);
    await first.open(shop.second);
    await waitUntilKnown(first, true);
    await staysQuiet(first);
    internet.forget();
    await first.evaluate(() => {
      const [, value = ''] = /__Host-kelisim=([^;]+)/.exec(document.cookie) ?? [];
      const changed = [{name: '__Host-kelisim', value: `${value}&i=1`}];
      window.cookieStore.dispatchEvent(Object.assign(new Event('change'), {changed}));
    });
    await staysQuiet(first);
    expect(shop.library()).toEqual([]);
  });

  test('a choice that the browser tells of counts, though the cookies of the page are older [M13]', async () => {
    const shop = openShop(write);
    await first.open(shop.url);
    await first.see(CARD);
    await decide(first, true);
    await internet.waitForRequest({n: 'analytics'});
    await waitUntilKnown(first, true);
    await first.evaluate(() => {
      const [, time = '0', recipients = ''] = /&t=(\d+).*?(&h=.*)?$/.exec(document.cookie) ?? [];
      const value = `v=1&r=0&t=${Number(time) + 1}&g=&d=analytics+functional+advertising&s=b${recipients}`;
      const changed = [{name: '__Host-kelisim', value}];
      window.cookieStore.dispatchEvent(Object.assign(new Event('change'), {changed}));
    });
    expect(await first.evaluate(() => window.kelisim?.choice?.denied.length)).toBe(3);
    expect(await first.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
  });
});
