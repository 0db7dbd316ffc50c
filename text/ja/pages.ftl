# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = メインコンテンツにスキップ
footer-promise = メール、電話、チャットでパスワードをお尋ねすることは決してありません。
footer-version = Password Recover { $version }
title-error = エラー：{ $title }
times-are-utc = 時刻はすべて UTC です。
show = 表示
hide = 非表示
main-navigation = メイン

steps = 手順
step-ask = リンクをリクエスト
step-open = メールを開く
step-choose = 新しいパスワード

takes-longer = 少し時間がかかっています…

email = メールアドレス
email-hint = ログインに使っているアドレスです。

forgot-title = パスワードをお忘れですか？
forgot-lead = メールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。
forgot-button = リンクを送信
forgot-pending = 送信中…
delay-title = 現在、メールの配信が遅れています
delay = メールが約 { $minutes } 分遅れています。リクエストは保存されており、後ほど対応されます。
forgot-note = 新しいパスワードを設定するまで、現在のパスワードは変わりません。

sent-title = メールを確認してください
sent-lead = このアドレスのアカウントがある場合は、まもなくリンクを記載したメールが届きます。
sent-usually = 通常は 2 分以内に届きます。
sent-open = メールのリンクを開いて
sent-open-rest = 、新しいパスワードを設定してください。リンクは 1 回限り有効です。有効期間：{ $duration }。
case-label = 受付番号
case-note = サポートにお問い合わせの際にお知らせください。メールに記載されているコードは絶対に誰にも教えないでください。サポートがコードをお尋ねすることはありません。
sent-nothing-title = 5 分待ってもメールが届きませんか？
sent-nothing-spam = 迷惑メールフォルダを確認してください。
sent-nothing-other = アカウントに使った可能性のある、ほかのアドレスでも試してください。
sent-nothing-again = もう一度リンクをリクエストしてください。すでに届いているリンクも引き続き使えます。
sent-again = もう一度試すか、別のアドレスを使う
sent-same = 誰がアカウントを持っているかわからないように、どのアドレスでもこのページを表示しています。
code-title = メールに記載されているコードを入力
code-lead = メールを別のデバイスで読む場合に、リンクの代わりに使えます。
code-here = 別のデバイスでメールを読んでいますか？
code-here-field = メールに記載されているコードを入力
code = コード
code-hint = 大文字と小文字の違いやハイフンの有無は問いません。
case-number = 受付番号
case-number-hint = 同じメールに記載されています。
code-button = 続行
code-or-link-title = すでにリンクを開きましたか？
code-or-link = メールからもう一度開いてください。コピーされるのを防ぐため、リンクの秘密の部分はアドレスバーから削除されます。
code-ask = 新しいリンクをリクエスト

reset-title = 新しいパスワードの設定
reset-lead = これが最後の手順です。
reset-account = お使いのアカウント
reset-button = 新しいパスワードを保存
reset-pending = 保存中…
reset-note = 保存すると、このアカウントにログインしているすべてのデバイスがログアウトされます。
new-password = 新しいパスワード
new-password-again = 新しいパスワード（確認）
policy-length = { $length } 文字以上にしてください。単語をいくつか並べると覚えやすくなります。
policy-free = スペース、大文字、記号も使えますが、必須ではありません。
policy-common = よく使われるパスワードは使えません。

link-gone-title = このリンクは使えなくなりました
link-gone-lead = リンクは 1 回限り、一定の期間だけ有効です。このリンクを開いても、アカウントは何も変更されていません。
link-gone-button = 新しいリンクを送信
link-gone-note = アカウントのメールアドレスにお送りします。
link-gone-other = 別のアドレスを使う

not-me-title = このリクエストを停止しますか？
not-me-lead = 新しいパスワードをリクエストしていない場合は、停止してください。リンクとコードはすぐに使えなくなり、パスワードは変わりません。
not-me-button = リクエストを停止
not-me-note = ご自身でリクエストした場合は、このページを閉じてください。
not-me-done-title = リクエストを停止しました
not-me-done-lead = リンクとコードは使えなくなりました。パスワードは変わっていません。ほかに必要な操作はありません。
not-me-done-note = おそらく、誰かが自分のアドレスを入力し間違えたものと思われます。何度も起きる場合は、サポートに連絡し、メールの受付番号をお知らせください。
not-me-gone-title = 停止するものはありません
not-me-gone-lead = このリクエストは、使用済み、停止済み、または期限切れのため、終了しています。リンクは使えなくなりました。
not-me-gone-note = パスワードが変更されたというメールが届き、心当たりがない場合は、そのメールのリンクを開いてください。

