import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Bevis for dit valg',
  decidedOn: 'Besluttet den',
  validUntil: 'Gyldig til',
  askedBy: 'Spurgt af',
  website: 'Websted',
  withdrawnState: 'Trukket tilbage',
  howToWithdraw:
    'Samtykket kan til enhver tid trækkes tilbage: under “{settings|Cookieindstillinger}” eller skriftligt til adressen ovenfor.',
  copy: 'Kopiér',
  print: 'Udskriv',
  download: 'Download',
};

export default texts;
