import {page} from '../dom/page.js';

/** The most that a channel of a colour can be, by the notations that browsers use for what pages usually say. */
const MOST: Readonly<Record<string, number>> = {rgb: 255, srgb: 1};

/**
 * Whether accept and reject may differ or be out of reach, or something may be hard to read. Every first visit pays for
 * this: it reckons roughly, and doubts too often rather than too seldom.
 */
export function doubtsLook(card: Element): boolean {
  // Everything a button looks like, in one string, but for fractions of a pixel: the browser may not share space evenly.
  // Nothing for one that a click on its middle would miss: Firefox knows only from the document what lies over a card,
  // and the document knows no more of what is inside than its host.
  const root = card.parentNode as ShadowRoot;
  const [one, other] = [...card.querySelectorAll('[data-action$=all]')].map((button) => {
    const {x, y, width, height} = button.getBoundingClientRect();
    const style = getComputedStyle(button);
    const hit = (tree: DocumentOrShadowRoot): Element | null => tree.elementFromPoint(x + width / 2, y + height / 2);
    return (
      hit(root) === button &&
      hit(page) === root.host &&
      [...style]
        .map((name) => style.getPropertyValue(name))
        .join()
        .replace(/\.\d+px/g, '')
    );
  });
  const {backgroundColor: surface} = getComputedStyle(card);
  const isFaint = (element: Element): boolean => {
    const {color, borderTopColor, backgroundColor} = getComputedStyle(element);
    // Ratios of 4.5 and 3, and as much more as the reckoning may be out, as squares of differences between logarithms.
    return !(
      (brightness(color) - brightness(element.matches('button') ? backgroundColor : surface)) ** 2 > 2.4 &&
      (brightness(borderTopColor) - brightness(surface)) ** 2 > 1.305
    );
  };
  return !one || one !== other || [...card.querySelectorAll('h2,p,a,button')].some(isFaint);
}

/**
 * The logarithm of what WCAG 2 compares, by a plain power. Not a number where something shows through or the notation
 * is another: then every comparison fails.
 */
function brightness(color: string): number {
  const [space = '', ...channels] = color.split(/[(, )]+/).slice(-5);
  const [red, green, blue] = channels.map((channel) => (+channel / (MOST[space] as number)) ** 2.2) as [
    number,
    number,
    number,
  ];
  return Math.log(0.21 * red + 0.72 * green + 0.07 * blue + 0.054);
}
