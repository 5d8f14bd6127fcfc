/** Afrikaans. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'U privaatheidskeuses',
  optOut: 'Moenie my data verkoop of deel nie',
  optedOut: 'U data word nie verkoop of gedeel nie.',
  notOptedOut: 'U data kan verkoop of gedeel word.',
  whatIsNew: 'Wat nuut is',
  covers: 'U keuse geld ook vir: {names}.',
  closeAndReject: 'Maak toe sonder om te aanvaar',
  closing: '× maak dit toe sonder om te aanvaar: geen koekies behalwe die nodiges word gebruik nie.',
  exempt: 'Loop sonder toestemming, soos die reg hier toelaat: {names}. U kan dit weier.',
};

export default texts;
