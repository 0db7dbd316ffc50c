# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Hãy nhập địa chỉ email của bạn.
error-email-invalid = Địa chỉ email này chưa đầy đủ. Địa chỉ có dạng name@example.org.
error-name-missing = Hãy nhập tên.
error-name-not-text = Tên này chứa các ký tự ẩn làm thay đổi hướng của văn bản xung quanh. Hãy gõ tên thay vì dán.
error-name-too-long = Tên này quá dài. Hãy dùng tối đa 150 ký tự.
error-password-too-short = Mật khẩu này quá ngắn. Hãy dùng ít nhất { $length } ký tự; chỉ cần thêm một hoặc hai từ là đủ.
error-password-too-long = Mật khẩu này quá dài. Hãy dùng tối đa 1.024 byte, tương đương khoảng một trang văn bản.
error-password-too-common = Mật khẩu này quá dễ đoán: kẻ tấn công luôn thử trước các mật khẩu phổ biến, các mẫu quen thuộc, tên hoặc địa chỉ của chính bạn. Hãy chọn mật khẩu khác.
error-password-breached = Mật khẩu này đã bị lộ trong một vụ rò rỉ dữ liệu nên kẻ tấn công sẽ thử dùng. Hãy chọn mật khẩu mà bạn chưa từng dùng ở bất kỳ nơi nào khác.
error-password-not-text = Mật khẩu này chứa các ký tự không thể gõ lại, chẳng hạn như dấu ngắt dòng. Hãy chọn mật khẩu khác.
error-password-too-weak-there = Ứng dụng không chấp nhận mật khẩu này. Hãy chọn mật khẩu dài hơn với các từ khác.
error-password-too-long-there = Mật khẩu này quá dài đối với ứng dụng. Hãy dùng tối đa 70 ký tự.
error-password-in-history = Bạn đã từng dùng mật khẩu này. Hãy chọn mật khẩu mà bạn chưa từng dùng ở đây.
error-password-frozen = Đây là mật khẩu trước khi tài khoản bị khóa nên có thể người khác đã biết. Hãy chọn mật khẩu khác.
error-password-revoked = Mật khẩu này không còn dùng được cho tài khoản này vì có thể người khác đã biết. Hãy chọn mật khẩu khác.
error-password-too-young = Ứng dụng chưa cho phép đổi lại mật khẩu này. Hãy thử lại sau hoặc hỏi bộ phận hỗ trợ của ứng dụng.
error-changed-elsewhere = Mật khẩu của tài khoản này đã được thay đổi trong ứng dụng sau khi đường liên kết này được gửi, vì vậy đường liên kết không còn hiệu lực. Nếu bạn không thay đổi mật khẩu, hãy yêu cầu đường liên kết mới.
error-directory-down = Ứng dụng lưu giữ tài khoản của bạn không phản hồi. Chưa có gì thay đổi và đường liên kết của bạn vẫn dùng được: hãy thử lại sau một phút.
error-passwords-differ = Hai mật khẩu không khớp. Hãy gõ lại mật khẩu mới vào cả hai ô.
error-link-no-longer-good = Đường liên kết này không còn hiệu lực. Hãy yêu cầu đường liên kết mới.
error-case-number-missing = Hãy nhập số hồ sơ. Số này có trong email và có dạng 7KQ2-M9XD.
error-code-missing = Hãy nhập mã trong email.
error-code-not-right = Mã này không đúng hoặc không còn hiệu lực. Hãy kiểm tra mã trong email mới nhất. Sau năm lần thử, hãy mở đường liên kết trong email hoặc yêu cầu đường liên kết mới.
error-code-is-case-number = Đây là số hồ sơ. Mã trông tương tự và nằm trong cùng email đó.
error-account-frozen = Chủ sở hữu tài khoản này đã khóa tài khoản. Chỉ đường liên kết gửi đến địa chỉ email của chủ sở hữu mới mở khóa được; họ có thể yêu cầu đường liên kết đó.
error-wrong-credentials = Địa chỉ email hoặc mật khẩu không đúng. Hãy kiểm tra cả hai rồi thử lại.
error-email-taken = Đã có tài khoản dùng địa chỉ này.
error-password-missing = Hãy nhập mật khẩu của bạn.
error-password-not-yours = Không điền mật khẩu: chỉ chủ sở hữu tài khoản mới chọn mật khẩu, qua đường liên kết được gửi bằng email.
error-role-unknown = Không có vai trò này.
error-not-logged-in = Bạn chưa đăng nhập hoặc đã bị đăng xuất. Hãy đăng nhập rồi thử lại.
error-token-not-good = Lệnh gọi này cần mã thông báo API hợp lệ. Hãy gửi mã thông báo trong tiêu đề Authorization, sau từ “Token” hoặc “Bearer”.
error-not-allowed = Vai trò của bạn không cho phép việc này, hoặc mã thông báo API của bạn không có phạm vi cần thiết. Hãy hỏi quản trị viên.
error-scope-missing = Hãy chọn ít nhất một phạm vi.
error-too-many-tokens = Đã có 50 mã thông báo API. Trước tiên, hãy thu hồi một mã thông báo mà bạn không còn dùng.
error-token-name-not-good = Hãy chọn tên khác có tối đa 100 ký tự. Tên “log-in” dành riêng cho các mã thông báo được tạo khi đăng nhập.
error-password-needed = Hãy nhập mật khẩu của chính bạn để tiếp tục. Để bảo mật cho bạn, chúng tôi sẽ hỏi lại sau một thời gian.
error-password-wrong = Đây không phải mật khẩu của bạn. Hãy kiểm tra rồi thử lại.
error-second-factor-needed = Trước tiên, hãy thiết lập xác thực hai yếu tố.
error-second-factor-wrong = Mã này không đúng hoặc đã được sử dụng. Hãy chờ mã tiếp theo rồi thử lại.
error-caller-code-wrong = Mã này không đúng. Hãy đề nghị người gọi đọc lại mã, từ email mới nhất.
error-caller-code-over = Không có mã nào còn hiệu lực: mã đã hết hạn, đã được sử dụng hoặc đã bị nhập sai quá nhiều lần. Hãy gửi mã khác.
error-last-admin = Đây là quản trị viên cuối cùng đang hoạt động. Trước tiên, hãy đặt người khác làm quản trị viên.
error-yourself = Đây là tài khoản của chính bạn. Việc này phải do một quản trị viên khác thực hiện.
error-changed-meanwhile = Có người khác đã thay đổi nội dung này sau khi bạn mở trang, vì vậy chưa có gì được lưu. Nội dung bạn đã nhập vẫn còn ở đây: hãy mở trang trong thẻ mới để xem các giá trị hiện tại và thực hiện thay đổi ở đó.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Trước tiên, hãy chọn ít nhất một tài khoản.
error-account-disabled = Tài khoản này bị vô hiệu hóa, vì vậy không thể gửi đường liên kết. Trước tiên, hãy bật tài khoản.
error-not-lockable-there = Thư mục người dùng chứa tài khoản này không thể khóa tài khoản, vì vậy mật khẩu của tài khoản vẫn dùng được. Hãy đổi mật khẩu trong thư mục đó.
error-locked-there = Tài khoản này bị khóa trong thư mục người dùng chứa nó. Chỉ mật khẩu mới được chọn bằng đường liên kết khôi phục mới mở khóa được.
error-rate-invalid = Hãy nhập một số từ 1 đến 1.000.
error-campaign-is-over = Chiến dịch này đã kết thúc. Hãy tải lại trang của chiến dịch.
error-file-missing = Trước tiên, hãy chọn một tệp.
error-import-has-wrong-lines = Một số dòng không hợp lệ. Hãy chọn bỏ qua các dòng đó hoặc sửa trong tệp rồi kiểm tra lại.
error-import-not-ready = Lần nhập này đã kết thúc hoặc chưa được kiểm tra. Hãy tải lại trang của lần nhập.
error-mail-is-going = Email này đang được gửi. Hãy tải lại trang của email sau một phút.
error-mail-waits-for-limit = Email này đang chờ do giới hạn số email gửi đến một địa chỉ, nhằm bảo vệ chủ sở hữu địa chỉ. Email sẽ được gửi ngay khi giới hạn cho phép.
error-mail-is-over = Không thể thay đổi email này nữa: email đã được gửi hoặc không còn cần thiết. Hãy quay lại và tải lại trang của email.
error-case-is-over = Hồ sơ này đã đóng. Nếu vẫn cần mật khẩu mới, hãy gửi đường liên kết mới.
error-url-invalid = Hãy nhập URL https, chẳng hạn như https://example.org/hook, không kèm tên người dùng.
error-url-private = Địa chỉ đó nằm trong mạng riêng. Người vận hành máy chủ này có thể cho phép địa chỉ bằng WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Hãy chọn ít nhất một sự kiện.
error-cross-site = Yêu cầu này đến từ một trang web khác và đã bị từ chối. Hãy mở trực tiếp trang của chúng tôi và thử lại ở đó.
error-unreadable = Chúng tôi không đọc được yêu cầu này. Hãy kiểm tra nội dung bạn đã gửi rồi thử lại.
error-not-found = Không có gì ở địa chỉ này.
error-method-not-allowed = Địa chỉ này không hỗ trợ phương thức này.
error-too-slow = Yêu cầu này mất quá nhiều thời gian để đến nơi. Hãy kiểm tra kết nối rồi thử lại.
error-too-large = Yêu cầu này quá lớn.
error-unsupported-media-type = Hãy gửi JSON (application/json) hoặc biểu mẫu (application/x-www-form-urlencoded hoặc multipart/form-data).
error-idempotency-key-reused = Idempotency-Key này đã được dùng cho một yêu cầu khác. Hãy dùng khóa mới cho mỗi yêu cầu.
error-too-many-requests =
    Có quá nhiều yêu cầu từ mạng của bạn. Vui lòng chờ { $minutes ->
        [one] { $minutes } phút
       *[other] { $minutes } phút
    } rồi thử lại. Các email đã gửi đi vẫn sẽ đến.
