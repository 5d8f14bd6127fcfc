import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Rekord tal-għażla tiegħek',
  decidedOn: 'Data tad-deċiżjoni',
  validUntil: 'Validu sa',
  askedBy: 'Mistoqsi minn',
  website: 'Sit web',
  withdrawnState: 'Irtirat',
  howToWithdraw:
    'Il-kunsens jista’ jiġi rtirat f’kull ħin: taħt “{settings|Settings tal-cookies}”, jew bil-miktub fl-indirizz ta’ hawn fuq.',
  copy: 'Ikkopja',
  print: 'Ipprintja',
  download: 'Niżżel',
};

export default texts;
