/** Romanian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie-uri pe {site}',
  intro: '{controller} folosește cookie-uri fără de care acest site nu funcționează.',
  ask: 'Cu permisiunea dvs., folosim cookie-uri și pentru {purposes}.',
  askPartners: 'Cu permisiunea dvs., noi și partenerii noștri ({vendors}) folosim cookie-uri și pentru {purposes}.',
  abroad: 'O parte din aceste date este trimisă în străinătate.',
  refuse:
    'Puteți refuza – site-ul va funcționa în continuare – și vă puteți schimba alegerea oricând din „{settings|Setări cookie}”.',
  purposeAnalytics: 'a număra vizitele',
  purposeFunctional: 'a vă reține setările',
  purposeAdvertising: 'a afișa reclame',
  enumeration: '{1}, {2} și {3}',
  acceptAll: 'Acceptă toate',
  rejectAll: 'Refuză toate',
  choose: 'Alege',
  policy: 'Politica de confidențialitate',
  policyVersion: 'Politica de confidențialitate (versiunea {version}, {date})',
  gpc: 'Browserul dvs. Am oprit acest lucru.',
  language: 'Limba',
};

export default texts;
