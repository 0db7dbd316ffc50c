# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = 漏えい後の対応
campaigns-lead = パスワードが漏えいした可能性がある場合は、新しいパスワードの設定を求めてください。現在のパスワードはすぐに使えなくなり、理由を説明するメールが少しずつ順に送信されます。
campaigns-link = 漏えい後の対応…
campaigns-new-button = 新しいパスワードを要求…
campaigns-none-title = キャンペーンはまだありません
campaigns-none = キャンペーンと、新しいパスワードを設定した人数がここに表示されます。
campaigns-column-started = 開始日時
campaigns-column-note = メモ
campaigns-column-state = 状態

## Starting one.

campaigns-new-title = 新しいパスワードの要求
campaigns-everyone = パスワードがあるすべてのアカウントが対象です。ご自身のアカウントは除きます。
campaigns-matching = 次のフィルターに一致する、パスワードがあるアカウントが対象です。ご自身のアカウントは除きます：
campaigns-count = { $count } 個のアカウントが該当します。
campaigns-count-more = { $count } 個を超えるアカウントが該当します。
campaigns-with-staff = ダッシュボードにアクセスできる人も対象にする
campaigns-with-staff-hint = これらの人もログアウトされ、再びログインするには再設定用リンクが必要になります。オフの場合、役割が「ユーザー」の人だけが対象になります。
campaigns-effects = 実行される内容
campaigns-effect-passwords = 現在のパスワードは使えなくなり、すべてのセッションと API トークンが終了します。全アカウントをまとめて元に戻すことはできません。
campaigns-effect-mails = 理由を説明するメールが、一人ひとりに送信されます。メールから開くのは再設定用リンクをリクエストするページなので、どれだけ後に開いても使えます。
campaigns-effect-directories = ディレクトリ内のアカウントは、ディレクトリ側でロックされます。アカウントをロックできないディレクトリの場合、そのアカウントはスキップされます。
campaigns-note-label = 内部メモ
campaigns-note-hint = このダッシュボードにのみ表示されます。チケット番号などに使えます。
campaigns-reason = メールで伝える理由
campaigns-reason-breach = このサイトからパスワードが漏えいした可能性がある
campaigns-reason-elsewhere = ほかから流出したパスワードが、このサイトで試されている
campaigns-reason-precaution = 予防措置（理由は伝えない）
campaigns-rate = 1 分あたりのメール数
campaigns-rate-hint = 再設定メールが常に優先されます。キャンペーンが使うのは、このサイトのメール送信上限の半分までです。
campaigns-start = 新しいパスワードを要求

## Its progress.

campaigns-state-locking = パスワードの失効処理中
campaigns-state-mailing = メールを送信中
campaigns-without-staff = ダッシュボードにアクセスできる人は対象外です。
campaigns-state-paused = 一時停止中
campaigns-state-done = すべてのメールを送信済み
campaigns-state-stopped = 中止済み
campaigns-back = すべてのキャンペーン
campaigns-pause = 一時停止
campaigns-resume = 再開
campaigns-stop = 中止
campaigns-stop-note = 中止すると、以後メールは送信されません。失効したパスワードは元に戻りません。
campaigns-begun = { $name } が { $time } に開始しました。
campaigns-begun-by-nobody = アカウントがすでに存在しないユーザーが { $time } に開始しました。
campaigns-progress-label = 進行状況
campaigns-locked = これまでに { $count } 個のパスワードが失効しました。
campaigns-mailed = { $total } 人中 { $done } 人にメールを送信しました。
campaigns-chosen = { $total } 人中 { $done } 人が新しいパスワードを設定しました。
campaigns-left = 残り約 { $duration }（1 分あたりのメール数：{ $rate }）。
campaigns-limited = 待機中：このサイトのメール送信上限の半分を使い切りました。
campaigns-held-up = 待機中：このキャンペーンの先のメールがまだ送信されていません。
campaigns-people = 対象者
campaigns-pending = メール送信済み、パスワード未設定（{ $count }）
campaigns-unmailed = メール未送信（{ $count }）
campaigns-done = パスワード設定済み（{ $count }）
campaigns-skipped = スキップ：ロック不可（{ $count }）
campaigns-column-account = アカウント
campaigns-column-email = メールアドレス
campaigns-column-when = メール送信日時
campaigns-not-yet = まだ
campaigns-nobody = 該当者はいません。
campaigns-more = さらに表示
