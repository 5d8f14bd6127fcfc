import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Registrazione della sua scelta',
  decidedOn: 'Data della decisione',
  validUntil: 'Valido fino al',
  askedBy: 'Chiesto da',
  website: 'Sito web',
  withdrawnState: 'Revocato',
  howToWithdraw:
    'Il consenso può essere revocato in qualsiasi momento: in «{settings|Impostazioni dei cookie}» o per iscritto all’indirizzo sopra.',
  copy: 'Copia',
  print: 'Stampa',
  download: 'Scarica',
};

export default texts;
