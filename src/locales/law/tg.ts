/** Tajik. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Интихоби махфияти шумо',
  optOut: 'Маълумоти маро нафурӯшед ва надиҳед',
  optedOut: 'Маълумоти шумо фурӯхта ва дода намешавад.',
  notOptedOut: 'Маълумоти шумо метавонад фурӯхта ё дода шавад.',
  whatIsNew: 'Чӣ нав аст',
  covers: 'Интихоби шумо барои инҳо низ амал мекунад: {names}.',
  closeAndReject: 'Бастан бе розигӣ',
  closing: '× инро бе розигӣ мебандад: ба ғайр аз cookie-ҳои зарурӣ дигаре истифода намешавад.',
  exempt: 'Чунон ки қонуни ин ҷо иҷозат медиҳад, бе розигӣ кор мекунад: {names}. Шумо метавонед рад кунед.',
};

export default texts;
