import {page} from '../../dom/page.js';
import type {Core} from '../../core/contract.js';
import {followLanguage} from '../shared/follow-language.js';
import {clear, draw} from './draw.js';
import {wordsOf, type Words} from './words.js';

/**
 * Fills each `<kelisim-declaration>` of the page: every service, what it stores, and the current choice (REQUIREMENTS
 * L15, M05), now and later. To be called once.
 *
 * @tagname kelisim-declaration
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - Level of the headings, for the place they have in the page.
 * @slot - Shows until the list is drawn.
 * @csspart heading - The heading of the choice, and of each category.
 * @csspart table - The services of a category.
 * @csspart button - The button that opens the preferences.
 * @csspart link - Every link.
 * @cssprop [--kelisim-accent=currentColor] - Focus rings.
 * @cssprop [--kelisim-radius=16px] - The button takes half of it.
 */
export type Declare = (core: Core) => void;

const TAG = 'kelisim-declaration';

/** Milliseconds between a change of the page and a look whether there is a new element. */
const LOOK_AGAIN = 100;

export const declare: Declare = (core) => {
  if (!core.signal.aborted) lookAfter(core);
};

function wantedBy({lang}: Core): string {
  return lang ?? page.documentElement.lang;
}

/** Draws what is there, and what comes, in the language and with the choice of the moment. */
function lookAfter(core: Core): void {
  const {config, provided, signal} = core;
  /** Brings an element that is drawn up to date. */
  let follow = new WeakMap<Element, () => void>();
  let words: Words | undefined;
  let lang: string | undefined;
  let look = 0;

  function paint(): void {
    if (!words || signal.aborted) return;
    for (const host of page.querySelectorAll(TAG)) {
      if (!follow.has(host)) follow.set(host, draw(host, core, words));
      follow.get(host)?.();
    }
  }

  function lookAgain(): void {
    look = 0;
    void keep();
  }

  function paintAnew(): void {
    follow = new WeakMap();
    paint();
  }

  async function keep(): Promise<void> {
    const wanted = wantedBy(core);
    if (lang === wanted) return paint();
    lang = wanted;
    const found = await wordsOf(core);
    // Somebody may have chosen another language meanwhile.
    if (wanted !== wantedBy(core)) return keep();
    words = found;
    paintAnew();
  }

  // What is known of built-in services is fetched from the site itself, whatever the visitor has decided.
  if (config.services.some(({part}) => part)) void provided.services?.serve(core, true).then(paintAnew);
  page.addEventListener('kelisim:change', () => void keep(), {signal});
  followLanguage(core, () => void keep());
  // The core calls once. Single-page apps bring the element later, and the page's language changes.
  const observer = new MutationObserver(() => (look ||= window.setTimeout(lookAgain, LOOK_AGAIN)));
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['lang']});
  signal.addEventListener('abort', () => observer.disconnect());
  // A choice that nobody follows any more would be wrong one day.
  signal.addEventListener('abort', () => page.querySelectorAll(TAG).forEach(clear));
  void keep();
}
