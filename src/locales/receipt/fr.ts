import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Attestation de votre choix',
  decidedOn: 'Décidé le',
  validUntil: 'Valable jusqu’au',
  askedBy: 'Demandé par',
  website: 'Site web',
  withdrawnState: 'Retiré',
  howToWithdraw:
    'Le consentement peut être retiré à tout moment : sous « {settings|Paramètres des cookies} » ou par écrit à l’adresse ci-dessus.',
  copy: 'Copier',
  print: 'Imprimer',
  download: 'Télécharger',
};

export default texts;
