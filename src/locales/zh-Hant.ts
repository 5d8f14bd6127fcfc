/** Chinese, in traditional characters. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} 上的 Cookie',
  intro: '{controller} 使用本網站運作所必需的 Cookie。',
  ask: '經您同意，我們也會使用 Cookie 來{purposes}。',
  askPartners: '經您同意，我們和合作夥伴（{vendors}）也會使用 Cookie 來{purposes}。',
  abroad: '其中部分資料會傳送到境外。',
  refuse: '您可以拒絕（網站仍可使用），也可以隨時透過「{settings|Cookie 設定}」變更選擇。',
  purposeAnalytics: '統計造訪次數',
  purposeFunctional: '記住您的設定',
  purposeAdvertising: '顯示廣告',
  enumeration: '{1}、{2}和{3}',
  acceptAll: '全部接受',
  rejectAll: '全部拒絕',
  choose: '選擇',
  policy: '隱私權政策',
  policyVersion: '隱私權政策（版本 {version}，{date}）',
  gpc: '您的瀏覽器要求網站不要出售或分享您的資料。我們已將其關閉。',
  language: '語言',
};

export default texts;
