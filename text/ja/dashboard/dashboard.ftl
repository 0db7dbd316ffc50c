# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = メニュー
dashboard-nav-overview = 概要
dashboard-nav-users = ユーザー
dashboard-nav-cases = 案件
dashboard-nav-mail = メール
dashboard-nav-audit = 監査ログ
dashboard-nav-import = インポート
dashboard-nav-webhooks = Webhook
dashboard-nav-texts = テキスト
dashboard-nav-directories = ディレクトリ
dashboard-nav-account = マイアカウント
dashboard-role-user = ユーザー
dashboard-role-viewer = 閲覧者
dashboard-role-help-desk = ヘルプデスク
dashboard-role-admin = 管理者
dashboard-your-password = ご自身のパスワードの確認
dashboard-your-password-hint = ご本人であることを確認します。以後 10 分間は再入力不要です。
dashboard-working = 処理中…
dashboard-undo = 元に戻す
dashboard-cancel = キャンセル
dashboard-filter = フィルター
dashboard-pager-label = ページ
dashboard-pager-first = 最初のページ
dashboard-pager-previous = 前へ
dashboard-pager-next = 次へ
dashboard-pager-newer = 新しい項目
dashboard-pager-older = 古い項目
dashboard-log-in-again = 新しいタブでログインしてから、ここでもう一度ボタンを押してください。入力した内容は残っています。
dashboard-back-to-dashboard = ダッシュボードに戻る

# Lists.
dashboard-filters = フィルター
# The filters in force, each of which can be removed.
dashboard-chips = 適用中のフィルター
dashboard-chip = { $filter }：{ $value }
dashboard-chip-remove = フィルターを解除：{ $filter }：{ $value }
dashboard-chips-clear = フィルターをすべて解除
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $total } 件中 { $first }～{ $last } 件
dashboard-extent-many = { $total } 件以上中 { $first }～{ $last } 件
dashboard-extent-deep = 最初の { $count } 件より後
dashboard-copy = コピー
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = { $text } をコピー
dashboard-copied = コピーしました
dashboard-times-are-local = 時刻はお使いのタイムゾーンで表示されています。
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count } 以上
