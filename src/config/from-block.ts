import {page} from '../dom/page.js';
import {fromObject, type RawOptions} from './raw.js';

export const OPTIONS_BLOCK = '[type="application/json"][data-kelisim]';

/**
 * Options in `<script type="application/json" data-kelisim>`. A block counts where only the site can have put it: before
 * the library's script, and with the nonce of that script if it has one. Broken JSON counts as none; the checks report
 * it.
 */
export function fromBlock(script: HTMLScriptElement | null): RawOptions {
  const scripts = [...page.querySelectorAll('script')];
  const before = script ? scripts.slice(0, scripts.indexOf(script)) : scripts;
  const block = before.find((each) => each.matches(OPTIONS_BLOCK) && (!script?.nonce || each.nonce === script.nonce));
  try {
    return fromObject(JSON.parse(block?.text ?? '{}'));
  } catch {
    return fromObject();
  }
}
