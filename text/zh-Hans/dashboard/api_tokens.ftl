# API tokens: one's own, and those of a user.

api-tokens-title = API 令牌
api-tokens-lead = 程序使用 API 令牌，在您选择的权限范围内代表您执行操作。设置新密码会撤销您的所有令牌。
api-tokens-link = 管理 API 令牌
api-tokens-list = 您的 API 令牌
api-tokens-empty-title = 还没有 API 令牌
api-tokens-empty = 请为每个程序各创建一个令牌，以便单独撤销。
api-tokens-column-name = 名称
api-tokens-column-scopes = 权限范围
api-tokens-column-made = 创建时间
api-tokens-column-used = 上次使用
api-tokens-column-expires = 过期时间
api-tokens-column-action = 操作
api-tokens-never-used = 从未使用
api-tokens-expires-never = 永不过期
api-tokens-expired = 已过期
api-tokens-revoke = 撤销
api-tokens-revoke-about = API 令牌 { $name }

api-tokens-new-title = 创建令牌
api-tokens-name-hint = 令牌的用途，例如“商店后端”。
api-tokens-scopes = 权限范围
api-tokens-scope-recovery = 请求恢复 (recovery)
api-tokens-scope-recovery-hint = 为用户请求链接：应用后端只需要此权限。
api-tokens-scope-users-read = 查看用户 (users:read)
api-tokens-scope-users-read-hint = 姓名、电子邮件地址和状态；绝不包括密码或令牌。
api-tokens-scope-users-write = 管理用户 (users:write)
api-tokens-scope-users-write-hint = 您的角色允许的任何操作，且不再要求输入密码。
api-tokens-scope-users-roles = 管理角色 (users:roles)
api-tokens-scope-users-roles-hint = 创建管理员，以及更改或删除任何拥有角色的人。还需要 users:write；请仅授予确有需要的程序。
api-tokens-scope-personal-data = 导出和清除个人数据 (personal-data)
api-tokens-scope-personal-data-hint = 所存储的某个人的全部数据。对于拥有角色的人，清除还需要 users:roles。
api-tokens-life = 有效期
api-tokens-life-hint = 永不过期的令牌一旦被他人发现，对方就可以一直使用，直到有人察觉。
api-tokens-life-week = 7 天
api-tokens-life-month = 30 天
api-tokens-life-quarter = 90 天
api-tokens-life-year = 365 天
api-tokens-life-unlimited = 永不过期
api-tokens-new-submit = 创建令牌

api-tokens-shown-title = 您的新 API 令牌
api-tokens-shown-lead = 请立即复制。令牌只显示一次，我们只存储其哈希值。
api-tokens-shown-label = 令牌
api-tokens-shown-use = 请在每个请求的 Authorization 标头中发送，放在单词 Bearer 之后：
api-tokens-shown-next = 已保存，完成

## Commands.

api-tokens-command-made = 已为 { $email } 创建 API 令牌。令牌只显示一次。
api-tokens-command-unlimited = 令牌永不过期。
api-tokens-command-revoked = 已撤销 API 令牌 { $id }。
api-tokens-command-nobody = 没有使用地址 { $email } 的账号。
api-tokens-command-disabled = 账号 { $email } 已停用，令牌无法使用。请先启用账号。
api-tokens-command-frozen = 账号 { $email } 已冻结，在其所有者设置新密码之前，令牌无法使用。
api-tokens-command-none = 没有 API 令牌 { $id }。
api-tokens-command-never-used = 从未使用
api-tokens-command-used = 上次使用：{ $when }
api-tokens-command-made-at = 创建于：{ $when }
api-tokens-command-expires = 过期时间：{ $when }
api-tokens-command-expired = 已于以下时间过期：{ $when }
api-tokens-command-expires-never = 永不过期
