import {looks} from './look.js';
import type {Tab} from './visitor.js';

/** What there is to say of the card, or the dialog, in a window of some size. */
export interface Cell extends Measures {
  /** What the buttons do, in their order. */
  readonly actions: readonly string[];
  /** In what accepting and refusing differ. */
  readonly unlike: readonly string[];
  /** Buttons that cannot be hit where they are, without scrolling. */
  readonly unreachable: readonly string[];
}

interface Measures {
  readonly lang: string;
  readonly dir: string;
  /** `light` or `dark`. */
  readonly scheme: string;
  /** Where it goes beyond the window, or beyond the share of its height that it may cover. */
  readonly beyond: readonly string[];
  /** What would have to be scrolled sideways. */
  readonly sideways: readonly string[];
  /** What is larger than the room it has. */
  readonly clipped: readonly string[];
  /** Buttons that are less than 44 px high. */
  readonly low: readonly string[];
  /** Buttons that are less than 8 px apart. */
  readonly close: readonly string[];
  /** Controls whose border has less than three times the contrast to what is around them. */
  readonly faint: readonly string[];
  /** What the keyboard reaches without a ring of 2 px and as much contrast. */
  readonly ringless: readonly string[];
}

/** Looks at the card, which may cover half of the window, or at the open dialog. */
export async function inspect(tab: Tab, layer: 'section' | 'dialog'): Promise<Cell> {
  const buttons = await looks(tab, layer);
  const [accept, reject] = [buttons['accept-all'], buttons['reject-all']];
  if (accept === undefined || reject === undefined) throw new Error('There is nothing to accept or to refuse');
  const names = Object.keys(accept.style).filter((name) => accept.style[name] !== reject.style[name]);
  const sizes = (['width', 'height'] as const).filter((name) => Math.abs(accept[name] - reject[name]) > 0.5);
  return {
    ...(await tab.evaluate(measure, layer, layer === 'section' ? 0.5 : 1)),
    actions: Object.keys(buttons),
    unlike: [...names, ...sizes],
    unreachable: Object.keys(buttons).filter((action) => buttons[action]?.isReachable !== true),
  };
}

/** Runs in the page. */
function measure(layer: string, share: number): Measures {
  const root = document.querySelector('kelisim-banner')?.shadowRoot as ShadowRoot;
  const box = root.querySelector(layer) as HTMLElement;
  const surface = getComputedStyle(box);
  const all = [...box.querySelectorAll<HTMLElement>('*')];
  const buttons = [...box.querySelectorAll('button')];
  const place = box.getBoundingClientRect();
  const labels = 'button, h2, label, small';
  const nameOf = ({localName, dataset, id}: HTMLElement): string => dataset.action ?? (id || localName);

  const beyond = {
    left: place.left < -0.5,
    top: place.top < -0.5,
    right: place.right > innerWidth + 0.5,
    bottom: place.bottom > innerHeight + 0.5,
    height: place.height > innerHeight * share + 0.5,
  };

  function isApart(one: HTMLElement, other: HTMLElement): boolean {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom) >= 7.99;
  }

  // A canvas understands every notation of colours that a browser answers with.
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  function luminance(color: string): number {
    canvas?.clearRect(0, 0, 1, 1);
    Object.assign(canvas ?? {}, {fillStyle: color});
    canvas?.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function contrast(color: string): number {
    const [dark = 0, light = 0] = [luminance(color), luminance(surface.backgroundColor)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function hasRing(element: HTMLElement): boolean {
    element.focus({preventScroll: true});
    const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && contrast(outlineColor) >= 3;
  }

  /** Each of the two sizes is rounded by itself, by where the box begins. */
  function isClipped(element: HTMLElement): boolean {
    return (
      (element.matches(labels) && element.scrollWidth > element.clientWidth + 1) ||
      (element.matches(`${labels}, .head, .buttons`) && element.scrollHeight > element.clientHeight + 1)
    );
  }

  return {
    lang: box.lang,
    dir: box.dir,
    scheme: surface.colorScheme,
    beyond: Object.entries(beyond).flatMap(([side, is]) => (is ? [side] : [])),
    // What overflows and is still visible counts where it makes the page, the box or the text scroll.
    sideways: [document.documentElement, box, ...all]
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
      .map(nameOf),
    // The text around them is there to be scrolled. After a change of the window, Chromium may answer once by the old one.
    clipped: all
      .filter(isClipped)
      .filter(isClipped)
      .map((element) => {
        const {scrollWidth, scrollHeight, clientWidth, clientHeight} = element;
        return `${nameOf(element)}: ${scrollWidth} by ${scrollHeight} in ${clientWidth} by ${clientHeight}`;
      }),
    low: buttons.filter((button) => button.getBoundingClientRect().height < 43.99).map(nameOf),
    close: buttons.flatMap((one, index) =>
      buttons.slice(index + 1).flatMap((other) => (isApart(one, other) ? [] : [`${nameOf(one)} ${nameOf(other)}`])),
    ),
    faint: [...box.querySelectorAll<HTMLElement>('.buttons button, input:enabled')]
      .filter((control) => contrast(getComputedStyle(control).borderTopColor) < 3)
      .map(nameOf),
    ringless: [...box.querySelectorAll<HTMLElement>('button, a, summary, input:enabled, [tabindex="0"]')]
      .filter((element) => !hasRing(element))
      .map(nameOf),
  };
}
