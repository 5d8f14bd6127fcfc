/** Serbian, in Cyrillic script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Колачићи на сајту {site}',
  intro: '{controller} користи колачиће без којих овај сајт не ради.',
  ask: 'Уз вашу дозволу колачиће користимо и за {purposes}.',
  askPartners: 'Уз вашу дозволу ми и наши партнери ({vendors}) колачиће користимо и за {purposes}.',
  abroad: 'Део ових података шаље се у иностранство.',
  refuse:
    'Можете одбити – сајт ће и даље радити – и у сваком тренутку променити избор преко везе „{settings|Подешавања колачића}“.',
  purposeAnalytics: 'бројање посета',
  purposeFunctional: 'памћење ваших подешавања',
  purposeAdvertising: 'приказ огласа',
  enumeration: '{1}, {2} и {3}',
  acceptAll: 'Прихвати све',
  rejectAll: 'Одбиј све',
  choose: 'Изабери',
  policy: 'Политика приватности',
  policyVersion: 'Политика приватности (верзија {version}, {date})',
  gpc: 'Ваш прегледач тражи од сајтова да не продају и не деле ваше податке. То смо искључили.',
  language: 'Језик',
};

export default texts;
