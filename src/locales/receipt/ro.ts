import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Dovada alegerii dvs.',
  decidedOn: 'Data deciziei',
  validUntil: 'Valabil până la',
  askedBy: 'Întrebat de',
  website: 'Site web',
  withdrawnState: 'Retras',
  howToWithdraw:
    'Consimțământul poate fi retras oricând: la „{settings|Setări cookie}” sau în scris la adresa de mai sus.',
  copy: 'Copiază',
  print: 'Tipărește',
  download: 'Descarcă',
};

export default texts;
