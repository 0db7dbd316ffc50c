# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = 跳至主要内容
footer-promise = 我们绝不会通过邮件、电话或聊天索要您的密码。
footer-version = Password Recover { $version }
title-error = 错误：{ $title }
times-are-utc = 所有时间均为 UTC。
show = 显示
hide = 隐藏
main-navigation = 主导航

steps = 步骤
step-ask = 获取链接
step-open = 打开邮件
step-choose = 新密码

takes-longer = 所需时间比平时稍长…

email = 电子邮件地址
email-hint = 您用来登录的地址。

forgot-title = 忘记密码了？
forgot-lead = 请输入您的电子邮件地址，我们会向您发送用于设置新密码的链接。
forgot-button = 发送链接
forgot-pending = 正在发送…
delay-title = 目前邮件发送比平时慢
delay = 邮件大约延迟 { $minutes } 分钟。您的请求已保存，我们会予以处理。
forgot-note = 在您设置新密码之前，现有密码保持不变。

sent-title = 请查收邮件
sent-lead = 如果有使用此地址的账号，您很快会收到一封带有链接的邮件。
sent-usually = 邮件通常会在两分钟内送达。
sent-open = 请打开邮件中的链接
sent-open-rest = 来设置新密码。链接只能使用一次，有效期为 { $duration }。
case-label = 您的个案编号
case-note = 联系支持团队时请提供此编号。切勿将邮件中的验证码告诉任何人：支持团队绝不会向您索要。
sent-nothing-title = 五分钟后仍未收到邮件？
sent-nothing-spam = 请检查垃圾邮件文件夹。
sent-nothing-other = 请尝试您的账号可能使用的其他地址。
sent-nothing-again = 再次获取链接。您已有的链接仍然有效。
sent-again = 重试或使用其他地址
sent-same = 无论输入什么地址，我们都会显示此页面，以免泄露谁拥有账号。
code-title = 输入邮件中的验证码
code-lead = 如果您在其他设备上阅读邮件，可用验证码代替链接。
code-here = 在其他设备上阅读邮件？
code-here-field = 输入邮件中的验证码
code = 验证码
code-hint = 不区分大小写，连字符可有可无。
case-number = 个案编号
case-number-hint = 编号在同一封邮件中。
code-button = 继续
code-or-link-title = 已经打开过链接？
code-or-link = 请从邮件中再次打开。我们会从地址栏中移除链接的保密部分，以免有人从那里复制。
code-ask = 获取新链接

reset-title = 设置新密码
reset-lead = 这是最后一步。
reset-account = 您的账号
reset-button = 保存新密码
reset-pending = 正在保存…
reset-note = 保存后，登录此账号的所有设备都将退出登录。
new-password = 新密码
new-password-again = 确认新密码
policy-length = 请至少使用 { $length } 个字符。几个连续的单词很容易记住。
policy-free = 可以使用空格、大写字母和符号，但并非必需。
policy-common = 不允许使用常用密码。

link-gone-title = 此链接已失效
link-gone-lead = 链接只能使用一次，且有时间限制。打开此链接没有更改您账号中的任何内容。
link-gone-button = 发送新链接
link-gone-note = 我们会将其发送到账号的电子邮件地址。
link-gone-other = 使用其他地址

not-me-title = 要终止此请求吗？
not-me-lead = 如果您没有请求新密码，请终止此请求。其链接和验证码将立即失效，您的密码保持不变。
not-me-button = 终止此请求
not-me-note = 如果是您本人请求的，直接关闭此页面即可。
not-me-done-title = 请求已终止
not-me-done-lead = 其链接和验证码已失效，您的密码未更改。无需其他操作。
not-me-done-note = 很可能是有人输错了自己的地址。如果反复发生，请联系支持团队，并提供邮件中的个案编号。
not-me-gone-title = 没有可终止的请求
not-me-gone-lead = 此请求已结束：已被使用、终止或已过期。其链接已失效。
not-me-gone-note = 如果您收到邮件说密码已更改，但并非您本人操作，请打开那封邮件中的链接。

