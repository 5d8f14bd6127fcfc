/** Kyrgyz. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Купуялык тандооңуз',
  optOut: 'Маалыматымды сатпоо жана бербөө',
  optedOut: 'Маалыматыңыз сатылбайт жана берилбейт.',
  notOptedOut: 'Маалыматыңыз сатылышы же берилиши мүмкүн.',
  whatIsNew: 'Эмне жаңы',
  covers: 'Тандооңуз буларга да тиешелүү: {names}.',
  closeAndReject: 'Кабыл албай жабуу',
  closing: '× муну кабыл албай жабат: зарылынан башка cookie колдонулбайт.',
  exempt: 'Бул жердеги мыйзам уруксат бергендей, макулдуксуз иштейт: {names}. Андан баш тарта аласыз.',
};

export default texts;
