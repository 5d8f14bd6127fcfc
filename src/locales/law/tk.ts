/** Turkmen. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Gizlinlik saýlawyňyz',
  optOut: 'Maglumatlarymy satmaň we bermäň',
  optedOut: 'Maglumatlaryňyz satylmaýar we berilmeýär.',
  notOptedOut: 'Maglumatlaryňyz satylyp ýa-da berlip bilner.',
  whatIsNew: 'Täzelikler',
  covers: 'Saýlawyňyz şulara-da degişli: {names}.',
  closeAndReject: 'Kabul etmän ýapmak',
  closing: '× muny kabul etmän ýapýar: zerur cookie-lerden başgasy ulanylmaýar.',
  exempt: 'Bu ýerdäki kanunyň rugsat berşi ýaly, razyçylyksyz işleýär: {names}. Ony ret edip bilersiňiz.',
};

export default texts;
