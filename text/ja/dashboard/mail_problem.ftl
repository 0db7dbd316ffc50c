# Why mails can't be sent, and what to do about it.

mail-problem-log-in = メールサーバーがログインを拒否しています。EMAIL_HOST_USER と EMAIL_HOST_PASSWORD を確認してください。アカウントがロックされないよう、再試行は多くても 1 分に 1 回です。
mail-problem-passwords-not-taken = メールサーバーがこのパスワードを受け付けません。アプリパスワードを作成するか、OAuth を使ってください：EMAIL_OAUTH_TOKEN_FILE または EMAIL_OAUTH_TOKEN_COMMAND。
mail-problem-log-in-required = メールサーバーへのログインが必要です。EMAIL_HOST_USER と EMAIL_HOST_PASSWORD を設定してください。
mail-problem-token = ログインに使うトークンがありません。EMAIL_OAUTH_TOKEN_FILE または EMAIL_OAUTH_TOKEN_COMMAND を確認してください。
mail-problem-encryption-required = メールサーバーが暗号化を要求しています。EMAIL_USE_TLS=true、またはポート 465 で EMAIL_USE_SSL=true を設定してください。
mail-problem-encryption = メールサーバーとの暗号化に失敗しています。EMAIL_PORT、EMAIL_USE_TLS、EMAIL_USE_SSL を確認してください。
mail-problem-certificate = メールサーバーの証明書が信頼されていません。証明書を修正するか、EMAIL_HOST を証明書に記載された名前に設定してください。
mail-problem-helo = メールサーバーがこのマシンの名前を受け付けません。EMAIL_HELO に、このマシンのアドレスに解決される名前を設定してください。
mail-problem-sender = メールサーバーがこの差出人を受け付けません。DEFAULT_FROM_EMAIL に、お使いのアカウントから送信できるアドレスを設定するか、プロバイダーでアドレスの確認を済ませてください。
mail-problem-sender-authentication = 受信側のサーバーが差出人を検証できません。DEFAULT_FROM_EMAIL のドメインに SPF、DKIM、DMARC を設定してください。
mail-problem-relay = メールサーバーが、このマシンからのメールを中継しません。メールサーバー側でこのマシンのアドレスを許可するか、EMAIL_HOST_USER と EMAIL_HOST_PASSWORD を設定してください。
mail-problem-reverse-dns = 送信元マシンのアドレスに名前がありません。PTR レコードを設定し、同じ名前を EMAIL_HELO に設定してください。
mail-problem-reputation = 送信元マシンのアドレスがブロックされています。サーバーの応答にあるリンクからリストの解除を申請するか、別のサーバーから送信してください。
mail-problem-limit = メールサーバーの送信上限に達しました。上限に空きができ次第、送信されます。頻繁に起きる場合は、プロバイダーで上限を引き上げてください。
mail-problem-account = メールプロバイダーのアカウントが停止されているか、サンドボックス内にあるか、未確認です。プロバイダー側で確認してください。
mail-problem-policy = メールサーバーが独自のポリシーによりメールを拒否しています。どのポリシーかは応答に示されています。
mail-problem-count = { $count } 通のメールが待機中です。
mail-problem-response = サーバーの応答：
mail-problem-look = 最新のメールを表示
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count }{ $problem }{ $response }
