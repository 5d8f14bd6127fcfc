import {describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {OPTIONS, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** Whether the look has been judged: what is in doubt has the developer's file fetched at once. */
    isJudged?: boolean;
  }
}

/** Milliseconds after which the look has been judged, from when card and page are there. */
const UNTIL_JUDGED = 1200;

/** What a page does: attributes of the script tag, CSS, and a script that has the two answers as soon as they are there. */
interface Deed {
  readonly attributes?: string;
  readonly css?: string;
  readonly script?: string;
}

/** What the developer hears of, and what the one message says. */
const SPOILT: Readonly<Record<string, readonly [deed: Deed, says: string]>> = {
  'a fill for one of the two': [{script: 'accept.style.background = "green"'}, 'background-color (rgb(0, 128, 0) and'],
  'a smaller label': [{script: 'reject.style.fontSize = "9px"'}, 'font-size'],
  'a pale answer': [{script: 'reject.style.opacity = "0.4"'}, 'opacity (1 and 0.4)'],
  'a wider answer': [{script: 'reject.style.width = "50%"'}, 'size (208 × 44 px and 104 × 44 px)'],
  'an answer that is hidden': [{script: 'reject.style.visibility = "hidden"'}, 'visibility (visible and hidden)'],
  'an answer that cannot be clicked': [{script: 'reject.style.pointerEvents = "none"'}, 'pointer-events'],
  'an answer that is gone': [{script: 'reject.remove()'}, 'put back the button'],
  'a card cut off': [
    {css: 'kelisim-banner::part(banner) {clip-path: inset(0 0 calc(100% - 70px) 0)}'},
    '"accept-all" is covered or cut away, <main',
  ],
  'something over an answer': [
    {
      script: `const offer = document.querySelector('#offer');
        const {x, y, width, height} = reject.getBoundingClientRect();
        offer.style.cssText = 'position: fixed; margin: 0; border: 0; padding: 0; inset: ' + y + 'px auto auto ' + x +
          'px; width: ' + width + 'px; height: ' + height + 'px';
        offer.showPopover();`,
    },
    '"reject-all" is covered or cut away, <div id="offer"',
  ],
  'a light accent': [
    {css: 'kelisim-banner {--kelisim-accent: #ffe08a}'},
    '--kelisim-accent (#ffe08a) has a contrast of 1.28 on --kelisim-surface (#ffffff)',
  ],
  'a light accent in another notation': [
    {css: 'kelisim-banner {--kelisim-accent: oklch(0.9 0.1 95)}'},
    '--kelisim-accent (#',
  ],
  'an accent too dark for the dark theme': [
    {attributes: 'data-theme="dark"', css: 'kelisim-banner {--kelisim-accent: #123a8c}'},
    '--kelisim-accent (#123a8c) has a contrast of 1.57 on --kelisim-surface of the dark theme (#1c1f26)',
  ],
  'text too near its ground': [
    {css: ':root {--kelisim-muted: #999}'},
    '--kelisim-muted (#999999) has a contrast of 2.84 on --kelisim-surface (#ffffff)',
  ],
  'text that lets its ground through': [
    {css: ':root {--kelisim-muted: #0006}'},
    '--kelisim-muted (#999999) has a contrast of 2.84 on --kelisim-surface (#ffffff)',
  ],
  'a heading too near its ground': [
    {css: 'kelisim-banner::part(heading) {color: #999}'},
    '--kelisim-text (#999999) has a contrast of 2.84',
  ],
  'labels too near their ground': [
    {css: 'kelisim-banner::part(button) {background: #345; color: #678}'},
    'the text of ::part(button) (#667788) has a contrast of 2.17',
  ],
  'outlines too near the surface': [
    {css: 'kelisim-banner::part(button) {border-color: #ddd}'},
    'the border of ::part(button) (#dddddd) has a contrast of 1.35 on --kelisim-surface (#ffffff)',
  ],
};

/** What is as it should be: nothing is said, and nothing is fetched. */
const SOUND: Readonly<Record<string, Deed>> = {
  'the usual look': {},
  'a dark look': {attributes: 'data-theme="dark"'},
  'a sharp look in Kazakh': {attributes: 'data-look="sharp" data-lang="kk"'},
  'a round look in a corner, in Russian': {attributes: 'data-look="round" data-position="bottom-end" data-lang="ru"'},
  'a flush look on top': {attributes: 'data-look="flush" data-position="top"'},
  'a dark blue accent': {css: 'kelisim-banner {--kelisim-accent: #0b3d91; --kelisim-radius: 4px}'},
  'filled buttons': {css: 'kelisim-banner::part(button) {background: #1b2029; color: #fff}'},
};

