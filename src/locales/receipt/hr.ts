import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Zapis o vašem odabiru',
  decidedOn: 'Datum odluke',
  validUntil: 'Vrijedi do',
  askedBy: 'Tko je pitao',
  website: 'Web-stranica',
  withdrawnState: 'Povučeno',
  howToWithdraw:
    'Privola se može povući u svakom trenutku: putem „{settings|Postavke kolačića}” ili pisano na gornju adresu.',
  copy: 'Kopiraj',
  print: 'Ispiši',
  download: 'Preuzmi',
};

export default texts;
