import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Záznam o vaší volbě',
  decidedOn: 'Datum rozhodnutí',
  validUntil: 'Platí do',
  askedBy: 'Kdo se ptal',
  website: 'Web',
  withdrawnState: 'Odvoláno',
  howToWithdraw: 'Souhlas lze kdykoli odvolat: v „{settings|Nastavení cookies}“ nebo písemně na výše uvedené adrese.',
  copy: 'Kopírovat',
  print: 'Vytisknout',
  download: 'Stáhnout',
};

export default texts;
