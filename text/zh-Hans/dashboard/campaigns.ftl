# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = 数据泄露后的应对
campaigns-lead = 如果密码可能已泄露，请要求用户设置新密码。其当前密码会立即失效，说明原因的邮件会分批陆续发出。
campaigns-link = 数据泄露后的应对…
campaigns-new-button = 要求设置新密码…
campaigns-none-title = 还没有更换密码活动
campaigns-none = 更换密码活动会列在这里，并显示已有多少人设置了新密码。
campaigns-column-started = 开始时间
campaigns-column-note = 备注
campaigns-column-state = 状态

## Starting one.

campaigns-new-title = 要求设置新密码
campaigns-everyone = 适用于所有设有密码的账号，您自己的账号除外。
campaigns-matching = 适用于与以下筛选条件匹配且设有密码的账号，您自己的账号除外：
campaigns-count = 有 { $count } 个账号匹配。
campaigns-count-more = 有超过 { $count } 个账号匹配。
campaigns-with-staff = 包括有控制台访问权限的人员
campaigns-with-staff-hint = 他们也会退出登录，需要恢复链接才能重新登录。否则，仅包括角色为“用户”的人员。
campaigns-effects = 将会发生什么
campaigns-effect-passwords = 当前密码将失效，所有会话和 API 令牌都将结束。此操作无法对所有账号一次性撤销。
campaigns-effect-mails = 每个人都会收到一封说明原因的邮件。邮件指向请求恢复链接的页面，因此无论多晚打开都有效。
campaigns-effect-directories = 目录中的账号会在目录中被锁定。如果目录无法锁定账号，则会跳过这些账号。
campaigns-note-label = 内部备注
campaigns-note-hint = 仅在此控制台中显示。例如工单编号。
campaigns-reason = 告知用户的原因
campaigns-reason-breach = 密码可能已从本站泄露
campaigns-reason-elsewhere = 有人正在本站尝试使用从其他地方泄露的密码
campaigns-reason-precaution = 预防措施，不说明原因
campaigns-rate = 每分钟邮件数
campaigns-rate-hint = 恢复邮件始终优先发送：更换密码活动最多使用本站邮件限额的一半。
campaigns-start = 要求设置新密码

## Its progress.

campaigns-state-locking = 正在使密码失效
campaigns-state-mailing = 正在发送邮件
campaigns-without-staff = 不包括有控制台访问权限的人员。
campaigns-state-paused = 已暂停
campaigns-state-done = 所有邮件已发送
campaigns-state-stopped = 已终止
campaigns-back = 所有更换密码活动
campaigns-pause = 暂停
campaigns-resume = 继续
campaigns-stop = 终止
campaigns-stop-note = 终止后不再发送邮件。已失效的密码不会恢复。
campaigns-begun = 由 { $name } 开始，{ $time }。
campaigns-begun-by-nobody = 由账号已不存在的某人开始，{ $time }。
campaigns-progress-label = 进度
campaigns-locked = 到目前为止，已有 { $count } 个密码失效。
campaigns-mailed = 已向 { $done } 人发送邮件，共 { $total } 人。
campaigns-chosen = 已有 { $done } 人设置新密码，共 { $total } 人。
campaigns-left = 大约还需 { $duration }，每分钟发送 { $rate } 封邮件。
campaigns-limited = 等待中：本站邮件限额的一半已用完。
campaigns-held-up = 等待中：此更换密码活动较早的邮件尚未发送。
campaigns-people = 人员
campaigns-pending = 已发邮件，尚未设置（{ $count }）
campaigns-unmailed = 尚未发邮件（{ $count }）
campaigns-done = 已设置（{ $count }）
campaigns-skipped = 已跳过：无法锁定（{ $count }）
campaigns-column-account = 账号
campaigns-column-email = 电子邮件地址
campaigns-column-when = 邮件发送时间
campaigns-not-yet = 尚未
campaigns-nobody = 无人。
campaigns-more = 更多
