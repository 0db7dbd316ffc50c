# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = 无障碍
statement-title = 无障碍声明
statement-lead = 本声明适用于帮助您为 { $application } 设置新密码的页面和邮件。

statement-status-title = 符合情况
statement-status = 就我们的测试结果而言，这些页面完全符合《Web 内容无障碍指南》（WCAG）2.2 的 AA 级，以及欧洲标准 EN 301 549（第 9 章）对网页的要求。

statement-tests-title = 测试方式
# Heads a list.
statement-tests-lead = 这是软件制作者的自我评估。针对每个版本使用 Chromium 浏览器进行的自动化测试表明：
# axe is the name of a program that checks pages.
statement-tests-rules = 在浅色和深色模式下，在从左到右和从右到左书写的语言以及日语中，axe 在所有页面上均未发现问题。
statement-tests-keyboard = 仅用键盘即可完成所有操作，并且可以看到焦点位于哪个元素。
statement-tests-size = 在宽 320 像素的屏幕上（相当于缩放到 400%），以及文字放大到 200% 时，内容不会被截断，也无需横向滚动。
# Two settings of operating systems; use their usual names.
statement-tests-settings = 遵循强制颜色（高对比度）和减弱动态效果的设置。
statement-tests-script = 没有 JavaScript 也能使用所有功能。

statement-limits-title = 我们尚不清楚的方面
statement-limits-people = 日常使用辅助技术的人士尚未评审过这些页面。
statement-limits-technology = 尚未使用屏幕阅读器、语音控制及其他辅助技术进行人工测试。
statement-limits-mail = 邮件的无障碍程度还取决于您的邮件程序。
statement-limits-own = { $application } 更改过的文字、徽标和样式不在测试范围内。

statement-feedback-title = 反馈与联系方式
# A link to the support follows.
statement-feedback = 这些页面上是否有您无法使用的内容，或者您需要以其他形式获取信息？请告诉我们发生了什么、在哪个页面，以及如何与您联系。

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = 执行程序
statement-enforcement = { $application } 负责这些页面，负责答复您，并负责指明您对答复不满意时可以求助的主管机构。

statement-date-title = 关于本声明
# $date is a day, such as 28 November 2026.
statement-date = 本声明于 { $date } 针对 Password Recover { $version } 编写。
