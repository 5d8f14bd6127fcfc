import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'บันทึกการเลือกของคุณ',
  decidedOn: 'วันที่ตัดสินใจ',
  validUntil: 'ใช้ได้ถึง',
  askedBy: 'ผู้ถาม',
  website: 'เว็บไซต์',
  withdrawnState: 'เพิกถอนแล้ว',
  howToWithdraw: 'เพิกถอนความยินยอมได้ทุกเมื่อ: ที่ “{settings|การตั้งค่าคุกกี้}” หรือเป็นหนังสือถึงที่อยู่ด้านบน',
  copy: 'คัดลอก',
  print: 'พิมพ์',
  download: 'ดาวน์โหลด',
};

export default texts;
