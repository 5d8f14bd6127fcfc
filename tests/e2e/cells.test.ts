import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, inDialog} from '../support/banner.js';
import {inspect, type Cell} from '../support/cell.js';
import type {Engine} from '../support/engine.js';
import {engines} from '../support/engines.js';
import {openFrame} from '../support/frame.js';
import {violations} from '../support/look.js';
import {answerWithPage} from '../support/page.js';
import {resize} from '../support/resize.js';
import {CONTENT, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';
import {directionOf, LANGUAGES, LOOKS, POSITIONS, SIZES, tagsOf} from '../tools/cells.mjs';
import type {Language, Options, Size} from '../tools/cells.mjs';

/** Each theme, for a visitor whose own scheme would show if the theme did not count. */
const THEMES = [
  {theme: 'auto', colorScheme: 'dark', scheme: 'dark'},
  {theme: 'light', colorScheme: 'dark', scheme: 'light'},
  {theme: 'dark', colorScheme: 'light', scheme: 'dark'},
] as const;

type Shade = (typeof THEMES)[number];
type Scheme = Shade['colorScheme'];
type Look = Options['look'];

/** Chromium sees every cell; the others see what may differ between engines: places, languages and the far sizes. */
function shadesIn({name}: Engine): readonly Shade[] {
  return name === 'chromium' ? THEMES : THEMES.slice(0, 1);
}

function sizesIn({name}: Engine): readonly Size[] {
  return name === 'chromium' ? SIZES : SIZES.filter(({width}) => width !== 390);
}

function looksIn({name}: Engine): readonly Look[] {
  return name === 'chromium' ? LOOKS : ['soft'];
}

/** What is said of a cell with nothing wrong in it. */
const SOUND = {
  beyond: [],
  sideways: [],
  clipped: [],
  low: [],
  close: [],
  faint: [],
  ringless: [],
  unlike: [],
  unreachable: [],
};

const QUESTION = ['reject-all', 'accept-all', 'preferences'];
const PREFERENCES = ['close', 'reject-all', 'accept-all', 'save'];

/** What is said of cells, by cell and aspect: so a difference names both. */
type Report = Record<string, Cell[keyof Cell]>;

function report(lang: Language, {width}: Size, cell: Cell): Report {
  return Object.fromEntries(
    Object.entries(cell).map(([aspect, value]: [string, Cell[keyof Cell]]) => [`${lang} ${width} ${aspect}`, value]),
  );
}

/** What should be said of the cells of a group. */
function sound(sizes: readonly Size[], scheme: Scheme, actions: readonly string[]): Report {
  const cells = LANGUAGES.flatMap((lang) => [
    {[`${lang} violations`]: []},
    ...sizes.map((size) => report(lang, size, {...SOUND, lang, dir: directionOf(lang), scheme, actions})),
  ]);
  return Object.assign({}, ...cells) as Report;
}

describe.each(engines)('in $name', (engine) => {
  const shades = shadesIn(engine);
  const sizes = sizesIn(engine);
  const shop = openShop();
  const tabs = new Map<Scheme, Tab>();

  beforeAll(async () => {
    shop.site.route('/cell', ({url}) => {
      const options = Object.fromEntries(new URL(url).searchParams) as unknown as Options;
      const attributes = `lang="${options.lang}" dir="${directionOf(options.lang)}"`;
      return answerWithPage({head: tagsOf(options, '/lib/kelisim.js'), body: CONTENT, attributes});
    });
    for (const colorScheme of new Set(shades.map((shade) => shade.colorScheme))) {
      const reduced = engine.can('reducedMotion') ? ({reducedMotion: 'reduce'} as const) : {};
      const visitor = await engine.newVisitor({colorScheme, ...reduced});
      // WebKit's window cannot be as narrow.
      tabs.set(colorScheme, engine.name === 'webkit' ? await openFrame(visitor, shop.site) : visitor);
    }
  });

  function tabOf({colorScheme}: Shade): Tab {
    const tab = tabs.get(colorScheme);
    if (tab === undefined) throw new Error(`Nobody here sees the world ${colorScheme}`);
    return tab;
  }

  /** Looks at a page in each language and at each size. */
  async function cellsOf(tab: Tab, options: Omit<Options, 'lang'>, look: (tab: Tab) => Promise<Cell>): Promise<Report> {
    const cells: Report = {};
    for (const lang of LANGUAGES) {
      await tab.open(shop.site.url(`/cell?${new URLSearchParams({...options, lang})}`));
      await tab.see(CARD);
      for (const size of sizes.toReversed()) {
        await resize(tab, size.width, size.height);
        Object.assign(cells, report(lang, size, await look(tab)));
      }
      // At the smallest size: what the larger ones could add is measured at each.
      cells[`${lang} violations`] = await violations(tab, 'kelisim-banner', ['target-size']);
    }
    return cells;
  }

  // A look changes the same few properties wherever the card is: one place each, but for the usual look.
  const questions = looksIn(engine).flatMap((look) =>
    (look === 'soft' ? POSITIONS : (['bottom'] as const)).flatMap((position) =>
      shades.map((shade) => ({look, position, shade, theme: shade.theme})),
    ),
  );

  test.each(questions)(
    'the question looks right: $look, $position, $theme [L04, L21, A07, A08, A10]',
    async ({look, position, theme, shade}) => {
      const cells = await cellsOf(tabOf(shade), {look, position, theme}, (tab) => inspect(tab, 'section'));
      expect(cells).toEqual(sound(sizes, shade.scheme, QUESTION));
    },
  );

  const preferences = looksIn(engine).flatMap((look) => shades.map((shade) => ({look, shade, theme: shade.theme})));

  test.each(preferences)(
    'the preferences look right: $look, $theme [L04, A07, A08, A10]',
    async ({look, theme, shade}) => {
      const cells = await cellsOf(tabOf(shade), {look, position: 'bottom', theme}, async (tab) => {
        await openFold(tab);
        return inspect(tab, 'dialog');
      });
      expect(cells).toEqual(sound(sizes, shade.scheme, PREFERENCES));
    },
  );
});

/** Opens the preferences and the first list of services, if they are not open. */
async function openFold(tab: Tab): Promise<void> {
  await tab.evaluate(() => window.kelisim?.showPreferences());
  await tab.see(inDialog('save'));
  await tab.evaluate(() => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot;
    root?.querySelector('details')?.setAttribute('open', '');
  });
  await tab.waitFor(() => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('li'));
}
