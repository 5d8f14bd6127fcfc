/** Lithuanian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Slapukai svetainėje {site}',
  intro: '{controller} naudoja slapukus, be kurių ši svetainė neveikia.',
  ask: 'Jums leidus, slapukus taip pat naudojame norėdami {purposes}.',
  askPartners: 'Jums leidus, mes ir mūsų partneriai ({vendors}) slapukus taip pat naudojame norėdami {purposes}.',
  abroad: 'Dalis šių duomenų siunčiama į užsienį.',
  refuse:
    'Galite atsisakyti – svetainė vis tiek veiks – ir bet kada pakeisti pasirinkimą paspaudę nuorodą „{settings|Slapukų nustatymai}“.',
  purposeAnalytics: 'skaičiuoti apsilankymus',
  purposeFunctional: 'įsiminti jūsų nustatymus',
  purposeAdvertising: 'rodyti reklamą',
  enumeration: '{1}, {2} ir {3}',
  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  choose: 'Rinktis',
  policy: 'Privatumo politika',
  policyVersion: 'Privatumo politika (versija {version}, {date})',
  gpc: 'Jūsų naršyklė prašo svetainių neparduoti ir neperduoti jūsų duomenų. Tai išjungėme.',
  language: 'Kalba',
};

export default texts;
