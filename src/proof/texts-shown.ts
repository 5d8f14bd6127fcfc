import type {Category} from '../consent/category.js';
import type {QuestionTexts, EmbedTexts} from '../locales/texts.js';

/** What stood before the visitor: the question, the preferences, a placeholder, or nothing of the library's. */
export type Layer = 'question' | 'preferences' | 'embed' | 'nothing';

/** Texts by key, before names and dates are put in: those are in the record. */
export type TextsByKey = Readonly<Record<string, string | undefined>>;

/** What the site says in its own words, in the language that was shown. */
export interface OwnTexts {
  readonly texts?: TextsByKey | undefined;
  readonly categories?: readonly Category[];
}

const QUESTION: readonly (keyof QuestionTexts)[] = [
  'title',
  'intro',
  'ask',
  'askPartners',
  'abroad',
  'refuse',
  'purposeAnalytics',
  'purposeFunctional',
  'purposeAdvertising',
  'enumeration',
  'acceptAll',
  'rejectAll',
  'choose',
  'policy',
  'policyVersion',
  'gpc',
  'language',
];

const EMBED: readonly (keyof EmbedTexts)[] = ['embed', 'showOnce', 'showAlways'];

/** Keys that only sites have, for what is asked. */
const OWN = /^(description|purpose[A-Z].*)$/;

/**
 * The texts that a record is bound to: all of a layer, with the site's own words over them and its own categories.
 * @param texts - of the library, in one language
 */
export function textsShown(layer: Layer, texts: TextsByKey, {texts: own, categories = []}: OwnTexts = {}): TextsByKey {
  const all: TextsByKey = {...texts, ...own};
  const isShown = (key: string): boolean =>
    ({
      nothing: () => false,
      question: () => QUESTION.some((each) => each === key) || OWN.test(key),
      preferences: () => true,
      embed: () => EMBED.some((each) => each === key),
    })[layer]();
  const words = Object.entries(all).filter(([key]) => isShown(key));
  const isNamed = layer === 'question' || layer === 'preferences';
  const ofCategories = isNamed ? categories.flatMap(wordsOf) : [];
  return Object.fromEntries([...words, ...ofCategories]);
}

function wordsOf({name, label, description}: Category): [string, string | undefined][] {
  return [
    [`${name}: label`, label],
    [`${name}: description`, description],
  ];
}
