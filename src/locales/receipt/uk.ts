import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Запис про ваш вибір',
  decidedOn: 'Дата рішення',
  validUntil: 'Діє до',
  askedBy: 'Хто запитав',
  website: 'Сайт',
  withdrawnState: 'Відкликано',
  howToWithdraw:
    'Згоду можна відкликати будь-коли: через «{settings|Налаштування cookie}» або письмово за адресою вище.',
  copy: 'Копіювати',
  print: 'Друк',
  download: 'Завантажити',
};

export default texts;
