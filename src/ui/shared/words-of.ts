import type {Core, OwnWords} from '../../core/contract.js';

/** Options that may say something which is not for everybody as it stands. */
const WORDS = ['texts', 'region', 'disclosure'];

/**
 * Fetches what puts the words of the site into one language, and says what the law of its region asks for. Most sites have
 * nothing of that: then nothing is fetched.
 */
export function wordsOf({config, part}: Pick<Core, 'config' | 'part'>): Promise<OwnWords | undefined> | undefined {
  const {given} = config;
  // In several languages a word is an object.
  const isSaid = Object.values(given)
    .flat()
    .some((each) => Object.values(each ?? {}).some(Object.isExtensible));
  return isSaid || WORDS.some((key) => key in given) ? part('words') : undefined;
}
