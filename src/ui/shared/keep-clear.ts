import {page} from '../../dom/page.js';
import {placeOnScreen} from './place-on-screen.js';

/** Marks what scrolls by itself, as long as a card is there. */
const SCROLLER = 'data-kelisim-scroller';

/**
 * Keeps the page usable around a card, until the returned function is called: focused elements scroll clear of it
 * (WCAG 2.2, 2.4.11), and its text can be scrolled by keyboard if it does not fit.
 * @see https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export function keepClear(card: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  const scrollers = new Set<Element>();
  const measure = (): void => {
    if (innerWidth > screen.width) placeOnScreen(card);
    const text = card.firstElementChild as HTMLElement;
    // Both are read before anything is written: the page need not be laid out for the answers.
    const [room, tabIndex] = [roomFor(card), text.scrollHeight > text.clientHeight ? 0 : -1];
    sheet.replaceSync(room);
    text.tabIndex = tabIndex;
  };
  // After it was painted: making room lays out the whole page again.
  const observer = new ResizeObserver(() => requestAnimationFrame(measure));
  observer.observe(card);
  // The page's beginning cannot be scrolled clear of a card at the top, and may not be moved: the card moves.
  const giveWay = (event: FocusEvent): void => {
    const path = event.composedPath();
    // The card does not give way to its own buttons.
    if (path.includes(card.getRootNode())) return;
    // Also one in an open shadow root.
    const target = path[0] as Element;
    const scroller = scrollerOf(target);
    // The browser scrolls afterwards.
    if (scroller) keepClearIn(scroller);
    if (card.dataset.position !== 'top' || bottomOf(target) > bottomOf(card) + 16) return;
    card.dataset.position = 'bottom';
    measure();
  };
  page.addEventListener('focusin', giveWay);
  adoptIn(page);

  function keepClearIn(scroller: Element): void {
    scroller.setAttribute(SCROLLER, '');
    scrollers.add(scroller);
    const root = scroller.getRootNode();
    if (root instanceof ShadowRoot) adoptIn(root);
  }

  function adoptIn(root: Document | ShadowRoot): void {
    if (!roots.has(root)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    roots.add(root);
  }

  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', giveWay);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    for (const scroller of scrollers) scroller.removeAttribute(SCROLLER);
  };
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom;
}

/** What scrolls an element of the page, if that is not the page itself, and more than a box within it. */
function scrollerOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentElement ?? hostOf(element);
  if (!parent) return undefined;
  const {scrollHeight, clientHeight} = parent;
  const isScroller = scrollHeight > clientHeight && clientHeight > innerHeight / 2;
  return isScroller && /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scrollerOf(parent);
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Rules that keep as much of the page free as the card covers. None for a card that something has hidden. */
function roomFor(card: HTMLElement): string {
  const {top, bottom, height} = card.getBoundingClientRect();
  if (!height) return '';
  const scrollers = `html,[${SCROLLER}]`;
  if (card.dataset.position === 'top') return `${scrollers}{scroll-padding-block-start:${bottom + 16}px}`;
  const room = innerHeight - top + 16;
  const {scrollHeight, clientHeight} = page.documentElement;
  // What ends the page could not be scrolled clear otherwise. A page that does not scroll must not get a scrollbar.
  const ends = `${scrollHeight > clientHeight ? 'html::after,' : ''}[${SCROLLER}]::after`;
  return `${scrollers}{scroll-padding-block-end:${room}px}${ends}{content:"";display:block;block-size:${room}px}`;
}
