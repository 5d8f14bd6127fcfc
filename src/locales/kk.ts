/** Kazakh, in Cyrillic script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie файлдары – {site}',
  intro: '{controller} сайт жұмысына қажетті cookie пайдаланады.',
  ask: 'Келісіміңізбен біз {purposes} үшін де cookie пайдаланамыз.',
  askPartners: 'Келісіміңізбен біз және серіктестеріміз ({vendors}) {purposes} үшін де cookie пайдаланамыз.',
  abroad: 'Деректердің бір бөлігі шетелге беріледі.',
  refuse:
    'Бас тартуға болады – сайт жұмысын жалғастырады. Таңдауды кез келген уақытта «{settings|Cookie баптаулары}» арқылы өзгертесіз.',
  purposeAnalytics: 'сайтқа кіруді санау',
  purposeFunctional: 'баптауларыңызды есте сақтау',
  purposeAdvertising: 'жарнама көрсету',
  enumeration: '{1}, {2} және {3}',
  acceptAll: 'Барлығын қабылдау',
  rejectAll: 'Барлығынан бас тарту',
  choose: 'Таңдау',
  policy: 'Құпиялылық саясаты',
  policyVersion: 'Құпиялылық саясаты ({version}, {date})',
  gpc: 'Браузеріңіз сайттардан деректеріңізді сатпауды және бермеуді сұрайды. Біз оны өшірдік.',
  language: 'Тіл',
};

export default texts;
