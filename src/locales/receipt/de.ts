import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Nachweis Ihrer Auswahl',
  decidedOn: 'Entschieden am',
  validUntil: 'Gültig bis',
  askedBy: 'Gefragt von',
  website: 'Website',
  withdrawnState: 'Widerrufen',
  howToWithdraw:
    'Die Einwilligung kann jederzeit widerrufen werden: unter „{settings|Cookie-Einstellungen}“ oder schriftlich an die obige Adresse.',
  copy: 'Kopieren',
  print: 'Drucken',
  download: 'Herunterladen',
};

export default texts;
