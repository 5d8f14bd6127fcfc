/** Urdu. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'آپ کے رازداری کے انتخاب',
  optOut: 'میرا ڈیٹا نہ بیچیں اور نہ بانٹیں',
  optedOut: 'آپ کا ڈیٹا نہ بیچا جاتا ہے نہ بانٹا جاتا ہے۔',
  notOptedOut: 'آپ کا ڈیٹا بیچا یا بانٹا جا سکتا ہے۔',
  whatIsNew: 'نیا کیا ہے',
  covers: 'آپ کا انتخاب ان کے لیے بھی ہے: {names}۔',
  closeAndReject: 'قبول کیے بغیر بند کریں',
  closing: '× اسے قبول کیے بغیر بند کرتا ہے: ضروری کوکیز کے سوا کوئی کوکی استعمال نہیں ہوتی۔',
  exempt: 'یہاں کے قانون کی اجازت کے مطابق رضامندی کے بغیر چلتا ہے: {names}۔ آپ اسے مسترد کر سکتے ہیں۔',
};

export default texts;
