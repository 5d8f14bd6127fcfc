import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Bewijs van uw keuze',
  decidedOn: 'Besloten op',
  validUntil: 'Geldig tot',
  askedBy: 'Gevraagd door',
  website: 'Website',
  withdrawnState: 'Ingetrokken',
  howToWithdraw:
    'De toestemming kan altijd worden ingetrokken: via ‘{settings|Cookie-instellingen}’ of schriftelijk op het bovenstaande adres.',
  copy: 'Kopiëren',
  print: 'Afdrukken',
  download: 'Downloaden',
};

export default texts;
