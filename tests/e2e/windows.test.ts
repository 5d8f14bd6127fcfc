import {describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import type {Engine} from '../support/engine.js';
import {engines, isFirst} from '../support/engines.js';
import {openFrame} from '../support/frame.js';
import {settle} from '../support/look.js';
import {resize} from '../support/resize.js';
import {openShop, OPTIONS} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const POSITIONS = ['bottom', 'top', 'bottom-start', 'bottom-end', 'center'];
const LOOKS = ['soft', 'sharp', 'round', 'flush'];

/** Short words, long words, and what a switch of languages takes. */
const LANGUAGES: Readonly<Record<string, string>> = {
  'Russian with four languages to choose from': 'data-lang="ru" data-languages="kk ru en uz"',
  English: 'data-lang="en"',
  Kazakh: 'data-lang="kk"',
};

/** All for the first engine, and the one that takes most room for the others. */
function languagesFor(engine: Engine): [name: string, attributes: string][] {
  return Object.entries(LANGUAGES).slice(0, isFirst(engine) ? undefined : 1);
}

/** In CSS pixels. Phones upright and on their side, and laptops whose page is enlarged, are among them. */
const WIDTHS = [320, 360, 390, 419, 420, 480, 568, 667, 740, 839, 840, 844, 911, 1024, 1280, 1366, 1600, 1920];
const HEIGHTS = [240, 256, 280, 320, 329, 330, 360, 379, 380, 390, 417, 478, 479, 480, 568, 600, 720, 844, 1080];
const LOW: readonly (readonly [width: number, height: number])[] = [
  [844, 390],
  [911, 417],
  [1366, 478],
];

/** What is wrong with the card in windows of these sizes, each with its look. */
function faultsIn(
  tab: Tab,
  looks: readonly string[],
  sizes: readonly (readonly [number, number])[],
): Promise<string[]> {
  return tab.evaluate(
    (names, all) => {
      const frame = frameElement as HTMLIFrameElement;
      const root = document.querySelector('kelisim-banner')?.shadowRoot as ShadowRoot;
      const card = root.querySelector('section') as HTMLElement;
      const text = root.querySelector('.text') as HTMLElement;
      const buttons = [...card.querySelectorAll('button')];
      const isIn = (inner: DOMRect, outer: {left: number; top: number; right: number; bottom: number}): boolean =>
        inner.left >= outer.left - 1 &&
        inner.top >= outer.top - 1 &&
        inner.right <= outer.right + 1 &&
        inner.bottom <= outer.bottom + 1;
      const isHit = (button: Element): boolean => {
        const {left, top, right, bottom} = button.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const points = [
          [x, top + 4],
          [x, bottom - 4],
          [left + 4, y],
          [right - 4, y],
        ] as const;
        return points.every((point) => root.elementFromPoint(...point) === button);
      };
      const faults = (): string[] => {
        const found: string[] = [];
        const screen = {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
        card.scrollTop = 0;
        if (!isIn(card.getBoundingClientRect(), screen)) found.push('the card is not in the window');
        const wide = [card, ...card.querySelectorAll('*')].filter((each) => each.scrollWidth > each.clientWidth + 1);
        if (wide.some((each) => each.clientWidth > 0)) found.push('something is pushed sideways');
        if (text.scrollHeight > text.clientHeight + 1 && text.clientHeight < 60) found.push('no line can be read');
        const inView = buttons.map(isHit);
        if (inView[0] !== inView[1]) found.push('one answer is easier to see than the other');
        if (innerHeight >= 380 && innerWidth >= 420 && inView.includes(false)) found.push('an answer is out of view');
        const before = card.scrollTop;
        for (const button of buttons) {
          card.scrollTop = button.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom + before + 4;
          if (!isIn(button.getBoundingClientRect(), card.getBoundingClientRect()))
            found.push(`${button.dataset.action} is out of reach`);
          card.scrollTop = before;
        }
        return found;
      };
      return names.flatMap((look) => {
        card.dataset.look = look;
        return all.flatMap(([width, height]) => {
          Object.assign(frame.style, {width: `${width}px`, height: `${height}px`});
          return faults().map((fault) => `${look} ${innerWidth} × ${innerHeight}: ${fault}`);
        });
      });
    },
    looks,
    sizes,
  );
}

describe.each(engines)('in $name', (engine) => {
  let frame: Tab;

  async function ask(position: string, attributes: string): Promise<void> {
    const shop = openShop(() => ({
      head: `<script src="/lib/kelisim.js" data-position="${position}" ${OPTIONS} ${attributes}></script>`,
      body: '<main><h1>Shop</h1></main>',
    }));
    frame = await openFrame(await engine.newVisitor(), shop.site);
    await frame.setViewport(1280, 720);
    await frame.open(shop.url);
    await frame.see(CARD);
    await settle(frame);
  }

  describe.each(POSITIONS)('at %s', (position) => {
    test.each(languagesFor(engine))('in %s every answer is in reach in a window of any size', async (_, lang) => {
      await ask(position, lang);
      const sizes = WIDTHS.flatMap((width) => HEIGHTS.map((height) => [width, height] as const));
      expect(await faultsIn(frame, LOOKS, sizes)).toEqual([]);
    });
  });

  test('the answers stand beside the text in windows that are wide and low', async () => {
    await ask('bottom', '');
    for (const [width, height] of LOW) {
      await resize(frame, width, height);
      const isBeside = await frame.evaluate(() => {
        const root = document.querySelector('kelisim-banner')?.shadowRoot;
        const [text, answers] = ['.text', '.buttons'].map((name) => root?.querySelector(name)?.getBoundingClientRect());
        return !!text && !!answers && text.right <= answers.left && text.width > answers.width;
      });
      expect(isBeside).toBe(true);
    }
  });
});
