# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Chuyển đến nội dung chính
footer-promise = Chúng tôi không bao giờ hỏi mật khẩu của bạn qua email, điện thoại hoặc trò chuyện.
footer-version = Password Recover { $version }
title-error = Lỗi: { $title }
times-are-utc = Tất cả thời gian đều theo UTC.
show = Hiện
hide = Ẩn
main-navigation = Menu chính

steps = Các bước
step-ask = Yêu cầu đường liên kết
step-open = Mở email
step-choose = Mật khẩu mới

takes-longer = Việc này mất thêm một chút thời gian…

email = Địa chỉ email
email-hint = Địa chỉ bạn dùng để đăng nhập.

forgot-title = Bạn quên mật khẩu?
forgot-lead = Hãy nhập địa chỉ email của bạn, chúng tôi sẽ gửi cho bạn đường liên kết để chọn mật khẩu mới.
forgot-button = Gửi đường liên kết
forgot-pending = Đang gửi…
delay-title = Hiện email đến chậm hơn bình thường
delay = Email bị chậm khoảng { $minutes ->
        [one] { $minutes } phút
       *[other] { $minutes } phút
    }. Yêu cầu của bạn đã được lưu và sẽ được trả lời.
forgot-note = Mật khẩu của bạn vẫn giữ nguyên cho đến khi bạn chọn mật khẩu mới.

sent-title = Hãy kiểm tra email của bạn
sent-lead = Nếu có tài khoản dùng địa chỉ này, một email chứa đường liên kết đang được gửi đến.
sent-usually = Email thường đến trong vòng hai phút.
sent-open = Mở đường liên kết trong email
sent-open-rest = { " " }để chọn mật khẩu mới. Đường liên kết chỉ dùng được một lần, trong vòng { $duration }.
case-label = Số hồ sơ của bạn
case-note = Hãy cung cấp số này nếu bạn liên hệ bộ phận hỗ trợ. Tuyệt đối không cho bất kỳ ai biết mã trong email: bộ phận hỗ trợ không bao giờ hỏi mã này.
sent-nothing-title = Sau năm phút vẫn chưa có email?
sent-nothing-spam = Hãy kiểm tra thư mục thư rác.
sent-nothing-other = Hãy thử các địa chỉ khác mà có thể bạn đã dùng cho tài khoản.
sent-nothing-again = Hãy yêu cầu đường liên kết khác. Các đường liên kết bạn đã có vẫn dùng được.
sent-again = Thử lại hoặc dùng địa chỉ khác
sent-same = Chúng tôi hiển thị trang này cho mọi địa chỉ để không tiết lộ ai có tài khoản.
code-title = Nhập mã trong email
code-lead = Mã có tác dụng như đường liên kết, trong trường hợp bạn đọc email trên thiết bị khác.
code-here = Bạn đọc email trên thiết bị khác?
code-here-field = Nhập mã trong email
code = Mã
code-hint = Không phân biệt chữ hoa, chữ thường và có thể bỏ dấu gạch nối.
case-number = Số hồ sơ
case-number-hint = Bạn sẽ thấy số này trong cùng email đó.
code-button = Tiếp tục
code-or-link-title = Bạn đã mở đường liên kết rồi?
code-or-link = Hãy mở lại đường liên kết từ email. Chúng tôi xóa phần bí mật của đường liên kết khỏi thanh địa chỉ để không ai có thể sao chép từ đó.
code-ask = Yêu cầu đường liên kết mới

reset-title = Chọn mật khẩu mới
reset-lead = Đây là bước cuối cùng.
reset-account = Tài khoản của bạn
reset-button = Lưu mật khẩu mới
reset-pending = Đang lưu…
reset-note = Khi lưu, mọi thiết bị đang đăng nhập vào tài khoản này sẽ bị đăng xuất.
new-password = Mật khẩu mới
new-password-again = Xác nhận mật khẩu mới
policy-length = Hãy dùng ít nhất { $length } ký tự. Vài từ liền nhau sẽ dễ nhớ.
policy-free = Có thể dùng dấu cách, chữ hoa và ký hiệu nhưng không bắt buộc.
policy-common = Không được dùng các mật khẩu phổ biến.

