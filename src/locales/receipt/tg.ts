import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Сабти интихоби шумо',
  decidedOn: 'Санаи қарор',
  validUntil: 'Эътибор дорад то',
  askedBy: 'Кӣ пурсид',
  website: 'Сайт',
  withdrawnState: 'Бозпас гирифта шуд',
  howToWithdraw:
    'Розигиро ҳар вақт бозпас гирифтан мумкин аст: тавассути «{settings|Танзимоти cookie}» ё хаттӣ ба суроғаи боло.',
  copy: 'Нусха',
  print: 'Чоп',
  download: 'Боргирӣ',
};

export default texts;
