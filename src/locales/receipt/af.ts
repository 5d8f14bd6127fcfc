import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Rekord van u keuse',
  decidedOn: 'Besluit op',
  validUntil: 'Geldig tot',
  askedBy: 'Gevra deur',
  website: 'Webwerf',
  withdrawnState: 'Teruggetrek',
  howToWithdraw:
    'Toestemming kan enige tyd teruggetrek word: onder “{settings|Koekie-instellings}”, of skriftelik aan die adres hierbo.',
  copy: 'Kopieer',
  print: 'Druk',
  download: 'Laai af',
};

export default texts;
