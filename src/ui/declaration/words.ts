import {preferences, question} from '../../locales/en.js';
import {chooseLanguage} from '../../locales/languages.js';
import type {Texts} from '../../locales/texts.js';
import type {Core} from '../../stage.js';
import {durationOf} from '../banner/language.js';
import {speaker, type Say} from '../banner/speaker.js';

/** The texts in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly say: Say;
  /** How long something is kept, written out. */
  duration(text: string): string;
}

/** Named one by one, so that what else the question says does not come along. */
const ENGLISH: Partial<Texts> = {
  ...preferences,
  policy: question.policy,
  policyVersion: question.policyVersion,
  gpc: question.gpc,
};

/** In the visitor's language, or in English where that cannot be had. */
export async function wordsOf({lang: wanted, provided, parts, config, report}: Core): Promise<Words> {
  const lang = chooseLanguage(wanted, Object.keys(provided));
  const find = (file: string): Partial<Texts> | undefined => Reflect.get(provided, file) as never;
  // A language that the site brought itself may be all in one.
  const isWhole = lang === 'en' || find(lang)?.service;
  const missing = isWhole ? [] : [lang, `more/${lang}`].filter((file) => !find(file));
  try {
    await Promise.all(
      missing.map(async (file) => {
        const found = await parts.texts(file);
        if (found) Object.assign(provided, {[file]: found});
      }),
    );
  } catch {
    report(`English instead of "${lang}": serve locales/${lang}.js`);
  }
  const own = {...find(lang), ...find(`more/${lang}`)};
  const isThere = lang === 'en' || (own.service && own.policy);
  const spoken = isThere ? lang : 'en';
  return {
    lang: spoken,
    say: speaker({config, lang: spoken, texts: {...ENGLISH, ...(isThere && own)}}),
    duration: remembered((text) => durationOf(text, spoken)),
  };
}

/** Hundreds of cookies have a handful of durations, and asking Intl for one takes longer than drawing its row. */
function remembered(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const written = known.get(text) ?? write(text);
    known.set(text, written);
    return written;
  };
}
