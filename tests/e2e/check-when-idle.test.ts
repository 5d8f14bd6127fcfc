import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import type {Page} from '../support/page.js';
import {CONTENT, heldScript, LIBRARY, openShop, type Shop} from '../support/shop.js';

declare global {
  interface Window {
    /** When the frame with the card was painted, in milliseconds since the page was asked for. */
    paintedAt?: number;
  }
}

/** Milliseconds after which a page in a hurry would have been checked. */
const UNTIL_CHECKED = 1000;

const CHECKS = 'kelisim-checks.js';

function openWith(page: Page): Shop {
  return openShop(() => ({isHurried: true, body: CONTENT + heldScript('analytics', 'inline'), ...page}));
}

describe.each(engines)('in $name', (engine) => {
  test('the checks are asked for after the question was painted', async () => {
    const shop = openWith({
      head: `<script>
        const look = () => {
          const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section');
          if (card?.offsetWidth) requestAnimationFrame(() => setTimeout(() => (window.paintedAt = performance.now())));
          else setTimeout(look, 10);
        };
        look();
      </script>${LIBRARY}`,
    });
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await untilChecked(visitor);
    const [painted = 0, asked = 0] = await visitor.evaluate(() => [
      window.paintedAt,
      performance.getEntriesByType('resource').find(({name}) => name.includes('kelisim-checks'))?.startTime,
    ]);
    expect(painted).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(painted);
  });

  test('the checks wait for a question whose language is late', async () => {
    const shop = openWith({head: LIBRARY, attributes: 'lang="kk"'});
    shop.site.route('/lib/locales/kk.js', {type: JAVASCRIPT, body: '', delay: UNTIL_CHECKED});
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await untilChecked(visitor);
    const [language = Infinity, asked = 0] = await visitor.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const find = (file: string) => entries.find(({name}) => name.endsWith(file));
      return [find('/kk.js')?.responseEnd, find('/kelisim-checks.js')?.startTime];
    });
    expect(asked).toBeGreaterThan(language);
  });

  test.each<[string, (shop: Shop) => void]>([
    ['are blocked', () => internet.block(/kelisim-checks/)],
    ['never come', ({site}) => site.route(`/lib/${CHECKS}`, 'hang')],
    ['are another page', ({site}) => site.route(`/lib/${CHECKS}`, {body: '<!doctype html><p>Hello'})],
  ])('question, preferences and answers work where the checks %s', async (_, spoil) => {
    const shop = openWith({head: LIBRARY});
    spoil(shop);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await internet.waitForRequest({path: `/lib/${CHECKS}`}).catch(() => undefined);
    await visitor.click(onCard('preferences'));
    await visitor.see(DIALOG);
    await visitor.click(inDialog('close'));
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log)).toEqual(['inline']);
    expect((await visitor.cookies()).map(({name}) => name)).toEqual(['__Host-kelisim']);
  });

  test('a visitor who has answered never loads the checks, not even in the preferences', async () => {
    const shop = openWith({head: LIBRARY});
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    await visitor.open(shop.second);
    internet.forget();
    await visitor.click('#settings');
    await visitor.see(DIALOG);
    await sleep(UNTIL_CHECKED);
    expect(shop.library()).not.toContain(CHECKS);
  });

  test('a library that was destroyed checks nothing', async () => {
    const shop = openWith({
      head: `${LIBRARY}<script>
        document.addEventListener('kelisim:show', () => setTimeout(() => window.kelisim.destroy()));
      </script>`,
    });
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.waitFor(() => customElements.get('kelisim-banner') !== undefined);
    await sleep(UNTIL_CHECKED);
    expect(shop.library()).not.toContain(CHECKS);
  });

  test('where people touch, the page is checked with debug only', async () => {
    const touch = `<script>
      const before = matchMedia;
      matchMedia = (query) => (/coarse/.test(query) ? {matches: true} : before(query));
    </script>`;
    const [plain, debugged] = [LIBRARY, LIBRARY.replace(' src', ' data-debug src')].map((tag) =>
      openWith({head: touch + tag}),
    ) as [Shop, Shop];
    const visitor = await engine.newVisitor();
    await visitor.open(plain.url);
    await visitor.see(CARD);
    await internet.waitForRequest({path: '/lib/kelisim-keep-clear.js'});
    await sleep(UNTIL_CHECKED);
    expect(plain.library()).not.toContain(CHECKS);
    await visitor.open(debugged.url);
    await untilChecked(visitor);
  });

  test('a check that fails stops neither the page nor the others', async () => {
    const broken = '<script>matchMedia = () => { throw new Error("no media"); };</script>';
    const shop = openWith({head: broken + LIBRARY.replace('></script>', ' data-polcy-date="2026"></script>')});
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    expect(await visitor.consoleMessages()).toEqual([
      {kind: 'warn', text: expect.stringContaining('There is no option "polcy-date"')},
      {kind: 'warn', text: expect.stringMatching(/A check of this page failed.*no media/)},
    ]);
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log)).toEqual(['inline']);
  });
});
