import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, onCard} from '../support/banner.js';
import {JAVASCRIPT} from '../support/answer.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** Set on the first page: gone if a page was loaded again. */
    isSamePage?: boolean;
  }
}

const PACKAGES = {turbo: '@hotwired/turbo/dist/turbo.es2017-umd.js', htmx: 'htmx.org/dist/htmx.js'} as const;

const HEADS: Readonly<Record<keyof typeof PACKAGES, string>> = {
  // What the manual tells sites with Turbo.
  turbo: `<script src="/turbo.js" defer></script>
    <script>document.addEventListener('kelisim:change', () => Turbo.cache.clear());</script>`,
  htmx: '<script src="/htmx.js" defer></script>',
};

/** A shop whose pages are swapped by a real navigator. */
function openSwapped(name: keyof typeof PACKAGES): Shop {
  let views = 0;
  const shop = openShop((third) => {
    views += 1;
    return {
      head: LIBRARY + HEADS[name],
      body: `<div><h1>View ${views}</h1>
        <a id="home" href="/" hx-boost="true">Home</a> <a id="second" href="/second" hx-boost="true">Second</a>
        <a id="settings" href="#" data-kelisim="preferences">Cookie settings</a>
        ${heldScript('analytics', `inline ${views}`)}
        <iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=frame ${views}"></iframe></div>`,
    };
  });
  const body = readFileSync(join(import.meta.dirname, '../../node_modules', PACKAGES[name]));
  shop.site.route(`/${name}.js`, {type: JAVASCRIPT, body});
  return shop;
}

async function goTo(tab: Tab, link: string, view: number): Promise<void> {
  await tab.click(link);
  await tab.waitFor((title: string) => document.querySelector('h1')?.textContent === title, `View ${view}`);
}

describe.each(engines.filter(({name}) => name !== 'webkit'))('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(['turbo', 'htmx'] as const)('%s swaps pages, and banner, gate and settings go on', async (name) => {
    const shop = openSwapped(name);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => void (window.isSamePage = true));
    await goTo(visitor, '#second', 2);
    await visitor.see(CARD);
    expect(await visitor.evaluate(() => document.querySelectorAll('kelisim-banner').length)).toBe(1);
    expect(shop.strangers()).toEqual([]);

    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'frame 2'});
    await goTo(visitor, '#home', 3);
    await internet.waitForRequest({n: 'frame 3'});
    await visitor.click('#settings');
    await visitor.see(DIALOG);
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);

    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => document.cookie.includes('&g=&'));
    await goTo(visitor, '#second', 4);
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => [window.isSamePage, window.__log])).toEqual([true, ['inline 2', 'inline 3']]);
    expect(shop.strangers()).toEqual(['frame 2', 'frame 3']);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('turbo keeps no copy of a page from before the withdrawal', async () => {
    const shop = openSwapped('turbo');
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await internet.waitForRequest({n: 'frame 1'});
    await visitor.evaluate(() => void (window.isSamePage = true));
    await goTo(visitor, '#second', 2);
    await internet.waitForRequest({n: 'frame 2'});
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor(() => document.cookie.includes('&g=&'));
    internet.forget();
    await visitor.evaluate(() => history.back());
    await visitor.waitFor(() => document.querySelector('h1')?.textContent === 'View 3');
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.evaluate(() => [window.isSamePage, window.__log])).toEqual([true, ['inline 1', 'inline 2']]);
  });
});
