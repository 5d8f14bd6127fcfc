import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: '選択の記録',
  decidedOn: '決定日',
  validUntil: '有効期限',
  askedBy: '質問者',
  website: 'ウェブサイト',
  withdrawnState: '撤回済み',
  howToWithdraw:
    '同意はいつでも撤回できます。「{settings|Cookie の設定}」 から、または上記の住所宛ての書面で行えます。',
  copy: 'コピー',
  print: '印刷',
  download: 'ダウンロード',
};

export default texts;
