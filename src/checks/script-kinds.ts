/** The types of scripts that browsers run. */
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

/** Whether browsers run it, as far as its type says. */
export function isRunnable(script: Element): script is HTMLScriptElement {
  return script instanceof HTMLScriptElement && RUNS.test(script.getAttribute('type') ?? '');
}

/** Whether it is a script whose text is in the page. */
export function isInline(element: Element): element is HTMLScriptElement {
  return element instanceof HTMLScriptElement && !element.hasAttribute('src') && !element.hasAttribute('data-src');
}

/** Whether the gate has put it in place of a held script: that one has this type. */
export function wasReleased(script: HTMLScriptElement): boolean {
  return script.getAttribute('type') === (script.dataset.type ?? '');
}

/** Whether a script runs later than where it stands. */
export function isLate(script: HTMLScriptElement): boolean {
  return script.matches('[async],[defer],[type=module]');
}

/** Whether it is the script tag of the library, under its usual name. */
export function isOwnScript(script: Element): script is HTMLScriptElement {
  return isRunnable(script) && /\/kelisim\.m?js([?#]|$)/.test(script.src);
}
