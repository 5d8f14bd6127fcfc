/** Vietnamese. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie trên {site}',
  intro: '{controller} dùng cookie cần thiết để trang web này hoạt động.',
  ask: 'Nếu bạn cho phép, chúng tôi cũng dùng cookie để {purposes}.',
  askPartners: 'Nếu bạn cho phép, chúng tôi và các đối tác ({vendors}) cũng dùng cookie để {purposes}.',
  abroad: 'Một phần dữ liệu này được gửi ra nước ngoài.',
  refuse:
    'Bạn có thể từ chối – trang web vẫn hoạt động – và có thể đổi lựa chọn bất cứ lúc nào tại “{settings|Cài đặt cookie}”.',
  purposeAnalytics: 'đếm lượt truy cập',
  purposeFunctional: 'ghi nhớ cài đặt của bạn',
  purposeAdvertising: 'hiển thị quảng cáo',
  enumeration: '{1}, {2} và {3}',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  choose: 'Chọn',
  policy: 'Chính sách quyền riêng tư',
  policyVersion: 'Chính sách quyền riêng tư (phiên bản {version}, {date})',
  gpc: 'Trình duyệt của bạn yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của bạn. Chúng tôi đã tắt điều đó.',
  language: 'Ngôn ngữ',
};

export default texts;