error-too-many-requests-hours =
    Có quá nhiều yêu cầu từ mạng của bạn. Vui lòng chờ { $hours ->
        [one] { $hours } giờ
       *[other] { $hours } giờ
    } rồi thử lại. Các email đã gửi đi vẫn sẽ đến.
error-too-many-tries =
    Quá nhiều lần thử không thành công. Vui lòng chờ { $minutes ->
        [one] { $minutes } phút
       *[other] { $minutes } phút
    } rồi thử lại. Nếu bạn quên mật khẩu, hãy yêu cầu đường liên kết: bạn có thể làm việc này ngay.
error-too-many-tries-hours =
    Quá nhiều lần thử không thành công. Vui lòng chờ { $hours ->
        [one] { $hours } giờ
       *[other] { $hours } giờ
    } rồi thử lại. Nếu bạn quên mật khẩu, hãy yêu cầu đường liên kết: bạn có thể làm việc này ngay.
error-unavailable = Chúng tôi không xử lý được yêu cầu của bạn. Đây là lỗi của chúng tôi, không phải của bạn. Vui lòng thử lại sau vài phút.
error-unexpected = Đã xảy ra lỗi từ phía chúng tôi. Vui lòng thử lại sau vài phút.
error-unreachable = Không thể kết nối với máy chủ. Hãy kiểm tra kết nối rồi thử lại. Nội dung bạn đã nhập vẫn còn ở đây.
