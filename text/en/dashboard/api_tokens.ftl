# API tokens: one's own, and those of a user.

api-tokens-title = API tokens
api-tokens-lead = A program shows a token where a person types a password. It may do what you may, as far as you let it. A new password ends all of your tokens.
api-tokens-link = See and make API tokens
api-tokens-list = Your API tokens
api-tokens-empty-title = No API tokens yet
api-tokens-empty = Make one for each program, so that you can revoke it alone.
api-tokens-column-name = Name
api-tokens-column-scopes = May
api-tokens-column-made = Made
api-tokens-column-used = Last used
api-tokens-column-expires = Expires
api-tokens-column-action = Action
api-tokens-never-used = Never
api-tokens-expires-never = When it is revoked
api-tokens-expired = Expired
api-tokens-revoke = Revoke
api-tokens-revoke-about = the API token { $name }

api-tokens-new-title = Make a token
api-tokens-name-hint = What it is for, such as “shop back end”.
api-tokens-scopes = What it may do
api-tokens-scope-recovery = Ask for recovery (recovery)
api-tokens-scope-recovery-hint = Ask for a link in somebody’s name: all that an application’s back end needs.
api-tokens-scope-users-read = See users (users:read)
api-tokens-scope-users-read-hint = Names, email addresses and states; never a password or a token.
api-tokens-scope-users-write = Change users (users:write)
api-tokens-scope-users-write-hint = Whatever your role lets you do to them, without being asked for your password again.
api-tokens-scope-users-roles = Give roles (users:roles)
api-tokens-scope-users-roles-hint = Make administrators, and change or delete whoever has a role. It takes users:write besides; give it to no program that need not have it.
api-tokens-life = How long it is good
api-tokens-life-hint = One that never expires is good for whoever finds it, for as long as nobody notices.
api-tokens-life-week = 7 days
api-tokens-life-month = 30 days
api-tokens-life-quarter = 90 days
api-tokens-life-year = 365 days
api-tokens-life-unlimited = Until it is revoked
api-tokens-new-submit = Make the token

api-tokens-shown-title = Your new API token
api-tokens-shown-lead = Copy it now to where the program finds it. It is shown only this once, and kept here only as a hash.
api-tokens-shown-label = The token
api-tokens-shown-use = The program sends it in each request’s Authorization header, behind the word Bearer:
api-tokens-shown-next = I have copied it

## Commands.

api-tokens-command-made = Made an API token for { $email }. It is shown only this once.
api-tokens-command-unlimited = It is good until it is revoked.
api-tokens-command-revoked = Revoked the API token { $id }.
api-tokens-command-nobody = There is no account with the address { $email }.
api-tokens-command-disabled = The account { $email } is disabled, so a token would open nothing. Enable it first.
api-tokens-command-frozen = The account { $email } is frozen, so a token would open nothing until its owner has chosen a new password.
api-tokens-command-none = There is no API token with the number { $id }.
api-tokens-command-never-used = never used
api-tokens-command-used = last used { $when }
api-tokens-command-made-at = made { $when }
api-tokens-command-expires = expires { $when }
api-tokens-command-expired = expired { $when }
api-tokens-command-expires-never = good until it is revoked
