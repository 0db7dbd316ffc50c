# API tokens: one's own, and those of a user.

api-tokens-title = API トークン
api-tokens-lead = プログラムは API トークンを使い、指定したスコープの範囲であなたに代わって操作します。新しいパスワードを設定すると、すべてのトークンが取り消されます。
api-tokens-link = API トークンの管理
api-tokens-list = ご自身の API トークン
api-tokens-empty-title = API トークンはまだありません
api-tokens-empty = 個別に取り消せるよう、プログラムごとに 1 つ作成してください。
api-tokens-column-name = 名前
api-tokens-column-scopes = スコープ
api-tokens-column-made = 作成日時
api-tokens-column-used = 最終使用
api-tokens-column-expires = 有効期限
api-tokens-column-action = 操作
api-tokens-never-used = なし
api-tokens-expires-never = なし
api-tokens-expired = 期限切れ
api-tokens-revoke = 取り消す
api-tokens-revoke-about = API トークン「{ $name }」

api-tokens-new-title = トークンを作成
api-tokens-name-hint = 「ショップのバックエンド」のような、用途がわかる名前。
api-tokens-scopes = スコープ
api-tokens-scope-recovery = 再設定のリクエスト（recovery）
api-tokens-scope-recovery-hint = ユーザーのためにリンクをリクエストします。アプリケーションのバックエンドには、これだけで十分です。
api-tokens-scope-users-read = ユーザーの閲覧（users:read）
api-tokens-scope-users-read-hint = 名前、メールアドレス、状態を取得できます。パスワードやトークンは決して取得できません。
api-tokens-scope-users-write = ユーザーの管理（users:write）
api-tokens-scope-users-write-hint = あなたの役割で許可されている操作をすべて、パスワードの再入力なしで行えます。
api-tokens-scope-users-roles = 役割の管理（users:roles）
api-tokens-scope-users-roles-hint = 管理者の作成や、役割を持つすべてのユーザーの変更と削除ができます。users:write も必要です。必要とするプログラムにだけ付与してください。
api-tokens-scope-personal-data = 個人データのエクスポートと消去（personal-data）
api-tokens-scope-personal-data-hint = ある人について保存されているすべての情報が対象です。役割を持つ人のデータを消去するには、users:roles も必要です。
api-tokens-life = 有効期限
api-tokens-life-hint = 無期限のトークンは、見つけた人なら誰でも、気づかれるまで使い続けられます。
api-tokens-life-week = 7 日
api-tokens-life-month = 30 日
api-tokens-life-quarter = 90 日
api-tokens-life-year = 365 日
api-tokens-life-unlimited = 無期限
api-tokens-new-submit = トークンを作成

api-tokens-shown-title = 新しい API トークン
api-tokens-shown-lead = 今すぐコピーしてください。表示されるのは 1 回だけで、サーバーにはハッシュのみが保存されます。
api-tokens-shown-label = トークン
api-tokens-shown-use = 各リクエストの Authorization ヘッダーに、「Bearer」という語に続けて指定してください：
api-tokens-shown-next = 保存しました

## Commands.

api-tokens-command-made = { $email } の API トークンを作成しました。表示されるのはこの 1 回だけです。
api-tokens-command-unlimited = 有効期限はありません。
api-tokens-command-revoked = API トークン { $id } を取り消しました。
api-tokens-command-nobody = アドレス { $email } のアカウントはありません。
api-tokens-command-disabled = アカウント { $email } は無効になっているため、トークンを作成しても機能しません。先に有効にしてください。
api-tokens-command-frozen = アカウント { $email } は凍結されているため、所有者が新しいパスワードを設定するまで、トークンを作成しても機能しません。
api-tokens-command-none = API トークン { $id } はありません。
api-tokens-command-never-used = 未使用
api-tokens-command-used = 最終使用：{ $when }
api-tokens-command-made-at = 作成：{ $when }
api-tokens-command-expires = 有効期限：{ $when }
api-tokens-command-expired = 期限切れ：{ $when }
api-tokens-command-expires-never = 無期限
