/** Swedish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies på {site}',
  intro: '{controller} använder cookies som den här webbplatsen inte fungerar utan.',
  ask: 'Med din tillåtelse använder vi också cookies för att {purposes}.',
  askPartners: 'Med din tillåtelse använder vi och våra partner ({vendors}) också cookies för att {purposes}.',
  abroad: 'En del av dessa uppgifter skickas utomlands.',
  refuse:
    'Du kan säga nej – webbplatsen fungerar ändå – och du kan när som helst ändra ditt val under ”{settings|Cookieinställningar}”.',
  purposeAnalytics: 'räkna besök',
  purposeFunctional: 'komma ihåg dina inställningar',
  purposeAdvertising: 'visa annonser',
  enumeration: '{1}, {2} och {3}',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  choose: 'Välj',
  policy: 'Integritetspolicy',
  policyVersion: 'Integritetspolicy (version {version}, {date})',
  gpc: 'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter. Det har vi stängt av.',
  language: 'Språk',
};

export default texts;
