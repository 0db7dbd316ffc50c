# Directories: where the accounts of applications live, and finding somebody there.

directories-title = 目录
directories-lead = 您的应用存放账号的地方，显示此服务器启动以来观察到的情况。
directories-empty-title = 还没有目录
directories-empty = 在设置中添加目录后，即可恢复应用的账号：请参阅 docs/directories.md。
directories-find = 查找账号
directories-check = 立即检查
directories-state = 状态
directories-up = 正常
directories-slow = 缓慢
directories-down = 无响应
directories-not-asked = 尚未查询
directories-since = 自 { $time } 起
directories-kind = 类型
directories-kind-preset = { $kind }（{ $preset }）
directories-last-success = 上次响应
directories-never = 还没有
directories-latency = 查询时间
directories-latency-of = 通常 { $median } 毫秒，最长 { $worst } 毫秒
directories-waiting = 正在等待它的邮件
directories-writing = 正在写入的密码和冻结
directories-at-least = { $number } 或更多
directories-policy = 新密码
directories-policy-length = 至少 { $length } 个字符
directories-policy-words = 至少 { $length } 个字符，{ $count } 个禁用词
directories-checked = 检查时间
directories-not-checked = 尚未检查：管理员可在此检查，或运行“password-recover doctor”。
directories-checking = 正在检查。
directories-check-failed = 无法检查：{ $why }
directories-recoverable = 可以恢复
directories-recoverable-of = { $total } 个账号中的 { $recoverable } 个
directories-recoverable-of-first = 前 { $total } 个账号中的 { $recoverable } 个
directories-others-privileged = { $count } 个账号的权限高于其他账号
directories-others-left-out = { $count } 个账号已停用或被排除在外
directories-others-locked = { $count } 个账号已锁定
directories-others-no-password = { $count } 个账号在目录中没有密码
directories-others-unknown-hash = { $count } 个账号的密码哈希无法从此处写入
directories-others-no-address = { $count } 个账号没有电子邮件地址
directories-others-unreadable-address = 无法向 { $count } 个账号的地址发送邮件
directories-findings = 检查结果
directories-problem = 问题
directories-warning = 警告
directories-find-title = 查找账号
directories-find-back = 所有目录
directories-find-lead = 将在各目录中精确查询此地址或登录名。每次搜索都会记录在审计日志中，但不含搜索内容。
directories-find-search = 电子邮件地址或登录名
directories-find-button = 查找
directories-find-none-title = 未找到账号
directories-find-none = 没有目录包含与此地址或登录名完全一致的账号。
directories-find-silent = 以下目录没有响应，因此账号可能在其中：{ $names }。
directories-find-found = 找到的账号
directories-column-account = 账号
directories-column-login = 登录名
directories-column-directory = 目录
directories-column-link = 恢复
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = 不会收到链接。{ $why }
directories-send = 发送恢复链接
directories-send-about = 给 { $directory } 中的 { $name }
directories-see-cases = 其个案
directories-where = { $directory } 中的 { $login }
directories-where-only = 在 { $directory } 中

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = 该账号在目录中的权限高于其他账号。
directories-why-left-out = 该账号在目录中已停用，或已在设置中被排除。
directories-why-locked = 该账号在目录中已锁定。
directories-why-no-password = 该账号在目录中没有密码。
directories-why-unknown-hash = 该账号的密码哈希无法从此处写入。
directories-why-no-address = 该账号在目录中没有电子邮件地址。
directories-why-unreadable-address = 无法向该账号在目录中的地址发送邮件。

# Why a directory has not taken a new password.
directories-why-too-short = 密码太短，不符合目录的规则。链接仍然有效。
directories-why-too-weak = 密码太简单，不符合目录的规则。链接仍然有效。
directories-why-too-long = 密码太长，目录无法接受。链接仍然有效。
directories-why-in-history = 该密码是此账号曾用过的旧密码。链接仍然有效。
directories-why-of-frozen = 该密码是此账号已失效的密码。链接仍然有效。
directories-why-too-young = 目录暂不允许再次更改密码。链接仍然有效。
directories-why-no-answer = 目录没有响应。链接仍然有效。
directories-why-late-answer = 目录未及时响应。我们正在重试。

# Why a new password could not be saved in a directory.
directories-why-changed-there = 在此期间，密码已在应用中更改。
directories-why-no-directory = 该目录已不在设置中。
directories-why-refused-there = 应用拒绝了该密码。
directories-why-gave-up = 应用没有响应。
