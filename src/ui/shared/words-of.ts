import type {Core, OwnWords} from '../../core/contract.js';

/**
 * Fetches what puts the words of the site into one language, and says what the law of its region asks for. Most sites have
 * nothing of that: then nothing is fetched.
 * @param isWhole - whether what the law asks for is shown too: in the preferences and the declaration
 */
export function wordsOf(
  {config, part}: Pick<Core, 'config' | 'part'>,
  isWhole = false,
): Promise<OwnWords | undefined> | undefined {
  const {given} = config;
  // In several languages a word is an object.
  const isSaid = Object.values(given)
    .flat()
    .some((each) => Object.values(each ?? {}).some(Object.isExtensible));
  return isSaid || 'texts' in given || (isWhole && 'region' in given) ? part('words') : undefined;
}
