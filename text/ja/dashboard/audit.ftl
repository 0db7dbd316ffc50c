# The audit trail: the name of each kind of event, and its sentence.

audit-title = 監査ログ
audit-lead = 誰が、何を、いつ、どこから行ったかの記録です。新しい順に並んでいます。時刻はすべて UTC です。
audit-filter-kind = イベント
audit-filter-any-kind = すべてのイベント
audit-filter-who = ユーザー
audit-filter-who-hint = メールアドレスまたはユーザー番号。
audit-filter-case = 受付番号
audit-filter-network = ネットワーク
audit-filter-from = 開始日
audit-filter-until = 終了日
audit-column-when = 日時
audit-column-what = イベント
audit-column-from = アクセス元
audit-column-number = エントリ
audit-list = イベント
audit-pages = イベントのページ
audit-older = 古いイベント
audit-newest = 最新
audit-nobody-title = このアドレスのユーザーはいません
audit-nobody = つづりを確認してください。削除されたユーザーのイベントは、ユーザー番号で検索してください。
audit-no-case-title = この受付番号の案件はありません
audit-no-case = 7KQ2-M9XD のような、8 文字の英数字です。
audit-no-date-title = 日付として正しくありません
audit-no-date = 2026-11-24 のように入力してください。
audit-no-kind-title = そのような種類のイベントはありません
audit-no-kind = 一覧から選んでください。
audit-empty-title = 該当するイベントはありません
audit-empty = フィルターを減らすか、別の日付を指定してください。
audit-show-all = すべてのイベントを表示
audit-export-lead = フィルターに一致するすべてのイベントを、ハッシュとともに書き出します。エクスポート自体も記録されます。
audit-export-csv = CSV でエクスポート
audit-export-json-lines = JSON Lines でエクスポート
audit-head-title = チェーンの末尾
audit-head-lead = 各エントリは、直前のエントリと連鎖しています。このハッシュを別の場所に保管してください。以後「password-recover audit verify --expect HASH」を実行すると、ここまでの記録が後から変更されていないかを確認できます。
audit-head-entry = エントリ { $sequence }
audit-head-none = チェーンの末尾が見つかりません。「password-recover audit verify」を実行してください。
audit-command-line = サーバー自体
audit-case-of = 案件 { $number }
audit-mail-of = メール { $id }
audit-operator = 運用者
audit-deleted = ユーザー { $id }（削除済み）
audit-nameless = 不明なユーザー

audit-unknown = 不明なイベント：{ $kind }。
audit-kind-first-admin-made = 最初の管理者の作成
audit-first-admin-made = { $subject } が最初の管理者になりました。
audit-kind-user-made = アカウントの作成
audit-user-made = { $actor } が { $subject } のアカウントを作成しました。
audit-kind-user-edited = アカウントの編集
audit-user-edited = { $actor } が { $subject } のアカウントを編集しました。
audit-kind-password-recovered = パスワードの再設定
audit-password-recovered = { $subject } がリンクまたはコードから新しいパスワードを設定しました。
audit-kind-password-not-written = 新しいパスワードの保存失敗
audit-password-not-written = { $subject } が設定した新しいパスワードを、アプリケーションに保存できませんでした。
audit-kind-link-withheld = リンクの不送信
audit-link-withheld = ディレクトリ内のアカウントに、リンクが送信されませんでした。
audit-kind-password-not-taken = 新しいパスワードの不受理
audit-password-not-taken = ディレクトリが新しいパスワードを受け付けませんでした。
audit-kind-accounts-looked-up = アカウントの検索
audit-accounts-looked-up = ディレクトリ内のアカウントが検索されました。
audit-kind-case-revoked = リクエストの停止
audit-case-revoked = リクエストした覚えのないメールの受信者が、リクエストを停止しました。
audit-kind-account-frozen = アカウントの凍結
audit-account-frozen = { $subject } のアカウントが、通知メールから凍結されました。
audit-kind-address-restored = アドレスの復元
audit-address-restored = { $subject } が、以前のアドレスに送信されたリンクからアカウントを復元し、凍結しました。
audit-kind-password-changed-by-operator = 運用者によるパスワードの設定
audit-password-changed-by-operator = { $actor } が { $subject } の新しいパスワードを設定しました。
audit-kind-user-disabled = アカウントの無効化
audit-user-disabled = { $actor } が { $subject } のアカウントを無効にしました。
audit-kind-user-enabled = アカウントの有効化
audit-user-enabled = { $actor } が { $subject } のアカウントを有効にしました。
audit-kind-user-deleted = アカウントの削除
audit-user-deleted = { $actor } が { $subject } のアカウントを削除しました。
audit-kind-sessions-ended = セッションの終了
audit-sessions-ended = { $actor } が { $subject } のセッションを終了しました。
audit-kind-role-changed = 役割の変更
audit-role-changed = { $actor } が { $subject } の役割を変更しました。
audit-kind-recovery-mail-asked = スタッフによるリンクのリクエスト
audit-recovery-mail-asked = { $actor } が { $subject } のリンクをリクエストしました。
audit-kind-recovery-asked-by-program = プログラムによるリンクのリクエスト
audit-recovery-asked-by-program = { $actor } のトークンを持つプログラムがリンクをリクエストしました。
audit-kind-logged-in = ログイン
audit-logged-in = { $subject } がダッシュボードにログインしました。
audit-kind-log-in-failed = ログインの失敗
audit-log-in-failed = { $subject } としてのログインに失敗しました。
audit-log-in-failed-for-nobody = ログインに失敗しました。入力されたアドレスのユーザーはいません。
audit-kind-logged-out = ログアウト
audit-logged-out = { $subject } がログアウトしました。
audit-kind-api-token-made = API トークンの作成
audit-api-token-made = { $actor } が { $subject } の API トークンを作成しました。
audit-kind-users-imported = ユーザーのインポート
audit-users-imported = { $actor } がユーザーをインポートしました。
audit-kind-users-exported = ユーザーのエクスポート
audit-users-exported = { $actor } がユーザーをエクスポートしました。
audit-kind-kept-hashes-removed = インポートしたパスワードハッシュの削除
audit-kept-hashes-removed = インポートしたパスワードハッシュが期限切れになり、削除されました。所有者はメールでパスワードを設定します。

