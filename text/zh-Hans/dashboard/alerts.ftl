# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject = { $site } 有 { $count } 个问题需要关注
alerts-subject-resolved = { $site } 有 { $count } 个问题已解决
# Above lists of problems.
alerts-new = 新问题
alerts-lasting = 尚未解决
alerts-resolved = 已解决
alerts-button = 打开概览
alerts-why = 您收到此邮件，是因为您是 { $site } 的管理员，或者其设置中的 ALERTS_TO 包含您的地址。此类邮件每 15 分钟最多一封。
