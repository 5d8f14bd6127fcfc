/** Bosnian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vaši izbori privatnosti',
  optOut: 'Ne prodajite i ne dijelite moje podatke',
  optedOut: 'Vaši podaci se ne prodaju i ne dijele.',
  notOptedOut: 'Vaši podaci mogu biti prodani ili podijeljeni.',
  whatIsNew: 'Šta je novo',
  covers: 'Vaš izbor važi i za: {names}.',
  closeAndReject: 'Zatvori bez prihvatanja',
  closing: '× zatvara ovo bez prihvatanja: osim neophodnih, kolačići se ne koriste.',
  exempt: 'Radi bez pristanka, kako zakon ovdje dopušta: {names}. Možete to odbiti.',
};

export default texts;
