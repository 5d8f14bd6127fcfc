/** Dutch. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies op {site}',
  intro: '{controller} gebruikt cookies waar deze site niet zonder kan.',
  ask: 'Met uw toestemming gebruiken we ook cookies om {purposes}.',
  askPartners: 'Met uw toestemming gebruiken wij en onze partners ({vendors}) ook cookies om {purposes}.',
  abroad: 'Een deel van deze gegevens gaat naar het buitenland.',
  refuse:
    'U kunt nee zeggen – de site blijft werken – en u kunt uw keuze altijd wijzigen via ‘{settings|Cookie-instellingen}’.',
  purposeAnalytics: 'bezoeken te tellen',
  purposeFunctional: 'uw instellingen te onthouden',
  purposeAdvertising: 'advertenties te tonen',
  enumeration: '{1}, {2} en {3}',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  choose: 'Kiezen',
  policy: 'Privacybeleid',
  policyVersion: 'Privacybeleid (versie {version}, {date})',
  gpc: 'Uw browser vraagt sites uw gegevens niet te verkopen of te delen. Dat hebben we uitgezet.',
  language: 'Taal',
};

export default texts;
