/** Thai. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'ตัวเลือกความเป็นส่วนตัวของคุณ',
  optOut: 'ไม่ขายหรือแบ่งปันข้อมูลของฉัน',
  optedOut: 'ข้อมูลของคุณไม่ถูกขายหรือแบ่งปัน',
  notOptedOut: 'ข้อมูลของคุณอาจถูกขายหรือแบ่งปัน',
  whatIsNew: 'มีอะไรใหม่',
  covers: 'ตัวเลือกของคุณมีผลกับ: {names} ด้วย',
  closeAndReject: 'ปิดโดยไม่ยอมรับ',
  closing: '× ปิดหน้านี้โดยไม่ยอมรับ: นอกจากคุกกี้ที่จำเป็นแล้ว จะไม่มีการใช้คุกกี้',
  exempt: 'ทำงานโดยไม่ต้องขอความยินยอมตามที่กฎหมายที่นี่อนุญาต: {names} คุณปฏิเสธได้',
};

export default texts;
