import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Rekodi ya chaguo lako',
  decidedOn: 'Tarehe ya uamuzi',
  validUntil: 'Halali hadi',
  askedBy: 'Aliyeuliza',
  website: 'Tovuti',
  withdrawnState: 'Imeondolewa',
  howToWithdraw:
    'Idhini inaweza kuondolewa wakati wowote: katika “{settings|Mipangilio ya vidakuzi}”, au kwa maandishi kwa anwani iliyo hapo juu.',
  copy: 'Nakili',
  print: 'Chapisha',
  download: 'Pakua',
};

export default texts;
