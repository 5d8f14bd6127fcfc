import {NECESSARY} from '../consent/category.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {GATED, isKnown, namesIn, namesOf} from './awaited-names.js';
import {isInline, isOwnScript, isRunnable, wasReleased} from './script-kinds.js';
import {misspeltGate} from './misspelt-gates.js';
import {similarName} from './similar-name.js';
import {introduce, vendorOf} from './vendor-of.js';
import {gateFor} from './vendor-table.js';

/** Says which scripts have a category and run all the same, because of their type. */
export function* scriptsThatRun({config}: Core): Generator<string> {
  for (const script of page.querySelectorAll<HTMLScriptElement>(`script${GATED}`)) {
    const names = namesOf(script);
    const isOurs = names.some((name) => isKnown(name, config) || similarName(name, namesIn(config)));
    if (!isRunnable(script) || wasReleased(script) || names.includes(NECESSARY)) continue;
    // Pages use `data-category` for other things too.
    if (isOurs || vendorOf(script))
      yield `${introduce(script)} is not held, so it runs before consent. ${remedyFor(script.getAttribute('type'))} (runs-before-consent)`;
  }
}

function remedyFor(type: string | null): string {
  if (type === null) return 'Add type="text/plain".';
  if (type === 'module') return 'Write type="text/plain" data-type="module".';
  return `Its type is "${type}": where a tag has two types, browsers take the first. Leave only type="text/plain".`;
}

/** Attributes that say how a script is loaded, and not what it is there for. */
const OF_LOADING =
  /^(type|src|async|defer|nonce|integrity|crossorigin|referrerpolicy|charset|data-(src|type|timeout))$/;

/** Says which scripts are kept from running for ever, because nothing says what they wait for. */
export function* scriptsWithoutCategory({config}: Core): Generator<string> {
  for (const script of page.querySelectorAll<HTMLScriptElement>(`script[type="text/plain"]:not(${GATED})`)) {
    const vendor = vendorOf(script);
    // Misspelt attributes have a message of their own.
    if ((!vendor && isData(script)) || misspeltGate(script, config)) continue;
    yield `${introduce(script)} never runs, because it waits for nothing. Add ${vendor ? gateFor(vendor) : 'data-category="analytics"'}. (waits-for-nothing)`;
  }
}

/** Whether it is there to be read by another script: such texts have a name to be found by, or call nothing. */
function isData(script: HTMLScriptElement): boolean {
  const hasName = script.getAttributeNames().some((name) => !OF_LOADING.test(name));
  return hasName || (isInline(script) && !/\w\(/.test(script.text));
}

/** Says which held scripts stay held on a page whose policy asks for a nonce: they have none, or another. */
export function* scriptsWithoutNonce({loader}: Core): Generator<string> {
  if (!loader.nonce) return;
  for (const script of page.querySelectorAll<HTMLScriptElement>(`script[type="text/plain"]${GATED}`)) {
    if (script.nonce !== loader.nonce)
      yield `${introduce(script)} lacks the nonce of the script tag of kelisim.js, so it stays held. Add the nonce. (nonce-missing)`;
  }
}

/** Says whether the library is on the page twice. */
export function* secondLibrary(): Generator<string> {
  if ([...page.scripts].filter(isOwnScript).length > 1)
    yield 'The library is loaded twice. The options of both tags count, but what the page asked of it between the two is lost. Load it once, with all options on one tag. (loaded-twice)';
}
