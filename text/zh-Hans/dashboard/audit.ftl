# The audit trail: the name of each kind of event, and its sentence.

audit-title = 审计日志
audit-lead = 何人在何时从何处做了什么，最新的在前。所有时间均为 UTC。
audit-filter-kind = 事件
audit-filter-any-kind = 所有事件
audit-filter-who = 用户
audit-filter-who-hint = 电子邮件地址或用户编号。
audit-filter-case = 个案编号
audit-filter-network = 网络
audit-filter-from = 开始日期
audit-filter-until = 结束日期
audit-column-when = 时间
audit-column-what = 事件
audit-column-from = 来源
audit-column-number = 条目
audit-list = 事件
audit-pages = 事件分页
audit-older = 较早
audit-newest = 最新
audit-nobody-title = 没有用户使用此地址
audit-nobody = 请检查拼写。要查找已删除用户的事件，请按用户编号搜索。
audit-no-case-title = 没有使用此编号的个案
audit-no-case = 编号由八个字母和数字组成，例如 7KQ2-M9XD。
audit-no-date-title = 这不是日期
audit-no-date = 请按此格式输入：2026-11-24。
audit-no-kind-title = 没有此事件类型
audit-no-kind = 请从列表中选择。
audit-empty-title = 没有匹配的事件
audit-empty = 请移除一个筛选条件，或选择其他日期。
audit-show-all = 显示所有事件
audit-export-lead = 与筛选条件匹配的所有事件及其哈希值。导出操作本身也会被记录。
audit-export-csv = 导出为 CSV
audit-export-json-lines = 导出为 JSON Lines
audit-head-title = 链尾
audit-head-lead = 每个条目都与前一条目相链接。请将此哈希值保存在别处：之后运行“password-recover audit verify --expect HASH”，即可查出截至该条目的内容此后是否被改动。
audit-head-entry = 条目 { $sequence }
audit-head-none = 链尾记录缺失。请运行“password-recover audit verify”。
audit-command-line = 服务器本身
audit-case-of = 个案 { $number }
audit-mail-of = 邮件 { $id }
audit-operator = 运营者
audit-deleted = 用户 { $id }（已删除）
audit-nameless = 某人

audit-unknown = 未知事件：{ $kind }。
audit-kind-first-admin-made = 已创建第一位管理员
audit-first-admin-made = { $subject } 成为第一位管理员。
audit-kind-user-made = 已创建账号
audit-user-made = { $actor } 创建了 { $subject } 的账号。
audit-kind-user-edited = 已编辑账号
audit-user-edited = { $actor } 编辑了 { $subject } 的账号。
audit-kind-password-recovered = 已重设密码
audit-password-recovered = { $subject } 通过链接或验证码设置了新密码。
audit-kind-password-not-written = 新密码未保存
audit-password-not-written = { $subject } 设置的新密码未能保存到应用中。
audit-kind-link-withheld = 未发送链接
audit-link-withheld = 未向目录中的某个账号发送链接。
audit-kind-password-not-taken = 新密码未被接受
audit-password-not-taken = 某个目录未接受新密码。
audit-kind-accounts-looked-up = 已查找账号
audit-accounts-looked-up = 有人在目录中查找了账号。
audit-kind-case-revoked = 请求已终止
audit-case-revoked = 邮件收件人未曾提出该请求，并终止了它。
audit-kind-account-frozen = 账号已冻结
audit-account-frozen = { $subject } 的账号已通过通知邮件冻结。
audit-kind-address-restored = 地址已恢复
audit-address-restored = { $subject } 通过发送到其先前地址的链接恢复并冻结了账号。
audit-kind-password-changed-by-operator = 运营者已设置密码
audit-password-changed-by-operator = { $actor } 为 { $subject } 设置了新密码。
audit-kind-user-disabled = 账号已停用
audit-user-disabled = { $actor } 停用了 { $subject } 的账号。
audit-kind-user-enabled = 账号已启用
audit-user-enabled = { $actor } 启用了 { $subject } 的账号。
audit-kind-user-deleted = 账号已删除
audit-user-deleted = { $actor } 删除了 { $subject } 的账号。
audit-kind-sessions-ended = 会话已结束
audit-sessions-ended = { $actor } 结束了 { $subject } 的会话。
audit-kind-role-changed = 角色已更改
audit-role-changed = { $actor } 更改了 { $subject } 的角色。
audit-kind-recovery-mail-asked = 工作人员已请求链接
audit-recovery-mail-asked = { $actor } 为 { $subject } 请求了链接。
audit-kind-recovery-asked-by-program = 程序已请求链接
audit-recovery-asked-by-program = 持有 { $actor } 令牌的程序请求了链接。
audit-kind-logged-in = 已登录
audit-logged-in = { $subject } 登录了控制台。
audit-kind-log-in-failed = 登录失败
audit-log-in-failed = 尝试以 { $subject } 的身份登录失败。
audit-log-in-failed-for-nobody = 登录失败：没有用户使用所输入的地址。
audit-kind-logged-out = 已退出登录
audit-logged-out = { $subject } 退出了登录。
audit-kind-api-token-made = 已创建 API 令牌
audit-api-token-made = { $actor } 为 { $subject } 创建了 API 令牌。
audit-kind-users-imported = 已导入用户
audit-users-imported = { $actor } 导入了用户。
audit-kind-users-exported = 已导出用户
audit-users-exported = { $actor } 导出了用户。
audit-kind-kept-hashes-removed = 已移除导入的密码哈希
audit-kept-hashes-removed = 导入的密码哈希已过期并被移除。其所有者需通过邮件设置密码。

