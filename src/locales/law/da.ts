/** Danish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Dine privatlivsvalg',
  optOut: 'Sælg og del ikke mine data',
  optedOut: 'Dine data sælges og deles ikke.',
  notOptedOut: 'Dine data kan blive solgt eller delt.',
  whatIsNew: 'Det nye',
  covers: 'Dit valg gælder også for: {names}.',
  closeAndReject: 'Luk uden at acceptere',
  closing: '× lukker dette uden accept: ingen cookies ud over de nødvendige bruges.',
  exempt: 'Kører uden samtykke, som loven her tillader: {names}. Du kan afvise det.',
};

export default texts;
