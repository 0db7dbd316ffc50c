# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = セットアップ
first-steps-lead = 4 つの手順で、ここからアカウントを再設定できるようになります。不要な手順は飛ばせます。いつでも戻ってこられます。
first-steps-complete = すべて設定済みです。
first-steps-card-title = セットアップを完了してください
first-steps-card = アカウントの再設定を始めるまで、残り { $count } つの手順です。
first-steps-card-button = 続ける
# Hides the card for good.
first-steps-dismiss = 表示しない
first-steps-state-done = 完了
first-steps-state-skipped = スキップ済み
first-steps-state-open = 未実施
first-steps-skip = この手順をスキップ
first-steps-resume = やはり実施する

## Email.

first-steps-mail-title = メール
first-steps-mail-lead = 再設定用リンクはメールで送信されるため、メールを送信できないと何も機能しません。
first-steps-mail-backend = 送信方法
first-steps-mail-server = メールサーバー
first-steps-mail-sender = 差出人
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND が { $backend } のため、このマシンからメールは送信されません。メールを送信するには、次の設定を追加して再起動してください：
first-steps-mail-test = { $address } にテストメールを送信
first-steps-mail-none = まだメールは送信されていません。
first-steps-mail-accepted = 最新のメールは { $time } に受け付けられました。メールサーバーの応答：
first-steps-mail-rejected = テストメールは拒否されました。メールサーバーの応答：
first-steps-mail-doctor = 次のコマンドで、メールサーバーと、差出人のドメインの SPF、DKIM、DMARC を確認できます：

## Name and color.

first-steps-name-title = 名前と色
first-steps-name-lead = すべてのページとメールに表示されます。
first-steps-name-name = 名前
first-steps-name-color = 色
first-steps-name-color-hint = #1a5fb4 の形式で入力します。ライトモードとダークモードの配色は、この色から作られます。
first-steps-name-show = プレビューを表示
first-steps-name-preview = プレビュー
# What the pictures show, for people who can’t see them.
first-steps-name-light = ライトモードのページでの { $name }
first-steps-name-dark = ダークモードのページでの { $name }
first-steps-name-paste = --config で指定した TOML ファイルに次の内容を追加し、再起動してください：
first-steps-name-replace = --config で指定した TOML ファイルの [[application]] にある同じキーを次の内容に置き換え、再起動してください：
first-steps-name-in-effect = この設定は反映されています。
first-steps-name-not-yet = まだ反映されていません。
first-steps-name-name-wrong = 名前は 1 行で、60 文字以内で入力してください。
first-steps-name-color-wrong = 色は、#1a5fb4 のように # と 6 桁で入力してください。
first-steps-name-color-light = この色は明るすぎて読みにくくなります。使える最も近い色は { $color } です。

## Accounts.

first-steps-accounts-title = アカウント
first-steps-accounts-lead = ここで再設定するアカウントは、どこにありますか？
first-steps-accounts-connected = { $count } 個のディレクトリが接続されています。
first-steps-accounts-elsewhere = アプリケーションのデータベースまたはディレクトリサーバーにある場合：次のコマンドで確認すると、追加する設定が表示されます。
first-steps-accounts-here = このサーバーのみ
first-steps-accounts-here-chosen = アカウントはこのサーバーにのみあります。ユーザーを作成するか、インポートしてください。

## Two-factor authentication.

first-steps-second-title = 2 要素認証
first-steps-second-lead = ご自身のアカウントを保護しましょう。ログインには、認証アプリのコードも必要になります。
first-steps-second-done = ご自身のアカウントの 2 要素認証は有効です。
first-steps-second-button = 設定する
