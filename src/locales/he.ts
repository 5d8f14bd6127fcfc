/** Hebrew. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'קובצי Cookie באתר {site}',
  intro: 'אנחנו ({controller}) משתמשים בקובצי Cookie שבלעדיהם האתר לא פועל.',
  ask: 'ברשותך, אנחנו משתמשים בקובצי Cookie גם כדי {purposes}.',
  askPartners: 'ברשותך, אנחנו והשותפים שלנו ({vendors}) משתמשים בקובצי Cookie גם כדי {purposes}.',
  abroad: 'חלק מהנתונים האלה נשלח לחו״ל.',
  refuse: 'אפשר לסרב – האתר ימשיך לפעול – ואפשר לשנות את הבחירה בכל עת דרך ”{settings|הגדרות קובצי Cookie}”.',
  purposeAnalytics: 'לספור ביקורים',
  purposeFunctional: 'לזכור את ההגדרות שלך',
  purposeAdvertising: 'להציג פרסומות',
  enumeration: '{1}, {2} וגם {3}',
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  choose: 'בחירה',
  policy: 'מדיניות פרטיות',
  policyVersion: 'מדיניות פרטיות (גרסה {version}, {date})',
  gpc: 'הדפדפן שלך מבקש מאתרים לא למכור ולא לשתף את הנתונים שלך. כיבינו את זה.',
  language: 'שפה',
};

export default texts;
