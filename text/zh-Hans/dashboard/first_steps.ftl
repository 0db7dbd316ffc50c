# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = 设置
first-steps-lead = 只需四步，用户就能在这里恢复账号。不需要的步骤可以跳过：您随时可以回来。
first-steps-complete = 全部设置完毕。
first-steps-card-title = 完成设置
first-steps-card = 还剩 { $count } 步，用户就能在这里恢复账号。
first-steps-card-button = 继续
# Hides the card for good.
first-steps-dismiss = 不再显示
first-steps-state-done = 已完成
first-steps-state-skipped = 已跳过
first-steps-state-open = 待完成
first-steps-skip = 跳过此步骤
first-steps-resume = 还是完成此步骤

## Email.

first-steps-mail-title = 邮件
first-steps-mail-lead = 恢复链接通过邮件发送，没有邮件就什么都做不了。
first-steps-mail-backend = 发送方式
first-steps-mail-server = 邮件服务器
first-steps-mail-sender = 发件人
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND 为 { $backend }，因此此计算机不会发出任何邮件。要发送邮件，请添加以下设置并重启：
first-steps-mail-test = 向 { $address } 发送测试邮件
first-steps-mail-none = 尚未发送任何邮件。
first-steps-mail-accepted = 最近一封邮件已于 { $time } 被接受。邮件服务器的响应：
first-steps-mail-rejected = 测试邮件被拒绝。邮件服务器的响应：
first-steps-mail-doctor = 此命令检查邮件服务器，以及发件人域名的 SPF、DKIM 和 DMARC：

## Name and color.

first-steps-name-title = 名称和颜色
first-steps-name-lead = 用户在每个页面和每封邮件中看到的内容。
first-steps-name-name = 名称
first-steps-name-color = 颜色
first-steps-name-color-hint = 格式如 #1a5fb4。浅色和深色页面均由此颜色生成。
first-steps-name-show = 显示预览
first-steps-name-preview = 预览
# What the pictures show, for people who can’t see them.
first-steps-name-light = 浅色页面上的 { $name }
first-steps-name-dark = 深色页面上的 { $name }
first-steps-name-paste = 将以下内容添加到 --config 指定的 TOML 文件中，然后重启：
first-steps-name-replace = 用以下内容替换 --config 指定的 TOML 文件中 [[application]] 的相同键，然后重启：
first-steps-name-in-effect = 这些设置已生效。
first-steps-name-not-yet = 尚未生效。
first-steps-name-name-wrong = 请输入一行不超过 60 个字符的名称。
first-steps-name-color-wrong = 请按 # 加六位数字的格式输入颜色，例如 #1a5fb4。
first-steps-name-color-light = 此颜色太浅，难以看清。可用的最接近颜色是 { $color }。

## Accounts.

first-steps-accounts-title = 账号
first-steps-accounts-lead = 用户在这里恢复的账号存放在哪里？
first-steps-accounts-connected = 已连接 { $count } 个目录。
first-steps-accounts-elsewhere = 在应用的数据库或目录服务器中：此命令会进行检查，并输出需要添加的设置。
first-steps-accounts-here = 仅在此服务器上
first-steps-accounts-here-chosen = 账号仅在此服务器上：请创建或导入用户。

## Two-factor authentication.

first-steps-second-title = 双重验证
first-steps-second-lead = 保护您自己的账号：登录时还需要身份验证器应用中的验证码。
first-steps-second-done = 您的账号已开启双重验证。
first-steps-second-button = 立即设置
