import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Rexistro da súa elección',
  decidedOn: 'Data da decisión',
  validUntil: 'Válido ata',
  askedBy: 'Preguntado por',
  website: 'Sitio web',
  withdrawnState: 'Retirado',
  howToWithdraw:
    'O consentimento pódese retirar en calquera momento: en “{settings|Axustes de cookies}” ou por escrito ao enderezo de arriba.',
  copy: 'Copiar',
  print: 'Imprimir',
  download: 'Descargar',
};

export default texts;
