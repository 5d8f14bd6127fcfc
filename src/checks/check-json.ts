import {OPTIONS_BLOCK} from '../config/from-block.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {tagOf} from './opening-tag.js';
import {isOwnScript} from './script-kinds.js';

/** Says whether the block of options cannot be read, or is not where it is looked for. */
export function* problemsOfJson({loader}: Core): Generator<string> {
  for (const script of page.querySelectorAll(`script[data-kelisim]:not(${OPTIONS_BLOCK})`))
    yield `${tagOf(script)} is not read, so its options do not count. Write type="application/json". (json-type)`;
  const block = page.querySelector<HTMLScriptElement>(`script${OPTIONS_BLOCK}`);
  if (!block) return;
  if (loader.nonce && block.nonce !== loader.nonce)
    yield `<script data-kelisim> lacks the nonce of the script tag of kelisim.js, so its options do not count. Add the nonce. (json-nonce)`;
  if (cameTooLate(block))
    yield `<script data-kelisim> stands behind the script tag of kelisim.js, so its options do not count. Put it in front. (json-late)`;
  try {
    JSON.parse(block.textContent ?? '');
  } catch (error) {
    yield `<script data-kelisim> is not JSON, so its options do not count: ${error} (json-broken)`;
  }
}

/** Whether the block stands where the library does not read it. */
function cameTooLate(block: Element): boolean {
  const own = [...page.scripts].find(isOwnScript);
  if (!own) return false;
  return (own.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
