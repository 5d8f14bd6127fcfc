import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import type {Engine} from '../support/engine.js';
import {engines, isFirst} from '../support/engines.js';
import {settle} from '../support/look.js';
import {LIBRARY, openShop, OPTIONS} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

declare global {
  interface Window {
    /** Ids of the links that had the focus when the next key was pressed. */
    reached: Set<string>;
    /** Those of them of which no point could be seen then. */
    hidden: Set<string>;
    /** Whether the focus has just moved: nobody presses the next key within a frame. */
    isMoving?: boolean;
  }
}

const LINKS = 18;

/** Enough to pass the card and all links. */
const STEPS = LINKS + 8;

/** Looks at what has the focus just before it moves on: by then everything has been scrolled. */
const WATCH = `<script>
  window.reached = new Set();
  window.hidden = new Set();
  addEventListener('keydown', () => {
    const {activeElement} = document;
    if (activeElement.localName !== 'a') return;
    const {left, top, right, bottom} = activeElement.getBoundingClientRect();
    const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => [x, y]));
    const points = [[(left + right) / 2, (top + bottom) / 2], ...corners];
    const isInSight = points.some(([x, y]) => document.elementFromPoint(x, y) === activeElement);
    reached.add(activeElement.id);
    if (!isInSight) hidden.add(activeElement.id);
  });
  addEventListener('focusin', () => {
    window.isMoving = true;
    requestAnimationFrame(() => requestAnimationFrame(() => (window.isMoving = false)));
  });
</script>`;

/** What scrolls: the page, or an element of it that is as high as the window. */
const SCROLLERS = {
  page: '',
  'shadow root': 'html, body, main {block-size: 100%; margin: 0; display: block}',
  element: 'html, body {block-size: 100%; margin: 0} main {block-size: 100%; overflow: auto}',
} as const;

/** Puts a scroller around everything into the open shadow root of `<main>`, as web components for a whole page do. */
const SHADOW = `<script>
  document.querySelector('main').attachShadow({mode: 'open'}).innerHTML =
    '<div style="block-size: 100%; overflow: auto"><slot></slot></div>';
</script>`;

type Case = readonly [width: number, height: number, position: string, align: string, scroller: keyof typeof SCROLLERS];

/** Each place of the card, each way to scroll, and the windows where most of them is the card's. */
const CASES: readonly Case[] = [
  [1280, 720, 'bottom', 'center', 'page'],
  [1280, 720, 'top', 'center', 'page'],
  [320, 568, 'bottom', 'center', 'page'],
  [320, 256, 'center', 'center', 'page'],
  [1280, 720, 'bottom', 'center', 'element'],
  [1280, 720, 'bottom', 'center', 'shadow root'],
  [1280, 720, 'top', 'center', 'element'],
];

/** The same with other numbers: where the card is, and how much of the window it takes, is the same in every engine. */
const MORE_CASES: readonly Case[] = [
  [1280, 720, 'bottom-start', 'start', 'page'],
  [1280, 720, 'bottom-end', 'end', 'page'],
  [1280, 720, 'center', 'center', 'page'],
  [320, 568, 'top', 'center', 'page'],
  [320, 256, 'bottom', 'center', 'page'],
  [320, 256, 'top', 'center', 'page'],
  [1280, 720, 'bottom-end', 'end', 'element'],
  [320, 568, 'bottom', 'center', 'element'],
  [320, 256, 'center', 'center', 'element'],
];

const casesFor = (engine: Engine): readonly Case[] => [...CASES, ...(isFirst(engine) ? MORE_CASES : [])];

const EVERY_LINK = Array.from({length: LINKS}, (_, n) => `link-${n}`);

async function press(tab: Tab, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await tab.press(key);
    await tab.waitFor(() => window.isMoving !== true);
  }
}

describe.each(engines)('in $name', (engine) => {
  test('a card at the top does not give way to its own buttons: a click on one counts', async () => {
    const shop = openShop(() => ({head: LIBRARY.replace('src', 'data-position="top" src')}));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    // By then the card is followed.
    await untilChecked(visitor);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });

  test.each(casesFor(engine))(
    'no link with the focus is hidden at %d × %d by a card at %s, with links at the %s of a scrolling %s [A03]',
    async (width, height, position, align, scroller) => {
      const shop = openShop(() => ({
        head: `<style>${SCROLLERS[scroller]}</style>${WATCH}<script src="/lib/kelisim.js" data-position="${position}" ${OPTIONS}></script>`,
        body: `<main>${EVERY_LINK.map((id) => `<p style="text-align:${align};margin-block:50px"><a id="${id}" href="#">${id}</a></p>`).join('')}</main>${scroller === 'shadow root' ? SHADOW : ''}`,
      }));
      // Somebody new each time: past the last link Firefox's own buttons have the focus, and keep it from the next page.
      const visitor = await engine.newVisitor();
      await visitor.setViewport(width, height);
      await visitor.waitFor((wanted: number) => innerWidth === wanted, width);
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await settle(visitor);
      // The page makes room after the card was painted.
      await visitor.waitFor(() => document.adoptedStyleSheets.some(({cssRules}) => cssRules.length > 0));

      await press(visitor, 'Tab', STEPS);
      expect(await visitor.evaluate(() => [[...window.reached], [...window.hidden]])).toEqual([EVERY_LINK, []]);

      await visitor.evaluate(
        (last: string) => {
          window.reached.clear();
          document.getElementById(last)?.focus();
        },
        `link-${LINKS - 1}`,
      );
      await press(visitor, 'Shift+Tab', LINKS);
      expect(await visitor.evaluate(() => [[...window.reached], [...window.hidden]])).toEqual([
        EVERY_LINK.toReversed(),
        [],
      ]);
    },
  );
});
