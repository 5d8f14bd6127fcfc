import {elementAt} from './deep.js';

/**
 * An expression for the point at which a mouse hits the element at a selector path, in CSS pixels of the window: null
 * while the element moves, is disabled, or something covers it. Scrolls to it where it must.
 */
export function clickPoint(path: string): string {
  return `(${find.toString()})(${elementAt(path)})`;
}

/** Runs in the page. */
async function find(element: Element | null): Promise<readonly [x: number, y: number] | null> {
  if (element === null || element.matches(':disabled') || isUnpainted()) return null;
  const place = (): string => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  await new Promise((resolve) => setTimeout(resolve, 40));
  if (!element.isConnected || place() !== before) return null;
  // A link may go on in the next line, with nothing of it in the middle of both.
  const middle = (): readonly [number, number] => {
    const {left, top, width, height} = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const [left, top] = middle();
  const isInView = left >= 0 && top >= 0 && left < innerWidth && top < innerHeight;
  if (!isInView) element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  const point = middle();
  // A phone shows a part of a page that is wider, and the mouse is on the phone.
  const {offsetLeft, offsetTop} = visualViewport ?? {offsetLeft: 0, offsetTop: 0};
  for (let hit = deepest(document, null); hit !== null; hit = parentOf(hit))
    if (hit === element) return [point[0] - offsetLeft, point[1] - offsetTop];
  return null;

  // Nobody clicks on what is not painted yet, and a browser may drop such a click. A page without contents is never painted.
  function isUnpainted(): boolean {
    const hasContents = performance.getEntriesByName('first-contentful-paint').length > 0;
    return !hasContents && PerformanceObserver.supportedEntryTypes.includes('paint') && performance.now() < 3000;
  }
  function deepest(root: DocumentOrShadowRoot, above: Element | null): Element | null {
    const hit = root.elementFromPoint(...point);
    if (hit === null || hit === above) return above;
    return hit.shadowRoot === null ? hit : deepest(hit.shadowRoot, hit);
  }
  function parentOf(node: Element): Element | null {
    const root = node.getRootNode();
    return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
