import {page} from './page.js';

const SCRIPTS = 'script[type="text/plain"]';

/** What a mark is on: any property of an element's own. */
interface Marked extends Element {
  isOwned?: boolean;
}

/**
 * Whether what renders the page will look for the element where it has put it. React and Angular leave marks of their own
 * on elements, Vue leaves one on what its app stands in; `own` marks what somebody else has put in.
 */
export function isOwned(element: Element): boolean {
  if (Object.keys(element)[0] !== undefined) return true;
  for (let around = element.parentElement; around; around = around.parentElement)
    if ('__vue_app__' in around) return true;
  return false;
}

/** Marks the scripts in a part of the page, itself included. */
export function ownAll(part: Element | Document): void {
  const scripts = [...part.querySelectorAll<Marked>(SCRIPTS)];
  if (part instanceof Element && part.matches(SCRIPTS)) scripts.push(part);
  for (const script of scripts) script.isOwned = true;
}

/** Marks the scripts that come from now on, unless the parser puts them in: a server's markup is still to be taken over. */
export function markLate(signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (page.readyState === 'loading') return;
    for (const node of records.flatMap(({addedNodes}) => [...addedNodes])) if (node instanceof Element) ownAll(node);
  });
  observer.observe(document, {childList: true, subtree: true});
  signal.addEventListener('abort', () => observer.disconnect());
}
