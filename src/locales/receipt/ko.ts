import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: '선택 기록',
  decidedOn: '결정일',
  validUntil: '유효 기간',
  askedBy: '질문한 곳',
  website: '웹사이트',
  withdrawnState: '철회됨',
  howToWithdraw: '동의는 언제든지 철회할 수 있습니다. “{settings|쿠키 설정}”에서 또는 위 주소로 서면으로 철회하세요.',
  copy: '복사',
  print: '인쇄',
  download: '다운로드',
};

export default texts;
