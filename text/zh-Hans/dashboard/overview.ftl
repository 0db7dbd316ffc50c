# The overview page.

overview-title = 概览
overview-period = 时间段
overview-period-hour = 24 小时
overview-period-day = 30 天
overview-period-week = 26 周
overview-made-at = 截至 { $time }（UTC）。
overview-refresh = 刷新
overview-live = 实时
overview-not-live = 实时更新目前不可用。此页面每半分钟刷新一次。

overview-now-title = 当前情况
overview-mail-flows = 没有等待中的邮件。
overview-mail-waits = 最早的邮件等待不到一分钟，属于正常情况。
overview-mail-waits-minutes = 最早的邮件已等待 { $minutes } 分钟。
overview-mail-late = 最早的邮件已等待 { $age }：邮件未能正常投递。
overview-mail-look = 查看等待中的邮件

overview-attention-title = 需要关注
overview-attention-none = 目前没有。
overview-frozen = { $count } 个账号被其所有者冻结，所有者报告密码并非本人更改。
overview-kept-hashes = 导入的密码哈希使每次登录所需的时间约为没有此类哈希时的 { $times } 倍。
overview-kept-hashes-until = 其余哈希将在 { $date } 前移除。
overview-kept-hashes-look = 查看导入
overview-frozen-look = 查看冻结的账号
overview-campaign-stuck = 有 { $count } 项更换密码活动已有一小时未发送任何邮件。
overview-campaign-look = 查看更换密码活动
overview-burst-address = 一小时内针对同一地址的 { $count } 次请求：
overview-burst-address-look = 查看个案 { $number }
overview-burst-network = 一小时内来自同一网络的 { $count } 次请求：
overview-guessing = 一小时内来自同一网络的 { $count } 次错误密码：
overview-network-look = 查看其事件
overview-mail-fails = 一天内有 { $count } 封邮件被拒绝的域名：
overview-mail-fails-look = 查看失败的邮件
overview-mail-faults = 过去一天内，由于本程序出现故障，有 { $count } 封邮件未发送。详情见日志。
overview-webhook-faults = 过去一天内，由于本程序出现故障，有 { $count } 条 Webhook 消息未发送。详情见日志。
overview-webhook-faults-look = 查看 Webhook
overview-texts-broken = { $count } 个更改过的文本无法使用，已改为显示内置文本。
overview-texts-broken-look = 查看文本
# Followed by its name.
overview-directory-down = 有目录没有响应，需要它的操作只能等待：
overview-directory-look = 查看目录
# Followed by its URL.
overview-webhook-fails = 超过 15 分钟没有任何消息送达的 Webhook：

overview-funnel-title = 从请求到新密码
overview-funnel-note = 按个案计数：重复请求只计一次。
overview-funnel-requests = 已请求链接
overview-funnel-mails = 邮件已送达
overview-funnel-opened = 链接已打开
overview-funnel-changed = 密码已更改
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = { $time }（UTC）之前的数字仍在统计中，几分钟后即可完成。

overview-plots-title = 活动
overview-plot-requests = 请求
overview-plot-mails = 已送达的邮件
overview-plot-opened = 由人打开的链接
overview-plot-changed = 已更改的密码
overview-plot-alternative = { $what }：随时间变化的柱状图，共 { $total }；下方表格列有具体数字。
overview-plot-table = 数字
overview-plot-from = 开始
overview-plot-count = 数量

overview-empty-title = 还没有请求
overview-empty = 请求及其进度会显示在这里。您可以亲自试试，或发送一封测试邮件。
overview-empty-try = 打开恢复页面

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = 账号和邮件
overview-figure-users = 账号
overview-figure-never-logged-in = 从未登录
overview-figure-frozen = 已被所有者冻结
overview-figure-disabled = 已停用
overview-figure-mails-waiting = 等待中的邮件
overview-figure-mails-failed = 失败的邮件
