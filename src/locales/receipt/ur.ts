import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'آپ کے انتخاب کا ریکارڈ',
  decidedOn: 'فیصلے کی تاریخ',
  validUntil: 'کب تک مؤثر',
  askedBy: 'کس نے پوچھا',
  website: 'ویب سائٹ',
  withdrawnState: 'واپس لی گئی',
  howToWithdraw:
    'رضامندی کسی بھی وقت واپس لی جا سکتی ہے: “{settings|کوکی کی ترتیبات}” میں، یا اوپر دیے گئے پتے پر تحریری طور پر۔',
  copy: 'نقل کریں',
  print: 'پرنٹ کریں',
  download: 'ڈاؤن لوڈ کریں',
};

export default texts;
