/** Arabic. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'ملفات تعريف الارتباط على {site}',
  intro: 'نحن ({controller}) نستخدم ملفات تعريف ارتباط لا يعمل هذا الموقع من دونها.',
  ask: 'بموافقتك، نستخدم ملفات تعريف الارتباط أيضًا من أجل {purposes}.',
  askPartners: 'بموافقتك، نستخدم نحن وشركاؤنا ({vendors}) ملفات تعريف الارتباط أيضًا من أجل {purposes}.',
  abroad: 'يُرسل بعض هذه البيانات إلى خارج البلد.',
  refuse:
    'يمكنك الرفض – وسيظل الموقع يعمل – ويمكنك تغيير اختيارك في أي وقت من خلال «{settings|إعدادات ملفات تعريف الارتباط}».',
  purposeAnalytics: 'عدّ الزيارات',
  purposeFunctional: 'تذكّر إعداداتك',
  purposeAdvertising: 'عرض الإعلانات',
  enumeration: '{1} و{2} و{3}',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  choose: 'اختيار',
  policy: 'سياسة الخصوصية',
  policyVersion: 'سياسة الخصوصية (الإصدار {version}، {date})',
  gpc: 'يطلب متصفحك من المواقع عدم بيع بياناتك أو مشاركتها. لقد أوقفنا ذلك.',
  language: 'اللغة',
};

export default texts;
