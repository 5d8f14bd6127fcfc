/** Hebrew. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'בחירות הפרטיות שלך',
  optOut: 'אל תמכרו ואל תשתפו את הנתונים שלי',
  optedOut: 'הנתונים שלך אינם נמכרים ואינם משותפים.',
  notOptedOut: 'הנתונים שלך עשויים להימכר או להיות משותפים.',
  whatIsNew: 'מה חדש',
  covers: 'הבחירה שלך חלה גם על: {names}.',
  closeAndReject: 'סגירה ללא הסכמה',
  closing: '× סוגר את זה ללא הסכמה: מלבד עוגיות הכרחיות לא נעשה שימוש בעוגיות.',
  exempt: 'פועל ללא הסכמה, כפי שהחוק כאן מתיר: {names}. אפשר לדחות זאת.',
};

export default texts;
