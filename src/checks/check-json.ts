import {OPTIONS_BLOCK} from '../config/from-block.js';
import {page} from '../dom/page.js';

/** Says whether the block of options cannot be read. */
export function* problemOfJson(): Generator<string> {
  const block = page.querySelector(OPTIONS_BLOCK)?.textContent;
  try {
    JSON.parse(block ?? '{}');
  } catch (error) {
    yield `<script data-kelisim> is not JSON, so its options do not count: ${error}`;
  }
}
