/** Mongolian, in Cyrillic script. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Таны нууцлалын сонголт',
  optOut: 'Миний мэдээллийг зарахгүй, хуваалцахгүй байх',
  optedOut: 'Таны мэдээллийг зардаггүй, хуваалцдаггүй.',
  notOptedOut: 'Таны мэдээллийг зарах эсвэл хуваалцах боломжтой.',
  whatIsNew: 'Шинэ зүйл',
  covers: 'Таны сонголт дараахад мөн хамаарна: {names}.',
  closeAndReject: 'Зөвшөөрөлгүй хаах',
  closing: '× үүнийг зөвшөөрөлгүй хаана: шаардлагатайгаас бусад күүки ашиглахгүй.',
  exempt: 'Энд хууль зөвшөөрдөг тул зөвшөөрөлгүйгээр ажиллана: {names}. Та татгалзаж болно.',
};

export default texts;
