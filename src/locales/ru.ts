import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Файлы cookie на сайте {site}',
  intro: '{controller} использует cookie, без которых сайт не работает.',
  ask: 'С вашего согласия мы также используем cookie, чтобы {purposes}.',
  askPartners: 'С вашего согласия мы и наши партнёры ({vendors}) также используем cookie, чтобы {purposes}.',
  abroad: 'Часть этих данных передаётся за рубеж.',
  refuse:
    'Вы можете отказаться – сайт продолжит работать – и в любой момент изменить выбор по ссылке «{settings|Настройки cookie}».',
  purposeAnalytics: 'считать посещения',
  purposeFunctional: 'запоминать ваши настройки',
  purposeAdvertising: 'показывать рекламу',
  enumeration: '{1}, {2} и {3}',
  acceptAll: 'Принять все',
  rejectAll: 'Отклонить все',
  choose: 'Выбрать',
  policy: 'Политика конфиденциальности',
  policyVersion: 'Политика конфиденциальности (версия {version}, {date})',
  gpc: 'Ваш браузер просит не продавать и не передавать ваши данные. Мы это отключили.',
  language: 'Язык',
};

export default texts;
