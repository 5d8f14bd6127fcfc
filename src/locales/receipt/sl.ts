import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Zapis o vaši izbiri',
  decidedOn: 'Datum odločitve',
  validUntil: 'Velja do',
  askedBy: 'Vprašal',
  website: 'Spletno mesto',
  withdrawnState: 'Preklicano',
  howToWithdraw:
    'Soglasje je mogoče kadar koli preklicati: na povezavi „{settings|Nastavitve piškotkov}“ ali pisno na zgornji naslov.',
  copy: 'Kopiraj',
  print: 'Natisni',
  download: 'Prenesi',
};

export default texts;
