import {describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {OPTIONS, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

/** Milliseconds after which the look has been judged. */
const UNTIL_JUDGED = 2500;

/** What a page does to the card, as CSS or as a script that has the card's root, and what the developer hears. */
const SPOILT: Readonly<Record<string, {readonly css?: string; readonly script?: string; readonly said: string}>> = {
  'a fill for one of the two': {script: 'accept.style.background = "green"', said: 'background-color'},
  'a smaller label': {script: 'reject.style.fontSize = "9px"', said: 'font-size'},
  'a pale answer': {script: 'reject.style.opacity = "0.4"', said: 'opacity'},
  'an answer that is gone': {script: 'reject.remove()', said: 'put back the button'},
  'a card cut off': {css: 'kelisim-banner::part(banner) {clip-path: inset(0 0 70% 0)}', said: 'covered or cut away'},
  'a light accent': {css: 'kelisim-banner {--kelisim-accent: #ffe08a}', said: '--kelisim-accent has a contrast of 1.2'},
  'text too near its ground': {css: ':root {--kelisim-muted: #999}', said: '--kelisim-muted has a contrast of 2.84'},
};

const SOUND = {
  'the usual look': '',
  'a dark look': 'data-theme="dark"',
  'a sharp look in Kazakh': 'data-look="sharp" data-lang="kk"',
  'a round look in a corner': 'data-look="round" data-position="bottom-end"',
} as const;

async function heard(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate((time: number) => new Promise((resolve) => setTimeout(resolve, time)), UNTIL_JUDGED);
  return (await tab.consoleMessages()).map(({text}) => text).filter((text) => text.startsWith('kelisim'));
}

describe.each(engines)('in $name', (engine) => {
  test.each(Object.entries(SPOILT))('the developer hears of %s', async (_, {css = '', script = '', said}) => {
    const shop = openShop(() => ({
      head: `<style>${css}</style><script src="/lib/kelisim.js" ${OPTIONS}></script>`,
      body: `<main><h1>Shop</h1></main><script>
        const timer = setInterval(() => {
          const root = document.querySelector('kelisim-banner')?.shadowRoot;
          const [reject, accept] = root?.querySelectorAll('[data-action$=all]') ?? [];
          if (!accept) return;
          clearInterval(timer);
          ${script}
        }, 10);
      </script>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect((await heard(visitor)).filter((text) => text.includes(said))).toHaveLength(1);
  });

  test.each(Object.entries(SOUND))('nothing is said of %s', async (_, attributes) => {
    const shop = openShop(() => ({
      head: `<style>kelisim-banner {--kelisim-radius: 4px}</style><script src="/lib/kelisim.js" ${attributes} ${OPTIONS}></script>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([]);
    expect(shop.library()).not.toContain('kelisim-advice.js');
  });
});
