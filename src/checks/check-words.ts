import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {isInLanguages, textIn} from '../locales/in-languages.js';
import {refusedTexts, type RefusedText} from '../locales/safe-texts.js';
import {isSteering} from '../locales/steering.js';
import {ownWordsOf, type OwnWord} from './own-words-of.js';

/** What is wrong with a text that nobody is shown, and the remedy. */
const REASONS: Readonly<Record<RefusedText['reason'], readonly [string, string]>> = {
  blank: ['is blank', 'Write what visitors are to read, or take it out.'],
  same: ['says the same as another button', 'Give each button words of its own.'],
  steering: ['pushes visitors to an answer', 'Say plainly what the button does.'],
};

/**
 * Says which texts of the site nobody is shown, which push visitors to an answer, and which are not in every language that
 * the site has words in: a language may say no less than another.
 */
export function* problemsOfWords({config, lang: wanted}: Core): Generator<string> {
  const usual = wanted ?? page.documentElement.lang;
  const words = ownWordsOf(config);
  const languages = new Set(words.flatMap(({value}) => (isInLanguages(value) ? Object.keys(value) : [])));
  const refused = new Map<string, RefusedText>();
  for (const lang of languages.size ? languages : [usual]) {
    const said = Object.entries(config.texts ?? {}).map(([key, value]) => [key, inLanguage(value, lang)]);
    for (const each of refusedTexts(Object.fromEntries(said) as object, lang)) refused.set(`text "${each.key}"`, each);
  }
  for (const [place, {text, reason}] of refused)
    yield `The ${place} ("${text}") ${REASONS[reason][0]}, so ours stands. ${REASONS[reason][1]} (text-refused)`;
  for (const word of words) {
    const pushing = refused.has(word.place)
      ? undefined
      : textsIn(word, usual).find(([lang, text]) => isSteering(text, lang));
    if (pushing)
      yield `The ${word.place} ("${pushing[1]}") pushes visitors to an answer. Say plainly what it is about. (text-steering)`;
    yield* missingIn(word, languages);
  }
}

function* missingIn({place, value}: OwnWord, languages: ReadonlySet<string>): Generator<string> {
  if (!isInLanguages(value)) return;
  const missing = [...languages].filter((lang) => textIn(value, lang) === undefined);
  if (missing[0])
    yield `The ${place} is in ${Object.keys(value).join(', ')} and not in ${missing.join(', ')}: no language may say less than another. Add it. (text-untranslated)`;
}

/** Each language, and what is said in it. */
function textsIn({value}: OwnWord, usual: string): readonly (readonly [string, string])[] {
  if (isInLanguages(value)) return Object.entries(value);
  return typeof value === 'string' ? [[usual, value]] : [];
}

function inLanguage(value: unknown, lang: string): unknown {
  return isInLanguages(value) ? textIn(value, lang) : value;
}
