# The pages on which administrators change the texts of public pages and emails.

studio-title = テキスト
studio-lead = 公開ページとメールの文言を、言語とアプリケーションごとに変更できます。変更していないテキストは、プログラムに付属のままです。
studio-application = アプリケーション
studio-application-all = すべてのアプリケーション
studio-language = 言語
studio-place = ページまたはメール
studio-pages = ページ
studio-mails = メール
studio-show = 表示

# Pages.
studio-page-forgot = リンクのリクエスト
studio-page-sent = メールの確認
studio-page-code = コードの入力
studio-page-reset = 新しいパスワード
studio-page-link-gone = リンクの無効
studio-page-not-me = 「心当たりがありません」
studio-page-freeze = アカウントの凍結または復元
studio-page-saving = パスワードの保存中
studio-page-done = パスワードの変更完了
studio-page-statement = アクセシビリティステートメント
studio-page-errors = エラーメッセージ
studio-page-everywhere = すべてのページ
studio-page-times = 日時と期間

# The list.
studio-text = テキスト
studio-built-in = 組み込み
studio-changed = 変更済み
studio-unchanged = 変更なし
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = サーバー上のファイルから
studio-for-all = すべてのアプリケーション用

# One text.
studio-edit-title = テキストの変更
studio-back = テキストに戻る
studio-field = 新しいテキスト
studio-required = 必ず残す変数：{ $variables }
studio-optional = 省略できる変数：{ $variables }
studio-hint = HTML を使わないプレーンテキストです。波かっこ内の変数は、その値に置き換えられます。
studio-save = 保存
studio-preview = プレビュー
studio-sample = 見本を自分に送信
studio-sample-note = 保存済みのテキストが使われます。リンクは機能しません。
studio-reset = 組み込みのテキストに戻す
studio-preview-title = プレビュー
studio-preview-frame = ページまたはメールのプレビュー
studio-history-title = 履歴
studio-history-none = このテキストはまだ誰も変更していません。
studio-history-when = 日時
studio-history-who = 変更者
studio-history-restore = 復元
studio-history-current = 使用中

# Files.
studio-file-title = Fluent ファイル
studio-file-lead = この言語とアプリケーションの変更済みテキストをすべて 1 つのファイルにまとめます。別の場所で翻訳したり、サーバーとともにデプロイしたりできます。
studio-export = エクスポート
studio-import-file = ファイル（.ftl）
studio-import = インポート
studio-import-note = ファイルにないテキストは変わりません。使用できないものが 1 つでもある場合は、何もインポートされません。

# Why a text is refused, and what to do.
studio-not-saved = テキストは保存されませんでした
studio-not-imported = 何もインポートされませんでした
studio-refused-unknown = この ID のテキストはありません。もう一度ファイルをエクスポートして、どの ID があるか確認してください。
studio-refused-twice = この ID がファイルに 2 回あります。どちらかを削除してください。
studio-refused-unreadable = これは Fluent のテキストではありません：{ $problem } 変数はそれぞれ、両側の波かっこが必要です。
studio-refused-not-utf8 = ファイルが UTF-8 ではありません。UTF-8 で保存してください。
studio-refused-too-large = ファイルが大きすぎます。テキストのファイルは 256 kB 未満にしてください。
studio-refused-empty = テキストが空です。何か入力するか、組み込みのテキストを使ってください。
studio-refused-too-long = テキストが長すぎます。{ $most } 文字以内にしてください。
studio-refused-missing = { $variable } がありません。元に戻してください。ないと、読む人に必要な情報が欠けてしまいます。
studio-refused-not-known = ここでは { $variable } は使えません。削除するか、一覧にある変数を使ってください。
studio-refused-not-possible = ここでは { $part } は使えません。変数と複数形だけを使ってください。
studio-refused-plural-missing = この言語に必要な複数形 [{ $form }] がありません。
studio-refused-plural-not-known = この言語に複数形 [{ $form }] はありません。削除してください。
studio-refused-not-a-number = { $variable } は数値ではないため、形の選択には使えません。
studio-refused-markup = ここでは HTML を使えません。< と > を削除してください。
studio-refused-invisible = 見えない文字（U+{ $code }）が含まれています。コピーの際に混入した可能性があります。削除してください。
studio-refused-lines = テキストに改行が含まれています。1 行で入力してください。
studio-refused-at = { $id }：{ $sentence }
