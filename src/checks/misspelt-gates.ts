import type {Config} from '../config/config.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {GATED, namesIn} from './awaited-names.js';
import {HOLDABLE} from './check-names.js';
import {isOwnScript} from './script-kinds.js';
import {similarName} from './similar-name.js';
import {introduce, vendorOf} from './vendor-of.js';

const GATES = ['category', 'service'];

/** Says which markup has an attribute that looks like one of the gate's, and is none. */
export function* misspeltGates({config}: Core): Generator<string> {
  const all = `:is(script,template,iframe,img,link,video,audio,embed,object):not(${GATED})`;
  for (const element of page.querySelectorAll(all)) {
    const slip = misspeltGate(element, config);
    if (slip)
      yield `${introduce(element)} has an attribute "${slip.given}" that means nothing. Did you mean "${slip.meant}"? (attribute-misspelt)`;
  }
}

/** The attribute that was meant to hold an element. Pages have attributes of their own, for all that they do. */
export function misspeltGate(
  element: Element,
  config: Config,
): {readonly given: string; readonly meant: string} | undefined {
  // The script tag of the library has options.
  if (isOwnScript(element)) return undefined;
  for (const given of element.getAttributeNames()) {
    const meant = nearestGate(given);
    if (meant && isMeantForGate(element, given, config)) return {given, meant: `data-${meant}`};
  }
  return undefined;
}

function nearestGate(given: string): string | undefined {
  if (GATES.includes(given)) return given;
  const word = given.replace(/^data-/, '');
  // `data-category-id` is built on the word, and no slip.
  return GATES.some((gate) => word.includes(gate)) ? undefined : similarName(word, GATES);
}

function isMeantForGate(element: Element, given: string, config: Config): boolean {
  const value = element.getAttribute(given) ?? '';
  return element.matches(HOLDABLE) || !!vendorOf(element) || !!similarName(value, namesIn(config));
}
