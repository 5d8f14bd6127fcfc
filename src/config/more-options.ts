import {attempt} from '../dom/attempt.js';
import {registry} from '../dom/registry.js';
import {readElement} from './element-options.js';
import {isUsual} from './is-usual.js';
import type {RawOptions} from './raw.js';

/** The library that another script tag of ours has started. */
interface Running {
  receipt(): {readonly config: {readonly given: RawOptions}};
  destroy(): void;
}

/** What brings the part that takes over the choices of another library. */
interface Files {
  file<Value>(name: string): Promise<Value | undefined>;
}

type MoveIn = (given: RawOptions, files: Files) => void;

/**
 * Completes the options of a script tag with those that it does not have itself. Two script tags are one configuration:
 * what was pasted piece by piece counts together, and the first counts where both say something. With `migrate`, what
 * another library has left is taken over before anything begins; where that fails, people are asked.
 */
export async function findOptions(given: RawOptions, begin: () => void, files: Files): Promise<void> {
  const running = registry.running as Running | undefined;
  if (running) {
    const before = running.receipt().config.given;
    if (Object.keys(given).every((key) => key in before)) return;
    running.destroy();
    Object.assign(given, before);
  } else if (!isUsual(given)) Object.assign(given, {...(await readElement()), ...given});
  if (given.migrate) {
    const moveIn = await files.file<MoveIn>('kelisim-migration');
    attempt(() => moveIn?.(given, files));
  }
  begin();
}
