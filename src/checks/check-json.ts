import {OPTIONS_BLOCK} from '../config/from-markup.js';
import {page} from '../dom/page.js';
import {tagOf} from './opening-tag.js';
import {isLate, isOwnScript} from './script-kinds.js';

/** Says whether the block of options cannot be read, or is not where it is looked for. */
export function* problemsOfJson(): Generator<string> {
  for (const script of page.querySelectorAll(`script[data-kelisim]:not(${OPTIONS_BLOCK})`))
    yield `${tagOf(script)} is not read, so its options do not count. Write type="application/json".`;
  const block = page.querySelector(OPTIONS_BLOCK);
  if (!block) return;
  if (cameTooLate(block))
    yield `<script data-kelisim> stands behind the script tag of kelisim.js, so its options do not count. Put it in front.`;
  try {
    JSON.parse(block.textContent ?? '');
  } catch (error) {
    yield `<script data-kelisim> is not JSON, so its options do not count: ${error}`;
  }
}

/** Whether the library's script ran before the block was there. */
function cameTooLate(block: Element): boolean {
  const own = [...page.scripts].find(isOwnScript);
  if (!own || isLate(own)) return false;
  return (own.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}
