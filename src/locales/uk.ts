/** Ukrainian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Файли cookie на сайті {site}',
  intro: '{controller} використовує файли cookie, без яких цей сайт не працює.',
  ask: 'За вашою згодою ми також використовуємо cookie, щоб {purposes}.',
  askPartners: 'За вашою згодою ми та наші партнери ({vendors}) також використовуємо cookie, щоб {purposes}.',
  abroad: 'Частину цих даних передають за кордон.',
  refuse:
    'Ви можете відмовитися – сайт працюватиме й далі – і будь-коли змінити вибір за посиланням «{settings|Налаштування cookie}».',
  purposeAnalytics: 'рахувати відвідування',
  purposeFunctional: 'запам’ятовувати ваші налаштування',
  purposeAdvertising: 'показувати рекламу',
  enumeration: '{1}, {2} та {3}',
  acceptAll: 'Прийняти всі',
  rejectAll: 'Відхилити всі',
  choose: 'Вибрати',
  policy: 'Політика конфіденційності',
  policyVersion: 'Політика конфіденційності (версія {version}, {date})',
  gpc: 'Ваш браузер просить сайти не продавати й не передавати ваші дані. Ми це вимкнули.',
  language: 'Мова',
};

export default texts;
