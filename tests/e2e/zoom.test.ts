import {describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import type {Engine} from '../support/engine.js';
import {engines, isFirst} from '../support/engines.js';
import {looks, settle} from '../support/look.js';
import {CONTENT, openShop, OPTIONS} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

/** The spacing of WCAG 1.4.12, into the shadow root too. */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

/** Pages that make text larger or longer than the designer had in mind. */
const PAGES: Readonly<Record<string, {readonly css?: string; readonly texts?: object; readonly spacing?: true}>> = {
  'a root font size of 62.5 %': {css: 'html {font-size: 62.5%}'},
  'a root font size of 200 %': {css: 'html {font-size: 200%}'},
  'a root font size of 40 px': {css: 'html {font-size: 40px}'},
  'the text spacing of WCAG 1.4.12': {spacing: true},
  'a title of 300 and a description of 6,000 characters': {
    texts: {title: 'Cookies and more '.repeat(18), description: 'What we do with cookies. '.repeat(240)},
  },
};

/** All for the first engine, and the one with less room for the others. */
function sizesFor(engine: Engine): readonly (readonly [width: number, height: number])[] {
  return isFirst(engine)
    ? [
        [320, 568],
        [1280, 720],
      ]
    : [[320, 568]];
}

async function space(tab: Tab): Promise<void> {
  await tab.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, SPACING);
}

/** Labels that do not fit their buttons, and whether the page can be pushed sideways. */
function clipped(tab: Tab): Promise<readonly (string | undefined)[]> {
  return tab.evaluate(() => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    const buttons = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])];
    const tight = buttons.filter(
      (each) => each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth,
    );
    const isWide = document.documentElement.scrollWidth > innerWidth;
    return [...tight.map(({dataset}) => dataset.action), ...(isWide ? ['page'] : [])];
  });
}

describe.each(engines)('in $name', (engine) => {
  test.each(Object.keys(PAGES).flatMap((name) => sizesFor(engine).map((size) => [name, ...size] as const)))(
    'with %s at %d × %d both answers are alike, in reach and not clipped [A09]',
    async (name, width, height) => {
      const {css = '', texts, spacing} = PAGES[name] ?? {};
      const shop = openShop(() => ({
        head: `<style>${css}</style><script type="application/json" data-kelisim>${JSON.stringify({texts})}</script>
        <script src="/lib/kelisim.js" ${OPTIONS}></script>`,
        body: '<main><h1>Shop</h1></main>',
      }));
      const visitor = await engine.newVisitor();
      await visitor.setViewport(width, height);
      await visitor.open(shop.url);
      await visitor.see(CARD);
      if (spacing) await space(visitor);
      await settle(visitor);
      const {'accept-all': accept, 'reject-all': reject} = await looks(visitor);
      expect(accept).toEqual(reject);
      expect(accept?.isReachable).toBe(true);
      expect(await clipped(visitor)).toEqual([]);
      await visitor.click(onCard('preferences'));
      await visitor.see(inDialog('save'));
      if (spacing) await space(visitor);
      await settle(visitor);
      expect(await clipped(visitor)).toEqual([]);
      const isInside = await visitor.evaluate(() => {
        const dialog = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog');
        const box = dialog?.getBoundingClientRect();
        return !!box && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight + 1;
      });
      expect(isInside).toBe(true);
    },
  );

  test.skipIf(!engine.can('reducedMotion'))(
    'the card is there at once; the dialog comes within 200 ms, and at once for who wants less motion [A12]',
    async () => {
      const shop = openShop(() => ({head: `<script src="/lib/kelisim.js" ${OPTIONS}></script>`, body: CONTENT}));
      for (const reducedMotion of ['reduce', undefined] as const) {
        const visitor = await engine.newVisitor(reducedMotion ? {reducedMotion} : {});
        await visitor.open(shop.url);
        await visitor.click(onCard('preferences'));
        await visitor.see(inDialog('save'));
        const motions = await visitor.evaluate(() =>
          ['section', 'dialog'].map((layer) => {
            const element = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector(layer);
            const {animationName, animationDuration, animationIterationCount} = getComputedStyle(element as Element);
            return [animationName, Number.parseFloat(animationDuration) <= 0.2, animationIterationCount];
          }),
        );
        expect(motions).toEqual([
          ['none', true, '1'],
          [reducedMotion ? 'none' : 'appear', true, '1'],
        ]);
      }
    },
  );

  test.skipIf(!engine.can('forcedColors'))(
    'with colours of the visitor, a switch that is on and one that is off differ [A11]',
    async () => {
      const shop = openShop(() => ({head: `<script src="/lib/kelisim.js" ${OPTIONS}></script>`, body: CONTENT}));
      const visitor = await engine.newVisitor({forcedColors: 'active'});
      await visitor.open(shop.url);
      await visitor.click(onCard('preferences'));
      await visitor.see(DIALOG);
      const [on, off, border] = await visitor.evaluate(() => {
        const root = document.querySelector('kelisim-banner')?.shadowRoot;
        const look = (name: string): string => {
          const input = root?.querySelector(`[name=${name}]`) as Element;
          const {backgroundColor, color} = getComputedStyle(input);
          return [backgroundColor, color, getComputedStyle(input, '::before').marginInlineStart].join();
        };
        return [
          look('necessary'),
          look('analytics'),
          getComputedStyle(root?.querySelector('dialog') as Element).borderTopWidth,
        ];
      });
      expect(on).not.toBe(off);
      expect(border).toBe('1px');
    },
  );
});
