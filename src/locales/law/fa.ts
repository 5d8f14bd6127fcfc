/** Persian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'گزینه‌های حریم خصوصی شما',
  optOut: 'داده‌های من را نفروشید و به اشتراک نگذارید',
  optedOut: 'داده‌های شما فروخته یا به اشتراک گذاشته نمی‌شوند.',
  notOptedOut: 'ممکن است داده‌های شما فروخته یا به اشتراک گذاشته شوند.',
  whatIsNew: 'تازه‌ها',
  covers: 'انتخاب شما برای این‌ها نیز معتبر است: {names}.',
  closeAndReject: 'بستن بدون پذیرش',
  closing: '× این را بدون پذیرش می‌بندد: جز کوکی‌های ضروری، کوکی دیگری استفاده نمی‌شود.',
  exempt: 'بدون رضایت کار می‌کند، چنان‌که قانون اینجا اجازه می‌دهد: {names}. می‌توانید آن را رد کنید.',
};

export default texts;
