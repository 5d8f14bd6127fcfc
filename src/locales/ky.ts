/** Kyrgyz. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie файлдары – {site}',
  intro: '{controller} сайттын иштеши үчүн зарыл cookie колдонот.',
  ask: 'Макулдугуңуз менен биз {purposes} үчүн да cookie колдонобуз.',
  askPartners: 'Макулдугуңуз менен биз жана өнөктөштөрүбүз ({vendors}) {purposes} үчүн да cookie колдонобуз.',
  abroad: 'Маалыматтын бир бөлүгү чет өлкөгө өткөрүлөт.',
  refuse:
    'Баш тартууга болот – сайт иштей берет. Тандоону каалаган убакта «{settings|Cookie жөндөөлөрү}» аркылуу өзгөртсөңүз болот.',
  purposeAnalytics: 'сайтка кирүүлөрдү эсептөө',
  purposeFunctional: 'жөндөөлөрүңүздү эстеп калуу',
  purposeAdvertising: 'жарнама көрсөтүү',
  enumeration: '{1}, {2} жана {3}',
  acceptAll: 'Баарын кабыл алуу',
  rejectAll: 'Баарынан баш тартуу',
  choose: 'Тандоо',
  policy: 'Купуялык саясаты',
  policyVersion: 'Купуялык саясаты ({version}, {date})',
  gpc: 'Браузериңиз сайттардан маалыматыңызды сатпоону жана бербөөнү суранат. Биз аны өчүрдүк.',
  language: 'Тил',
};

export default texts;
