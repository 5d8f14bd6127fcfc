/** Macedonian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Колачиња на сајтот {site}',
  intro: '{controller} користи колачиња без кои овој сајт не работи.',
  ask: 'Со ваша дозвола користиме колачиња и за {purposes}.',
  askPartners: 'Со ваша дозвола ние и нашите партнери ({vendors}) користиме колачиња и за {purposes}.',
  abroad: 'Дел од овие податоци се испраќаат во странство.',
  refuse:
    'Може да одбиете – сајтот и понатаму ќе работи – и во секое време да го смените изборот преку врската „{settings|Поставки за колачиња}“.',
  purposeAnalytics: 'броење посети',
  purposeFunctional: 'паметење на вашите поставки',
  purposeAdvertising: 'прикажување реклами',
  enumeration: '{1}, {2} и {3}',
  acceptAll: 'Прифати ги сите',
  rejectAll: 'Одбиј ги сите',
  choose: 'Избери',
  policy: 'Политика за приватност',
  policyVersion: 'Политика за приватност (верзија {version}, {date})',
  gpc: 'Вашиот прелистувач бара од сајтовите да не ги продаваат и да не ги споделуваат вашите податоци. Го исклучивме тоа.',
  language: 'Јазик',
};

export default texts;
