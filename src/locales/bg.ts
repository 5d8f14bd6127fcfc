/** Bulgarian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Бисквитки на сайта {site}',
  intro: '{controller} използва бисквитки, без които сайтът не работи.',
  ask: 'С ваше разрешение използваме бисквитки и за {purposes}.',
  askPartners: 'С ваше разрешение ние и партньорите ни ({vendors}) използваме бисквитки и за {purposes}.',
  abroad: 'Част от тези данни се изпращат в чужбина.',
  refuse:
    'Можете да откажете – сайтът пак ще работи – и по всяко време да промените избора си от „{settings|Настройки за бисквитки}“.',
  purposeAnalytics: 'броене на посещенията',
  purposeFunctional: 'запомняне на настройките ви',
  purposeAdvertising: 'показване на реклами',
  enumeration: '{1}, {2} и {3}',
  acceptAll: 'Приемане на всички',
  rejectAll: 'Отказване на всички',
  choose: 'Избор',
  policy: 'Политика за поверителност',
  policyVersion: 'Политика за поверителност (версия {version}, {date})',
  gpc: 'Браузърът ви иска от сайтовете да не продават и да не споделят данните ви. Изключихме това.',
  language: 'Език',
};

export default texts;
