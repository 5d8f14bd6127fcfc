/** Slovak. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies na webe {site}',
  intro: '{controller} používa cookies, bez ktorých tento web nefunguje.',
  ask: 'S vaším súhlasom používame cookies aj na {purposes}.',
  askPartners: 'S vaším súhlasom my a naši partneri ({vendors}) používame cookies aj na {purposes}.',
  abroad: 'Časť týchto údajov sa posiela do zahraničia.',
  refuse:
    'Môžete odmietnuť – web bude ďalej fungovať – a svoju voľbu môžete kedykoľvek zmeniť v odkaze „{settings|Nastavenia cookies}“.',
  purposeAnalytics: 'počítanie návštev',
  purposeFunctional: 'zapamätanie vašich nastavení',
  purposeAdvertising: 'zobrazovanie reklám',
  enumeration: '{1}, {2} a {3}',
  acceptAll: 'Prijať všetko',
  rejectAll: 'Odmietnuť všetko',
  choose: 'Vybrať',
  policy: 'Zásady ochrany súkromia',
  policyVersion: 'Zásady ochrany súkromia (verzia {version}, {date})',
  gpc: 'Váš prehliadač žiada weby, aby nepredávali a nezdieľali vaše údaje. Vypli sme to.',
  language: 'Jazyk',
};

export default texts;
