import {page} from '../dom/page.js';
import {trusted} from '../dom/trusted-types.js';

/** Whether the element is a script kept from running by its type. */
export function isHeldScript(element: Element): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && element.type === 'text/plain';
}

/** Whether it runs by itself when its time comes, without holding up the scripts after it, or is for others to run. */
export function isIndependent(held: HTMLScriptElement): boolean {
  // The attribute, not the property: the property is true for every script that createElement made.
  return held.hasAttribute('async') || !/^$|script/i.test(typeOf(held));
}

/** The address that a held script will load; `null` for an inline one. */
export function addressOf(held: HTMLScriptElement): string | null {
  return held.getAttribute('data-src') ?? held.getAttribute('src');
}

/** Whether it may write into the document. */
export function isWriting(held: HTMLScriptElement): boolean {
  return addressOf(held) === null && /write/.test(held.text);
}

/**
 * A fresh script with the same attributes: one that was held never runs, whatever its type becomes. Its text is not
 * parsed again, so it means what it meant.
 * @throws TypeError where Trusted Types forbid the policy `kelisim`
 */
export function revive(held: HTMLScriptElement): HTMLScriptElement {
  const script = page.createElement('script');
  const src = addressOf(held);
  for (const attribute of held.attributes)
    if (attribute.name !== 'src') script.setAttributeNode(attribute.cloneNode() as Attr);
  script.type = typeOf(held);
  // Browsers hide the attribute from scripts of a page with a policy; the property still has it.
  script.nonce = held.nonce;
  if (src === null) script.text = trusted('createScript', held.text);
  else script.src = trusted('createScriptURL', src);
  return script;
}

function typeOf(held: Element): string {
  // What is held again would be released again, for ever.
  return held.getAttribute('data-type')?.replace('text/plain', '') ?? '';
}
