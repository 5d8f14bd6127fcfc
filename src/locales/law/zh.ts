/** Chinese, in simplified characters. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: '您的隐私选择',
  optOut: '不出售或共享我的数据',
  optedOut: '您的数据不会被出售或共享。',
  notOptedOut: '您的数据可能会被出售或共享。',
  whatIsNew: '新内容',
  covers: '您的选择也适用于：{names}。',
  closeAndReject: '关闭而不接受',
  closing: '× 关闭此处而不接受：除必要的以外，不使用 Cookie。',
  exempt: '根据当地法律，未经同意即运行：{names}。您可以拒绝。',
};

export default texts;
