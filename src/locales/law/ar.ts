/** Arabic. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'خيارات الخصوصية الخاصة بك',
  optOut: 'لا تبيعوا بياناتي ولا تشاركوها',
  optedOut: 'لا تُباع بياناتك ولا تُشارك.',
  notOptedOut: 'قد تُباع بياناتك أو تُشارك.',
  whatIsNew: 'ما الجديد',
  covers: 'يسري اختيارك أيضًا على: {names}.',
  closeAndReject: 'إغلاق دون قبول',
  closing: 'يغلق × هذه النافذة دون قبول: لا تُستخدم سوى ملفات تعريف الارتباط الضرورية.',
  exempt: 'يعمل دون موافقة، كما يسمح القانون هنا: {names}. يمكنك رفضه.',
};

export default texts;
