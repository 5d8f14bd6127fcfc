/** Japanese. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'プライバシーの選択',
  optOut: '自分のデータを販売・共有しない',
  optedOut: 'お客様のデータは販売・共有されません。',
  notOptedOut: 'お客様のデータは販売または共有されることがあります。',
  whatIsNew: '新しい内容',
  covers: 'この選択は次にも適用されます：{names}。',
  closeAndReject: '同意せずに閉じる',
  closing: '×は同意せずに閉じます。必要なもの以外のCookieは使用されません。',
  exempt: 'この地域の法律により、同意なしで動作します：{names}。拒否できます。',
};

export default texts;
