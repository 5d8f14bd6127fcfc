import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: '您的選擇記錄',
  decidedOn: '決定日期',
  validUntil: '有效期至',
  askedBy: '詢問方',
  website: '網站',
  withdrawnState: '已撤回',
  howToWithdraw: '您可以隨時撤回同意：透過「{settings|Cookie 設定}」，或以書面寄至上述地址。',
  copy: '複製',
  print: '列印',
  download: '下載',
};

export default texts;
