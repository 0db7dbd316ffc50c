# The audit trail: the name of each kind of event, and its sentence.

audit-title = Audit
audit-lead = Who did what, when and from where, newest first. All times are UTC.
audit-filter-kind = Event
audit-filter-any-kind = All events
audit-filter-who = User
audit-filter-who-hint = Email address or user number.
audit-filter-case = Case number
audit-filter-network = Network
audit-filter-from = From
audit-filter-until = Until
audit-column-when = When
audit-column-what = Event
audit-column-from = Source
audit-column-number = Entry
audit-list = Events
audit-pages = Pages of events
audit-older = Older
audit-newest = Newest
audit-nobody-title = No user has this address
audit-nobody = Check its spelling. To find events of a deleted user, search by user number.
audit-no-case-title = There is no case with this number
audit-no-case = It has eight letters and digits, like 7KQ2-M9XD.
audit-no-date-title = This is not a date
audit-no-date = Enter it like 2026-11-24.
audit-no-kind-title = There is no such event type
audit-no-kind = Choose one from the list.
audit-empty-title = No matching events
audit-empty = Remove a filter, or choose other dates.
audit-show-all = Show all events
audit-export-lead = All events that match the filter, with their hashes. The export itself is recorded, too.
audit-export-csv = Export as CSV
audit-export-json-lines = Export as JSON Lines
audit-head-title = End of the chain
audit-head-lead = Each entry is chained to the one before it. Store this hash somewhere else: “password-recover audit verify --expect HASH” then shows whether anything up to it was changed since.
audit-head-entry = Entry { $sequence }
audit-head-none = The head of the chain is missing. Run “password-recover audit verify”.
audit-command-line = the server itself
audit-case-of = Case { $number }
audit-mail-of = Email { $id }
audit-operator = An operator
audit-deleted = user { $id } (deleted)
audit-nameless = someone

audit-unknown = Unknown event: { $kind }.
audit-kind-first-admin-made = First administrator created
audit-first-admin-made = { $subject } became the first administrator.
audit-kind-user-made = Account created
audit-user-made = { $actor } created the account of { $subject }.
audit-kind-user-edited = Account edited
audit-user-edited = { $actor } edited the account of { $subject }.
audit-kind-password-recovered = Password recovered
audit-password-recovered = { $subject } chose a new password with a link or a code.
audit-kind-password-not-written = New password not saved
audit-password-not-written = The new password that { $subject } chose could not be saved in the application.
audit-kind-link-withheld = Link withheld
audit-link-withheld = An account in a directory got no link.
audit-kind-password-not-taken = New password not taken
audit-password-not-taken = A directory did not take the new password.
audit-kind-accounts-looked-up = Accounts looked up
audit-accounts-looked-up = Someone looked for accounts in the directories.
audit-kind-case-revoked = Request stopped
audit-case-revoked = The recipient of the email had not asked for it, and stopped the request.
audit-kind-account-frozen = Account frozen
audit-account-frozen = The account of { $subject } was frozen from the notice email.
audit-kind-address-restored = Address restored
audit-address-restored = { $subject } restored and froze the account with the link sent to their former address.
audit-kind-password-changed-by-operator = Password set by an operator
audit-password-changed-by-operator = { $actor } set a new password for { $subject }.
audit-kind-user-disabled = Account disabled
audit-user-disabled = { $actor } disabled the account of { $subject }.
audit-kind-user-enabled = Account enabled
audit-user-enabled = { $actor } enabled the account of { $subject }.
audit-kind-new-password-required = New password required
audit-new-password-required = { $actor } required a new password for the account of { $subject }.
audit-kind-old-password-allowed = Current password allowed again
audit-old-password-allowed = { $actor } allowed the current password of the account of { $subject } again.
audit-kind-user-deleted = Account deleted
audit-user-deleted = { $actor } deleted the account of { $subject }.
audit-kind-sessions-ended = Sessions ended
audit-sessions-ended = { $actor } ended sessions of { $subject }.
audit-kind-role-changed = Role changed
audit-role-changed = { $actor } changed the role of { $subject }.
audit-kind-recovery-mail-asked = Link requested by staff
audit-recovery-mail-asked = { $actor } requested a link for { $subject }.
audit-kind-recovery-asked-by-program = Link requested by a program
audit-recovery-asked-by-program = A program with a token of { $actor } requested a link.
audit-kind-logged-in = Logged in
audit-logged-in = { $subject } logged in to the dashboard.
audit-kind-log-in-failed = Log-in failed
audit-log-in-failed = Failed log-in as { $subject }.
audit-log-in-failed-for-nobody = Failed log-in: no user has the address that was entered.
audit-kind-logged-out = Logged out
audit-logged-out = { $subject } logged out.
audit-kind-api-token-made = API token created
audit-api-token-made = { $actor } created an API token for { $subject }.
audit-kind-users-imported = Users imported
audit-users-imported = { $actor } imported users.
audit-kind-users-exported = Users exported
audit-users-exported = { $actor } exported users.
audit-kind-kept-hashes-removed = Imported password hashes removed
audit-kept-hashes-removed = Imported password hashes expired and were removed. Their owners choose a password by email.

