/** Japanese. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} の Cookie',
  intro: '{controller} は、このサイトの動作に必要な Cookie を使用します。',
  ask: '許可をいただいた場合、{purposes}のためにも Cookie を使用します。',
  askPartners: '許可をいただいた場合、当社とパートナー（{vendors}）は{purposes}のためにも Cookie を使用します。',
  abroad: 'このデータの一部は国外に送信されます。',
  refuse:
    '拒否することもできます（サイトはそのまま使えます）。選択は「{settings|Cookie の設定}」からいつでも変更できます。',
  purposeAnalytics: '訪問数の計測',
  purposeFunctional: '設定の保存',
  purposeAdvertising: '広告の表示',
  enumeration: '{1}、{2}、{3}',
  acceptAll: 'すべて許可',
  rejectAll: 'すべて拒否',
  choose: '選択する',
  policy: 'プライバシーポリシー',
  policyVersion: 'プライバシーポリシー（バージョン {version}、{date}）',
  gpc: 'お使いのブラウザーは、データを販売・共有しないようサイトに求めています。それをオフにしました。',
  language: '言語',
};

export default texts;
