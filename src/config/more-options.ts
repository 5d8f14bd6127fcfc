import {registry} from '../dom/registry.js';
import {readElement} from './element-options.js';
import type {RawOptions} from './raw.js';

/** The library that another script tag of ours has started. */
interface Running {
  receipt(): {readonly config: {readonly given: RawOptions}};
  destroy(): void;
}

/**
 * Gives the options that a script tag does not have itself. Two script tags are one configuration: what was pasted piece
 * by piece counts together, and the first counts where both say something.
 */
export function findOptions(given: RawOptions, begin: (options?: RawOptions) => void): void {
  const running = registry.running as Running | undefined;
  if (!running) return readElement(begin);
  const before = running.receipt().config.given;
  if (Object.keys(given).every((key) => key in before)) return;
  running.destroy();
  Object.assign(given, before);
  begin();
}
