import {ELEMENTS_IN_RUSSIAN} from './russian/elements.js';
import {FILES_IN_RUSSIAN} from './russian/files.js';
import {JAVASCRIPT_IN_RUSSIAN} from './russian/javascript.js';
import {OPTIONS_IN_RUSSIAN} from './russian/options.js';
import {SERVICES_IN_RUSSIAN} from './russian/services.js';

export type Language = 'en' | 'ru';

/** Says what the code says in English in the language of a page. */
export interface Translator {
  /** @throws {Error} if it is not in Russian yet */
  readonly say: (language: Language, english: string) => string;
  /** What is in Russian, and was not asked for since the start. */
  readonly unsaid: () => readonly string[];
}

/** @param lists - texts in Russian by the whole text in English, so that one that changes is translated anew */
export function translator(...lists: readonly Readonly<Record<string, string>>[]): Translator {
  const texts = new Map(lists.flatMap((list) => Object.entries(list)));
  const said = new Set<string>();
  return {
    say(language, english) {
      if (language === 'en') return english;
      const russian = texts.get(english);
      if (russian === undefined) throw new Error(`Say this in Russian, in tests/support/guide/russian: ${english}`);
      said.add(english);
      return russian;
    },
    unsaid: () => [...texts.keys()].filter((english) => !said.has(english)),
  };
}

/** For the tables of the guide. */
export const {say, unsaid}: Translator = translator(
  OPTIONS_IN_RUSSIAN,
  SERVICES_IN_RUSSIAN,
  JAVASCRIPT_IN_RUSSIAN,
  FILES_IN_RUSSIAN,
  ELEMENTS_IN_RUSSIAN,
);
