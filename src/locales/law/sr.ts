/** Serbian, in Cyrillic script. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ваши избори приватности',
  optOut: 'Немојте продавати ни делити моје податке',
  optedOut: 'Ваши подаци се не продају и не деле.',
  notOptedOut: 'Ваши подаци могу бити продати или подељени.',
  whatIsNew: 'Шта је ново',
  covers: 'Ваш избор важи и за: {names}.',
  closeAndReject: 'Затвори без прихватања',
  closing: '× затвара ово без прихватања: осим неопходних, колачићи се не користе.',
  exempt: 'Ради без пристанка, како закон овде дозвољава: {names}. Можете то одбити.',
};

export default texts;
