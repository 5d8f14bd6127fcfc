import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Тандооңуздун жазуусу',
  decidedOn: 'Чечим күнү',
  validUntil: 'Жарактуу мөөнөтү',
  askedBy: 'Сураган',
  website: 'Сайт',
  withdrawnState: 'Кайтарылып алынды',
  howToWithdraw:
    'Макулдукту каалаган убакта кайтарып алса болот: «{settings|Cookie жөндөөлөрү}» шилтемеси аркылуу же жогорудагы дарекке жазуу жүзүндө.',
  copy: 'Көчүрүү',
  print: 'Басып чыгаруу',
  download: 'Жүктөп алуу',
};

export default texts;
