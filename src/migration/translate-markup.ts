import {NECESSARY} from '../consent/category.js';
import {page} from '../dom/page.js';
import type {OurNames} from './our-names.js';

/** Where other libraries keep addresses that ours keeps elsewhere. */
const ADDRESSES: Readonly<Record<string, string>> = {'data-cookieblock-src': 'data-src'};

/** Elements that hold something back: everything else may have attributes of these names for reasons of its own. */
const HOLDING = [
  'script[type="text/plain"]',
  'script[type="opt-in"]',
  ...['src', 'srcset', 'href', 'data', 'poster'].map((name) => `[data-${name}]:not(script)`),
  ...Object.keys(ADDRESSES).map((name) => `[${name}]:not(script)`),
].join();

/** What has to be known to translate. */
interface Words {
  /** Attributes that hold an element, by the category or service in them. */
  readonly gates: readonly string[];
  readonly toOurs: OurNames;
  readonly isCategory: (name: string) => boolean;
}

/**
 * Gives held markup of another library the attributes of ours: what is there, and what arrives later. It stays held until
 * the gate releases it. To be called before the gate looks.
 */
export function translateMarkup(words: Words): void {
  const {gates} = words;
  if (gates[0] === undefined) return;
  const selector = gates.map((name) => `:is(${HOLDING})[${CSS.escape(name)}]`).join();

  function within(root: ParentNode): void {
    for (const element of root.querySelectorAll(selector)) translate(element, words);
  }

  within(page);
  new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes)
        if (node instanceof Element) {
          if (node.matches(selector)) translate(node, words);
          within(node);
        }
  }).observe(document, {childList: true, subtree: true});
}

function translate(element: Element, {gates, toOurs, isCategory}: Words): void {
  const theirs = gates.flatMap((name) => namesIn(element.getAttribute(name) ?? '', toOurs));
  const ours = theirs.map((name) => [name.startsWith('!') ? '!' : '', toOurs(plain(name))] as const);
  // One name that means nothing here is enough to hold it for ever; the console names it.
  const isClear = ours.every(([, names]) => names[0] !== undefined);
  const words = isClear ? ours.flatMap(([not, names]) => names.map((name) => not + name)) : theirs;
  if (!isClear && !(element instanceof HTMLScriptElement)) return;
  const isByService = isClear && ours.some(([, names]) => !names.every(isNoService));
  const gate = isByService ? 'data-service' : 'data-category';
  const awaited = [...new Set(words)].join(' ');
  // What the gate puts in again is seen again: to write what is there would make it look at that once more, for ever.
  if (element.getAttribute(gate) !== awaited) element.setAttribute(gate, awaited);
  if (!isByService) element.removeAttribute('data-service');
  for (const [from, to] of Object.entries(ADDRESSES)) {
    const address = element.getAttribute(from);
    element.removeAttribute(from);
    if (address !== null) element.setAttribute(to, address);
  }
  if (element instanceof HTMLScriptElement) element.type = 'text/plain';

  function isNoService(name: string): boolean {
    return name === NECESSARY || isCategory(name);
  }
}

/** Names with commas or spaces between them. A name may have spaces in it. */
function namesIn(text: string, toOurs: OurNames): string[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.flatMap((part) => (toOurs(plain(part))[0] === undefined ? part.split(/\s+/) : [part])).filter(Boolean);
}

/** Without what CookieYes writes in front of each name. */
function plain(name: string): string {
  return name.replace(/^!/, '').replace(/^cookieyes-/, '');
}
