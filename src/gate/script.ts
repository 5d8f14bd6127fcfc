import {parse, trusted} from '../dom/trusted-types.js';

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
  // By way of its text: what came by innerHTML never runs, nor does a clone of it; parsed like this it can.
  const script = parse(held.outerHTML).firstChild as HTMLScriptElement;
  const {src} = held.dataset;
  script.type = held.dataset.type ?? '';
  // Browsers hide the attribute from scripts of a page with a policy; the property still has it.
  script.nonce = held.nonce;
  if (src) script.src = trusted('createScriptURL', src);
  return script;
}
