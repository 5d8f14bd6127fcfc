import {describe, expect, test} from 'vitest';
import {DIALOG, inDialog} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {CONTENT, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** What the page’s own scrolling has taken over. */
    takenOver: string[];
  }
}

/** A page that scrolls by script: it takes wheel and touch from the browser, wherever they come from. */
const SMOOTH = `<script>
  window.takenOver = [];
  const take = (event) => {
    event.preventDefault();
    takenOver.push(event.type);
    scrollBy(0, event.deltaY ?? 10);
  };
  for (const target of [window, document, document.documentElement])
    for (const type of ['wheel', 'touchmove']) target.addEventListener(type, take, {passive: false});
</script>`;

async function openPreferences(visitor: Visitor): Promise<Shop> {
  const services = Array.from({length: 40}, (_, n) => ({name: `service-${n}`, category: 'analytics'}));
  const shop = openShop(() => ({
    head: `${SMOOTH}<script type="application/json" data-kelisim>${JSON.stringify({services})}</script>${LIBRARY}`,
    body: CONTENT,
  }));
  await visitor.setViewport(1280, 500);
  await visitor.open(shop.url);
  await visitor.evaluate(() => window.kelisim?.showPreferences());
  await visitor.see(inDialog('save'));
  return shop;
}

describe.each(engines)('in $name', (engine) => {
  test('a page that owns wheel and touch does not hear those of the open preferences', async () => {
    const visitor = await engine.newVisitor();
    await openPreferences(visitor);
    const defaults = await visitor.evaluate(() => {
      const root = document.querySelector('kelisim-banner')?.shadowRoot;
      const places = [...(root?.querySelectorAll('dialog, dialog .text, dialog label') ?? [])];
      const options = {bubbles: true, composed: true, cancelable: true};
      return ['wheel', 'touchmove'].flatMap((type) =>
        places.map((place) =>
          place.dispatchEvent(type === 'wheel' ? new WheelEvent(type, options) : new Event(type, options)),
        ),
      );
    });
    expect(new Set(defaults)).toEqual(new Set([true]));
    expect(await visitor.evaluate(() => window.takenOver)).toEqual([]);
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await visitor.evaluate(() =>
      document.querySelector('#buy')?.dispatchEvent(new WheelEvent('wheel', {bubbles: true})),
    );
    expect(await visitor.evaluate(() => window.takenOver)).toEqual(['wheel', 'wheel', 'wheel']);
  });

  test.skipIf(engine.name === 'webkit')(
    'the preferences are scrolled by the wheel, to their end and on, and the page does not hear of it',
    async () => {
      const visitor = await engine.newVisitor();
      await openPreferences(visitor);
      const {page} = visitor;
      await page?.mouse.move(640, 200);
      const scrolled = (): number =>
        document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog .text')?.scrollTop ?? 0;
      // A busy browser drops what comes before it has drawn the dialog.
      await expect
        .poll(async () => {
          await page?.mouse.wheel(0, 50);
          return visitor.evaluate(scrolled);
        })
        .toBeGreaterThan(0);
      // To its end, and on.
      for (let turn = 0; turn < 10; turn++) await page?.mouse.wheel(0, 500);
      await visitor.waitFor(() => {
        const text = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog .text');
        return !!text && text.scrollTop + text.clientHeight >= text.scrollHeight - 1;
      });
      await page?.mouse.wheel(0, 500);
      await visitor.evaluate(async () => {
        for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      });
      expect(await visitor.evaluate(() => window.takenOver)).toEqual([]);
    },
  );
});
