import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Igazolás a választásáról',
  decidedOn: 'A döntés napja',
  validUntil: 'Érvényes eddig',
  askedBy: 'Kérdező',
  website: 'Webhely',
  withdrawnState: 'Visszavonva',
  howToWithdraw:
    'A hozzájárulás bármikor visszavonható: itt: „{settings|Sütibeállítások}”, vagy írásban a fenti címen.',
  copy: 'Másolás',
  print: 'Nyomtatás',
  download: 'Letöltés',
};

export default texts;
