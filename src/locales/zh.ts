/** Chinese, in simplified characters. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} 上的 Cookie',
  intro: '{controller} 使用本网站运行所必需的 Cookie。',
  ask: '经您同意，我们还使用 Cookie 来{purposes}。',
  askPartners: '经您同意，我们和合作伙伴（{vendors}）还使用 Cookie 来{purposes}。',
  abroad: '其中部分数据会传输到境外。',
  refuse: '您可以拒绝（网站仍可使用），也可以随时通过“{settings|Cookie 设置}”更改选择。',
  purposeAnalytics: '统计访问量',
  purposeFunctional: '记住您的设置',
  purposeAdvertising: '展示广告',
  enumeration: '{1}、{2}和{3}',
  acceptAll: '全部接受',
  rejectAll: '全部拒绝',
  choose: '选择',
  policy: '隐私政策',
  policyVersion: '隐私政策（版本 {version}，{date}）',
  gpc: '您的浏览器要求网站不出售或共享您的数据。我们已将其关闭。',
  language: '语言',
};

export default texts;
