/** Croatian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vaši izbori privatnosti',
  optOut: 'Nemojte prodavati ni dijeliti moje podatke',
  optedOut: 'Vaši se podaci ne prodaju i ne dijele.',
  notOptedOut: 'Vaši podaci mogu biti prodani ili podijeljeni.',
  whatIsNew: 'Što je novo',
  covers: 'Vaš izbor vrijedi i za: {names}.',
  closeAndReject: 'Zatvori bez prihvaćanja',
  closing: '× zatvara ovo bez prihvaćanja: osim nužnih, kolačići se ne koriste.',
  exempt: 'Radi bez privole, kako zakon ovdje dopušta: {names}. Možete to odbiti.',
};

export default texts;
