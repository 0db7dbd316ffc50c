# Finding anything: users, cases, emails and pages.

search-title = 検索
# In the header, where it opens the search.
search-open = 検索
search-label = 名前、アドレス、受付番号、またはページ
search-button = 検索
search-results = 検索結果
search-nothing = 見つかりませんでした。名前やアドレスの先頭部分、または受付番号で検索してください。
search-keys = ↑ と ↓ で選択、Enter で開く、Esc で閉じる。
# What a result is.
search-case = 案件
search-user = ユーザー
search-mail = メール
search-page = ページ
