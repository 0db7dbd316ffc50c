# The pages on which administrators change the texts of public pages and emails.

studio-title = 文本
studio-lead = 更改公开页面和邮件的文字，可按语言和应用分别设置。未更改的文本保持程序自带的内容。
studio-application = 应用
studio-application-all = 所有应用
studio-language = 语言
studio-place = 页面或邮件
studio-pages = 页面
studio-mails = 邮件
studio-show = 显示

# Pages.
studio-page-forgot = 获取链接
studio-page-sent = 请查收邮件
studio-page-code = 输入验证码
studio-page-reset = 新密码
studio-page-link-gone = 链接已失效
studio-page-not-me = “不是我请求的”
studio-page-freeze = 冻结或恢复账号
studio-page-saving = 正在保存密码
studio-page-done = 密码已更改
studio-page-statement = 无障碍声明
studio-page-errors = 错误消息
studio-page-everywhere = 每个页面
studio-page-times = 时间和时长

# The list.
studio-text = 文本
studio-built-in = 内置
studio-changed = 已更改
studio-unchanged = 未更改
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = 来自服务器上的文件
studio-for-all = 用于所有应用

# One text.
studio-edit-title = 更改文本
studio-back = 返回文本列表
studio-field = 新文本
studio-required = 必须保留的变量：{ $variables }
studio-optional = 可以省略的变量：{ $variables }
studio-hint = 纯文本，不含 HTML。花括号中的变量会替换为其值。
studio-save = 保存
studio-preview = 预览
studio-sample = 向我发送样本
studio-sample-note = 样本显示已保存的文本，其中的链接无效。
studio-reset = 使用内置文本
studio-preview-title = 预览
studio-preview-frame = 页面或邮件的预览
studio-history-title = 历史记录
studio-history-none = 还没有人更改过此文本。
studio-history-when = 时间
studio-history-who = 操作者
studio-history-restore = 恢复
studio-history-current = 使用中

# Files.
studio-file-title = Fluent 文件
studio-file-lead = 将此语言和应用的所有已更改文本放在一个文件中，便于在别处翻译或随服务器部署。
studio-export = 导出
studio-import-file = 文件 (.ftl)
studio-import = 导入
studio-import-note = 文件中没有的文本保持不变。只要有一个文本无法使用，就不会导入任何文本。

# Why a text is refused, and what to do.
studio-not-saved = 文本未保存
studio-not-imported = 未导入任何内容
studio-refused-unknown = 没有使用此 ID 的文本。请重新导出文件，查看有哪些 ID。
studio-refused-twice = 此 ID 在文件中出现了两次。请删除其中一个。
studio-refused-unreadable = 这不是 Fluent 文本：{ $problem } 每个变量都需要成对的花括号。
studio-refused-not-utf8 = 文件不是 UTF-8 编码。请用该编码保存。
studio-refused-too-large = 文件过大。文本文件须小于 256 kB。
studio-refused-empty = 文本为空。请输入内容，或使用内置文本。
studio-refused-too-long = 文本过长。最多可使用 { $most } 个字符。
studio-refused-missing = 缺少 { $variable }。请将其放回：没有它，用户会缺少所需的信息。
studio-refused-not-known = 此处不能使用 { $variable }。请将其删除，或使用列出的变量。
studio-refused-not-possible = 此处不能使用 { $part }。请仅使用变量和复数形式。
studio-refused-plural-missing = 缺少此语言所需的复数形式 [{ $form }]。
studio-refused-plural-not-known = 此语言没有复数形式 [{ $form }]。请将其删除。
studio-refused-not-a-number = { $variable } 不是数字，不能用来选择形式。
studio-refused-markup = 此处不能使用 HTML。请删除字符 < 和 >。
studio-refused-invisible = 含有不可见字符 (U+{ $code })，可能是复制时带入的。请将其删除。
studio-refused-lines = 文本中有换行符。请写成一行。
studio-refused-at = { $id }：{ $sentence }
