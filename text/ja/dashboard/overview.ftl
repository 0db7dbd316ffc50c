# The overview page.

overview-title = 概要
overview-period = 期間
overview-period-hour = 24 時間
overview-period-day = 30 日
overview-period-week = 26 週間
overview-made-at = { $time }（UTC）時点
overview-refresh = 更新
overview-live = ライブ
overview-not-live = 現在、ライブ更新を利用できません。このページは 30 秒ごとに更新されます。

overview-now-title = 現在の状況
overview-mail-flows = 待機中のメールはありません。
overview-mail-waits = 最も古いメールの待ち時間は 1 分未満です。正常な範囲です。
overview-mail-waits-minutes = 最も古いメールが { $minutes } 分待機しています。
overview-mail-late = 最も古いメールの待ち時間：{ $age }。メールが正常に配信されていません。
overview-mail-look = 待機中のメールを表示

overview-attention-title = 要確認
overview-attention-none = 現在はありません。
overview-frozen = { $count } 個のアカウントが、身に覚えのないパスワード変更を報告した所有者によって凍結されました。
overview-kept-hashes = インポートしたパスワードハッシュにより、毎回のログインにかかる時間が、ハッシュがない場合のおよそ { $times } 倍になっています。
overview-kept-hashes-until = 残りのハッシュの削除期限：{ $date }。
overview-kept-hashes-look = インポートを表示
overview-frozen-look = 凍結されたアカウントを表示
overview-campaign-stuck = { $count } 件のパスワード変更キャンペーンで、1 時間にわたりメールが 1 通も送信されていません。
overview-campaign-look = キャンペーンを表示
overview-burst-address = 1 つのアドレスに対し、1 時間に { $count } 件のリクエスト：
overview-burst-address-look = 案件 { $number } を表示
overview-burst-network = 1 つのネットワークから、1 時間に { $count } 件のリクエスト：
overview-guessing = 1 つのネットワークから、1 時間に { $count } 回の誤ったパスワード：
overview-network-look = このネットワークのイベントを表示
overview-mail-fails = 1 日に { $count } 通のメールが拒否されたドメイン：
overview-mail-fails-look = 失敗したメールを表示
overview-mail-faults = このプログラムの不具合により、過去 1 日間に { $count } 通のメールが送信されませんでした。詳細はログに記録されています。
overview-webhook-faults = このプログラムの不具合により、過去 1 日間に { $count } 件の Webhook メッセージが送信されませんでした。詳細はログに記録されています。
overview-webhook-faults-look = Webhook を表示
overview-texts-broken = 変更したテキストのうち { $count } 個が使用できません。代わりに組み込みのテキストが表示されています。
overview-texts-broken-look = テキストを表示
# Followed by its name.
overview-directory-down = 応答していないディレクトリがあり、これを必要とする処理が待機しています：
overview-directory-look = ディレクトリを表示
# Followed by its URL.
overview-webhook-fails = 15 分以上、メッセージが 1 件も配信されていない Webhook：

overview-funnel-title = リクエストから新しいパスワードまで
overview-funnel-note = 案件単位の集計です。繰り返しのリクエストは 1 件と数えます。
overview-funnel-requests = リンクをリクエスト
overview-funnel-mails = メールを配信
overview-funnel-opened = リンクを開く
overview-funnel-changed = パスワードを変更
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = { $time }（UTC）より前の数値は集計中です。数分で集計が完了します。

overview-plots-title = アクティビティ
overview-plot-requests = リクエスト
overview-plot-mails = 配信されたメール
overview-plot-opened = 人が開いたリンク
overview-plot-changed = 変更されたパスワード
overview-plot-alternative = { $what }：時間ごとの棒グラフ、合計 { $total }。数値は下の表にあります。
overview-plot-table = 数値
overview-plot-from = 開始
overview-plot-count = 件数

overview-empty-title = リクエストはまだありません
overview-empty = リクエストとその進行状況がここに表示されます。ご自身で試すか、テストメールを送信してみてください。
overview-empty-try = 再設定ページを開く

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = アカウントとメール
overview-figure-users = アカウント
overview-figure-never-logged-in = 未ログイン
overview-figure-frozen = 所有者が凍結
overview-figure-disabled = 無効
overview-figure-mails-waiting = 待機中のメール
overview-figure-mails-failed = 失敗したメール
