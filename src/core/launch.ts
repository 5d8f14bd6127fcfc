import {fromBlock} from '../config/from-block.js';
import {isUsual} from '../config/is-usual.js';
import type {RawOptions} from '../config/raw.js';
import {registry} from '../dom/registry.js';
import {signalDefault} from '../signals/google-consent-mode.js';
import type {Loader, FindOptions} from './contract.js';
import {start} from './start.js';

/**
 * Starts the library from markup alone: the attributes of its script, a JSON block, or the banner element.
 * @param loaderFrom - makes what brings the other files, from the folder that an option may name
 */
export function launch(script: HTMLScriptElement | null, loaderFrom: (base: unknown) => Loader): void {
  const given: RawOptions = Object.assign(fromBlock(script), script?.dataset);
  const loader = loaderFrom(given.base);
  const begin = (): void => void start(given, loader);

  if (isUsual(given) && !given.migrate && !registry.running) return begin();
  // The banner element further down may have the options, or another script tag has had some, or a choice is to be taken
  // over. Nothing runs before that is known.
  if (!registry.running) signalDefault(given);
  void loader.file<FindOptions>('kelisim-options').then((find) => (find ?? begin)(given, begin, loader));
}