## Cases and mails.

audit-kind-case-revoked-by-staff = Case closed by staff
audit-case-revoked-by-staff = { $actor } closed a case, with its links and codes.
audit-kind-caller-code-asked = Code for a caller requested
audit-caller-code-asked = { $actor } had a code sent to { $subject }, to verify a caller.
audit-kind-caller-verified = Caller verified
audit-caller-verified = { $actor } verified that a caller is { $subject }.
audit-kind-caller-code-wrong = Wrong code from a caller
audit-caller-code-wrong = { $actor } entered a wrong code from someone who called as { $subject }.
audit-kind-mail-retried = Email retried
audit-mail-retried = { $actor } retried an email.
audit-kind-mails-retried = Waiting emails retried
audit-mails-retried = { $actor } retried all emails that were waiting for the mail server.
audit-kind-mail-cancelled = Email cancelled
audit-mail-cancelled = { $actor } cancelled an email before it was sent.
audit-kind-texts-changed = Texts changed
audit-texts-changed = { $actor } changed texts of pages or emails.
audit-kind-test-mail-sent = Test email sent
audit-test-mail-sent = { $actor } sent a test email.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Code required
audit-second-factor-asked = { $actor } entered the right password and was asked for a code.
audit-kind-second-factor-failed = Wrong code
audit-second-factor-failed = Wrong code entered for { $subject }.
audit-kind-second-factor-set = Two-factor authentication turned on
audit-second-factor-set = { $actor } turned on two-factor authentication.
audit-kind-second-factor-removed = Two-factor authentication turned off
audit-second-factor-removed = { $actor } turned off two-factor authentication.
audit-kind-second-factor-reset = Two-factor authentication reset
audit-second-factor-reset = { $actor } reset two-factor authentication of { $subject }.
audit-kind-recovery-code-used = Recovery code used
audit-recovery-code-used = { $actor } used a recovery code.
audit-kind-recovery-codes-made = Recovery codes created
audit-recovery-codes-made = { $actor } created new recovery codes.
audit-kind-own-session-ended = Own session ended
audit-own-session-ended = { $actor } ended one of their sessions.
audit-kind-own-other-sessions-ended = Own other sessions ended
audit-own-other-sessions-ended = { $actor } ended all their other sessions.
audit-kind-audit-pruned = Old entries removed
audit-audit-pruned = Entries older than the retention period were removed from this trail.
audit-kind-audit-exported = Audit trail exported
audit-audit-exported = { $actor } exported this trail.

## API tokens.

audit-kind-api-token-revoked = API token revoked
audit-api-token-revoked = { $actor } revoked an API token of { $subject }.

## Webhooks.

audit-kind-webhook-made = Webhook created
audit-webhook-made = { $actor } created a webhook.
audit-kind-webhook-changed = Webhook changed
audit-webhook-changed = { $actor } changed a webhook.
audit-kind-webhook-deleted = Webhook deleted
audit-webhook-deleted = { $actor } deleted a webhook.
audit-kind-webhook-events-resent = Webhook events resent
audit-webhook-events-resent = { $actor } resent events to a webhook.
audit-kind-bulk-action-begun = Bulk action started
audit-bulk-action-begun = { $actor } started an action on several accounts.
audit-kind-campaign-begun = Campaign for new passwords started
audit-campaign-begun = { $actor } started to require new passwords after a breach.
audit-kind-campaign-paused = Campaign for new passwords paused
audit-campaign-paused = { $actor } paused a campaign for new passwords.
audit-kind-campaign-resumed = Campaign for new passwords resumed
audit-campaign-resumed = { $actor } resumed a campaign for new passwords.
audit-kind-campaign-stopped = Campaign for new passwords stopped
audit-campaign-stopped = { $actor } stopped a campaign for new passwords.
audit-kind-campaign-ended = Campaign for new passwords ended
audit-campaign-ended = A campaign for new passwords has sent its last email.

## Limits.

audit-kind-limit-cleared = Limit cleared
audit-limit-cleared = { $actor } cleared a limit.
audit-kind-network-allowed = Network allowed
audit-network-allowed = { $actor } allowed a network to request more links.
audit-kind-network-not-allowed = Network no longer allowed
audit-network-not-allowed = { $actor } gave a network its usual limit back.