link-gone-title = Đường liên kết này không còn hiệu lực
link-gone-lead = Đường liên kết chỉ dùng được một lần và trong thời gian giới hạn. Việc mở đường liên kết này không làm thay đổi gì trong tài khoản của bạn.
link-gone-button = Gửi đường liên kết mới
link-gone-note = Chúng tôi sẽ gửi đến địa chỉ email của tài khoản.
link-gone-other = Dùng địa chỉ khác

not-me-title = Dừng yêu cầu này?
not-me-lead = Nếu bạn không yêu cầu mật khẩu mới, hãy dừng yêu cầu này. Các đường liên kết và mã của yêu cầu sẽ hết hiệu lực ngay, còn mật khẩu của bạn vẫn giữ nguyên.
not-me-button = Dừng yêu cầu này
not-me-note = Nếu đó là bạn, chỉ cần đóng trang này.
not-me-done-title = Đã dừng yêu cầu
not-me-done-lead = Các đường liên kết và mã của yêu cầu không còn hiệu lực, mật khẩu của bạn không thay đổi. Bạn không cần làm gì thêm.
not-me-done-note = Nhiều khả năng ai đó đã gõ nhầm địa chỉ của họ. Nếu việc này tiếp diễn, hãy liên hệ bộ phận hỗ trợ và cung cấp số hồ sơ trong email.
not-me-gone-title = Không có gì để dừng
not-me-gone-lead = Yêu cầu này đã kết thúc: đã được sử dụng, bị dừng hoặc hết hạn. Các đường liên kết của yêu cầu không còn hiệu lực.
not-me-gone-note = Nếu bạn nhận được email báo rằng mật khẩu của bạn đã được thay đổi và đó không phải là bạn, hãy mở đường liên kết trong email đó.

freeze-title = Đóng băng tài khoản của bạn?
freeze-lead = Nếu bạn không thay đổi mật khẩu, hãy đóng băng tài khoản ngay. Mọi người sẽ bị đăng xuất và không ai có thể đăng nhập cho đến khi bạn chọn mật khẩu mới.
freeze-button = Đóng băng tài khoản của tôi
freeze-note = Bạn có thể bỏ đóng băng bất cứ lúc nào bằng đường liên kết gửi đến địa chỉ email của bạn. Nếu chính bạn đã thay đổi mật khẩu, chỉ cần đóng trang này.
restore-title = Khôi phục tài khoản của bạn?
restore-lead = Nếu bạn không muốn dùng địa chỉ email mới, hãy khôi phục tài khoản ngay. Tài khoản sẽ dùng lại địa chỉ trước đây, mọi người sẽ bị đăng xuất và không ai có thể đăng nhập cho đến khi bạn chọn mật khẩu mới.
restore-button = Khôi phục tài khoản của tôi
restore-note = Bạn có thể bỏ đóng băng bất cứ lúc nào bằng đường liên kết gửi đến địa chỉ trước đây. Nếu bạn đã yêu cầu địa chỉ mới, chỉ cần đóng trang này.
freeze-done-title = Tài khoản của bạn đã bị đóng băng
freeze-done-lead = Mọi người đã bị đăng xuất và không ai có thể đăng nhập.
freeze-done-next-title = Cách bỏ đóng băng
freeze-done-mailbox = Nếu có thể người khác đang đọc email của bạn, trước tiên hãy đổi mật khẩu của tài khoản email.
freeze-done-ask = Hãy yêu cầu đường liên kết và dùng nó để chọn mật khẩu mới. Việc này sẽ bỏ đóng băng tài khoản của bạn.
freeze-done-button = Yêu cầu đường liên kết
freeze-done-note = Hãy cho quản trị viên biết chuyện gì đã xảy ra.
freeze-gone-title = Đường liên kết này không còn hiệu lực
freeze-gone-lead = Đường liên kết này có thể đóng băng tài khoản một lần, trong vòng 72 giờ sau khi email được gửi. Việc mở đường liên kết lúc này không làm thay đổi gì.
freeze-gone-note = Vẫn lo lắng? Hãy chọn mật khẩu mới: việc này sẽ đăng xuất tất cả những người khác.
open-again-title = Hãy mở lại đường liên kết
open-again-lead = Để quay lại trang này, hãy mở lại đường liên kết trong email. Chúng tôi xóa phần bí mật của đường liên kết khỏi thanh địa chỉ để không ai có thể sao chép từ đó.

