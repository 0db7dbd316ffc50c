# The audit trail: what each kind of event is called, and the sentence that tells of one.

audit-title = Audit
audit-lead = Who did what, when and from where, newest first. All times are UTC.
audit-filter-kind = What
audit-filter-any-kind = Everything
audit-filter-who = Who
audit-filter-who-hint = A user’s email address or number.
audit-filter-case = Case number
audit-filter-network = Network
audit-filter-from = From
audit-filter-until = Until
audit-column-when = When
audit-column-what = What
audit-column-from = From where
audit-column-number = Entry
audit-list = Events
audit-pages = Pages of events
audit-older = Older
audit-newest = Newest
audit-nobody-title = Nobody has this address
audit-nobody = Check its spelling. The events of somebody who was deleted are found by their number.
audit-no-case-title = There is no case with this number
audit-no-case = It has eight letters and digits, like 7KQ2-M9XD.
audit-no-date-title = This is no date
audit-no-date = Write it like 2026-11-24.
audit-no-kind-title = There is no such kind of event
audit-no-kind = Choose one from the list.
audit-empty-title = No event fits
audit-empty = Take away a part of the filter, or choose other dates.
audit-show-all = Show all events
audit-export-lead = All events that the filter lets through, with their hashes. That you took it is noted, too.
audit-export-csv = Export as CSV
audit-export-json-lines = Export as JSON Lines
audit-head-title = The end of the chain
audit-head-lead = Each entry is chained to the one before it. Note this hash down in another place: “password-recover audit verify --expect HASH” then shows whether anything up to it was changed since.
audit-head-entry = Entry { $sequence }
audit-head-none = The head of the chain is missing. Run “password-recover audit verify”.
audit-command-line = the server itself
audit-case-of = Case { $number }
audit-mail-of = Mail { $id }
audit-operator = An operator
audit-deleted = user { $id } (deleted)
audit-nameless = somebody

audit-unknown = Something that this version has no words for: { $kind }.
audit-kind-first-admin-made = First administrator made
audit-first-admin-made = { $subject } became the first administrator.
audit-kind-user-made = Account made
audit-user-made = { $actor } made the account of { $subject }.
audit-kind-user-edited = Account edited
audit-user-edited = { $actor } edited the account of { $subject }.
audit-kind-password-recovered = Password recovered
audit-password-recovered = { $subject } chose a new password with a link or a code.
audit-kind-case-revoked = Request stopped
audit-case-revoked = Whoever got the mail had not asked for it, and stopped the request.
audit-kind-account-frozen = Account frozen
audit-account-frozen = Whoever got the notice froze the account of { $subject }.
audit-kind-address-restored = Address restored
audit-address-restored = { $subject } restored the account with the link that went to their former address, and so froze it.
audit-kind-password-changed-by-operator = Password set by an operator
audit-password-changed-by-operator = { $actor } set a new password for { $subject }.
audit-kind-user-disabled = Account disabled
audit-user-disabled = { $actor } disabled the account of { $subject }.
audit-kind-user-enabled = Account enabled
audit-user-enabled = { $actor } enabled the account of { $subject }.
audit-kind-user-deleted = Account deleted
audit-user-deleted = { $actor } deleted the account of { $subject }.
audit-kind-sessions-ended = Sessions ended
audit-sessions-ended = { $actor } ended sessions of { $subject }.
audit-kind-role-changed = Role changed
audit-role-changed = { $actor } changed the role of { $subject }.
audit-kind-recovery-mail-asked = Link asked for by staff
audit-recovery-mail-asked = { $actor } asked for a link for { $subject }.
audit-kind-recovery-asked-by-program = Link asked for by a program
audit-recovery-asked-by-program = A program with a token of { $actor } asked for a link.
audit-kind-logged-in = Logged in
audit-logged-in = { $subject } logged in to the dashboard.
audit-kind-log-in-failed = Log-in failed
audit-log-in-failed = A log-in as { $subject } failed.
audit-log-in-failed-for-nobody = A log-in failed: nobody has the address that was typed.
audit-kind-logged-out = Logged out
audit-logged-out = { $subject } logged out.
audit-kind-api-token-made = API token made
audit-api-token-made = { $actor } made an API token for { $subject }.
audit-kind-users-imported = Users imported
audit-users-imported = { $actor } imported users.
audit-kind-users-exported = Users exported
audit-users-exported = { $actor } took a copy of all users.
audit-kind-kept-hashes-removed = Imported password hashes removed
audit-kept-hashes-removed = Imported password hashes reached their end and were removed. Their owners choose a password by email.

## Cases and mails.

audit-kind-case-revoked-by-staff = Case ended by staff
audit-case-revoked-by-staff = { $actor } ended a case, with its links and codes.
audit-kind-mail-retried = Email tried again
audit-mail-retried = { $actor } had an email tried again.
audit-kind-mails-retried = Waiting emails tried again
audit-mails-retried = { $actor } had all emails tried again that waited for the mail server.
audit-kind-mail-cancelled = Email taken back
audit-mail-cancelled = { $actor } took an email back before it was sent.
audit-kind-test-mail-sent = Test email sent
audit-test-mail-sent = { $actor } sent a test email.

## The second step, and one's own sessions.

audit-kind-second-factor-asked = Code asked for
audit-second-factor-asked = { $actor } gave the right password and was asked for a code.
audit-kind-second-factor-failed = Wrong code
audit-second-factor-failed = Somebody gave a wrong code for { $subject }.
audit-kind-second-factor-set = Second step set up
audit-second-factor-set = { $actor } set up a second step.
audit-kind-second-factor-removed = Second step turned off
audit-second-factor-removed = { $actor } turned their second step off.
audit-kind-second-factor-reset = Second step taken away
audit-second-factor-reset = { $actor } took away the second step of { $subject }.
audit-kind-recovery-code-used = Recovery code used
audit-recovery-code-used = { $actor } used a recovery code.
audit-kind-recovery-codes-made = Recovery codes made
audit-recovery-codes-made = { $actor } made new recovery codes.
audit-kind-own-session-ended = Own session ended
audit-own-session-ended = { $actor } ended one of their sessions.
audit-kind-own-other-sessions-ended = Own other sessions ended
audit-own-other-sessions-ended = { $actor } ended all their other sessions.
audit-kind-audit-pruned = Old entries removed
audit-audit-pruned = Entries that were older than is set were removed from this trail.
audit-kind-audit-exported = Audit trail exported
audit-audit-exported = { $actor } took a copy of this trail.

## API tokens.

audit-kind-api-token-revoked = API token revoked
audit-api-token-revoked = { $actor } revoked an API token of { $subject }.

## Webhooks.

audit-kind-webhook-made = Webhook made
audit-webhook-made = { $actor } made a webhook.
audit-kind-webhook-changed = Webhook changed
audit-webhook-changed = { $actor } changed a webhook.
audit-kind-webhook-deleted = Webhook deleted
audit-webhook-deleted = { $actor } deleted a webhook.
audit-kind-webhook-events-resent = Webhook events sent again
audit-webhook-events-resent = { $actor } had events sent to a webhook again.