freeze-title = アカウントを凍結しますか？
freeze-lead = パスワードを変更した覚えがない場合は、今すぐアカウントを凍結してください。全員がログアウトされ、新しいパスワードを設定するまで、誰もログインできなくなります。
freeze-button = アカウントを凍結する
freeze-note = メールアドレスに送信されるリンクで、いつでも凍結を解除できます。ご自身でパスワードを変更した場合は、このページを閉じてください。
restore-title = アカウントを復元しますか？
restore-lead = 新しいメールアドレスに心当たりがない場合は、今すぐアカウントを復元してください。アドレスは以前のものに戻り、全員がログアウトされ、新しいパスワードを設定するまで、誰もログインできなくなります。
restore-button = アカウントを復元する
restore-note = 以前のアドレスに送信されるリンクで、いつでも凍結を解除できます。ご自身で新しいアドレスを依頼した場合は、このページを閉じてください。
freeze-done-title = アカウントが凍結されました
freeze-done-lead = 全員がログアウトされ、誰もログインできません。
freeze-done-next-title = 凍結を解除するには
freeze-done-mailbox = ほかの人にメールを読まれている可能性がある場合は、先にメールアカウントのパスワードを変更してください。
freeze-done-ask = リンクをリクエストし、そのリンクから新しいパスワードを設定してください。これでアカウントの凍結が解除されます。
freeze-done-button = リンクをリクエスト
freeze-done-note = 何が起きたかを管理者に伝えてください。
freeze-gone-title = このリンクは使えなくなりました
freeze-gone-lead = このリンクでアカウントを凍結できるのは、メールの送信から 72 時間以内に 1 回だけです。今開いても、何も変更されていません。
freeze-gone-note = まだご心配ですか？新しいパスワードを設定すると、ほかの人は全員ログアウトされます。
open-again-title = リンクをもう一度開いてください
open-again-lead = このページに戻るには、メールのリンクをもう一度開いてください。コピーされるのを防ぐため、リンクの秘密の部分はアドレスバーから削除されます。

saving-title = 新しいパスワードを保存しています
saving-lead = 新しいパスワードをアプリケーションに保存しています。通常は数秒で完了します。
saving-note = このページは閉じてもかまいません。パスワードはそのまま保存され、完了するとメールが届きます。
saving-again = もう一度確認
done-title = パスワードが変更されました
done-lead = 新しいパスワードでログインできるようになりました。
done-safe-title = アカウントの安全のために
done-safe-sessions = ログインしていたすべてのデバイスをログアウトしました。
done-safe-notice = この変更についてのメールをお送りします。
done-safe-link = 使用したリンクは、もう使えません。
done-next-title = 次の手順
done-next = ログインしようとしていた場所に戻り、新しいパスワードを使ってください。ブラウザに保存するか尋ねられたら、保存してください。

login-title = ログイン
login-lead = このサービスの管理者用です。
login-button = ログイン
login-pending = ログイン中…
password = パスワード
password-again = パスワード（確認）
logout = ログアウト

setup-title = 最初の管理者を作成
setup-lead = このリンクは 1 回限り有効です。ここで作成するアカウントは、このサービスのすべてのユーザーを閲覧できます。
setup-email-hint = ログインに使うアドレスです。ご自身の再設定用リンクもここに届きます。
setup-button = 管理者を作成
setup-pending = 管理者を作成中…
setup-gone-title = このセットアップ用リンクは使えなくなりました
setup-gone-lead = リンクは 1 回限り、サーバーが再起動されるか管理者が作成されるまで有効です。
setup-gone-next = 管理者がいる場合は、ログインしてください。いない場合は、サーバーを再起動すると新しいリンクが表示されます。
name = 名前

mailbox-title = メールボックス
mailbox-banner-title = これは開発用メールボックスです
mailbox-banner = このサーバーからのメールはすべてここに届き、誰にも送信されません。このページを開ける人は誰でもメールを読めます。
mailbox-empty-title = メールはまだありません
mailbox-empty = リンクをリクエストしてから、ここに戻ってページを再読み込みしてください。
mailbox-ask = リンクをリクエスト
mailbox-newest = 新しい順です。時刻はすべて UTC です。
mailbox-list = メール
mailbox-back = メールボックスに戻る
mail-subject = 件名
mail-from = 差出人
mail-to = 宛先
mail-when = 日時
mail-text-part = テキスト部分
mail-html-part = HTML 部分
mail-html-frame = メールの HTML 部分
mail-link = リンク
nav-recovery = 再設定ページ
nav-admin = 管理

not-found-title = ページが見つかりません
not-found-lead = アドレスに入力の誤りがあるか、途中で切れている可能性があります。メールのリンクの場合は、全体をコピーしたか確認してください。
broken-title = 問題が発生しました
broken-lead = これはこちら側の問題で、お客様の操作によるものではありません。前のページに戻り、数分後にもう一度お試しください。
broken-number = 再度発生する場合は、次の番号をサポートにお知らせください：
unavailable-title = まもなく再開します
unavailable-lead = このサービスは一時的に利用できません。数分後にもう一度お試しください。すでに届いているリンクは引き続き使えます。
refused-title = このリクエストは拒否されました
start-again = 最初からやり直す