## Cases and mails.

audit-kind-case-revoked-by-staff = 工作人员已关闭个案
audit-case-revoked-by-staff = { $actor } 关闭了个案及其链接和验证码。
audit-kind-mail-retried = 已重试邮件
audit-mail-retried = { $actor } 重试了一封邮件。
audit-kind-mails-retried = 已重试等待中的邮件
audit-mails-retried = { $actor } 重试了所有正在等待邮件服务器的邮件。
audit-kind-mail-cancelled = 已取消邮件
audit-mail-cancelled = { $actor } 取消了一封尚未发送的邮件。
audit-kind-texts-changed = 已更改文本
audit-texts-changed = { $actor } 更改了页面或邮件的文本。
audit-kind-test-mail-sent = 已发送测试邮件
audit-test-mail-sent = { $actor } 发送了测试邮件。

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = 要求验证码
audit-second-factor-asked = { $actor } 输入了正确的密码，系统要求其输入验证码。
audit-kind-second-factor-failed = 验证码有误
audit-second-factor-failed = 为 { $subject } 输入的验证码有误。
audit-kind-second-factor-set = 双重验证已开启
audit-second-factor-set = { $actor } 开启了双重验证。
audit-kind-second-factor-removed = 双重验证已关闭
audit-second-factor-removed = { $actor } 关闭了双重验证。
audit-kind-second-factor-reset = 双重验证已重置
audit-second-factor-reset = { $actor } 重置了 { $subject } 的双重验证。
audit-kind-recovery-code-used = 恢复码已被使用
audit-recovery-code-used = { $actor } 使用了一个恢复码。
audit-kind-recovery-codes-made = 已创建恢复码
audit-recovery-codes-made = { $actor } 创建了新的恢复码。
audit-kind-own-session-ended = 已结束自己的会话
audit-own-session-ended = { $actor } 结束了自己的一个会话。
audit-kind-own-other-sessions-ended = 已结束自己的其他会话
audit-own-other-sessions-ended = { $actor } 结束了自己的所有其他会话。
audit-kind-audit-pruned = 已移除旧条目
audit-audit-pruned = 已从此日志中移除超过保留期限的条目。
audit-kind-audit-exported = 已导出审计日志
audit-audit-exported = { $actor } 导出了此日志。

## API tokens.

audit-kind-api-token-revoked = 已撤销 API 令牌
audit-api-token-revoked = { $actor } 撤销了 { $subject } 的一个 API 令牌。

## Webhooks.

audit-kind-webhook-made = 已创建 Webhook
audit-webhook-made = { $actor } 创建了一个 Webhook。
audit-kind-webhook-changed = 已更改 Webhook
audit-webhook-changed = { $actor } 更改了一个 Webhook。
audit-kind-webhook-deleted = 已删除 Webhook
audit-webhook-deleted = { $actor } 删除了一个 Webhook。
audit-kind-webhook-events-resent = 已重新发送 Webhook 事件
audit-webhook-events-resent = { $actor } 向一个 Webhook 重新发送了事件。
audit-kind-bulk-action-begun = 已开始批量操作
audit-bulk-action-begun = { $actor } 对多个账号开始了一项操作。
