/** Swahili. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Chaguo zako za faragha',
  optOut: 'Msiuze wala kushiriki data yangu',
  optedOut: 'Data yako haiuzwi wala kushirikiwa.',
  notOptedOut: 'Data yako inaweza kuuzwa au kushirikiwa.',
  whatIsNew: 'Mambo mapya',
  covers: 'Chaguo lako linahusu pia: {names}.',
  closeAndReject: 'Funga bila kukubali',
  closing: '× hufunga hiki bila kukubali: zaidi ya vidakuzi muhimu, vingine havitumiki.',
  exempt: 'Hufanya kazi bila ridhaa, kama sheria ya hapa inavyoruhusu: {names}. Unaweza kukataa.',
};

export default texts;
