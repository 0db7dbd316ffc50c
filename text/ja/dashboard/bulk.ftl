# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = 選択したアカウント
bulk-choose = 選択したアカウントの操作
bulk-all-matching = フィルターに一致する { $count } 個すべて
bulk-select = { $name } を選択
bulk-go = 続ける…
bulk-send-link = リンクを送信
bulk-end-sessions = すべてのセッションを終了
bulk-disable = 無効にする
bulk-enable = 有効にする
bulk-require-password = 新しいパスワードを要求
bulk-allow-password = 現在のパスワードを再び許可

## The page that asks for confirmation.

bulk-confirm-title = ご確認ください
bulk-plan-send-link = 次の { $count } 個のアカウントの所有者に、メールの送信上限の範囲内で順次、再設定メールを送信します：
bulk-plan-end-sessions = 次の { $count } 個のアカウントのすべてのセッションを終了します：
bulk-plan-disable = 次の { $count } 個のアカウントを無効にします。セッション、API トークン、リンク、対応中の案件は終了します：
bulk-plan-enable = 次の { $count } 個のアカウントを再び有効にします：
bulk-plan-require-password = 次の { $count } 個のアカウントのパスワードを使えなくし、セッションと API トークンを終了します。所有者にメールは送信されません。所有者は再設定用リンクから新しいパスワードを設定します：
bulk-plan-allow-password = 次の { $count } 個のアカウントの現在のパスワードを、再び使えるようにします：
bulk-and-more = ほか { $count } 個
bulk-skips = あなたの役割で変更できないアカウントはスキップされます。必要に応じて、ご自身のアカウントもスキップされます。結果はアカウントごとに表示されます。
bulk-can-undo = この操作は後から元に戻せます。
bulk-cannot-undo = この操作は元に戻せません。
bulk-too-many = 一度に変更できるアカウントは { $count } 個までです。フィルターで絞り込み、一致するアカウントをもう一度すべて選択してください。
bulk-changed = このページを開いた後に一覧が変わったため、何も実行されませんでした。下のアカウントを確認して、もう一度確定してください。
bulk-back = 一覧に戻る

## Its progress and its results.

bulk-title-send-link = リンクの送信
bulk-title-end-sessions = セッションの終了
bulk-title-disable = アカウントの無効化
bulk-title-enable = アカウントの有効化
bulk-title-require-password = 新しいパスワードの要求
bulk-title-allow-password = 現在のパスワードの再許可
bulk-begun = { $name } が { $time } に開始しました。
bulk-begun-by-nobody = アカウントがすでに存在しないユーザーが { $time } に開始しました。
bulk-progress = { $total } 個中 { $done } 個のアカウントを処理しました。
bulk-progress-label = 進行状況
bulk-over = { $total } 個のアカウントを処理しました。
bulk-stop = 停止
bulk-undo = 元に戻す
bulk-results = 結果
bulk-column-account = アカウント
bulk-column-email = メールアドレス
bulk-outcome-waiting = 待機中
bulk-outcome-done = 完了
bulk-outcome-unchanged = スキップ：変更の必要なし
bulk-outcome-gone = スキップ：その間に削除済み
bulk-outcome-not-allowed = スキップ：この役割では許可されていません
bulk-outcome-yourself = スキップ：ご自身のアカウント
bulk-outcome-last-admin = スキップ：最後の管理者
bulk-outcome-account-disabled = スキップ：アカウントが無効
bulk-outcome-not-lockable = スキップ：ディレクトリがアカウントをロックできません
bulk-outcome-locked-there = スキップ：ディレクトリでのロックは、新しいパスワードでのみ解除できます
bulk-outcome-stopped = スキップ：停止済み
bulk-outcome-failed = 失敗
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome }（{ $count }）
bulk-gone = 削除されたアカウント { $id }
bulk-more = さらに表示
