# The page on which the help desk verifies a caller.

caller-title = 核实来电者身份
caller-lead = 在协助处理此账号之前，请先确认电话中的人是否为 { $name }。
caller-email-heading = 邮件验证码
caller-email-lead = 我们会向 { $email } 发送验证码。请让来电者读给您听，并在此处输入。
caller-send = 发送验证码
caller-send-again = 再发送一个验证码
caller-waiting = 包含验证码的邮件尚未发送。请稍后重新加载此页面。
caller-sent = { $ago }，验证码已发送，有效期至 { $time }。
caller-over = 上一个验证码已失效。请再发送一个。
caller-see-mail = 查看邮件
caller-tries = 还可以尝试 { $count } 次。
caller-code = 来电者读出的验证码
caller-app-heading = 身份验证器应用中的验证码
caller-app-lead = 也可以让来电者读出其身份验证器应用当前显示的验证码。
caller-app-code = 应用中的验证码
caller-button = 核实来电者身份
caller-back-to-case = 个案 { $number }
