/** Macedonian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Вашиот избор за приватност',
  optOut: 'Не продавајте и не споделувајте ги моите податоци',
  optedOut: 'Вашите податоци не се продаваат и не се споделуваат.',
  notOptedOut: 'Вашите податоци може да се продаваат или споделуваат.',
  whatIsNew: 'Што е ново',
  covers: 'Вашиот избор важи и за: {names}.',
  closeAndReject: 'Затвори без прифаќање',
  closing: '× го затвора ова без прифаќање: освен неопходните, не се користат колачиња.',
  exempt: 'Работи без согласност, како што тука дозволува законот: {names}. Можете да го одбиете.',
};

export default texts;
