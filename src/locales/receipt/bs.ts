import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Zapis o vašem izboru',
  decidedOn: 'Datum odluke',
  validUntil: 'Važi do',
  askedBy: 'Ko je pitao',
  website: 'Web stranica',
  withdrawnState: 'Povučeno',
  howToWithdraw:
    'Pristanak se može povući u svakom trenutku: putem „{settings|Postavke kolačića}” ili pismeno na gornju adresu.',
  copy: 'Kopiraj',
  print: 'Štampaj',
  download: 'Preuzmi',
};

export default texts;
