import {page} from '../page.js';
import {trusted} from './trusted.js';

/** Whether the element is a script kept from running by its type. */
export function isHeldScript(element: Element): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && element.type === 'text/plain';
}

/** Whether it runs by itself when its time comes, without holding up the scripts after it. */
export function isIndependent(held: HTMLScriptElement): boolean {
  // The attribute, not the property: that one is true for whatever a framework made by createElement.
  return held.hasAttribute('async') || /^(module|importmap)$/.test(held.dataset.type ?? '');
}

/** The address a held script will load; `null` for an inline one. */
export function address(held: HTMLScriptElement): string | null {
  return held.getAttribute('data-src') ?? held.getAttribute('src');
}

/**
 * A fresh script with the same attributes: one that was held never runs, whatever its type becomes.
 * @throws TypeError where Trusted Types forbid the policy `kelisim`
 */
export function revive(held: HTMLScriptElement): HTMLScriptElement {
  const script = page.createElement('script');
  for (const {name, value} of held.attributes) {
    // Trusted for the sake of onload and onerror; the others take it as text.
    if (!/^(type|(data-)?src)$/.test(name)) script.setAttribute(name, trusted('createScript', value));
  }
  const url = address(held);
  if (held.dataset.type) script.type = held.dataset.type;
  // Browsers hide the attribute from scripts of a page with a policy; the property still has it.
  script.nonce = held.nonce;
  if (url !== null) script.src = trusted('createScriptURL', url);
  script.text = trusted('createScript', held.text);
  return script;
}
