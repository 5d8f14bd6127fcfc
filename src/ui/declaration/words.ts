import type {Config} from '../../config/config.js';
import type {Service} from '../../consent/service.js';
import type {Message} from '../../core/contract.js';
import {preferences, question} from '../../locales/en.js';
import type {Texts} from '../../locales/texts.js';
import {countryOf} from '../shared/intl.js';
import {messagesIn} from '../shared/messages.js';
import {remembered} from '../shared/remembered.js';
import type {TextsInLanguage} from '../shared/texts-of.js';
import {howLong} from '../shared/words-of-service.js';

/** Named one by one, so that what else the question says does not come along. */
export const ENGLISH: Partial<Texts> = {
  ...preferences,
  policy: question.policy,
  policyVersion: question.policyVersion,
  gpc: question.gpc,
};

/** All that is written, in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly message: Message;
  /** The name of a country by its code. */
  country(code: string): string;
  /** How long something is kept, written out. */
  duration(text: string): string;
}

/** Makes the words of a language. */
export function wordsIn(
  {lang, texts}: TextsInLanguage<Partial<Texts>>,
  config: Config,
  services: readonly Service[],
): Words {
  const message = messagesIn({config, services, lang, texts});
  return {
    lang,
    message,
    country: remembered((code) => countryOf(code, lang, message('countries'))),
    duration: remembered((text) => howLong(text, lang, message)),
  };
}
