# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = 限制
limits-lead = 目前谁需要等待，以及是因为哪项限制。每项限制都会自动结束。
limits-off = 限制已在设置中关闭，因此没有人需要等待。
limits-search = 电子邮件地址或网络
limits-none-title = 没有人需要等待
limits-none = 没有任何地址、账号或网络达到限制。
limits-no-match-title = 未达到限制
limits-no-match = 此地址或网络未受到限制。如果对方仍需等待，请搜索其个案。
limits-first-only = 每项限制仅显示前 { $count } 条。要查看其他条目，请搜索地址或网络。
limits-list = 已达到的限制
limits-column-who = 对象
limits-column-limit = 限制
limits-column-tries = 次数
limits-column-since = 起算时间
limits-column-until = 结束时间
limits-column-help = 解决办法

# The limits. $duration is “10 minutes”.
limits-mails = 发往同一地址的邮件：{ $duration }内 { $count } 封
limits-requests = 来自同一网络的链接请求：{ $duration }内 { $count } 次
limits-network-log-ins = 来自同一网络的登录失败：{ $duration }内 { $count } 次
limits-account-log-ins = 同一账号的登录失败：{ $duration }内 { $count } 次
limits-account-codes = 同一账号的双重验证码错误：{ $duration }内 { $count } 次
# Where the tries at an account came from.
limits-from = 来自网络 { $network }
limits-from-elsewhere = 来自所有者此前未登录过的网络

# What people can do until a limit ends.
limits-help-mails = 限制结束时会发送下一封邮件。在此之前，对方可以使用已收到的最新邮件。
limits-help-requests = 使用浏览器可以继续：每次请求只会多花一点时间。程序则必须等待。
limits-help-network-log-ins = 曾在该网络使用过的账号不受影响。其他人可以重设密码。
limits-help-account-log-ins = 请发送恢复链接。通过该链接设置新密码后，此限制会立即结束。
limits-help-account-codes = 此限制无法手动解除。如果对方丢失了设备，管理员可以重置双重验证。

limits-clear = 解除限制
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = 对象：{ $who }

limits-allowed-title = 已放宽限制的网络
limits-allowed-lead = 这些网络中的用户可以请求的链接数量是平时的 { $times } 倍。针对地址、密码和验证码的限制保持不变。
limits-allowed-none = 没有已放宽限制的网络。
limits-allowed-network = 网络
limits-allowed-reason = 原因
limits-allowed-by = 操作者
limits-allowed-until = 截止时间
limits-end = 立即结束
limits-allow = 放宽网络限制

limits-allow-title = 放宽网络限制
limits-allow-back = 所有限制
limits-allow-lead = 适用于教室或活动，即许多人同时从同一网络请求链接的场合。
limits-allow-network-hint = IPv4 地址，或以 /64 或 /48 结尾的 IPv6 网络。
limits-allow-yours = 您所在的网络是 { $network }。
limits-allow-network-wrong = 请输入一个 IPv4 地址（例如 203.0.113.7）或一个 IPv6 网络（例如 2001:db8:1:2::/64）。
limits-allow-for = 时长
limits-allow-reason-hint = 例如“机房，开学第一天”。会显示在列出所有限制的页面上。
limits-allow-reason-wrong = 请输入不超过 { $count } 个字符的原因。
limits-allow-button = 放宽限制
