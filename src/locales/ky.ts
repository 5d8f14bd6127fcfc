/** Kyrgyz. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} сайтындагы cookie файлдары',
  intro: '{controller} сайттын иштеши үчүн зарыл cookie файлдарын колдонот.',
  ask: 'Сиздин макулдугуңуз менен биз {purposes} үчүн да cookie файлдарын колдонобуз.',
  askPartners:
    'Сиздин макулдугуңуз менен биз жана өнөктөштөрүбүз ({vendors}) {purposes} үчүн да cookie файлдарын колдонобуз.',
  abroad: 'Бул маалыматтын бир бөлүгү чет өлкөгө өткөрүлөт.',
  refuse:
    'Сиз баш тарта аласыз – сайт иштей берет – жана ар бир барактын ылдый жагындагы «Cookie жөндөөлөрү» шилтемеси аркылуу тандооңузду каалаган убакта өзгөртө аласыз.',
  purposeAnalytics: 'сайтка кирүүлөрдү эсептөө',
  purposeFunctional: 'жөндөөлөрүңүздү эстеп калуу',
  purposeAdvertising: 'жарнама көрсөтүү',
  enumeration: '{1}, {2} жана {3}',
  acceptAll: 'Баарын кабыл алуу',
  rejectAll: 'Баарынан баш тартуу',
  choose: 'Тандоо',
  policy: 'Купуялык саясаты',
  policyVersion: 'Купуялык саясаты ({version} версиясы, {date})',
  gpc: 'Браузериңиз сайттардан маалыматыңызды сатпоону жана бербөөнү суранат. Биз жарнаманы өчүрдүк.',
  language: 'Тил',
};

export default texts;
