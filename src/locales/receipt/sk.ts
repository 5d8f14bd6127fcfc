import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Záznam o vašej voľbe',
  decidedOn: 'Dátum rozhodnutia',
  validUntil: 'Platí do',
  askedBy: 'Kto sa pýtal',
  website: 'Web',
  withdrawnState: 'Odvolané',
  howToWithdraw:
    'Súhlas možno kedykoľvek odvolať: v „{settings|Nastavenia cookies}“ alebo písomne na vyššie uvedenej adrese.',
  copy: 'Kopírovať',
  print: 'Vytlačiť',
  download: 'Stiahnuť',
};

export default texts;
