import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ваш выбор конфиденциальности',
  optOut: 'Не продавать и не передавать мои данные',
  optedOut: 'Ваши данные не продаются и не передаются.',
  notOptedOut: 'Ваши данные могут продаваться или передаваться.',
  whatIsNew: 'Что нового',
  covers: 'Ваш выбор действует также для: {names}.',
  closeAndReject: 'Закрыть без согласия',
  closing: '× закрывает это окно без согласия: кроме необходимых, файлы cookie не используются.',
  exempt: 'Работает без согласия, как здесь разрешает закон: {names}. Вы можете отказаться.',
};

export default texts;
