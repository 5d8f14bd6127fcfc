/** Chinese, in traditional characters. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: '您的隱私選擇',
  optOut: '不出售或分享我的資料',
  optedOut: '您的資料不會被出售或分享。',
  notOptedOut: '您的資料可能會被出售或分享。',
  whatIsNew: '新內容',
  covers: '您的選擇也適用於：{names}。',
  closeAndReject: '關閉而不接受',
  closing: '× 關閉此處而不接受：除必要的以外，不使用 Cookie。',
  exempt: '依當地法律，未經同意即運作：{names}。您可以拒絕。',
};

export default texts;
