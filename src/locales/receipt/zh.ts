import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: '您的选择记录',
  decidedOn: '决定日期',
  validUntil: '有效期至',
  askedBy: '询问方',
  website: '网站',
  withdrawnState: '已撤回',
  howToWithdraw: '您可以随时撤回同意：通过“{settings|Cookie 设置}”，或书面寄至上述地址。',
  copy: '复制',
  print: '打印',
  download: '下载',
};

export default texts;
