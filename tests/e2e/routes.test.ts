import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {bundleRoutes} from '../support/routes/bundle.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    third: string;
    /** Shows a page of the app: 0 is the one without gated markup. */
    goTo(page: number): void;
    /** Puts a node in front of the first one of the page. */
    addWords(): void;
  }
}

const FRAMEWORKS = [
  {framework: 'React', entry: 'react.jsx'},
  {framework: 'Vue', entry: 'vue.js'},
  {framework: 'Svelte', entry: 'svelte.js'},
] as const;

/** An app whose page has gated nodes outermost. */
function openApp(code: string): Shop {
  return openShop((third) => ({
    head: LIBRARY,
    body: `<div id="app"></div><script>
      window.mistakes = [];
      window.third = '${third}';
      addEventListener('error', ({message}) => mistakes.push(message));
      addEventListener('unhandledrejection', ({reason}) => mistakes.push(String(reason)));
    </script><script type="module">${code.replaceAll('</script', '<\\/script')}</script>`,
  }));
}

/** What a person sees of the app. */
function seen(): string {
  return (document.querySelector('main')?.innerText ?? 'nothing').replaceAll(/\s+/g, ' ').trim();
}

function goTo(page: number): void {
  window.goTo(page);
}

/** Everything that is left of the gated markup. */
function leftOver(): number {
  return document.querySelectorAll('main :is(script, template, iframe, kelisim-embed, b)').length;
}

function mistakes(): readonly string[] {
  return (window as unknown as {mistakes: string[]}).mistakes;
}

describe.each(engines)('in $name', (engine) => {
  describe.each(FRAMEWORKS)('$framework', ({entry}) => {
    let code = '';
    let visitor: Visitor;

    beforeAll(async () => {
      code = await bundleRoutes(entry);
      visitor = await engine.newVisitor();
    });

    /** Goes away and comes back, twice. */
    async function wander(n: number): Promise<void> {
      await visitor.evaluate(() => window.addWords());
      await expect.poll(() => visitor.evaluate(seen)).toMatch(/^more.*Counted page$/);
      for (const page of [n + 1, n + 2]) {
        await visitor.evaluate(goTo, 0);
        await expect.poll(() => visitor.evaluate(seen)).toBe('Other page');
        await visitor.waitFor(() => !document.querySelector('main :is(script, template, iframe, kelisim-embed, b)'));
        await expect.poll(() => visitor.evaluate(leftOver)).toBe(0);
        await visitor.evaluate(goTo, page);
        await visitor.waitFor((last: string) => window.__log?.at(-1) === last, `last ${page}`);
        await internet.waitForRequest({n: `frame${page}`});
        await visitor.see('template + b');
      }
      expect(await visitor.evaluate(mistakes)).toEqual([]);
    }

    test('nodes that are released can be moved, left out and rendered again, before and after a reload', async () => {
      const shop = openApp(code);
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await visitor.evaluate(goTo, 0);
      // A framework draws when it likes.
      await expect.poll(() => visitor.evaluate(seen)).toBe('Other page');
      await visitor.evaluate(goTo, 1);
      expect(shop.strangers()).toEqual([]);
      await visitor.click(onCard('accept-all'));
      await visitor.waitFor(() => window.__log?.at(-1) === 'last 1');
      await wander(1);
      const order = [1, 2, 3].flatMap((n) => [`inline ${n}`, `source${n}`, `last ${n}`]);
      expect(await visitor.evaluate(() => window.__log)).toEqual(order);

      await visitor.reload();
      await visitor.waitFor(() => window.__log?.at(-1) === 'last 1');
      await wander(1);
      expect(await visitor.evaluate(() => window.__log)).toEqual(order);
    });

    test('consent that is taken back takes back what is there, and the app still works', async () => {
      const shop = openApp(code);
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await visitor.click(onCard('accept-all'));
      await visitor.see('template + b');
      await visitor.evaluate(() => window.kelisim?.withdraw());
      await visitor.unsee('main b');
      await visitor.evaluate(goTo, 0);
      // A framework draws when it likes.
      await expect.poll(() => visitor.evaluate(seen)).toBe('Other page');
      await visitor.waitFor(() => !document.querySelector('main :is(script, template, iframe, kelisim-embed, b)'));
      expect(await visitor.evaluate(mistakes)).toEqual([]);
    });
  });
});
