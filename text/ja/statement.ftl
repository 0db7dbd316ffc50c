# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = アクセシビリティ
statement-title = アクセシビリティステートメント
statement-lead = このステートメントは、{ $application } の新しいパスワードを設定するためのページとメールを対象としています。

statement-status-title = 適合状況
statement-status = テストで確認できた範囲では、これらのページは、Web Content Accessibility Guidelines (WCAG) 2.2 のレベル AA と、欧州規格 EN 301 549（箇条 9）のウェブページに関する要件に完全に適合しています。

statement-tests-title = テスト方法
# Heads a list.
statement-tests-lead = これはソフトウェアの制作者による自己評価です。Chromium ブラウザを使った自動テストで、バージョンごとに次のことを確認しています：
# axe is the name of a program that checks pages.
statement-tests-rules = ライトモードとダークモード、左から右に書く言語と右から左に書く言語、日本語のいずれにおいても、すべてのページで axe による問題の検出はありません。
statement-tests-keyboard = すべての操作をキーボードだけで行うことができ、どの要素にフォーカスがあるかが見てわかります。
statement-tests-size = 幅 320 ピクセルの画面（400% に拡大した場合に相当）でも、文字を 200% にした場合でも、内容が途切れることはなく、横にスクロールする必要もありません。
# Two settings of operating systems; use their usual names.
statement-tests-settings = 強制カラー（ハイコントラスト）と「視差効果を減らす」の設定に従って表示されます。
statement-tests-script = すべての機能が JavaScript なしで動作します。

statement-limits-title = わかっていないこと
statement-limits-people = 支援技術を日常的に使っている方による確認は行われていません。
statement-limits-technology = スクリーンリーダー、音声操作、その他の支援技術を使った手動のテストは行われていません。
statement-limits-mail = メールのアクセシビリティは、お使いのメールソフトにも左右されます。
statement-limits-own = { $application } が変更した文章、ロゴ、スタイルは、テストの対象に含まれません。

statement-feedback-title = ご意見とお問い合わせ
# A link to the support follows.
statement-feedback = これらのページに使えないところがある場合や、情報を別の形式で必要とされる場合は、何が起きたか、どのページか、ご連絡の方法をお知らせください。

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = 執行手続き
statement-enforcement = これらのページ、お客様への回答、および回答にご満足いただけない場合の申し立て先となる機関の案内については、{ $application } が責任を負います。

statement-date-title = このステートメントについて
# $date is a day, such as 28 November 2026.
statement-date = { $date } に、Password Recover { $version } について作成されました。
