import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Запис за вашиот избор',
  decidedOn: 'Датум на одлуката',
  validUntil: 'Важи до',
  askedBy: 'Прашано од',
  website: 'Сајт',
  withdrawnState: 'Повлечено',
  howToWithdraw:
    'Согласноста може да се повлече во секое време: преку „{settings|Поставки за колачиња}“ или писмено на адресата погоре.',
  copy: 'Копирај',
  print: 'Печати',
  download: 'Преземи',
};

export default texts;
