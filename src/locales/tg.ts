/** Tajik. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Файлҳои cookie дар сайти {site}',
  intro: '{controller} файлҳои cookie-ро истифода мебарад, ки бе онҳо сайт кор намекунад.',
  ask: 'Бо розигии шумо мо cookie-ро барои {purposes} низ истифода мебарем.',
  askPartners: 'Бо розигии шумо мо ва шарикони мо ({vendors}) cookie-ро барои {purposes} низ истифода мебарем.',
  abroad: 'Як қисми ин маълумот ба хориҷа фиристода мешавад.',
  refuse:
    'Шумо метавонед рад кунед – сайт кор мекунад – ва интихобро ҳар вақт тавассути пайванди «{settings|Танзимоти cookie}» тағйир диҳед.',
  purposeAnalytics: 'ҳисоб кардани ташрифҳо',
  purposeFunctional: 'дар хотир нигоҳ доштани танзимоти шумо',
  purposeAdvertising: 'намоиши реклама',
  enumeration: '{1}, {2} ва {3}',
  acceptAll: 'Қабули ҳама',
  rejectAll: 'Ради ҳама',
  choose: 'Интихоб',
  policy: 'Сиёсати махфият',
  policyVersion: 'Сиёсати махфият (версияи {version}, {date})',
  gpc: 'Браузери шумо аз сайтҳо хоҳиш мекунад, ки маълумоти шуморо нафурӯшанд ва надиҳанд. Мо онро хомӯш кардем.',
  language: 'Забон',
};

export default texts;
