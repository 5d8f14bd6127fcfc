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
  /** How a list of three is written. */
  readonly enumeration: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly choose: string;
  readonly policy: string;
  readonly policyVersion: string;
  /** Where the browser sends Global Privacy Control. */
  readonly gpc: string;
  /** Name of the language switch. */
  readonly language: string;
}

/** What only the preferences say. */
export interface PreferencesTexts extends AftermathTexts, EmbedTexts {
  readonly save: string;
  readonly close: string;
  readonly withdraw: string;
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
  /** Heads of the table of services. */
  readonly service: string;
  readonly provider: string;
  readonly purpose: string;
  readonly country: string;
  readonly stores: string;
  readonly duration: string;
  /** The current choice, in that table. */
  readonly choice: string;
  readonly granted: string;
  readonly denied: string;
  readonly undecided: string;
  /** Button: changes the choice. */
  readonly change: string;
  /** How long something is kept: until the browser is closed, or until somebody erases it. */
  readonly untilClosed: string;
  readonly untilErased: string;
  /** Who else has access to the data of a service. */
  readonly access: string;
  /** What a built-in service is for. */
  readonly forStatistics: string;
  /** The counter's own settings, out of the site's reach, can make it load advertising. */
  readonly forStatisticsWithAds: string;
  readonly forReplay: string;
  readonly forTags: string;
  readonly forAds: string;
  readonly forChat: string;
  readonly forCalls: string;
  readonly forCustomers: string;
  readonly forVideo: string;
  readonly forMaps: string;
  /**
   * What stands after a number, from minute, hour, day, week, month to year, where browsers lack the language: Chromium
   * writes "2 years" in Kazakh. Only forms that no number changes.
   */
  readonly units?: string;
  /** Names of countries by their codes, where browsers lack the language: `KZ Қазақстан, RU Ресей`. */
  readonly countries?: string;
}

/** What stands in the record of a choice, for whoever takes it along. */
export interface ReceiptTexts {
  /** Its heading. */
  readonly record: string;
  readonly decidedOn: string;
  readonly validUntil: string;
  /** Who is responsible. */
  readonly askedBy: string;
  /** The address of the site. */
  readonly website: string;
  /** State of a purpose. */
  readonly withdrawnState: string;
  /** The ways back, at its end. */
  readonly howToWithdraw: string;
  /** Buttons. */
  readonly copy: string;
  readonly print: string;
  readonly download: string;
}

/** What is said in place of a frame that is held. */
export interface EmbedTexts {
  /** Whose content it is, and what showing it means. */
  readonly embed: string;
  /** Button: lets this one frame load, until the next decision. */
  readonly showOnce: string;
  /** Button: grants its service or category, on the record. */
  readonly showAlways: string;
}

/** What is said after a choice. */
export interface AftermathTexts {
  /** After a choice. */
  readonly saved: string;
  /** After a withdrawal: what was removed, and what only the browser can remove. */
  readonly withdrawn: string;
  /** After a withdrawal, where scripts go on until the page is loaded again. */
  readonly stillRunning: string;
  /** Button: loads the page again. */
  readonly reload: string;
  /** Heading of the preferences, and name of the button that opens them. */
  readonly settings: string;
  /** Button: takes the message away. */
  readonly hide: string;
}

/** What some laws have a site say, and what few sites have to say. */
export interface LawTexts {
  /** Where people opt out: what the way to the settings is called. */
  readonly privacyChoices: string;
  /** Button: refuses sale and sharing. */
  readonly optOut: string;
  /** Whether that is refused. */
  readonly optedOut: string;
  readonly notOptedOut: string;
  /** Comes before what the site says has changed, when people are asked again. */
  readonly whatIsNew: string;
  /** Who else the choice counts for: {names}. */
  readonly covers: string;
  /** Name of the button with a cross, in Italy. */
  readonly closeAndReject: string;
  /** What that button does. */
  readonly closing: string;
  /** Services that the law of the region lets run before an answer: {names}. */
  readonly exempt: string;
}

/**
 * Every text a visitor reads. Placeholders stand in base form, so that no language has to inflect them.
 * `{site}` host name · `{controller}` · `{vendors}` · `{purposes}` a list of purpose phrases · `{version}` `{date}` of the policy ·
 * `{1}` `{2}` `{3}` things in a list · `{provider}` of a frame · `{settings|Cookie settings}` what the page calls its
 * way to the settings, or else the words that follow: those of our own button.
 */
export interface Texts extends QuestionTexts, PreferencesTexts, LawTexts, ReceiptTexts {}
