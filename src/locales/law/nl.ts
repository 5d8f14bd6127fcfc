/** Dutch. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Uw privacykeuzes',
  optOut: 'Mijn gegevens niet verkopen of delen',
  optedOut: 'Uw gegevens worden niet verkocht of gedeeld.',
  notOptedOut: 'Uw gegevens kunnen worden verkocht of gedeeld.',
  whatIsNew: 'Wat nieuw is',
  covers: 'Uw keuze geldt ook voor: {names}.',
  closeAndReject: 'Sluiten zonder te accepteren',
  closing: '× sluit dit zonder te accepteren: behalve de noodzakelijke worden geen cookies gebruikt.',
  exempt: 'Werkt zonder toestemming, zoals de wet hier toestaat: {names}. U kunt het weigeren.',
};

export default texts;