/** What only looks suspicious: it may cost a file, but nothing is said. */
const HARMLESS: Readonly<Record<string, Deed>> = {
  'buttons without a fill': {css: 'kelisim-banner::part(button) {background: none}'},
  'filled buttons with a light outline': {
    css: 'kelisim-banner::part(button) {background: #1b2029; color: #fff; border-color: #ddd}',
  },
  'a surface with a gradient': {css: 'kelisim-banner::part(banner) {background: linear-gradient(#fff, #eef)}'},
  'a card that a filter list hides': {css: 'kelisim-banner {display: none !important}'},
  'a card that a filter list makes invisible': {css: 'kelisim-banner {visibility: hidden !important}'},
  'an answer that has the focus': {
    css: 'kelisim-banner::part(button):focus {background: #ffd}',
    script: 'accept.focus()',
  },
};

function openSpoilt({attributes = '', css = '', script = ''}: Deed): Shop {
  return openShop(() => ({
    head: `<style>${css}</style><script src="/lib/kelisim.js" ${attributes} ${OPTIONS}></script>`,
    body: `<main style="min-height: 100vh"><h1>Shop</h1><div id="offer" popover="manual">Offer</div></main><script>
      const timer = setInterval(() => {
        if (document.readyState === 'loading') return;
        const root = document.querySelector('kelisim-banner')?.shadowRoot;
        const [reject, accept] = root?.querySelectorAll('[data-action$=all]') ?? [];
        if (!accept) return;
        clearInterval(timer);
        setTimeout(() => (window.isJudged = true), ${UNTIL_JUDGED});
        ${script}
      }, 10);
    </script>`,
  }));
}

/** What the developer has heard once the look is judged, and what was fetched for a doubt has spoken. */
async function heard(tab: Tab): Promise<readonly string[]> {
  await tab.waitFor(() => window.isJudged);
  await tab.waitFor(async () => {
    const isFetched = performance.getEntriesByType('resource').some(({name}) => name.includes('kelisim-advice.js'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return isFetched || !document.querySelector('script[src*="kelisim-advice.js"]');
  });
  return (await tab.consoleMessages()).map(({text}) => text).filter((text) => text.startsWith('kelisim'));
}

describe.each(engines)('in $name', (engine) => {
  test.each(Object.entries(SPOILT))('the developer hears of %s, once', async (_, [deed, says]) => {
    const visitor = await engine.newVisitor();
    await visitor.open(openSpoilt(deed).url);
    await visitor.waitFor(() => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section'));
    expect(await heard(visitor)).toEqual([expect.stringContaining(says)]);
  });

  test.each(Object.entries(SOUND))('nothing is said of %s, nor fetched for it', async (_, deed) => {
    const shop = openSpoilt(deed);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([]);
    expect(shop.library()).not.toContain('kelisim-advice.js');
  });

  test.each(Object.entries(HARMLESS))('nothing is said of %s', async (_, deed) => {
    const visitor = await engine.newVisitor();
    await visitor.open(openSpoilt(deed).url);
    await visitor.waitFor(() => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section'));
    expect(await heard(visitor)).toEqual([]);
  });

  test('nothing is said of a low window, in which the card scrolls', async () => {
    const visitor = await engine.newVisitor({viewport: {width: 667, height: 375}});
    await visitor.open(openSpoilt({}).url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([]);
  });

  test('nothing is said of a card that waits behind the preferences', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(openSpoilt({script: 'window.kelisim.showPreferences()'}).url);
    await visitor.see(inDialog('save'));
    expect(await heard(visitor)).toEqual([]);
    await visitor.click(inDialog('close'));
    await visitor.see(onCard('reject-all'));
  });
});

describe.each(engines.filter((engine) => engine.can('forcedColors')))('in $name, with forced colours', (engine) => {
  const bring = (): Promise<Visitor> => engine.newVisitor({forcedColors: 'active'});

  test.each<[string, Deed]>([
    ['the usual look', {}],
    ['colours that are not in force', {css: 'kelisim-banner {--kelisim-accent: #ffe08a; --kelisim-muted: #999}'}],
  ])('nothing is said of %s', async (_, deed) => {
    const visitor = await bring();
    await visitor.open(openSpoilt(deed).url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([]);
  });

  test('the developer hears of an answer that differs all the same', async () => {
    const visitor = await bring();
    await visitor.open(openSpoilt({script: 'reject.style.fontSize = "9px"'}).url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([expect.stringContaining('font-size')]);
  });
});
