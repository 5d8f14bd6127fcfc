import {page} from '../../dom/page.js';

/**
 * Keeps the page usable around a card, until the returned function is called: focused elements scroll clear of it
 * (WCAG 2.2, 2.4.11), and its text can be scrolled by keyboard if it does not fit.
 * @see https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export function keepClear(card: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  const measure = (): void => {
    sheet.replaceSync(roomFor(card));
    const text = card.firstElementChild as HTMLElement;
    text.tabIndex = text.scrollHeight > text.clientHeight ? 0 : -1;
  };
  // After it was painted: making room lays out the whole page again.
  const observer = new ResizeObserver(() => requestAnimationFrame(measure));
  observer.observe(card);
  // The page's beginning cannot be scrolled clear of a card at the top, and may not be moved: the card moves.
  const giveWay = ({target}: FocusEvent): void => {
    if (card.dataset.position !== 'top' || bottomOf(target as Element) > bottomOf(card) + 16) return;
    card.dataset.position = 'bottom';
    measure();
  };
  page.addEventListener('focusin', giveWay);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', giveWay);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

function bottomOf(element: Element): number {
  return element.getBoundingClientRect().bottom;
}

/** A rule of the page that keeps as much free as the card covers. None for a card that something has hidden. */
function roomFor(card: HTMLElement): string {
  const {top, bottom, height} = card.getBoundingClientRect();
  if (!height) return '';
  if (card.dataset.position === 'top') return `html{scroll-padding-block-start:${bottom + 16}px}`;
  const room = innerHeight - top + 16;
  const {scrollHeight, clientHeight} = page.documentElement;
  // What ends the page could not be scrolled clear otherwise. A page that does not scroll must not get a scrollbar.
  const tail = scrollHeight > clientHeight ? `html::after{content:"";display:block;block-size:${room}px}` : '';
  return `html{scroll-padding-block-end:${room}px}${tail}`;
}
