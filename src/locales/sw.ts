/** Swahili. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Vidakuzi kwenye {site}',
  intro: '{controller} hutumia vidakuzi ambavyo bila hivyo tovuti hii haifanyi kazi.',
  ask: 'Kwa ruhusa yako, pia tunatumia vidakuzi ili {purposes}.',
  askPartners: 'Kwa ruhusa yako, sisi na washirika wetu ({vendors}) pia tunatumia vidakuzi ili {purposes}.',
  abroad: 'Baadhi ya data hii hutumwa nje ya nchi.',
  refuse:
    'Unaweza kukataa – tovuti bado itafanya kazi – na unaweza kubadilisha chaguo lako wakati wowote kwenye “{settings|Mipangilio ya vidakuzi}”.',
  purposeAnalytics: 'kuhesabu ziara',
  purposeFunctional: 'kukumbuka mipangilio yako',
  purposeAdvertising: 'kuonyesha matangazo',
  enumeration: '{1}, {2} na {3}',
  acceptAll: 'Kubali vyote',
  rejectAll: 'Kataa vyote',
  choose: 'Chagua',
  policy: 'Sera ya faragha',
  policyVersion: 'Sera ya faragha (toleo {version}, {date})',
  gpc: 'Kivinjari chako huomba tovuti zisiuze wala kushiriki data yako. Tumeizima hiyo.',
  language: 'Lugha',
};

export default texts;
