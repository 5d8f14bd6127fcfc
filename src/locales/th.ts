/** Thai. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'คุกกี้บน {site}',
  intro: '{controller} ใช้คุกกี้ที่จำเป็นต่อการทำงานของเว็บไซต์นี้',
  ask: 'หากคุณอนุญาต เราจะใช้คุกกี้เพื่อ{purposes}ด้วย',
  askPartners: 'หากคุณอนุญาต เราและพันธมิตร ({vendors}) จะใช้คุกกี้เพื่อ{purposes}ด้วย',
  abroad: 'ข้อมูลบางส่วนถูกส่งไปต่างประเทศ',
  refuse: 'คุณปฏิเสธได้ – เว็บไซต์ยังทำงานต่อ – และเปลี่ยนตัวเลือกได้ทุกเมื่อที่ “{settings|การตั้งค่าคุกกี้}”',
  purposeAnalytics: 'นับการเข้าชม',
  purposeFunctional: 'จำการตั้งค่าของคุณ',
  purposeAdvertising: 'แสดงโฆษณา',
  enumeration: '{1}, {2} และ {3}',
  acceptAll: 'ยอมรับทั้งหมด',
  rejectAll: 'ปฏิเสธทั้งหมด',
  choose: 'เลือก',
  policy: 'นโยบายความเป็นส่วนตัว',
  policyVersion: 'นโยบายความเป็นส่วนตัว (เวอร์ชัน {version}, {date})',
  gpc: 'เบราว์เซอร์ของคุณขอให้เว็บไซต์ไม่ขายหรือแบ่งปันข้อมูลของคุณ เราได้ปิดสิ่งนั้นแล้ว',
  language: 'ภาษา',
};

export default texts;
