import type {AftermathTexts, EmbedTexts, LawTexts, PreferencesTexts, QuestionTexts} from './texts.js';

/** English comes with the interface, in two halves; other languages are one file each. */
export const question: QuestionTexts = {
  title: 'Cookies on {site}',
  intro: '{controller} uses cookies that this site cannot work without.',
  ask: 'With your permission, we also use cookies to {purposes}.',
  askPartners: 'With your permission, we and our partners ({vendors}) also use cookies to {purposes}.',
  abroad: 'Some of this data is sent abroad.',
  refuse:
    'You can say no – the site still works – and change your choice at any time under “{settings|Cookie settings}”.',
  purposeAnalytics: 'count visits',
  purposeFunctional: 'remember your settings',
  purposeAdvertising: 'show advertising',
  enumeration: '{1}, {2} and {3}',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  policy: 'Privacy policy',
  policyVersion: 'Privacy policy (version {version}, {date})',
  gpc: 'Your browser asks sites not to sell or share your data. We turned that off.',
  language: 'Language',
};

export const aftermath: AftermathTexts = {
  saved: 'Saved. You can change it under “{settings|Cookie settings}”.',
  withdrawn:
    'Consent withdrawn. Cookies of these services were removed from this site; cookies on other companies’ domains can be removed in the settings of your browser.',
  stillRunning: 'Some of these services run until the page is loaded again.',
  reload: 'Load the page again',
  settings: 'Cookie settings',
  hide: 'Hide this message',
};

export const embed: EmbedTexts = {
  embed: 'This content comes from {provider}. Showing it sends data to them.',
  showOnce: 'Show once',
  showAlways: 'Always show',
};

export const preferences: PreferencesTexts = {
  ...aftermath,
  ...embed,
  save: 'Save my choice',
  close: 'Close without changing',
  withdraw: 'Withdraw consent',
  necessary: 'Strictly necessary',
  necessaryText: 'Needed to open pages, keep you signed in, protect the site and remember this choice.',
  alwaysOn: 'Always on',
  analytics: 'Analytics',
  analyticsText: 'Counts visits and shows us which pages work. Includes finding errors and testing new features.',
  functional: 'Functional',
  functionalText: 'Remembers settings such as language and region.',
  advertising: 'Advertising',
  advertisingText: 'Shows ads that match your interests and measures them. Data goes to advertising partners.',
  list: 'List of cookies',
  isNew: 'New',
  service: 'Service',
  provider: 'Provider',
  purpose: 'Purpose',
  country: 'Country',
  stores: 'Stores',
  duration: 'Kept for',
  choice: 'Your choice',
  granted: 'Allowed',
  denied: 'Refused',
  undecided: 'Not decided yet',
  change: 'Change',
  untilClosed: 'until the browser is closed',
  untilErased: 'until erased',
  access: 'Data goes to {provider}.',
  forStatistics: 'Counts visits and shows how pages are used.',
  forStatisticsWithAds:
    'Counts visits and shows how pages are used. Settings of the counter may also make it load advertising.',
  forReplay: 'Records how pages are used: clicks, scrolling and movements of the pointer.',
  forTags: 'Loads other services of this site.',
  forAds: 'Shows advertising and measures what it leads to.',
  forChat: 'Lets you write to the company.',
  forCalls: 'Finds out which advertising led to a call or an order.',
  forCustomers: 'Recognises customers and chooses what they are offered.',
  forVideo: 'Plays videos.',
  forMaps: 'Shows maps.',
};

export const law: LawTexts = {
  privacyChoices: 'Your Privacy Choices',
  optOut: 'Do not sell or share my data',
  optedOut: 'Your data is not sold or shared.',
  notOptedOut: 'Your data may be sold or shared.',
  whatIsNew: 'What is new',
  covers: 'Your choice also counts for: {names}.',
  closeAndReject: 'Close without accepting',
  closing: '× closes this without accepting: no cookies but the necessary ones are used.',
  exempt: 'Runs without consent, as the law here allows: {names}. You can reject it.',
};
