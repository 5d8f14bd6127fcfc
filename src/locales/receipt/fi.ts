import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Tallenne valinnastasi',
  decidedOn: 'Päätetty',
  validUntil: 'Voimassa asti',
  askedBy: 'Kysyjä',
  website: 'Verkkosivusto',
  withdrawnState: 'Peruttu',
  howToWithdraw:
    'Suostumuksen voi perua milloin tahansa: linkistä ”{settings|Evästeasetukset}” tai kirjallisesti yllä olevaan osoitteeseen.',
  copy: 'Kopioi',
  print: 'Tulosta',
  download: 'Lataa',
};

export default texts;
