import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Registo da sua escolha',
  decidedOn: 'Data da decisão',
  validUntil: 'Válido até',
  askedBy: 'Perguntado por',
  website: 'Site',
  withdrawnState: 'Retirado',
  howToWithdraw:
    'O consentimento pode ser retirado a qualquer momento: em “{settings|Definições de cookies}” ou por escrito para o endereço acima.',
  copy: 'Copiar',
  print: 'Imprimir',
  download: 'Descarregar',
};

export default texts;
