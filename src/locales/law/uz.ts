/** Uzbek, in Latin script. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Maxfiylik tanlovingiz',
  optOut: 'Ma’lumotlarimni sotmaslik va bermaslik',
  optedOut: 'Ma’lumotlaringiz sotilmaydi va berilmaydi.',
  notOptedOut: 'Ma’lumotlaringiz sotilishi yoki berilishi mumkin.',
  whatIsNew: 'Nima yangi',
  covers: 'Tanlovingiz quyidagilarga ham tegishli: {names}.',
  closeAndReject: 'Qabul qilmasdan yopish',
  closing: '× buni qabul qilmasdan yopadi: zarurlaridan boshqa cookie fayllari ishlatilmaydi.',
  exempt: 'Bu yerdagi qonun ruxsat berganidek, roziliksiz ishlaydi: {names}. Uni rad etishingiz mumkin.',
};

export default texts;
