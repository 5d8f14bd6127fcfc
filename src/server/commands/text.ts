import {readFileSync} from 'node:fs';
import {VERSION} from '../../core/version.js';
import {Failure} from '../failure.js';
import type {OptionsWithWords} from '../shown-texts.js';
import type {Command} from './command.js';

/** Shows what a visitor has read, by the hash in the record. */
export const text: Command = {
  usage: 'text HASH',
  summary: "shows the texts that a record's textHash stands for",
  options: {options: {means: "JSON file with the site's options, where it has words of its own"}},
  words: 1,
  async run({words: [hash = ''], options}, terminal) {
    if (!/^sha256-[\w+/]{43}=$/.test(hash))
      throw new Failure(`${hash} is no hash of texts: copy notice.textHash of a record, with sha256- in front.`);
    terminal.progress('looking through the languages');
    // They are many, and no other command needs them.
    const {findShownTexts} = await import('../shown-texts.js');
    const found = await findShownTexts(hash, readOptions(options.options));
    if (!found)
      throw new Failure(
        `No texts of kelisim ${VERSION} have the hash ${hash}: ask the release that the record names in "library" (npx kelisim@RELEASE records text HASH), and where the site has words of its own, add --options with a file of what they were then.`,
      );
    const {language, layer, texts} = found;
    terminal.print(`kelisim ${VERSION}, ${language}, ${WHAT[layer]}`);
    for (const [key, words] of Object.entries(texts)) if (words !== undefined) terminal.print(`${key}: ${words}`);
    return 0;
  },
};

const WHAT = {
  question: 'the question',
  preferences: 'the preferences',
  embed: 'the placeholder of embedded content',
  nothing: 'no text of the library: a script, a signal or an age decided',
} as const;

function readOptions(file: string | undefined): OptionsWithWords {
  if (file === undefined) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null) return value as OptionsWithWords;
  } catch (error) {
    throw new Failure(
      `${file} cannot be read (${(error as Error).message}): give a JSON file with the site's options.`,
      {
        cause: error,
      },
    );
  }
  throw new Failure(`${file} has no options in it: give a JSON file with the site's options.`);
}
