# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject = { $site } で { $count } 件の問題を確認してください
alerts-subject-resolved = { $site } で { $count } 件の問題が解決しました
# Above lists of problems.
alerts-new = 新規
alerts-lasting = 未解決
alerts-resolved = 解決済み
alerts-button = 概要を開く
alerts-why = このメールは、あなたが { $site } の管理者であるか、設定の ALERTS_TO にあなたのアドレスが指定されているため送信されています。送信は多くても 15 分に 1 通です。
