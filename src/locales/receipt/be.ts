import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Запіс вашага выбару',
  decidedOn: 'Дата рашэння',
  validUntil: 'Дзейнічае да',
  askedBy: 'Хто пытаўся',
  website: 'Сайт',
  withdrawnState: 'Адклікана',
  howToWithdraw: 'Згоду можна адклікаць у любы час: праз «{settings|Налады cookie}» або пісьмова на адрас вышэй.',
  copy: 'Капіяваць',
  print: 'Друкаваць',
  download: 'Спампаваць',
};

export default texts;
