/** Pixels between the card and the edge of the screen. A flush card has none. */
const RIM = 12;

/** Pixels that a scrollbar may take of a page. */
const SCROLLBAR = 20;

const followed = new WeakSet<HTMLElement>();

/**
 * Keeps a card on the screen of a phone that shows a part of a page only: what is fixed to the page may be beside it.
 * @see https://drafts.csswg.org/cssom-view/#visualviewport
 */
export function placeOnScreen(card: HTMLElement): void {
  const view = visualViewport;
  if (!view) return;
  place(card, view);
  if (followed.has(card)) return;
  followed.add(card);
  const life = new AbortController();
  const follow = (): void => (card.isConnected ? place(card, view) : life.abort());
  for (const name of ['resize', 'scroll']) view.addEventListener(name, follow, {signal: life.signal});
}

function place({style, dataset}: HTMLElement, view: VisualViewport): void {
  const {width, height, offsetLeft, offsetTop, scale} = view;
  // Somebody who enlarges the page looks around in it, and in the card.
  if (scale > 1) return;
  const isWide = innerWidth > width + SCROLLBAR;
  const rim = dataset.look === 'flush' ? 0 : RIM;
  const room = [offsetTop, innerWidth - offsetLeft - width, innerHeight - offsetTop - height, offsetLeft];
  style.inset = isWide ? room.map((side) => `${side + rim}px`).join(' ') : '';
  style.maxBlockSize = isWide ? `${height / 2}px` : '';
}
