# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = 已保存更改。

## One's own account.

done-session-was-ended = 会话已结束。
done-other-sessions-ended = 所有其他会话已结束。
done-shortcuts-on = 键盘快捷键已开启。
done-shortcuts-off = 键盘快捷键已关闭。
done-second-factor-removed = 双重验证已关闭。
done-second-factor-reset = 双重验证已重置，会话已结束。
done-import-dropped = 导入已取消。未导入任何内容。

## Users.

done-user-made = 账号已创建。在其所有者通过链接设置密码之前，账号没有密码。
done-user-disabled = 账号已停用。其会话、API 令牌、链接和进行中的个案均已结束。
done-user-enabled = 账号已启用。其密码未更改。
done-password-required = 当前密码已失效，所有会话和 API 令牌均已结束。请向所有者发送恢复邮件。
done-password-allowed = 当前密码已重新生效。
done-user-deleted = 账号已删除。
done-person-erased = 个人数据已清除。审计日志中的条目说明了哪些内容已删除、哪些已保留。
done-user-sessions-ended = 所有会话已结束。
done-user-session-ended = 会话已结束。
done-role-changed = 角色已更改。
done-recovery-mail-now = 对方很快会收到一封带有链接的邮件。
done-recovery-mail-later = 已向此地址发送了许多邮件。一旦限制允许，就会立即发送下一封：请查看下方的邮件列表。
done-recovery-mail-joined = 不到一分钟前已请求过一封邮件，正在发送途中。不会再发送第二封。

## Cases and mails.

done-case-sent-again = 已再次请求链接。进度显示在下方。
done-case-sent-already = 不到一分钟前已请求过链接，因此不会再发送第二个。进度显示在下方。
done-case-revoked = 个案已关闭。其链接和验证码已失效。
done-caller-code-asked = 验证码正在发送途中。请让来电者读给您听。
done-caller-verified = 来电者身份已核实，并已记录在审计日志中。
done-mail-retried = 正在发送邮件。请重新加载此页面以查看结果。
done-mails-retried = 正在发送所有等待邮件服务器的邮件。
done-mail-cancelled = 邮件已取消，不会发送。

## API tokens.

done-api-token-revoked = API 令牌已撤销。从现在起，使用它的请求将被拒绝。

## Webhooks.

done-webhook-saved = 已保存更改。
done-webhook-on = Webhook 已开启。将先发送等待中的事件。
done-webhook-off = Webhook 已关闭。不再向其发送任何内容，也不再加入队列。
done-webhook-deleted = Webhook 及其所有等待中的内容已删除。
done-webhook-event-queued = 事件即将发送。请重新加载此页面以查看结果。
done-webhook-events-queued = 正在重新发送所有失败的事件。

## Directories.

done-directory-checking = 检查已开始。完成后，结果会显示在此处。

## Limits.

done-limit-cleared-mails = 限制已解除。正在发送等待中的邮件。
done-limit-cleared-network = 限制已解除。来自此网络的请求将从零开始计数。
done-limit-not-reached = 没有需要解除的限制：该限制已结束。
done-network-allowed = 已放宽该网络的限制。
done-network-not-allowed = 该网络已恢复通常的限制。

## Texts.

done-text-saved = 文本已保存，页面和邮件现已使用该文本。
done-text-reset = 已恢复使用内置文本。
done-texts-imported = 文本已导入，页面和邮件现已使用这些文本。
