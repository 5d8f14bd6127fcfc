import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Registre de la vostra elecció',
  decidedOn: 'Data de la decisió',
  validUntil: 'Vàlid fins al',
  askedBy: 'Qui ho ha demanat',
  website: 'Lloc web',
  withdrawnState: 'Retirat',
  howToWithdraw:
    'El consentiment es pot retirar en qualsevol moment: a «{settings|Ajustos de galetes}» o per escrit a l’adreça de dalt.',
  copy: 'Copia',
  print: 'Imprimeix',
  download: 'Baixa',
};

export default texts;
