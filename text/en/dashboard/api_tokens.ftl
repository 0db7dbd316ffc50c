# API tokens: one's own, and those of a user.

api-tokens-title = API tokens
api-tokens-lead = Programs use API tokens to act on your behalf, within the scopes you choose. A new password revokes all your tokens.
api-tokens-link = Manage API tokens
api-tokens-list = Your API tokens
api-tokens-empty-title = No API tokens yet
api-tokens-empty = Create one for each program, so that you can revoke each on its own.
api-tokens-column-name = Name
api-tokens-column-scopes = Scopes
api-tokens-column-made = Created
api-tokens-column-used = Last used
api-tokens-column-expires = Expires
api-tokens-column-action = Action
api-tokens-never-used = Never
api-tokens-expires-never = Never
api-tokens-expired = Expired
api-tokens-revoke = Revoke
api-tokens-revoke-about = the API token { $name }

api-tokens-new-title = Create token
api-tokens-name-hint = What it’s for, such as “shop back end”.
api-tokens-scopes = Scopes
api-tokens-scope-recovery = Request recovery (recovery)
api-tokens-scope-recovery-hint = Request a link for a user: all that an application’s back end needs.
api-tokens-scope-users-read = View users (users:read)
api-tokens-scope-users-read-hint = Names, email addresses and states; never a password or a token.
api-tokens-scope-users-write = Manage users (users:write)
api-tokens-scope-users-write-hint = Anything your role allows, without asking for your password again.
api-tokens-scope-users-roles = Manage roles (users:roles)
api-tokens-scope-users-roles-hint = Create administrators, and change or delete anyone with a role. It also requires users:write; grant it only to programs that need it.
api-tokens-scope-personal-data = Export and erase personal data (personal-data)
api-tokens-scope-personal-data-hint = Everything that is stored about a person. For anyone with a role, erasing also requires users:roles.
api-tokens-life = Expiration
api-tokens-life-hint = A token that never expires can be used by anyone who finds it, until someone notices.
api-tokens-life-week = 7 days
api-tokens-life-month = 30 days
api-tokens-life-quarter = 90 days
api-tokens-life-year = 365 days
api-tokens-life-unlimited = Never expires
api-tokens-new-submit = Create token

api-tokens-shown-title = Your new API token
api-tokens-shown-lead = Copy it now. It is shown only once, and only a hash of it is stored.
api-tokens-shown-label = Token
api-tokens-shown-use = Send it in the Authorization header of each request, after the word Bearer:
api-tokens-shown-next = Done, I’ve saved it

## Commands.

api-tokens-command-made = Created an API token for { $email }. It is shown only once.
api-tokens-command-unlimited = It never expires.
api-tokens-command-revoked = Revoked the API token { $id }.
api-tokens-command-nobody = There is no account with the address { $email }.
api-tokens-command-disabled = The account { $email } is disabled, so a token would not work. Enable it first.
api-tokens-command-frozen = The account { $email } is frozen, so a token would not work until its owner has chosen a new password.
api-tokens-command-none = There is no API token { $id }.
api-tokens-command-never-used = never used
api-tokens-command-used = last used { $when }
api-tokens-command-made-at = created { $when }
api-tokens-command-expires = expires { $when }
api-tokens-command-expired = expired { $when }
api-tokens-command-expires-never = never expires
