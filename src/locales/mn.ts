/** Mongolian, in Cyrillic script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} сайт дахь күүки',
  intro: '{controller} энэ сайт ажиллахад шаардлагатай күүки ашигладаг.',
  ask: 'Таны зөвшөөрлөөр бид {purposes} зорилгоор мөн күүки ашигладаг.',
  askPartners: 'Таны зөвшөөрлөөр бид болон манай түншүүд ({vendors}) {purposes} зорилгоор мөн күүки ашигладаг.',
  abroad: 'Энэ мэдээллийн зарим нь гадаад улс руу илгээгдэнэ.',
  refuse:
    'Та татгалзаж болно – сайт хэвийн ажиллана – мөн “{settings|Күүкийн тохиргоо}” холбоосоор сонголтоо хүссэн үедээ өөрчилж болно.',
  purposeAnalytics: 'хандалтыг тоолох',
  purposeFunctional: 'таны тохиргоог санах',
  purposeAdvertising: 'сурталчилгаа харуулах',
  enumeration: '{1}, {2} болон {3}',
  acceptAll: 'Бүгдийг зөвшөөрөх',
  rejectAll: 'Бүгдээс татгалзах',
  choose: 'Сонгох',
  policy: 'Нууцлалын бодлого',
  policyVersion: 'Нууцлалын бодлого (хувилбар {version}, {date})',
  gpc: 'Таны хөтөч мэдээллийг тань зарахгүй, хуваалцахгүй байхыг сайтуудаас хүсэж байна. Бид үүнийг унтраасан.',
  language: 'Хэл',
};

export default texts;
