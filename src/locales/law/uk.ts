/** Ukrainian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ваш вибір конфіденційності',
  optOut: 'Не продавати й не передавати мої дані',
  optedOut: 'Ваші дані не продаються й не передаються.',
  notOptedOut: 'Ваші дані можуть продаватися або передаватися.',
  whatIsNew: 'Що нового',
  covers: 'Ваш вибір діє також для: {names}.',
  closeAndReject: 'Закрити без згоди',
  closing: '× закриває це без згоди: окрім необхідних, файли cookie не використовуються.',
  exempt: 'Працює без згоди, як тут дозволяє закон: {names}. Ви можете відмовитися.',
};

export default texts;
