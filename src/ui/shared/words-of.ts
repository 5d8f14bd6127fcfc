import type {Core, OwnWords} from '../../core/contract.js';

/** Fetches what puts the words of the site into one language: if it can have any, in options that are no plain text. */
export function wordsOf({config, part}: Pick<Core, 'config' | 'part'>): Promise<OwnWords | undefined> | undefined {
  return Object.values(config.given).some(Object.isExtensible) ? part('words') : undefined;
}
