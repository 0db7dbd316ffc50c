# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = 所选账号
bulk-choose = 对所选账号
bulk-all-matching = 与筛选条件匹配的全部 { $count } 个
bulk-select = 选择 { $name }
bulk-go = 继续…
bulk-send-link = 发送链接
bulk-end-sessions = 结束所有会话
bulk-disable = 停用
bulk-enable = 启用
bulk-require-password = 要求设置新密码
bulk-allow-password = 重新允许当前密码

## The page that asks for confirmation.

bulk-confirm-title = 请确认
bulk-plan-send-link = 将在邮件限额允许的范围内，尽快向以下 { $count } 个账号的所有者发送恢复邮件：
bulk-plan-end-sessions = 将结束以下 { $count } 个账号的所有会话：
bulk-plan-disable = 将停用以下 { $count } 个账号。其会话、API 令牌、链接和进行中的个案都将结束：
bulk-plan-enable = 将重新启用以下 { $count } 个账号：
bulk-plan-require-password = 以下 { $count } 个账号的密码将失效，其会话和 API 令牌都将结束。其所有者不会收到邮件，需通过恢复链接设置新密码：
bulk-plan-allow-password = 以下 { $count } 个账号的当前密码将重新生效：
bulk-and-more = 以及另外 { $count } 个
bulk-skips = 您的角色无权更改的账号会被跳过，必要时您自己的账号也会被跳过。结果会按账号列出。
bulk-can-undo = 此操作之后可以撤销。
bulk-cannot-undo = 此操作无法撤销。
bulk-too-many = 一次最多可更改 { $count } 个账号。请用筛选条件缩小范围，然后重新选择所有匹配项。
bulk-changed = 您打开此页面后列表已发生变化，因此未执行任何操作。请检查下方的账号，然后重新确认。
bulk-back = 返回列表

## Its progress and its results.

bulk-title-send-link = 发送链接
bulk-title-end-sessions = 结束会话
bulk-title-disable = 停用账号
bulk-title-enable = 启用账号
bulk-title-require-password = 要求设置新密码
bulk-title-allow-password = 重新允许当前密码
bulk-begun = 由 { $name } 开始，{ $time }。
bulk-begun-by-nobody = 由账号已不存在的某人开始，{ $time }。
bulk-progress = 已处理 { $done } 个账号，共 { $total } 个。
bulk-progress-label = 进度
bulk-over = 已处理 { $total } 个账号。
bulk-stop = 停止
bulk-undo = 撤销
bulk-results = 结果
bulk-column-account = 账号
bulk-column-email = 电子邮件地址
bulk-outcome-waiting = 等待中
bulk-outcome-done = 已完成
bulk-outcome-unchanged = 已跳过：无需更改
bulk-outcome-gone = 已跳过：期间已被删除
bulk-outcome-not-allowed = 已跳过：此角色无权执行
bulk-outcome-yourself = 已跳过：您自己的账号
bulk-outcome-last-admin = 已跳过：最后一位管理员
bulk-outcome-account-disabled = 已跳过：账号已停用
bulk-outcome-not-lockable = 已跳过：其目录无法锁定账号
bulk-outcome-locked-there = 已跳过：只有新密码才能将其在目录中解锁
bulk-outcome-stopped = 已跳过：操作已停止
bulk-outcome-failed = 失败
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome }（{ $count }）
bulk-gone = 已删除的账号 { $id }
bulk-more = 更多
