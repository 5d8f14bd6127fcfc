/** Uzbek, in Latin script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie fayllari – {site}',
  intro: '{controller} sayt ishlashi uchun zarur cookie fayllaridan foydalanadi.',
  ask: 'Roziligingiz bilan biz {purposes} uchun ham cookie fayllaridan foydalanamiz.',
  askPartners:
    'Roziligingiz bilan biz va hamkorlarimiz ({vendors}) {purposes} uchun ham cookie fayllaridan foydalanamiz.',
  abroad: 'Bu ma’lumotlarning bir qismi xorijga uzatiladi.',
  refuse:
    'Rad etishingiz mumkin – sayt ishlayveradi. Tanlovni istalgan vaqtda “{settings|Cookie sozlamalari}” orqali o‘zgartirish mumkin.',
  purposeAnalytics: 'saytga tashriflarni hisoblash',
  purposeFunctional: 'sozlamalaringizni eslab qolish',
  purposeAdvertising: 'reklama ko‘rsatish',
  enumeration: '{1}, {2} va {3}',
  acceptAll: 'Barchasini qabul qilish',
  rejectAll: 'Barchasini rad etish',
  choose: 'Tanlash',
  policy: 'Maxfiylik siyosati',
  policyVersion: 'Maxfiylik siyosati ({version}-versiya, {date})',
  gpc: 'Brauzeringiz saytlardan ma’lumotlaringizni sotmaslikni va bermaslikni so‘raydi. Biz buni o‘chirdik.',
  language: 'Til',
};

export default texts;
