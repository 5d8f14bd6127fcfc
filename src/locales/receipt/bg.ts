import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Запис на вашия избор',
  decidedOn: 'Дата на решението',
  validUntil: 'Валидно до',
  askedBy: 'Попитано от',
  website: 'Сайт',
  withdrawnState: 'Оттеглено',
  howToWithdraw:
    'Съгласието може да бъде оттеглено по всяко време: чрез „{settings|Настройки за бисквитки}“ или писмено на адреса по-горе.',
  copy: 'Копиране',
  print: 'Печат',
  download: 'Изтегляне',
};

export default texts;
