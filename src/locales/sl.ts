/** Slovenian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Piškotki na strani {site}',
  intro: '{controller} uporablja piškotke, brez katerih ta stran ne deluje.',
  ask: 'Z vašim dovoljenjem piškotke uporabljamo tudi za {purposes}.',
  askPartners: 'Z vašim dovoljenjem mi in naši partnerji ({vendors}) piškotke uporabljamo tudi za {purposes}.',
  abroad: 'Del teh podatkov se pošilja v tujino.',
  refuse:
    'Lahko zavrnete – stran bo še vedno delovala – in kadar koli spremenite izbiro s povezavo „{settings|Nastavitve piškotkov}“.',
  purposeAnalytics: 'štetje obiskov',
  purposeFunctional: 'shranjevanje vaših nastavitev',
  purposeAdvertising: 'prikaz oglasov',
  enumeration: '{1}, {2} in {3}',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  choose: 'Izberi',
  policy: 'Pravilnik o zasebnosti',
  policyVersion: 'Pravilnik o zasebnosti (različica {version}, {date})',
  gpc: 'Vaš brskalnik prosi strani, naj ne prodajajo in ne delijo vaših podatkov. To smo izklopili.',
  language: 'Jezik',
};

export default texts;
