/** Belarusian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ваш выбар прыватнасці',
  optOut: 'Не прадаваць і не перадаваць мае даныя',
  optedOut: 'Вашы даныя не прадаюцца і не перадаюцца.',
  notOptedOut: 'Вашы даныя могуць прадавацца або перадавацца.',
  whatIsNew: 'Што новага',
  covers: 'Ваш выбар дзейнічае таксама для: {names}.',
  closeAndReject: 'Закрыць без згоды',
  closing: '× закрывае гэта без згоды: акрамя неабходных, файлы cookie не выкарыстоўваюцца.',
  exempt: 'Працуе без згоды, як тут дазваляе закон: {names}. Вы можаце адмовіцца.',
};

export default texts;
