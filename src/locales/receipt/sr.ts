import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Запис о вашем избору',
  decidedOn: 'Датум одлуке',
  validUntil: 'Важи до',
  askedBy: 'Ко је питао',
  website: 'Сајт',
  withdrawnState: 'Повучено',
  howToWithdraw:
    'Пристанак се може повући у сваком тренутку: преко „{settings|Подешавања колачића}“ или писмено на горњу адресу.',
  copy: 'Копирај',
  print: 'Штампај',
  download: 'Преузми',
};

export default texts;
