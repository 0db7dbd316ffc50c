# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = 無障礙
statement-title = 無障礙聲明
statement-lead = 本聲明適用於協助您為 { $application } 設定新密碼的頁面和郵件。

statement-status-title = 符合情形
statement-status = 就我們的測試結果而言，這些頁面完全符合《網頁內容無障礙指引》（WCAG）2.2 的 AA 等級，以及歐洲標準 EN 301 549（第 9 章）對網頁的規定。

statement-tests-title = 測試方式
# Heads a list.
statement-tests-lead = 這是軟體製作者的自我評估。針對每個版本使用 Chromium 瀏覽器進行的自動化測試顯示：
# axe is the name of a program that checks pages.
statement-tests-rules = 在淺色和深色模式下，在由左至右和由右至左書寫的語言以及日文中，axe 在所有頁面上皆未發現問題。
statement-tests-keyboard = 只用鍵盤即可完成所有操作，並能看出焦點位於哪個元素。
statement-tests-size = 在寬 320 像素的螢幕上（相當於縮放至 400%），以及文字放大至 200% 時，內容不會被截斷，也不需要橫向捲動。
# Two settings of operating systems; use their usual names.
statement-tests-settings = 遵循強制色彩（高對比）和減少動態效果的設定。
statement-tests-script = 沒有 JavaScript 也能使用所有功能。

statement-limits-title = 我們尚不清楚的部分
statement-limits-people = 日常使用輔助科技的人士尚未檢視過這些頁面。
statement-limits-technology = 尚未使用螢幕報讀軟體、語音控制及其他輔助科技進行人工測試。
statement-limits-mail = 郵件的無障礙程度也取決於您的郵件程式。
statement-limits-own = { $application } 變更過的文字、標誌和樣式不在測試範圍內。

statement-feedback-title = 意見回饋與聯絡方式
# A link to the support follows.
statement-feedback = 這些頁面上是否有您無法使用的內容，或您需要以其他形式取得資訊？請告訴我們發生了什麼事、在哪個頁面，以及如何與您聯絡。

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = 執行程序
statement-enforcement = { $application } 負責這些頁面，負責回覆您，並負責指明您對回覆不滿意時可以求助的主管機關。

statement-date-title = 關於本聲明
# $date is a day, such as 28 November 2026.
statement-date = 本聲明於 { $date } 針對 Password Recover { $version } 編寫。
