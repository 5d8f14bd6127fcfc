import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, DIALOG, inDialog} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import type {Engine} from '../support/engine.js';
import {engines, isFirst} from '../support/engines.js';
import {staysQuiet} from '../support/quiet.js';
import {OPTIONS, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

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
  'an answer that is gone': [{script: 'reject.remove()'}, 'Put it back: refusing must be as easy as accepting.'],
  'a card cut off': [
    {css: 'kelisim-banner::part(banner) {clip-path: inset(0 0 calc(100% - 70px) 0)}'},
    'The button "accept-all" cannot be clicked: <main',
  ],
  'something over an answer': [
    {
      script: `const offer = document.querySelector('#offer');
        const {x, y, width, height} = reject.getBoundingClientRect();
        offer.style.cssText = 'position: fixed; margin: 0; border: 0; padding: 0; inset: ' + y + 'px auto auto ' + x +
          'px; width: ' + width + 'px; height: ' + height + 'px';
        offer.showPopover();`,
    },
    'The button "reject-all" cannot be clicked: <div id="offer"',
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

/** What is as it should be, or only looks suspicious. */
const SOUND: Readonly<Record<string, Deed>> = {
  'the usual look': {},
  'a dark look': {attributes: 'data-theme="dark"'},
  'a sharp look in Kazakh': {attributes: 'data-look="sharp" data-lang="kk"'},
  'a round look in a corner, in Russian': {attributes: 'data-look="round" data-position="bottom-end" data-lang="ru"'},
  'a flush look on top': {attributes: 'data-look="flush" data-position="top"'},
  'a dark blue accent': {css: 'kelisim-banner {--kelisim-accent: #0b3d91; --kelisim-radius: 4px}'},
  'filled buttons': {css: 'kelisim-banner::part(button) {background: #1b2029; color: #fff}'},
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

/** In what engines may differ: names of colours, what lies over what, and where a text ends. */
const ENGINES_DIFFER = new Set([
  'a fill for one of the two',
  'a pale answer',
  'a card cut off',
  'something over an answer',
  'a light accent in another notation',
  'text that lets its ground through',
  'the usual look',
  'a dark look',
  'buttons without a fill',
  'a surface with a gradient',
  'a card that a filter list makes invisible',
]);

/** All cases for the first engine, and for the others those in which they may differ. */
function casesFor<Case>(engine: Engine, cases: Readonly<Record<string, Case>>): [name: string, of: Case][] {
  return Object.entries(cases).filter(([name]) => isFirst(engine) || ENGINES_DIFFER.has(name));
}

function openSpoilt({attributes = '', css = '', script = ''}: Deed): Shop {
  return openShop(() => ({
    isHurried: true,
    head: `<style>${css}</style><script src="/lib/kelisim.js" ${attributes} ${OPTIONS}></script>`,
    body: `<main style="min-height: 100vh"><h1>Shop</h1><div id="offer" popover="manual">Offer</div></main><script>
      const timer = setInterval(() => {
        if (document.readyState === 'loading') return;
        const root = document.querySelector('kelisim-banner')?.shadowRoot;
        const [reject, accept] = root?.querySelectorAll('[data-action$=all]') ?? [];
        if (!accept) return;
        clearInterval(timer);
        ${script}
      }, 10);
    </script>`,
  }));
}

/** What the developer has heard of the page. */
async function heard(tab: Tab): Promise<readonly string[]> {
  await untilChecked(tab);
  return (await tab.consoleMessages()).map(({text}) => text).filter((text) => text.startsWith('kelisim'));
}

describe.each(engines)('in $name', (engine) => {
  test.each(casesFor(engine, SPOILT))('the developer hears of %s, once', async (_, [deed, says]) => {
    const visitor = await engine.newVisitor();
    await visitor.open(openSpoilt(deed).url);
    await visitor.waitFor(() => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section'));
    expect(await heard(visitor)).toEqual([expect.stringContaining(says)]);
  });

  test.each(casesFor(engine, SOUND))('nothing is said of %s', async (_, deed) => {
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

  test('a card that waits behind the preferences is looked at when they are closed', async () => {
    const visitor = await engine.newVisitor();
    const script = 'reject.style.opacity = "0.4"; window.kelisim.showPreferences()';
    await visitor.open(openSpoilt({script}).url);
    await visitor.see(inDialog('save'));
    await visitor.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.includes('-checks.')));
    await staysQuiet(visitor);
    expect(await visitor.consoleMessages()).toEqual([]);
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await visitor.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.blur());
    expect(await heard(visitor)).toEqual([expect.stringContaining('opacity (1 and 0.4)')]);
  });

  test('a card that is drawn late, in its language, is looked at when it is there', async () => {
    const shop = openSpoilt({attributes: 'data-lang="kk"', script: 'reject.style.fontSize = "9px"'});
    const body = readFileSync(new URL('../../dist/web/locales/kk.js', import.meta.url));
    shop.site.route('/lib/locales/kk.js', {type: JAVASCRIPT, body, delay: 2500});
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    expect(await heard(visitor)).toEqual([expect.stringContaining('font-size')]);
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

  test('the developer is told of an answer that differs nevertheless', async () => {
    const visitor = await bring();
    await visitor.open(openSpoilt({script: 'reject.style.fontSize = "9px"'}).url);
    await visitor.see(CARD);
    expect(await heard(visitor)).toEqual([expect.stringContaining('font-size')]);
  });
});
