# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Khả năng tiếp cận
statement-title = Tuyên bố về khả năng tiếp cận
statement-lead = Tuyên bố này nói về các trang và email giúp bạn chọn mật khẩu mới cho { $application }.

statement-status-title = Tình trạng tuân thủ
statement-status = Trong phạm vi kết quả kiểm thử của chúng tôi, các trang này tuân thủ đầy đủ Hướng dẫn về khả năng tiếp cận nội dung web (WCAG) 2.2 ở mức AA, cũng như các yêu cầu đối với trang web trong tiêu chuẩn châu Âu EN 301 549 (điều 9).

statement-tests-title = Cách kiểm thử
# Heads a list.
statement-tests-lead = Đây là kết quả tự đánh giá của những người làm ra phần mềm. Kiểm thử tự động bằng trình duyệt Chromium cho thấy ở mỗi phiên bản:
# axe is the name of a program that checks pages.
statement-tests-rules = axe không tìm thấy vấn đề nào trên bất kỳ trang nào, ở chế độ sáng và tối, với các ngôn ngữ viết từ trái sang phải và từ phải sang trái, và với tiếng Nhật.
statement-tests-keyboard = Có thể thực hiện mọi thao tác chỉ bằng bàn phím và bạn thấy được tiêu điểm đang ở phần tử nào.
statement-tests-size = Trên màn hình rộng 320 pixel (tương đương mức thu phóng 400%) và với cỡ chữ 200%, không có nội dung nào bị cắt mất và bạn không phải cuộn ngang.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Các trang tuân theo thiết lập màu bắt buộc (độ tương phản cao) và giảm chuyển động.
statement-tests-script = Mọi thứ đều hoạt động mà không cần JavaScript.

statement-limits-title = Những điều chúng tôi chưa biết
statement-limits-people = Những người dùng công nghệ hỗ trợ hằng ngày chưa đánh giá các trang này.
statement-limits-technology = Chưa có kiểm thử thủ công với trình đọc màn hình, điều khiển bằng giọng nói và các công nghệ hỗ trợ khác.
statement-limits-mail = Khả năng tiếp cận của một email còn phụ thuộc vào chương trình email của bạn.
statement-limits-own = Việc kiểm thử không bao gồm văn bản, biểu trưng và kiểu hiển thị mà { $application } đã thay đổi.

statement-feedback-title = Phản hồi và liên hệ
# A link to the support follows.
statement-feedback = Có nội dung nào trên các trang này bạn không dùng được, hoặc bạn cần thông tin ở dạng khác? Hãy cho chúng tôi biết chuyện gì đã xảy ra, ở trang nào và chúng tôi có thể liên hệ với bạn bằng cách nào.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Thủ tục thực thi
statement-enforcement = { $application } chịu trách nhiệm về các trang này, về việc trả lời bạn và về việc cho biết cơ quan mà bạn có thể tìm đến nếu không hài lòng với câu trả lời.

statement-date-title = Về tuyên bố này
# $date is a day, such as 28 November 2026.
statement-date = Tuyên bố này được lập vào { $date } cho Password Recover { $version }.
