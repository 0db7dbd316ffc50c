# Why mails can't be sent, and what to do about it.

mail-problem-log-in = 邮件服务器拒绝登录。请检查 EMAIL_HOST_USER 和 EMAIL_HOST_PASSWORD。为避免账号被锁定，我们每分钟最多重试一次。
mail-problem-passwords-not-taken = 邮件服务器不接受此密码。请创建应用专用密码，或使用 OAuth：EMAIL_OAUTH_TOKEN_FILE 或 EMAIL_OAUTH_TOKEN_COMMAND。
mail-problem-log-in-required = 邮件服务器要求登录。请设置 EMAIL_HOST_USER 和 EMAIL_HOST_PASSWORD。
mail-problem-token = 没有可用于登录的令牌。请检查 EMAIL_OAUTH_TOKEN_FILE 或 EMAIL_OAUTH_TOKEN_COMMAND。
mail-problem-encryption-required = 邮件服务器要求加密。请设置 EMAIL_USE_TLS=true，或在端口 465 上设置 EMAIL_USE_SSL=true。
mail-problem-encryption = 与邮件服务器的加密连接失败。请检查 EMAIL_PORT、EMAIL_USE_TLS 和 EMAIL_USE_SSL。
mail-problem-certificate = 邮件服务器的证书不受信任。请修正证书，或将 EMAIL_HOST 设为证书中的名称。
mail-problem-helo = 邮件服务器不接受此计算机的名称。请将 EMAIL_HELO 设为可解析到其地址的名称。
mail-problem-sender = 邮件服务器不接受此发件人。请将 DEFAULT_FROM_EMAIL 设为您的账号可用于发件的地址，或在服务商处验证该地址。
mail-problem-sender-authentication = 收件人的服务器无法验证发件人。请为 DEFAULT_FROM_EMAIL 中的域名设置 SPF、DKIM 和 DMARC。
mail-problem-relay = 邮件服务器不转发来自此计算机的邮件。请在邮件服务器上允许其地址，或设置 EMAIL_HOST_USER 和 EMAIL_HOST_PASSWORD。
mail-problem-reverse-dns = 发件计算机的地址没有对应的名称。请设置其 PTR 记录，并在 EMAIL_HELO 中设置相同的名称。
mail-problem-reputation = 发件计算机的地址被屏蔽。请按服务器响应中的链接申请从名单中移除，或通过其他服务器发送。
mail-problem-limit = 已达到邮件服务器的发送上限。限额恢复后会发送邮件；如果经常发生，请向服务商申请提高上限。
mail-problem-account = 邮件服务商处的账号已被暂停、处于沙盒中或未经验证。请在服务商处检查。
mail-problem-policy = 邮件服务器根据其自身策略拒绝邮件。其响应会说明是哪项策略。
mail-problem-count = 有 { $count } 封邮件正在等待。
mail-problem-response = 服务器响应：
mail-problem-look = 查看最新邮件
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count }{ $problem }{ $response }
