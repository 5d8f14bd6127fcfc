/** Kazakh, in Cyrillic script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} сайтындағы cookie файлдары',
  intro: '{controller} сайт жұмысына қажетті cookie файлдарын пайдаланады.',
  ask: 'Сіздің келісіміңізбен біз {purposes} үшін де cookie файлдарын пайдаланамыз.',
  askPartners:
    'Сіздің келісіміңізбен біз және серіктестеріміз ({vendors}) {purposes} үшін де cookie файлдарын пайдаланамыз.',
  abroad: 'Бұл деректердің бір бөлігі шетелге беріледі.',
  refuse:
    'Сіз бас тарта аласыз – сайт жұмысын жалғастырады – және әр беттің төменгі жағындағы «Cookie баптаулары» сілтемесі арқылы таңдауыңызды кез келген уақытта өзгерте аласыз.',
  purposeAnalytics: 'сайтқа кіруді санау',
  purposeFunctional: 'баптауларыңызды есте сақтау',
  purposeAdvertising: 'жарнама көрсету',
  enumeration: '{1}, {2} және {3}',
  acceptAll: 'Барлығын қабылдау',
  rejectAll: 'Барлығынан бас тарту',
  choose: 'Таңдау',
  policy: 'Құпиялылық саясаты',
  policyVersion: 'Құпиялылық саясаты ({version} нұсқасы, {date})',
  gpc: 'Браузеріңіз сайттардан деректеріңізді сатпауды және бермеуді сұрайды. Біз жарнаманы өшірдік.',
  language: 'Тіл',
};

export default texts;
