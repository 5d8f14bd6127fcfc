/** Persian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'کوکی‌ها در {site}',
  intro: '{controller} از کوکی‌هایی استفاده می‌کند که سایت بدون آن‌ها کار نمی‌کند.',
  ask: 'با اجازهٔ شما، از کوکی‌ها برای {purposes} هم استفاده می‌کنیم.',
  askPartners: 'با اجازهٔ شما، ما و شرکای ما ({vendors}) از کوکی‌ها برای {purposes} هم استفاده می‌کنیم.',
  abroad: 'بخشی از این داده‌ها به خارج از کشور فرستاده می‌شود.',
  refuse:
    'می‌توانید نپذیرید – سایت همچنان کار می‌کند – و هر زمان انتخاب خود را از «{settings|تنظیمات کوکی}» تغییر دهید.',
  purposeAnalytics: 'شمارش بازدیدها',
  purposeFunctional: 'به خاطر سپردن تنظیمات شما',
  purposeAdvertising: 'نمایش تبلیغات',
  enumeration: '{1}، {2} و {3}',
  acceptAll: 'پذیرش همه',
  rejectAll: 'رد همه',
  choose: 'انتخاب',
  policy: 'سیاست حریم خصوصی',
  policyVersion: 'سیاست حریم خصوصی (نسخهٔ {version}، {date})',
  gpc: 'مرورگر شما از سایت‌ها می‌خواهد داده‌هایتان را نفروشند و به اشتراک نگذارند. آن را خاموش کردیم.',
  language: 'زبان',
};

export default texts;
