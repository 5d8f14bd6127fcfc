import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, everything, heldScript, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** What a page has noted. */
    seen?: unknown[][];
  }
}

/** The files that follow a decision. */
const FOLLOWING = /kelisim-(aftermath|cookie|status|button)\.js/;

/** The choices in the jar. */
async function stored(tab: Tab): Promise<readonly string[]> {
  return (await tab.cookies()).filter(({name}) => name.includes('kelisim')).map(({value}) => value);
}

const REFUSED = expect.stringMatching(/&g=&d=analytics\+functional\+advertising&/);
const GRANTED = expect.stringMatching(/&g=analytics\+functional\+advertising&d=&/);

/** Somebody who has accepted, on the next page of the shop. */
async function returnTo(visitor: Visitor, shop: Shop): Promise<void> {
  await visitor.open(shop.url);
  await visitor.click(onCard('accept-all'));
  await internet.waitForRequest({n: 'frame'});
  internet.forget();
  await visitor.open(shop.second);
  await internet.waitForRequest({n: 'frame'});
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('of decisions in one task the last one wins, in memory, in the cookie and on the next page', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: CONTENT}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    for (let round = 0; round < 8; round += 1) {
      await visitor.evaluate(() => {
        window.kelisim?.acceptAll();
        window.kelisim?.rejectAll();
      });
      await staysQuiet(visitor);
      expect(await stored(visitor)).toEqual([REFUSED]);
    }
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
    await visitor.open(shop.second);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
    await visitor.evaluate(() => {
      window.kelisim?.rejectAll();
      window.kelisim?.acceptAll();
    });
    await staysQuiet(visitor);
    expect(await stored(visitor)).toEqual([GRANTED]);
  });

  test('the reload that ends what has run waits neither for the record nor for a timer', async () => {
    const noLongTimer = `<script>{
      const later = setTimeout;
      window.setTimeout = (act, wait, ...rest) => (wait >= 500 ? 0 : later(act, wait, ...rest));
    }</script>`;
    const shop = openShop(() => ({
      head: noLongTimer + LIBRARY.replace('></script>', ' data-reload-on-withdraw></script>'),
      body: CONTENT + heldScript('analytics', 'ran'),
    }));
    shop.site.route('/lib/kelisim-proof.js', 'hang');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__log?.includes('ran'));
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type === 'reload',
    );
    // The new page is there before its script has run.
    await expect.poll(() => visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
  });

  test('a refusal is kept by whoever leaves in the same task', async () => {
    const shop = openShop(everything);
    await returnTo(visitor, shop);
    await visitor.evaluate(() => {
      window.seen = [];
      window.kelisim?.rejectAll();
      location.reload();
    });
    await visitor.waitFor(() => !window.seen && document.readyState === 'complete');
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
    expect(await stored(visitor)).toEqual([REFUSED]);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('no file stands between a withdrawal and its effect, whether it hangs or is missing', async () => {
    const shop = openShop(everything);
    await returnTo(visitor, shop);
    internet.block(FOLLOWING);
    const now = await visitor.evaluate(() => {
      const heard: unknown[] = [];
      document.addEventListener('kelisim:change', (event) => heard.push((event as CustomEvent).detail.denied.length));
      window.kelisim?.subscribe(({granted}) => heard.push(granted.length));
      window.kelisim?.withdraw();
      return {
        heard,
        cookie: document.cookie.includes('&g=&d='),
        frame: document.querySelector('iframe')?.hasAttribute('src'),
        picture: document.querySelector('img')?.hasAttribute('srcset'),
      };
    });
    expect(now).toEqual({heard: [3, 0], cookie: true, frame: false, picture: false});
  });

  test('a refusal is written though an older grant is out of reach, and it is the one that counts', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: CONTENT + heldScript('analytics', 'late')}));
    const page = shop.site.page('/app/page', {head: LIBRARY, body: CONTENT + heldScript('analytics', 'late')});
    const time = Math.floor(Date.now() / 1000) - 60;
    const grant = `v=1&r=0&t=${time}&g=analytics+functional+advertising&d=&s=b`;
    const cookie = `__Host-kelisim=${grant}; Path=/; Secure; HttpOnly`;
    shop.site.route('/plant', {headers: {'set-cookie': [cookie]}, body: 'planted'});
    await visitor.open(shop.site.url('/plant'));
    await visitor.open(page);
    await visitor.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      window.kelisim?.rejectAll();
    });
    await staysQuiet(visitor);
    await visitor.open(shop.second);
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(false);
    expect(await visitor.evaluate(() => window.__log ?? [])).toEqual([]);
  });

  test('a script that writes does not run after it was refused while it waited', async () => {
    const write =
      '<script type="text/plain" data-category="analytics">document.write("<b>1</b>"); (window.__log ??= []).push("write")</script>';
    const shop = openShop(() => ({head: LIBRARY, body: CONTENT + write}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      window.kelisim?.acceptAll();
      void window.kelisim?.whenGranted('analytics').then(() => window.kelisim?.withdraw());
    });
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => window.__log)).toBeUndefined();
    expect(await stored(visitor)).toEqual([REFUSED]);
  });

  test('the library has its name in every listener and released script, and the queue runs when the choice is judged', async () => {
    const head = `<script>
      window.kelisim = [];
      window.seen = [];
      kelisim.push((k) => seen.push(['queue', k.status, k.has('analytics')]));
      document.addEventListener('kelisim:ready', () => seen.push(['ready', typeof kelisim.has]));
      </script>${LIBRARY}<script type="text/plain" data-category="analytics">seen.push(['script', typeof kelisim.has])</script>`;
    const shop = openShop(() => ({head, body: CONTENT}));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.seen?.length === 3);
    await visitor.open(shop.second);
    await visitor.waitFor(() => window.seen?.length === 3);
    const seen = await visitor.evaluate(() => window.seen);
    expect(seen).toContainEqual(['queue', 'decided', true]);
    expect(seen).toContainEqual(['ready', 'function']);
    expect(seen).toContainEqual(['script', 'function']);
  });
});
