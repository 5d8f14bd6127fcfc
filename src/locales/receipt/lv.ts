import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Jūsu izvēles ieraksts',
  decidedOn: 'Lēmuma datums',
  validUntil: 'Derīgs līdz',
  askedBy: 'Jautāja',
  website: 'Tīmekļa vietne',
  withdrawnState: 'Atsaukts',
  howToWithdraw:
    'Piekrišanu var atsaukt jebkurā laikā: sadaļā „{settings|Sīkdatņu iestatījumi}” vai rakstiski uz iepriekš norādīto adresi.',
  copy: 'Kopēt',
  print: 'Drukāt',
  download: 'Lejupielādēt',
};

export default texts;
