/** Armenian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ձեր գաղտնիության ընտրությունը',
  optOut: 'Չվաճառել և չփոխանցել իմ տվյալները',
  optedOut: 'Ձեր տվյալները չեն վաճառվում և չեն փոխանցվում։',
  notOptedOut: 'Ձեր տվյալները կարող են վաճառվել կամ փոխանցվել։',
  whatIsNew: 'Ինչն է նոր',
  covers: 'Ձեր ընտրությունը գործում է նաև հետևյալի համար՝ {names}։',
  closeAndReject: 'Փակել առանց ընդունելու',
  closing: '×-ը փակում է սա առանց ընդունելու. անհրաժեշտներից բացի քուքիներ չեն օգտագործվում։',
  exempt: 'Գործում է առանց համաձայնության, ինչպես այստեղ թույլ է տալիս օրենքը՝ {names}։ Կարող եք մերժել։',
};

export default texts;
