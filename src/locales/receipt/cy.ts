import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Cofnod o’ch dewis',
  decidedOn: 'Dyddiad y penderfyniad',
  validUntil: 'Dilys tan',
  askedBy: 'Gofynnwyd gan',
  website: 'Gwefan',
  withdrawnState: 'Tynnwyd yn ôl',
  howToWithdraw:
    'Gellir tynnu cydsyniad yn ôl unrhyw bryd: o dan ‘{settings|Gosodiadau cwcis}’, neu’n ysgrifenedig i’r cyfeiriad uchod.',
  copy: 'Copïo',
  print: 'Argraffu',
  download: 'Lawrlwytho',
};

export default texts;
