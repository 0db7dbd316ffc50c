# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = 菜单
dashboard-nav-overview = 概览
dashboard-nav-users = 用户
dashboard-nav-cases = 个案
dashboard-nav-mail = 邮件
dashboard-nav-audit = 审计日志
dashboard-nav-import = 导入
dashboard-nav-webhooks = Webhook
dashboard-nav-texts = 文本
dashboard-nav-directories = 目录
dashboard-nav-account = 您的账号
dashboard-role-user = 用户
dashboard-role-viewer = 查看者
dashboard-role-help-desk = 服务台
dashboard-role-admin = 管理员
dashboard-your-password = 确认您的密码
dashboard-your-password-hint = 用于确认是您本人。十分钟内不会再次要求输入。
dashboard-working = 正在处理…
dashboard-undo = 撤销
dashboard-cancel = 取消
dashboard-filter = 筛选
dashboard-pager-label = 分页
dashboard-pager-first = 第一页
dashboard-pager-previous = 上一页
dashboard-pager-next = 下一页
dashboard-pager-newer = 较新
dashboard-pager-older = 较早
dashboard-log-in-again = 请在新标签页中登录，然后再次点击此处的按钮：您输入的内容已保留。
dashboard-back-to-dashboard = 返回控制台

# Lists.
dashboard-filters = 筛选条件
# The filters in force, each of which can be removed.
dashboard-chips = 当前筛选条件
dashboard-chip = { $filter }：{ $value }
dashboard-chip-remove = 移除筛选条件 { $filter }：{ $value }
dashboard-chips-clear = 清除所有筛选条件
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = 第 { $first }–{ $last } 项，共 { $total } 项
dashboard-extent-many = 第 { $first }–{ $last } 项，共 { $total }+ 项
dashboard-extent-deep = 前 { $count } 项之后
dashboard-copy = 复制
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = 复制 { $text }
dashboard-copied = 已复制
dashboard-times-are-local = 时间以您所在的时区显示。
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count }+
