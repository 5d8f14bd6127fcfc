import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {CONTENT, LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** When the question came, in milliseconds since the page was asked for. */
    askedAt?: number;
    /** How many frames there were since the click when each held script ran. */
    framesBefore: number[];
  }
}

const NOTE = `<script>
  document.addEventListener('kelisim:show', () => (window.askedAt = performance.now()));
</script>`;

const COUNT_FRAMES = `<script>
  window.framesBefore = [];
  let frames = 0;
  addEventListener('click', () => {
    const count = () => { frames += 1; requestAnimationFrame(count); };
    requestAnimationFrame(count);
  }, {capture: true, once: true});
</script>`;

/** Holds up the page for longer than a frame takes. */
const BUSY = `<script type="text/plain" data-category="analytics">
  for (const end = performance.now() + 20; performance.now() < end;);
  framesBefore.push(frames);
</script>`;

/** Milliseconds that a style sheet takes, without which browsers paint nothing. */
const LATE = 1500;

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('the file of the interface is fetched while the page is not painted, and the question comes afterwards', async () => {
    const shop = openShop(() => ({
      head: `${NOTE}${LIBRARY}<link rel="stylesheet" href="/late.css">`,
      body: CONTENT,
    }));
    shop.site.route('/late.css', {type: 'text/css', body: 'h1 {color: navy}', delay: LATE});
    await visitor.open(shop.url, 'interactive');
    await visitor.see(CARD);
    const [asked = 0, styled = Infinity, fetched = Infinity] = await visitor.evaluate(() => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const find = (file: string) => entries.find(({name}) => name.endsWith(file));
      return [window.askedAt, find('/late.css')?.responseEnd, find('/kelisim-ui.js')?.startTime];
    });
    expect(fetched).toBeLessThan(styled);
    expect(asked).toBeGreaterThan(styled);
  });

  test('the question waits neither for what loads late nor for the rest of a page that has been painted', async () => {
    const shop = openShop(() => ({
      head: NOTE + LIBRARY,
      body: `${CONTENT}<img alt="" src="/late.png"><script src="/late.js"></script>`,
    }));
    shop.site.route('/late.png', 'hang');
    shop.site.route('/late.js', 'hang');
    await visitor.open(shop.url, 'loading');
    await visitor.see(CARD);
    expect(await visitor.evaluate(() => document.readyState)).toBe('loading');
  });

  test('a page that is never painted asks when it has loaded', async () => {
    const shop = openShop(() => ({head: LIBRARY, body: CONTENT}));
    const around = shop.site.page('/around', {
      body: `<iframe title="Shop" src="/" style="display: none"></iframe>`,
    });
    await visitor.open(around);
    const view = await visitor.waitFor(
      () =>
        document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>('kelisim-banner')?.dataset.state,
    );
    expect(view).toBe('asking');
  });

  test('after an answer the question goes first, and what was held leaves room for frames', async () => {
    const shop = openShop(() => ({head: COUNT_FRAMES + LIBRARY, body: CONTENT + BUSY.repeat(40)}));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    const frames = await visitor.waitFor(() => window.framesBefore.length === 40 && window.framesBefore);
    const [first = 0, last = 0] = [frames && frames[0], frames && frames[39]].map(Number);
    expect(first).toBeGreaterThan(0);
    expect(last - first).toBeGreaterThan(3);
  });
});
