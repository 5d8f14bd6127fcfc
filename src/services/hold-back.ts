import {attempt} from '../dom/attempt.js';

type Rule = (url: string) => boolean;

const rules = new Set<Rule>();
let restore: (() => void)[] = [];

/**
 * Drops the requests of scripts to some addresses, until the returned function is called. Scripts gather what they have
 * to say, and send it a while after they were told to stop; no switch of theirs ends that.
 */
export function holdBack(isDropped: Rule): () => void {
  rules.add(isDropped);
  if (!restore[0]) restore = [wrapFetch, wrapBeacon, wrapRequest, wrapImage].flatMap(tryToWrap);
  return () => {
    rules.delete(isDropped);
    if (!rules.size) for (const undo of restore.splice(0)) undo();
  };
}

/** A page may have made one of them read-only: then the others still drop what they can. */
function tryToWrap(wrap: () => () => void): (() => void)[] {
  const undo: (() => void)[] = [];
  attempt(() => void undo.push(wrap()));
  return undo;
}

function isHeld(address: unknown): boolean {
  const url = address instanceof Request ? address.url : `${address as string}`;
  return [...rules].some((isDropped) =>
    isDropped(URL.canParse(url, location.href) ? new URL(url, location.href).href : url),
  );
}

/** They are answered as if they had arrived: what fails would be sent again on another page. */
function wrapFetch(): () => void {
  return replace(
    window,
    'fetch',
    (native) =>
      (...words) =>
        isHeld(words[0]) ? Promise.resolve(new Response(null, {status: 204})) : native.apply(window, words),
  );
}

function wrapBeacon(): () => void {
  return replace(
    navigator,
    'sendBeacon',
    (native) =>
      (...words) =>
        isHeld(words[0]) || native.apply(navigator, words),
  );
}

function wrapRequest(): () => void {
  const held = new WeakSet<XMLHttpRequest>();
  const {prototype} = XMLHttpRequest;
  const undo = [
    replace(
      prototype,
      'open',
      (native) =>
        function (this: XMLHttpRequest, ...words: unknown[]) {
          held[isHeld(words[1]) ? 'add' : 'delete'](this);
          return native.apply(this, words as never);
        } as never,
    ),
    replace(
      prototype,
      'send',
      (native) =>
        function (this: XMLHttpRequest, ...words: unknown[]) {
          if (!held.has(this)) native.apply(this, words as never);
        } as never,
    ),
  ];
  return () => undo.forEach((each) => each());
}

function wrapImage(): () => void {
  const {prototype} = HTMLImageElement;
  const native = Object.getOwnPropertyDescriptor(prototype, 'src');
  if (!native?.set) return () => undefined;
  const {set} = native;
  Object.defineProperty(prototype, 'src', {
    // Scripts of a page may add to what all objects inherit.
    __proto__: null,
    ...native,
    set(this: HTMLImageElement, url: string) {
      if (!isHeld(url)) set.call(this, url);
    },
  } as PropertyDescriptor);
  return () => Object.defineProperty(prototype, 'src', native);
}

/** Puts another function under a name. Taken back, unless somebody has put one of their own there since. */
function replace<Name extends string, Native extends (...words: never[]) => unknown>(
  home: {[Key in Name]: Native},
  name: Name,
  wrap: (native: Native) => Native,
): () => void {
  const native = home[name];
  const wrapped = wrap(native);
  home[name] = wrapped;
  return () => {
    if (home[name] === wrapped) home[name] = native;
  };
}