freeze-title = 要冻结您的账号吗？
freeze-lead = 如果密码不是您更改的，请立即冻结账号。所有人都将退出登录，在您设置新密码之前，任何人都无法登录。
freeze-button = 冻结我的账号
freeze-note = 您随时可以通过发送到您电子邮件地址的链接解冻账号。如果是您自己更改了密码，直接关闭此页面即可。
restore-title = 要恢复您的账号吗？
restore-lead = 如果您不想要新的电子邮件地址，请立即恢复账号。账号将恢复使用先前的地址，所有人都将退出登录，在您设置新密码之前，任何人都无法登录。
restore-button = 恢复我的账号
restore-note = 您随时可以通过发送到先前地址的链接解冻账号。如果新地址是您要求的，直接关闭此页面即可。
freeze-done-title = 您的账号已冻结
freeze-done-lead = 所有人均已退出登录，任何人都无法登录。
freeze-done-next-title = 如何解冻
freeze-done-mailbox = 如果可能有人在看您的邮件，请先更改您邮箱的密码。
freeze-done-ask = 获取链接，并通过它设置新密码。这样即可解冻您的账号。
freeze-done-button = 获取链接
freeze-done-note = 请将发生的情况告知管理员。
freeze-gone-title = 此链接已失效
freeze-gone-lead = 此链接只能冻结账号一次，且须在邮件发出后 72 小时内使用。现在打开它没有更改任何内容。
freeze-gone-note = 仍然担心？请设置新密码：这会使其他所有人退出登录。
open-again-title = 请再次打开链接
open-again-lead = 要返回此页面，请再次打开邮件中的链接。我们会从地址栏中移除链接的保密部分，以免有人从那里复制。

saving-title = 正在保存您的新密码
saving-lead = 正在应用中保存您的新密码。这通常需要几秒钟。
saving-note = 您可以关闭此页面：密码仍会保存，保存后您会收到邮件。
saving-again = 再次检查
done-title = 您的密码已更改
done-lead = 现在您可以使用新密码登录。
done-safe-title = 保护您的账号安全
done-safe-sessions = 我们已将所有已登录的设备退出登录。
done-safe-notice = 我们会就此更改向您发送邮件。
done-safe-link = 您用过的链接无法再次使用。
done-next-title = 接下来做什么
done-next = 请返回您原本要登录的地方，在那里使用新密码。如果浏览器询问是否保存密码，请选择保存。

login-title = 登录
login-lead = 供本服务的管理员使用。
login-button = 登录
login-pending = 正在登录…
password = 密码
password-again = 确认密码
logout = 退出登录

setup-title = 创建第一位管理员
setup-lead = 此链接只能使用一次。您在此创建的账号可以查看本服务的所有用户。
setup-email-hint = 您将用它登录，您自己的恢复链接也会发送到这里。
setup-button = 创建管理员
setup-pending = 正在创建管理员…
setup-gone-title = 此设置链接已失效
setup-gone-lead = 链接只能使用一次，且仅在服务器重启或已有管理员之前有效。
setup-gone-next = 如果已有管理员，请登录。如果没有，请重启服务器：它会输出新链接。
name = 姓名

mailbox-title = 邮箱
mailbox-banner-title = 这是开发用邮箱
mailbox-banner = 此服务器的所有邮件都会到达这里，不会发送给任何人。任何能打开此页面的人都可以阅读这些邮件。
mailbox-empty-title = 还没有邮件
mailbox-empty = 请获取链接，然后返回这里并重新加载此页面。
mailbox-ask = 获取链接
mailbox-newest = 最新的在前。所有时间均为 UTC。
mailbox-list = 邮件
mailbox-back = 返回邮箱
mail-subject = 主题
mail-from = 发件人
mail-to = 收件人
mail-when = 时间
mail-text-part = 文本部分
mail-html-part = HTML 部分
mail-html-frame = 邮件的 HTML 部分
mail-link = 链接
nav-recovery = 恢复页面
nav-admin = 管理

not-found-title = 找不到页面
not-found-lead = 地址可能输入有误或不完整。如果地址来自邮件，请检查是否复制了完整的链接。
broken-title = 出了点问题
broken-lead = 这是我们的问题，与您无关。请返回，过几分钟再试。
broken-number = 如果再次出现，请将此编号提供给支持团队：
unavailable-title = 我们很快回来
unavailable-lead = 此服务暂时不可用。请过几分钟再试。您已有的链接仍然有效。
refused-title = 此请求已被拒绝
start-again = 重新开始
