import {describe, expect, test} from 'vitest';
import {CARD, onCard, switchOf} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {settle} from '../support/look.js';
import {CONTENT, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';
import {LOOKS, tagsOf, THEMES} from '../tools/cells.mjs';

/** Every look in every theme, and where the visitor's palette takes the place of both. */
const CASES = LOOKS.flatMap((look) => [
  ...THEMES.map((theme) => ({look, theme, palette: 'its own', forced: {}})),
  {look, theme: 'light' as const, palette: 'forced', forced: {forcedColors: 'active' as const}},
]);

/** A phone. */
const viewport = {width: 320, height: 568};

function addressOf({look, theme}: Pick<(typeof CASES)[number], 'look' | 'theme'>): string {
  const head = tagsOf({look, theme, position: 'bottom', lang: 'en'}, '/lib/kelisim.js');
  return openShop(() => ({head, body: CONTENT})).url;
}

async function areAlike(tab: Tab): Promise<boolean> {
  const accept = await tab.picture(onCard('accept-all'));
  return accept.equals(await tab.picture(onCard('reject-all')));
}

describe.each(engines.filter(({name}) => name !== 'webkit'))('in $name', (engine) => {
  test.each(CASES)(
    'with the same label, accept and reject are the same pixels: $look, $theme, $palette colours [L04]',
    async ({forced, ...options}) => {
      const visitor = await engine.newVisitor({viewport, ...forced});
      await visitor.open(addressOf(options));
      await visitor.see(CARD);
      await settle(visitor);
      expect(await areAlike(visitor)).toBe(false);
      await visitor.evaluate(() => {
        const root = document.querySelector('kelisim-banner')?.shadowRoot;
        for (const button of root?.querySelectorAll<HTMLElement>('section button') ?? []) {
          button.textContent = 'All';
          // One below the other, at the same fraction of a pixel.
          button.style.inlineSize = '100%';
        }
      });
      expect(await areAlike(visitor)).toBe(true);
    },
  );

  test.each(CASES)('a switch shows whether it is on: $look, $theme, $palette colours', async ({forced, ...options}) => {
    const visitor = await engine.newVisitor({viewport, ...forced});
    await visitor.open(addressOf(options));
    await visitor.click(onCard('preferences'));
    await visitor.see(switchOf('analytics'));
    await settle(visitor);
    const off = await visitor.picture(switchOf('analytics'));
    await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      root?.querySelector<HTMLInputElement>('input[name=analytics]')?.click();
    });
    const on = await visitor.picture(switchOf('analytics'));
    expect(on.equals(off)).toBe(false);
  });
});
