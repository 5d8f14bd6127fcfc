/** Slovenian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vaše izbire zasebnosti',
  optOut: 'Ne prodajajte in ne delite mojih podatkov',
  optedOut: 'Vaši podatki se ne prodajajo in ne delijo.',
  notOptedOut: 'Vaši podatki se lahko prodajajo ali delijo.',
  whatIsNew: 'Kaj je novega',
  covers: 'Vaša izbira velja tudi za: {names}.',
  closeAndReject: 'Zapri brez sprejetja',
  closing: '× to zapre brez sprejetja: razen nujnih se piškotki ne uporabljajo.',
  exempt: 'Deluje brez privolitve, kot tu dovoljuje zakon: {names}. To lahko zavrnete.',
};

export default texts;
