import {preferences, question} from '../../locales/en.js';
import type {Texts} from '../../locales/texts.js';
import type {Core} from '../../core/contract.js';
import {countryOf, durationOf} from '../shared/intl.js';
import {speaker, type Say} from '../shared/messages.js';
import {remembered} from '../shared/remembered.js';
import {textsOf} from '../shared/texts-of.js';

/** The texts in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly say: Say;
  /** The name of a country by its code. */
  country(code: string): string;
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
export async function wordsOf(core: Core): Promise<Words> {
  const {lang, texts} = await textsOf(core, ENGLISH, ['', 'more/']);
  const say = speaker({config: core.config, lang, texts});
  return {
    lang,
    say,
    country: remembered((code) => countryOf(code, lang, say('countries'))),
    duration: remembered((text) => durationOf(text, lang, say('units'))),
  };
}
