import {embed, preferences, question} from '../locales/en.js';
import {isInLanguages, textIn} from '../locales/in-languages.js';
import {LANGUAGE_LOADERS} from '../locales/language-loaders.js';
import {safeTexts} from '../locales/safe-texts.js';
import {textHash} from '../proof/text-hash.js';
import {textsShown, type Layer, type OwnTexts, type TextsByKey} from '../proof/texts-shown.js';

/** What a record's `textHash` stands for. */
export interface ShownTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly layer: Layer;
  readonly texts: TextsByKey;
}

/** What a site has said in its own words, as in its options. */
export type OptionsWithWords = Readonly<Record<string, unknown>>;

const LAYERS: readonly Layer[] = ['question', 'preferences', 'embed', 'nothing'];

/**
 * Finds the texts of this release by their hash, worked out as pages do it. Norwegian has three tags and one set of texts:
 * each tag has a hash of its own.
 */
export async function findShownTexts(hash: string, options: OptionsWithWords = {}): Promise<ShownTexts | undefined> {
  const tags = ['en', ...Object.keys(LANGUAGE_LOADERS).filter((file) => !file.includes('/')), 'und'];
  for (const language of tags) {
    const library = await textsIn(language);
    for (const layer of LAYERS) {
      const texts = textsShown(layer, library, ownIn(options, language));
      if (textHash(language, texts) === hash) return {language, layer, texts};
    }
  }
  return undefined;
}

async function textsIn(language: string): Promise<TextsByKey> {
  if (language === 'en') return {...question, ...preferences, ...embed};
  const files = [LANGUAGE_LOADERS[language], LANGUAGE_LOADERS[`more/${language}`]];
  const found = await Promise.all(files.map(async (load) => (await load?.())?.default));
  return Object.assign({}, ...found) as TextsByKey;
}

/** The site's own words in one language, as the page chooses them. */
function ownIn({texts, categories}: OptionsWithWords, language: string): OwnTexts {
  const inLanguage = (value: unknown): string | undefined =>
    isInLanguages(value) ? textIn(value, language) : typeof value === 'string' ? value : undefined;
  const label = (value: unknown): string | undefined =>
    inLanguage(value) ?? (isInLanguages(value) ? (textIn(value, 'en') ?? Object.values(value)[0]) : undefined);
  const own = Object.entries(Object(texts) as object).map(([key, value]) => [key, inLanguage(value)] as const);
  const named = (Array.isArray(categories) ? categories : []).filter(isObject);
  return {
    texts: safeTexts(Object.fromEntries(own), language),
    categories: named.map((each) => ({
      name: `${String(each.name)}`,
      label: label(each.label),
      description: label(each.description),
    })),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
