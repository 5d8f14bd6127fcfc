/** Vietnamese. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Lựa chọn quyền riêng tư của bạn',
  optOut: 'Không bán hoặc chia sẻ dữ liệu của tôi',
  optedOut: 'Dữ liệu của bạn không bị bán hoặc chia sẻ.',
  notOptedOut: 'Dữ liệu của bạn có thể bị bán hoặc chia sẻ.',
  whatIsNew: 'Có gì mới',
  covers: 'Lựa chọn của bạn cũng áp dụng cho: {names}.',
  closeAndReject: 'Đóng mà không chấp nhận',
  closing: '× đóng mục này mà không chấp nhận: ngoài cookie cần thiết, không cookie nào được dùng.',
  exempt: 'Chạy mà không cần đồng ý, như luật ở đây cho phép: {names}. Bạn có thể từ chối.',
};

export default texts;