saving-title = Đang lưu mật khẩu mới của bạn
saving-lead = Mật khẩu mới của bạn đang được lưu trong ứng dụng. Việc này thường mất vài giây.
saving-note = Bạn có thể đóng trang này: mật khẩu vẫn sẽ được lưu và bạn sẽ nhận được email khi lưu xong.
saving-again = Kiểm tra lại
done-title = Mật khẩu của bạn đã được thay đổi
done-lead = Giờ bạn có thể đăng nhập bằng mật khẩu mới.
done-safe-title = Giữ an toàn cho tài khoản của bạn
done-safe-sessions = Chúng tôi đã đăng xuất mọi thiết bị đang đăng nhập.
done-safe-notice = Chúng tôi đang gửi cho bạn email về thay đổi này.
done-safe-link = Không thể dùng lại đường liên kết bạn đã sử dụng.
done-next-title = Bước tiếp theo
done-next = Hãy quay lại nơi bạn muốn đăng nhập và dùng mật khẩu mới ở đó. Nếu trình duyệt đề nghị lưu mật khẩu, hãy đồng ý.

login-title = Đăng nhập
login-lead = Dành cho quản trị viên của dịch vụ này.
login-button = Đăng nhập
login-pending = Đang đăng nhập…
password = Mật khẩu
password-again = Xác nhận mật khẩu
logout = Đăng xuất

setup-title = Tạo quản trị viên đầu tiên
setup-lead = Đường liên kết này chỉ dùng được một lần. Tài khoản bạn tạo ở đây có thể xem mọi người dùng của dịch vụ này.
setup-email-hint = Bạn sẽ đăng nhập bằng địa chỉ này và các đường liên kết khôi phục của bạn cũng được gửi đến đây.
setup-button = Tạo quản trị viên
setup-pending = Đang tạo quản trị viên…
setup-gone-title = Đường liên kết thiết lập này không còn hiệu lực
setup-gone-lead = Đường liên kết chỉ dùng được một lần và chỉ cho đến khi máy chủ khởi động lại hoặc đã có quản trị viên.
setup-gone-next = Nếu đã có quản trị viên, hãy đăng nhập. Nếu chưa, hãy khởi động lại máy chủ: máy chủ sẽ hiển thị đường liên kết mới.
name = Tên

mailbox-title = Hộp thư
mailbox-banner-title = Đây là hộp thư dành cho phát triển
mailbox-banner = Mọi email từ máy chủ này đều đến đây và không được gửi cho ai. Bất kỳ ai mở được trang này đều có thể đọc các email đó.
mailbox-empty-title = Chưa có email nào
mailbox-empty = Hãy yêu cầu đường liên kết, sau đó quay lại đây và tải lại trang này.
mailbox-ask = Yêu cầu đường liên kết
mailbox-newest = Mới nhất trước. Tất cả thời gian đều theo UTC.
mailbox-list = Email
mailbox-back = Quay lại hộp thư
mail-subject = Tiêu đề
mail-from = Từ
mail-to = Đến
mail-when = Thời gian
mail-text-part = Phần văn bản
mail-html-part = Phần HTML
mail-html-frame = Phần HTML của email
mail-link = Đường liên kết
nav-recovery = Trang khôi phục
nav-admin = Quản trị

not-found-title = Không tìm thấy trang
not-found-lead = Địa chỉ có thể bị gõ sai hoặc bị cắt bớt. Nếu địa chỉ lấy từ email, hãy kiểm tra xem bạn đã sao chép toàn bộ đường liên kết chưa.
broken-title = Đã xảy ra lỗi
broken-lead = Đây là lỗi của chúng tôi, không phải của bạn. Vui lòng quay lại và thử lại sau vài phút.
broken-number = Nếu lỗi lặp lại, hãy cung cấp số này cho bộ phận hỗ trợ:
unavailable-title = Chúng tôi sẽ sớm trở lại
unavailable-lead = Dịch vụ này tạm thời không hoạt động. Vui lòng thử lại sau vài phút. Các đường liên kết bạn đã có vẫn dùng được.
refused-title = Yêu cầu này đã bị từ chối
start-again = Bắt đầu lại
