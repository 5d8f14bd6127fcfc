import type {PreferencesTexts, QuestionTexts} from './texts.js';

/** English comes with the interface, in two halves; other languages are one file each. */
export const question: QuestionTexts = {
  title: 'Cookies on {site}',
  intro: '{controller} uses cookies that this site cannot work without.',
  ask: 'With your permission, we also use cookies to {purposes}.',
  askPartners: 'With your permission, we and our partners ({vendors}) also use cookies to {purposes}.',
  abroad: 'Some of this data is sent abroad.',
  refuse:
    'You can say no – the site will still work – and you can change your choice at any time under “Cookie settings” at the bottom of every page.',
  purposeAnalytics: 'count visits',
  purposeFunctional: 'remember your settings',
  purposeAdvertising: 'show advertising',
  enumeration: '{1}, {2} and {3}',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  policy: 'Privacy policy',
  policyVersion: 'Privacy policy (version {version}, {date})',
};

export const preferences: PreferencesTexts = {
  save: 'Save my choice',
  close: 'Close without changing',
  withdraw: 'Withdraw consent',
  settings: 'Cookie settings',
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
};
