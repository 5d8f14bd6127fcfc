/** What the question says. */
export interface QuestionTexts {
  readonly title: string;
  /** First sentence: who, and that necessary cookies exist. */
  readonly intro: string;
  /** What is asked, when no service is named. */
  readonly ask: string;
  /** What is asked, when services are named. */
  readonly askPartners: string;
  /** Only if data leaves the country. */
  readonly abroad: string;
  readonly refuse: string;
  /** A phrase for `{purposes}`, one each. */
  readonly purposeAnalytics: string;
  readonly purposeFunctional: string;
  readonly purposeAdvertising: string;
  /** How three things are listed. */
  readonly enumeration: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly choose: string;
  readonly policy: string;
  readonly policyVersion: string;
}

/** What only the preferences say. */
export interface PreferencesTexts {
  readonly save: string;
  readonly close: string;
  readonly withdraw: string;
  /** Heading of the preferences and name of the settings button. */
  readonly settings: string;
  readonly necessary: string;
  readonly necessaryText: string;
  readonly alwaysOn: string;
  readonly analytics: string;
  readonly analyticsText: string;
  readonly functional: string;
  readonly functionalText: string;
  readonly advertising: string;
  readonly advertisingText: string;
  /** Fold with the services of a category and what they store. */
  readonly list: string;
  /** Mark of a category that was added since the last choice. */
  readonly isNew: string;
}

/**
 * Every text a visitor reads. Placeholders stand in base form, so that no language has to inflect them.
 * `{site}` host name · `{controller}` · `{vendors}` · `{purposes}` a list of purpose phrases · `{version}` `{date}` of the policy ·
 * `{1}` `{2}` `{3}` things in a list.
 */
export interface Texts extends QuestionTexts, PreferencesTexts {}
