import {page} from '../../dom/page.js';

/** Pixels around a card that are kept free too. */
const RIM = 16;

/**
 * Keeps the page usable around a card, until the returned function is called: focused elements scroll clear of it
 * (WCAG 2.2, 2.4.11), and its text can be scrolled by keyboard if it does not fit.
 * @param placeOnScreen - called where the page may be wider than the screen
 * @see https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export function keepClear(card: HTMLElement, placeOnScreen?: (card: HTMLElement) => void): () => void {
  const sheet = new CSSStyleSheet();
  const measure = (): void => {
    if (innerWidth > screen.width) placeOnScreen?.(card);
    sheet.replaceSync(roomFor(card));
    const text = card.firstElementChild as HTMLElement;
    text.tabIndex = text.scrollHeight > text.clientHeight ? 0 : -1;
  };
  // After it was painted: making room lays out the whole page again.
  const observer = new ResizeObserver(() => requestAnimationFrame(measure));
  observer.observe(card);
  // What begins the page, or stands in an element that scrolls by itself, may not have come clear of the card: the card
  // moves. By the next frame the browser has scrolled.
  const giveWay = ({target}: FocusEvent): unknown =>
    requestAnimationFrame(() => {
      const element = target as Element;
      if (!isBehind(element, card)) return;
      const isTop = card.dataset.position === 'top';
      card.dataset.position = isTop ? 'bottom' : 'top';
      // A card that takes half of the window reaches its middle from either side.
      if (isBehind(element, card)) element.scrollIntoView({block: isTop ? 'start' : 'end'});
      measure();
    });
  page.addEventListener('focusin', giveWay);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    observer.disconnect();
    page.removeEventListener('focusin', giveWay);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Whether a card, or the rim around it, hides an element. */
function isBehind(element: Element, card: Element): boolean {
  const inner = element.getBoundingClientRect();
  const outer = card.getBoundingClientRect();
  return (
    inner.top > outer.top - RIM &&
    inner.bottom < outer.bottom + RIM &&
    inner.left > outer.left - RIM &&
    inner.right < outer.right + RIM
  );
}

/** A rule of the page that keeps as much free as the card covers. None for a card that something has hidden. */
function roomFor(card: HTMLElement): string {
  const {top, bottom, height} = card.getBoundingClientRect();
  if (!height) return '';
  if (card.dataset.position === 'top') return `html{scroll-padding-block-start:${bottom + RIM}px}`;
  const room = innerHeight - top + RIM;
  const {scrollHeight, clientHeight} = page.documentElement;
  // What ends the page could not be scrolled clear otherwise. A page that does not scroll must not get a scrollbar.
  const tail = scrollHeight > clientHeight ? `html::after{content:"";display:block;block-size:${room}px}` : '';
  return `html{scroll-padding-block-end:${room}px}${tail}`;
}