## Cases and mails.

audit-kind-case-revoked-by-staff = スタッフによる案件の終了
audit-case-revoked-by-staff = { $actor } が案件を終了し、リンクとコードを無効にしました。
audit-kind-mail-retried = メールの再試行
audit-mail-retried = { $actor } がメールの送信を再試行しました。
audit-kind-mails-retried = 待機中のメールの再試行
audit-mails-retried = { $actor } が、メールサーバーを待っていたすべてのメールの送信を再試行しました。
audit-kind-mail-cancelled = メールの取り消し
audit-mail-cancelled = { $actor } が送信前のメールを取り消しました。
audit-kind-texts-changed = テキストの変更
audit-texts-changed = { $actor } がページまたはメールのテキストを変更しました。
audit-kind-test-mail-sent = テストメールの送信
audit-test-mail-sent = { $actor } がテストメールを送信しました。

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = コードの要求
audit-second-factor-asked = { $actor } が正しいパスワードを入力し、コードを求められました。
audit-kind-second-factor-failed = コードの誤り
audit-second-factor-failed = { $subject } に対して誤ったコードが入力されました。
audit-kind-second-factor-set = 2 要素認証の有効化
audit-second-factor-set = { $actor } が 2 要素認証を有効にしました。
audit-kind-second-factor-removed = 2 要素認証の無効化
audit-second-factor-removed = { $actor } が 2 要素認証を無効にしました。
audit-kind-second-factor-reset = 2 要素認証のリセット
audit-second-factor-reset = { $actor } が { $subject } の 2 要素認証をリセットしました。
audit-kind-recovery-code-used = リカバリーコードの使用
audit-recovery-code-used = { $actor } がリカバリーコードを使用しました。
audit-kind-recovery-codes-made = リカバリーコードの作成
audit-recovery-codes-made = { $actor } が新しいリカバリーコードを作成しました。
audit-kind-own-session-ended = 自分のセッションの終了
audit-own-session-ended = { $actor } が自分のセッションの 1 つを終了しました。
audit-kind-own-other-sessions-ended = 自分のほかのセッションの終了
audit-own-other-sessions-ended = { $actor } が自分のほかのセッションをすべて終了しました。
audit-kind-audit-pruned = 古いエントリの削除
audit-audit-pruned = 保持期間を過ぎたエントリが、この監査ログから削除されました。
audit-kind-audit-exported = 監査ログのエクスポート
audit-audit-exported = { $actor } がこの監査ログをエクスポートしました。

## API tokens.

audit-kind-api-token-revoked = API トークンの取り消し
audit-api-token-revoked = { $actor } が { $subject } の API トークンを取り消しました。

## Webhooks.

audit-kind-webhook-made = Webhook の作成
audit-webhook-made = { $actor } が Webhook を作成しました。
audit-kind-webhook-changed = Webhook の変更
audit-webhook-changed = { $actor } が Webhook を変更しました。
audit-kind-webhook-deleted = Webhook の削除
audit-webhook-deleted = { $actor } が Webhook を削除しました。
audit-kind-webhook-events-resent = Webhook イベントの再送信
audit-webhook-events-resent = { $actor } が Webhook にイベントを再送信しました。
audit-kind-bulk-action-begun = 一括操作の開始
audit-bulk-action-begun = { $actor } が複数のアカウントに対する操作を開始しました。
