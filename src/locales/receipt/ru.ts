import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Запись о вашем выборе',
  decidedOn: 'Дата решения',
  validUntil: 'Действует до',
  askedBy: 'Кто спросил',
  website: 'Сайт',
  withdrawnState: 'Отозвано',
  howToWithdraw:
    'Согласие можно отозвать в любое время: по ссылке «{settings|Настройки cookie}» или письменным заявлением по адресу выше.',
  copy: 'Копировать',
  print: 'Печать',
  download: 'Скачать',
};

export default texts;
