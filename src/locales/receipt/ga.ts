import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Taifead ar do rogha',
  decidedOn: 'Dáta an chinnidh',
  validUntil: 'Bailí go dtí',
  askedBy: 'Ceist curtha ag',
  website: 'Suíomh gréasáin',
  withdrawnState: 'Tarraingthe siar',
  howToWithdraw:
    'Is féidir toiliú a tharraingt siar am ar bith: faoi “{settings|Socruithe fianán}”, nó i scríbhinn chuig an seoladh thuas.',
  copy: 'Cóipeáil',
  print: 'Priontáil',
  download: 'Íoslódáil',
};

export default texts;
