/** Bulgarian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Вашият избор за поверителност',
  optOut: 'Не продавайте и не споделяйте данните ми',
  optedOut: 'Данните ви не се продават и не се споделят.',
  notOptedOut: 'Данните ви могат да бъдат продавани или споделяни.',
  whatIsNew: 'Какво е новото',
  covers: 'Изборът ви важи и за: {names}.',
  closeAndReject: 'Затваряне без приемане',
  closing: '× затваря това без приемане: освен необходимите, не се използват бисквитки.',
  exempt: 'Работи без съгласие, както тук позволява законът: {names}. Можете да откажете.',
};

export default texts;
