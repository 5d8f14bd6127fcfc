import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'سابقه انتخاب شما',
  decidedOn: 'تاریخ تصمیم',
  validUntil: 'معتبر تا',
  askedBy: 'پرسنده',
  website: 'وب‌سایت',
  withdrawnState: 'پس گرفته شد',
  howToWithdraw: 'رضایت را هر زمان می‌توان پس گرفت: از طریق «{settings|تنظیمات کوکی}» یا کتبی به نشانی بالا.',
  copy: 'رونوشت',
  print: 'چاپ',
  download: 'بارگیری',
};

export default texts;
