import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Registro de su elección',
  decidedOn: 'Fecha de la decisión',
  validUntil: 'Válido hasta',
  askedBy: 'Preguntado por',
  website: 'Sitio web',
  withdrawnState: 'Retirado',
  howToWithdraw:
    'El consentimiento se puede retirar en cualquier momento: en «{settings|Ajustes de cookies}» o por escrito a la dirección indicada arriba.',
  copy: 'Copiar',
  print: 'Imprimir',
  download: 'Descargar',
};

export default texts;
