import {TAG, USUAL_TAG} from '../dom/banner-tag.js';
import {NAME} from '../config/named.js';

/** What an option may be, and what a developer should know about one that is something else. */
export interface OptionRule {
  readonly pattern: RegExp;
  /** What it may be, as in "is not …". */
  readonly words: string;
  /** What holds instead, as in "so …". */
  readonly consequence: string;
}

/** For what is judged elsewhere, or only shown or passed on. */
const ANYTHING = undefined;

/** Every option but those of the built-in services, by what it may be. */
export const OPTIONS: ReadonlyMap<string, OptionRule | undefined> = new Map(
  Object.entries({
    controller: ANYTHING,
    controllerId: ANYTHING,
    policyUrl: {
      pattern: /^(https?:|mailto:|(?!\w+:))/i,
      words: 'a web address, a "mailto:" address or a path',
      consequence: 'the question has no link to the policy',
    },
    policyVersion: ANYTHING,
    policyDate: ANYTHING,
    categories: ANYTHING,
    services: ANYTHING,
    texts: ANYTHING,
    lang: ANYTHING,
    languages: ANYTHING,
    locales: ANYTHING,
    base: ANYTHING,
    migrate: ANYTHING,
    region: ANYTHING,
    gpc: {pattern: /^(1|true|false)$/, words: '1, or left out', consequence: 'advertising is refused'},
    underAge: {pattern: /^(true|false|)$/, words: 'true, or left out', consequence: 'everything optional is refused'},
    consentUrl: ANYTHING,
    disclosure: ANYTHING,
    changes: ANYTHING,
    controllers: ANYTHING,
    endpoint: ANYTHING,
    position: {
      ...oneOf('bottom', 'top', 'bottom-start', 'bottom-end', 'center'),
      consequence: 'the card is at the bottom',
    },
    // An unknown theme has no styles of its own, so the light theme shows.
    theme: {...oneOf('auto', 'light', 'dark'), consequence: 'the light theme shows'},
    look: oneOf('soft', 'sharp', 'round', 'flush'),
    settingsButton: oneOf('auto', 'off'),
    mode: oneOf('opt-in', 'opt-out'),
    googleConsentMode: oneOf('basic', 'advanced', 'off'),
    reloadOnWithdraw: {
      pattern: /^(true|false|)$/,
      words: 'true or false',
      consequence: 'the page is not loaded again',
    },
    debug: {pattern: /^(true|false|)$/, words: 'true or false', consequence: 'nothing more is printed'},
    stubs: {pattern: /^(true|false|)$/, words: 'true or false', consequence: 'true counts'},
    revision: {pattern: /^\d{1,8}$/, words: 'a whole number', consequence: '0 counts'},
    expires: {
      pattern: /^([1-9]\d?|[12]\d\d|3[0-8]\d|39[0-5])$/,
      words: 'a number of days from 1 to 395',
      consequence: '180 counts',
    },
    timeout: {pattern: /^\d{1,8}$/, words: 'a number of milliseconds', consequence: '5000 counts'},
    cookieName: {
      pattern: NAME,
      words: 'a letter and up to 63 letters, digits, "-" and "_"',
      consequence: '"kelisim" counts',
    },
    cookieDomain: ANYTHING,
    sameSite: oneOf('lax', 'none'),
    dataLayer: {pattern: NAME, words: 'the name of a global', consequence: 'Google may not hear of consent'},
    tag: {pattern: TAG, words: 'a tag of two words, such as "shop-consent"', consequence: `"${USUAL_TAG}" counts`},
  }),
);

/** @param standard - counts where the value is another */
function oneOf(standard: string, ...others: readonly string[]): OptionRule {
  const choices = [standard, ...others];
  return {
    pattern: new RegExp(`^(${choices.join('|')})$`),
    words: `one of ${choices.join(', ')}`,
    consequence: `"${standard}" counts`,
  };
}
