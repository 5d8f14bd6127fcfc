/** Urdu. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} پر کوکیز',
  intro: '{controller} سائٹ کے لیے ضروری کوکیز استعمال کرتا ہے۔',
  ask: 'آپ کی اجازت سے ہم {purposes} کے لیے بھی کوکیز استعمال کرتے ہیں۔',
  askPartners: 'آپ کی اجازت سے ہم اور ہمارے شراکت دار ({vendors}) {purposes} کے لیے بھی کوکیز استعمال کرتے ہیں۔',
  abroad: 'کچھ ڈیٹا بیرون ملک جاتا ہے۔',
  refuse:
    'آپ انکار کر سکتے ہیں – سائٹ چلتی رہے گی – اور “{settings|کوکی کی ترتیبات}” میں انتخاب کبھی بھی بدل سکتے ہیں۔',
  purposeAnalytics: 'وزٹ گننے',
  purposeFunctional: 'ترتیبات یاد رکھنے',
  purposeAdvertising: 'اشتہارات دکھانے',
  enumeration: '{1}، {2} اور {3}',
  acceptAll: 'سب قبول کریں',
  rejectAll: 'سب مسترد کریں',
  choose: 'منتخب کریں',
  policy: 'رازداری کی پالیسی',
  policyVersion: 'رازداری کی پالیسی (ورژن {version}، {date})',
  gpc: 'آپ کا براؤزر سائٹوں سے کہتا ہے کہ آپ کا ڈیٹا نہ بیچیں اور نہ بانٹیں۔ ہم نے اسے بند کر دیا ہے۔',
  language: 'زبان',
};

export default texts;
