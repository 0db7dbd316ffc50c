# Directories: where the accounts of applications live, and finding somebody there.

directories-title = ディレクトリ
directories-lead = アプリケーションのアカウントが保存されている場所です。このサーバーの起動後に確認された状況を表示しています。
directories-empty-title = ディレクトリはまだありません
directories-empty = 設定にディレクトリを追加すると、アプリケーションのアカウントを再設定できるようになります。docs/directories.md を参照してください。
directories-find = アカウントを検索
directories-check = 今すぐ確認
directories-state = 状態
directories-up = 正常
directories-slow = 低速
directories-down = 応答なし
directories-not-asked = 未照会
directories-since = { $time } から
directories-kind = 種類
directories-kind-preset = { $kind }（{ $preset }）
directories-last-success = 最後の応答
directories-never = まだなし
directories-latency = 照会時間
directories-latency-of = 通常 { $median } ms、最大 { $worst } ms
directories-waiting = 応答待ちのメール
directories-writing = 反映待ちのパスワードと凍結
directories-at-least = { $number } 以上
directories-policy = 新しいパスワード
directories-policy-length = { $length } 文字以上
directories-policy-words = { $length } 文字以上、禁止語 { $count } 個
directories-checked = 確認
directories-not-checked = 未実施：管理者がここから、または「password-recover doctor」で実行できます。
directories-checking = 確認を実行しています。
directories-check-failed = 確認できませんでした：{ $why }
directories-recoverable = 再設定可能
directories-recoverable-of = { $total } 個のアカウントのうち { $recoverable } 個
directories-recoverable-of-first = 最初の { $total } 個のアカウントのうち { $recoverable } 個
directories-others-privileged = ほかより強い権限を持つアカウント：{ $count } 個
directories-others-left-out = 無効または対象外のアカウント：{ $count } 個
directories-others-locked = ロックされているアカウント：{ $count } 個
directories-others-no-password = ディレクトリにパスワードがないアカウント：{ $count } 個
directories-others-unknown-hash = ここから書き込めない形式のパスワードハッシュを持つアカウント：{ $count } 個
directories-others-no-address = メールアドレスがないアカウント：{ $count } 個
directories-others-unreadable-address = アドレスにメールを送信できないアカウント：{ $count } 個
directories-findings = 確認の結果
directories-problem = 問題
directories-warning = 警告
directories-find-title = アカウントを検索
directories-find-back = すべてのディレクトリ
directories-find-lead = このアドレスまたはログイン名に完全に一致するものを、ディレクトリに照会します。検索は毎回、検索語を除いて監査ログに記録されます。
directories-find-search = メールアドレスまたはログイン名
directories-find-button = 検索
directories-find-none-title = アカウントが見つかりません
directories-find-none = このアドレスまたはログイン名に完全に一致するアカウントは、どのディレクトリにもありません。
directories-find-silent = 次のディレクトリは応答しなかったため、アカウントがある可能性があります：{ $names }。
directories-find-found = 見つかったアカウント
directories-column-account = アカウント
directories-column-login = ログイン名
directories-column-directory = ディレクトリ
directories-column-link = 再設定
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = リンクは送信されません。{ $why }
directories-send = 再設定用リンクを送信
directories-send-about = { $directory } の { $name } 宛て
directories-see-cases = このアカウントの案件
directories-where = { $directory } の { $login }
directories-where-only = { $directory } 内

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = このアカウントは、ディレクトリ内でほかのアカウントより強い権限を持っています。
directories-why-left-out = このアカウントは、ディレクトリ内で無効になっているか、設定で対象外とされています。
directories-why-locked = このアカウントは、ディレクトリ内でロックされています。
directories-why-no-password = このアカウントのパスワードは、ディレクトリ内にありません。
directories-why-unknown-hash = このアカウントのパスワードハッシュは、ここから書き込めない形式です。
directories-why-no-address = このアカウントのメールアドレスは、ディレクトリ内にありません。
directories-why-unreadable-address = ディレクトリにあるこのアカウントのアドレスには、メールを送信できません。

# Why a directory has not taken a new password.
directories-why-too-short = パスワードが短すぎて、ディレクトリの規則を満たしていませんでした。リンクは引き続き使えます。
directories-why-too-weak = パスワードが単純すぎて、ディレクトリの規則を満たしていませんでした。リンクは引き続き使えます。
directories-why-too-long = ディレクトリで使うには、パスワードが長すぎました。リンクは引き続き使えます。
directories-why-in-history = このアカウントで以前に使われたパスワードです。リンクは引き続き使えます。
directories-why-of-frozen = このアカウントで使えなくなったパスワードと同じものでした。リンクは引き続き使えます。
directories-why-too-young = ディレクトリが、パスワードの再変更をまだ許可していません。リンクは引き続き使えます。
directories-why-no-answer = ディレクトリが応答しませんでした。リンクは引き続き使えます。
directories-why-late-answer = ディレクトリが時間内に応答しませんでした。再試行しています。

# Why a new password could not be saved in a directory.
directories-why-changed-there = その間に、アプリケーション側でパスワードが変更されました。
directories-why-no-directory = このディレクトリは、現在の設定にありません。
directories-why-refused-there = アプリケーションがパスワードを拒否しました。
directories-why-gave-up = アプリケーションが応答しませんでした。
