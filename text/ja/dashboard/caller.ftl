# The page on which the help desk verifies a caller.

caller-title = 通話相手の本人確認
caller-lead = このアカウントについて対応する前に、電話の相手が { $name } 本人であることを確認してください。
caller-email-heading = メールのコード
caller-email-lead = { $email } にコードを送信します。電話の相手に読み上げてもらい、ここに入力してください。
caller-send = コードを送信
caller-send-again = 新しいコードを送信
caller-waiting = コードのメールはまだ送信されていません。少ししてから、このページを再読み込みしてください。
caller-sent = { $ago }、コードが送信されました。{ $time } まで有効です。
caller-over = 最後のコードは使えなくなりました。新しいコードを送信してください。
caller-see-mail = メールを表示
caller-tries = あと { $count } 回入力できます。
caller-code = 相手が読み上げたコード
caller-app-heading = 認証アプリのコード
caller-app-lead = または、相手の認証アプリに今表示されているコードを読み上げてもらってください。
caller-app-code = アプリのコード
caller-button = 本人確認する
caller-back-to-case = 案件 { $number }
