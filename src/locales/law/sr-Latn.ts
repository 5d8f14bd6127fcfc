/** Serbian, in Latin script. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vaši izbori privatnosti',
  optOut: 'Nemojte prodavati ni deliti moje podatke',
  optedOut: 'Vaši podaci se ne prodaju i ne dele.',
  notOptedOut: 'Vaši podaci mogu biti prodati ili podeljeni.',
  whatIsNew: 'Šta je novo',
  covers: 'Vaš izbor važi i za: {names}.',
  closeAndReject: 'Zatvori bez prihvatanja',
  closing: '× zatvara ovo bez prihvatanja: osim neophodnih, kolačići se ne koriste.',
  exempt: 'Radi bez pristanka, kako zakon ovde dozvoljava: {names}. Možete to odbiti.',
};

export default texts;
