import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Bản ghi lựa chọn của bạn',
  decidedOn: 'Ngày quyết định',
  validUntil: 'Có hiệu lực đến',
  askedBy: 'Bên hỏi',
  website: 'Trang web',
  withdrawnState: 'Đã rút lại',
  howToWithdraw:
    'Có thể rút lại sự đồng ý bất cứ lúc nào: tại “{settings|Cài đặt cookie}”, hoặc bằng văn bản gửi đến địa chỉ trên.',
  copy: 'Sao chép',
  print: 'In',
  download: 'Tải xuống',
};

export default texts;
