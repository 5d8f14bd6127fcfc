import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'תיעוד הבחירה שלך',
  decidedOn: 'תאריך ההחלטה',
  validUntil: 'בתוקף עד',
  askedBy: 'מי שאל',
  website: 'אתר',
  withdrawnState: 'בוטל',
  howToWithdraw: 'אפשר לבטל את ההסכמה בכל עת: דרך ”{settings|הגדרות קובצי Cookie}” או בכתב לכתובת שלמעלה.',
  copy: 'העתקה',
  print: 'הדפסה',
  download: 'הורדה',
};

export default texts;
