/** Belarusian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Файлы cookie на сайце {site}',
  intro: '{controller} выкарыстоўвае файлы cookie, без якіх гэты сайт не працуе.',
  ask: 'З вашай згоды мы таксама выкарыстоўваем cookie, каб {purposes}.',
  askPartners: 'З вашай згоды мы і нашы партнёры ({vendors}) таксама выкарыстоўваем cookie, каб {purposes}.',
  abroad: 'Частка гэтых даных перадаецца за мяжу.',
  refuse:
    'Вы можаце адмовіцца – сайт будзе працаваць і далей – і ў любы час змяніць выбар па спасылцы «{settings|Налады cookie}».',
  purposeAnalytics: 'лічыць наведванні',
  purposeFunctional: 'запамінаць вашы налады',
  purposeAdvertising: 'паказваць рэкламу',
  enumeration: '{1}, {2} і {3}',
  acceptAll: 'Прыняць усе',
  rejectAll: 'Адхіліць усе',
  choose: 'Выбраць',
  policy: 'Палітыка прыватнасці',
  policyVersion: 'Палітыка прыватнасці (версія {version}, {date})',
  gpc: 'Ваш браўзер просіць сайты не прадаваць і не перадаваць вашы даныя. Мы гэта адключылі.',
  language: 'Мова',
};

export default texts;
