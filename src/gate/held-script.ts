import {parse, trusted} from '../dom/trusted-types.js';

/** Whether the element is a script kept from running by its type. */
export function isHeldScript(element: Element): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && element.type === 'text/plain';
}

/** Whether it runs by itself when its time comes, without holding up the scripts after it. */
export function isIndependent(held: HTMLScriptElement): boolean {
  // The attribute, not the property: the property is true for every script that createElement made.
  return held.hasAttribute('async') || /^(module|importmap)$/.test(held.dataset.type ?? '');
}

/** The address that a held script will load; `null` for an inline one. */
export function addressOf(held: HTMLScriptElement): string | null {
  return held.getAttribute('data-src') ?? held.getAttribute('src');
}

/**
 * A fresh script with the same attributes: one that was held never runs, whatever its type becomes.
 * @throws TypeError where Trusted Types forbid the policy `kelisim`
 */
export function revive(held: HTMLScriptElement): HTMLScriptElement {
  // Parsed from its text: a script that came by innerHTML never runs, nor does a clone of it. One parsed like this can.
  const script = parse(held.outerHTML).firstChild as HTMLScriptElement;
  const {src} = held.dataset;
  script.type = held.dataset.type ?? '';
  // Browsers hide the attribute from scripts of a page with a policy; the property still has it.
  script.nonce = held.nonce;
  if (src) script.src = trusted('createScriptURL', src);
  return script;
}
