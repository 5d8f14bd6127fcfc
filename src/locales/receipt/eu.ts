import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Zure aukeraren erregistroa',
  decidedOn: 'Erabakiaren data',
  validUntil: 'Noiz arte balio du',
  askedBy: 'Nork galdetu du',
  website: 'Webgunea',
  withdrawnState: 'Kenduta',
  howToWithdraw:
    'Baimena edozein unetan ken daiteke: “{settings|Cookie-ezarpenak}” atalean edo idatziz goiko helbidera.',
  copy: 'Kopiatu',
  print: 'Inprimatu',
  download: 'Deskargatu',
};

export default texts;
