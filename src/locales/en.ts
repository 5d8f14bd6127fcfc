import type {Texts} from './texts.js';

const texts: Texts = {
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
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  choose: 'Choose',
  save: 'Save my choice',
  close: 'Close without changing',
  withdraw: 'Withdraw consent',
  settings: 'Cookie settings',
  policy: 'Privacy policy',
  policyVersion: 'Privacy policy (version {version}, {date})',
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

export default texts;
