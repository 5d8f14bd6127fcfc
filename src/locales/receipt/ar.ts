import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'سجل اختيارك',
  decidedOn: 'تاريخ القرار',
  validUntil: 'صالح حتى',
  askedBy: 'الجهة السائلة',
  website: 'الموقع',
  withdrawnState: 'تم السحب',
  howToWithdraw:
    'يمكن سحب الموافقة في أي وقت: من خلال «{settings|إعدادات ملفات تعريف الارتباط}»، أو كتابيًا إلى العنوان أعلاه.',
  copy: 'نسخ',
  print: 'طباعة',
  download: 'تنزيل',
};

export default texts;
