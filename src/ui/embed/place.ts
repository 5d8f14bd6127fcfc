import {TAG, type KelisimEmbedElement} from './element.js';
import {hide, reveal, type Hiding} from './hide.js';

/** A box in the place of a frame. */
export interface Place {
  readonly host: KelisimEmbedElement;
  /** Whether something has taken the box away, or moved the frame. */
  isLost(): boolean;
  /** Whether the site has written the frame another style since. */
  isRestyled(): boolean;
  /** Takes the frame's place and size (again). */
  fit(): void;
  /** Gives the place back. */
  leave(): void;
}

/** What makes up the size and the place of a box. */
const COPIED: readonly string[] = [
  'position inset z-index float clear vertical-align box-sizing aspect-ratio',
  'width height min-width min-height max-width max-height margin padding border-width border-radius',
  'flex order align-self justify-self grid-area',
].flatMap((names) => names.split(' '));

/** What makes a box behave as a frame does. WebKit applies the box's own sheet too late to measure it. */
const FIXED: readonly (readonly [name: string, value: string])[] = [
  ['contain', 'strict'],
  // That of a frame which nobody has given a size.
  ['contain-intrinsic-size', '300px 150px'],
  ['border-style', 'solid'],
  ['border-color', 'transparent'],
];

/** Puts a box in the place of a frame, of its size, so that nothing on the page moves. */
export function takePlace(frame: HTMLElement, host: KelisimEmbedElement): Place {
  let hiding: Hiding | undefined;

  function set(name: string, value: string): void {
    host.style.setProperty(name, value, 'important');
  }

  function fit(): void {
    hiding?.end();
    // Out of the way, but not hidden: the focus may be in it.
    set('position', 'fixed');
    const {display, transform} = getComputedStyle(frame);
    const {offsetWidth, offsetHeight} = frame;
    hiding = hide(frame);
    // For the copies that routers make of a page: they know of nothing but the markup.
    host.dataset.display = hiding.display;
    // Of what is not displayed the style tells percentages, and auto, as they are.
    const style = getComputedStyle(frame);
    for (const name of COPIED) set(name, style.getPropertyValue(name));
    set('display', display === 'inline' ? 'inline-block' : display);
    set('transform', transform);
    for (const [name, value] of FIXED) set(name, value);
    if (isLost()) frame.after(host);
    if (isOff(host.offsetWidth, offsetWidth) || isOff(host.offsetHeight, offsetHeight))
      force(offsetWidth, offsetHeight);
  }

  /** For what only frames do, such as not to fill their container with automatic size. */
  function force(width: number, height: number): void {
    set('box-sizing', 'border-box');
    set('flex', 'none');
    for (const prefix of ['', 'min-', 'max-']) {
      set(`${prefix}width`, `${width}px`);
      set(`${prefix}height`, `${height}px`);
    }
  }

  function isLost(): boolean {
    return host.previousElementSibling !== frame;
  }

  fit();
  return {
    host,
    isLost,
    isRestyled: () => !hiding?.isUntouched(),
    fit,
    leave() {
      host.remove();
      hiding?.end();
    },
  };
}

/** Removes the boxes that a copy of the page brought: nobody is behind them. */
export function removeCopies(frame: HTMLElement, host?: HTMLElement): void {
  for (;;) {
    const next = frame.nextElementSibling;
    if (!(next instanceof HTMLElement) || next.localName !== TAG || next === host) return;
    reveal(frame, next.dataset.display ?? '');
    next.remove();
  }
}

/** Frames of no size are in a part of the page that is not displayed. */
function isOff(own: number, wanted: number): boolean {
  return wanted > 0 && Math.abs(own - wanted) > 1;
}
