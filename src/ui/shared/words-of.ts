import type {Core, OwnWords} from '../../core/contract.js';

/** Options whose words are put together there, in the first layer too. */
const NAMED = ['texts', 'changes', 'controllers', 'policyDate'];

/**
 * Fetches what puts the words of the site into one language, and says what the law of its region asks for. Most sites have
 * nothing of that: then nothing is fetched.
 * @param isWhole - whether what the law asks for is shown too: in the preferences and the declaration
 */
export function wordsOf(
  {config, connect}: Pick<Core, 'config' | 'connect'>,
  isWhole = false,
): Promise<OwnWords | undefined> | undefined {
  const {given} = config;
  // In several languages a word is an object.
  const isSaid = Object.values(given)
    .flat()
    .some((each) => Object.values(each ?? {}).some(Object.isExtensible));
  // In Italy the law has something put into the question itself.
  const isLaw = 'region' in given && (isWhole || given.region === 'IT');
  return isSaid || NAMED.some((key) => key in given) || isLaw ? connect('words') : undefined;
}
