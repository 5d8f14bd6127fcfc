import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Bevis på ditt val',
  decidedOn: 'Beslutat den',
  validUntil: 'Giltigt till',
  askedBy: 'Frågat av',
  website: 'Webbplats',
  withdrawnState: 'Återkallat',
  howToWithdraw:
    'Samtycket kan när som helst återkallas: under ”{settings|Cookieinställningar}” eller skriftligt till adressen ovan.',
  copy: 'Kopiera',
  print: 'Skriv ut',
  download: 'Ladda ner',
};

export default texts;
