/** Uzbek, in Latin script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} saytidagi cookie fayllari',
  intro: '{controller} sayt ishlashi uchun zarur cookie fayllaridan foydalanadi.',
  ask: 'Roziligingiz bilan biz {purposes} uchun ham cookie fayllaridan foydalanamiz.',
  askPartners:
    'Roziligingiz bilan biz va hamkorlarimiz ({vendors}) {purposes} uchun ham cookie fayllaridan foydalanamiz.',
  abroad: 'Bu ma’lumotlarning bir qismi xorijga uzatiladi.',
  refuse:
    'Siz rad etishingiz mumkin – sayt ishlayveradi – va har bir sahifa pastidagi “Cookie sozlamalari” havolasi orqali tanlovingizni istalgan vaqtda o‘zgartirishingiz mumkin.',
  purposeAnalytics: 'saytga tashriflarni hisoblash',
  purposeFunctional: 'sozlamalaringizni eslab qolish',
  purposeAdvertising: 'reklama ko‘rsatish',
  enumeration: '{1}, {2} va {3}',
  acceptAll: 'Barchasini qabul qilish',
  rejectAll: 'Barchasini rad etish',
  choose: 'Tanlash',
  policy: 'Maxfiylik siyosati',
  policyVersion: 'Maxfiylik siyosati ({version}-versiya, {date})',
  gpc: 'Brauzeringiz saytlardan ma’lumotlaringizni sotmaslikni va bermaslikni so‘raydi. Biz reklamani o‘chirdik.',
  language: 'Til',
};

export default texts;
