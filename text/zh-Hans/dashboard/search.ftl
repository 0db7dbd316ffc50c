# Finding anything: users, cases, emails and pages.

search-title = 查找任何内容
# In the header, where it opens the search.
search-open = 查找
search-label = 姓名、地址、个案编号或页面
search-button = 查找
search-results = 结果
search-nothing = 未找到任何内容。请尝试姓名或地址的开头，或个案编号。
search-keys = ↑ 和 ↓ 选择，Enter 打开，Esc 关闭。
# What a result is.
search-case = 个案
search-user = 用户
search-mail = 邮件
search-page = 页面
