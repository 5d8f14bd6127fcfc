import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Zapis Twojego wyboru',
  decidedOn: 'Data decyzji',
  validUntil: 'Ważne do',
  askedBy: 'Kto pytał',
  website: 'Strona internetowa',
  withdrawnState: 'Wycofano',
  howToWithdraw:
    'Zgodę można wycofać w każdej chwili: w „{settings|Ustawienia cookie}” lub pisemnie na powyższy adres.',
  copy: 'Kopiuj',
  print: 'Drukuj',
  download: 'Pobierz',
};

export default texts;
