/** Vietnamese. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Lưu lựa chọn của tôi',
  close: 'Đóng mà không thay đổi',
  withdraw: 'Rút lại sự đồng ý',
  settings: 'Cài đặt cookie',
  necessary: 'Thiết yếu',
  necessaryText: 'Cần để mở trang, giữ bạn đăng nhập, bảo vệ trang web và ghi nhớ lựa chọn này.',
  alwaysOn: 'Luôn bật',
  analytics: 'Phân tích',
  analyticsText:
    'Đếm lượt truy cập và cho chúng tôi biết trang nào hoạt động. Gồm cả việc tìm lỗi và thử tính năng mới.',
  functional: 'Chức năng',
  functionalText: 'Ghi nhớ các cài đặt như ngôn ngữ và khu vực.',
  advertising: 'Quảng cáo',
  advertisingText:
    'Hiển thị quảng cáo theo sở thích của bạn và đo lường chúng. Dữ liệu được gửi đến đối tác quảng cáo.',
  list: 'Danh sách cookie',
  isNew: 'Mới',
  saved: 'Đã lưu. Bạn có thể thay đổi tại “{settings|Cài đặt cookie}”.',
  withdrawn:
    'Đã rút lại sự đồng ý. Cookie của các dịch vụ này đã được xóa khỏi trang web này; cookie trên tên miền của công ty khác có thể được xóa trong cài đặt trình duyệt.',
  stillRunning: 'Một số dịch vụ này còn chạy cho đến khi trang được tải lại.',
  reload: 'Tải lại trang',
  hide: 'Ẩn thông báo này',
  embed: 'Nội dung này đến từ {provider}. Khi hiển thị, dữ liệu được gửi đến đó.',
  showOnce: 'Hiển thị một lần',
  showAlways: 'Luôn hiển thị',
  service: 'Dịch vụ',
  provider: 'Nhà cung cấp',
  purpose: 'Mục đích',
  country: 'Quốc gia',
  stores: 'Lưu trữ',
  duration: 'Thời hạn lưu',
  choice: 'Lựa chọn của bạn',
  granted: 'Đã cho phép',
  denied: 'Đã từ chối',
  undecided: 'Chưa quyết định',
  change: 'Thay đổi',
  untilClosed: 'đến khi đóng trình duyệt',
  untilErased: 'đến khi xóa',
  access: 'Dữ liệu được gửi đến {provider}.',
  forStatistics: 'Đếm lượt truy cập và cho biết các trang được dùng thế nào.',
  forStatisticsWithAds:
    'Đếm lượt truy cập và cho biết các trang được dùng thế nào. Cài đặt của bộ đếm cũng có thể khiến nó tải quảng cáo.',
  forReplay: 'Ghi lại cách các trang được dùng: nhấp chuột, cuộn và chuyển động con trỏ.',
  forTags: 'Tải các dịch vụ khác của trang web này.',
  forAds: 'Hiển thị quảng cáo và đo kết quả.',
  forChat: 'Cho phép bạn viết cho công ty.',
  forCalls: 'Tìm ra quảng cáo nào dẫn đến cuộc gọi hoặc đơn hàng.',
  forCustomers: 'Nhận ra khách hàng và chọn nội dung đề xuất cho họ.',
  forVideo: 'Phát video.',
  forMaps: 'Hiển thị bản đồ.',
};

export default texts;
