# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Cases
cases-case-title = Case { $number }
cases-search = Case number or email address
cases-state = State
cases-any-state = Any
cases-from = From
cases-to = To
cases-empty-title = No matching cases
cases-empty = Nobody requested a link in this period, with this number or with this address. Case numbers don’t contain letters and digits that look alike, such as O and 0.
cases-none-yet-title = No cases yet
cases-none-yet = A case appears here as soon as somebody requests a link.
cases-number = Number
cases-email = Entered address
cases-asked = First requested
cases-last-asked = Last requested
cases-open = Open
cases-completed = Password changed
cases-revoked = Closed
cases-expired = Link expired
cases-no-account = No account
cases-back = All cases
cases-export = Export as CSV
cases-now = Status and next step
cases-facts = About this case
cases-account = Account
cases-account-disabled = Disabled
cases-account-frozen = Frozen by its owner
cases-account-new-password = New password required
cases-no-account-here = There is no account with this address.
cases-code-tries = Codes entered
cases-code-tries-of = { $count } (each person has { $limit } tries for each email)
# Above the limits that hold up the person of this case.
cases-held-up = Has to wait
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, until { $time }
cases-see-limits = View limits
cases-timeline = Timeline
cases-see-mail = View email
cases-words = Server response:

cases-send-again = Send another link
cases-send-new = Open a new case and send a link
cases-revoke = Close case…
cases-revoke-title = Close case { $number }?
cases-revoke-lead = Its links and codes stop working at once, and emails that are still waiting are not sent. The password stays the same. This can’t be undone; they can always request a new link.
cases-revoke-button = Close case
cases-verify-caller = Verify caller…

cases-now-completed = A new password was chosen { $ago }, with a link or code of this case.
cases-next-completed = If they still can’t log in, they are not entering the new password, or it wasn’t them who changed it. Ask. If it wasn’t them, they can open the link in the email about the change.
cases-now-frozen = The owner froze the account { $ago }, because of a password change that they didn’t make. Nobody can log in.
cases-next-frozen = Make sure that you are talking to the owner and that nobody else reads their mailbox. Then send a new link: choosing a new password with it unfreezes the account.
cases-next-frozen-open = Make sure that you are talking to the owner and that nobody else reads their mailbox. Choosing a new password with the link of this case unfreezes the account.
cases-next-frozen-verified = Ask whether anybody else reads their mailbox. Then send a new link: choosing a new password with it unfreezes the account.
cases-next-frozen-verified-open = Ask whether anybody else reads their mailbox. Choosing a new password with the link of this case unfreezes the account.
cases-now-new-password = The old password stopped working { $ago }, because a new one is required. Everyone was logged out.
cases-next-new-password = Explain that the old password no longer works, and send a new link. The new password has to differ from the old one.
cases-next-new-password-open = Explain that the old password no longer works. With the link of this case, they choose a new one that differs from the old one.
cases-now-revoked-by-owner = The recipient of the email pressed “It wasn’t me” { $ago }. The links no longer work.
cases-next-revoked-by-owner = If they did ask, they can simply request a new link.
cases-now-revoked-by-staff = { $name } closed this case { $ago }. The links no longer work.
cases-now-revoked-by-other = This case was closed { $ago }: a new password was chosen with another one.
cases-now-revoked-by-operator = This case was closed { $ago }: an administrator set the password.
cases-now-revoked-by-freeze = This case was closed { $ago }: the owner froze the account after a password change they didn’t make.
cases-now-revoked-by-edit = This case was closed { $ago }: the account’s address was changed.
cases-now-revoked = This case was closed { $ago }. The links no longer work.
cases-next-revoked = If they still need a new password, send a new link.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = The account in { $directory } gets no link. { $why }
cases-next-withheld = Whoever runs that application can set the password there, once they know who is asking.
cases-now-no-account = There is no account with this address, so no email was sent.
cases-now-told-no-account = There is no account with this address. An email that says so was sent.
cases-next-no-account = Ask which address they registered with, and check this one for typos.
cases-now-deleted = The account with this address has since been deleted, and its emails with it.
cases-next-deleted = Ask whether they should have an account. The audit trail shows who deleted it.
cases-now-nobody = Someone requested another link on the page of a link that we never sent.
cases-next-nobody = Most likely the link was cut off when it was copied. Have them request a link with their address.
cases-now-disabled = The account is disabled, so no email is sent.
cases-next-disabled = If they should have access, enable the account first, then send a link.
cases-now-limit = Many emails were sent to this address, so the next one waits until { $time }.
cases-next-limit = Until then, they can use the newest email that they have. It may be in the spam folder.
cases-now-turn = The email is about to be sent.
cases-next-turn = Reload this page in a moment.
cases-now-mail-server =
    { $count ->
        [one] Our mail server isn’t accepting email at the moment. We tried once, and will try again at { $time }.
       *[other] Our mail server isn’t accepting email at the moment. We tried { $count } times, and will try again at { $time }.
    }
cases-next-mail-server = It will be sent as soon as the server is back; they don’t need to ask again. Tell whoever runs the mail server.
cases-now-directory = A directory isn’t answering, so we can’t tell whose address this is. We will try again at { $time }.
cases-next-directory = The email will be sent as soon as the directory is back; they don’t need to ask again. Tell whoever runs the directory.
cases-now-site-limit = This site has reached its limit on emails, so this one waits until { $time }.
cases-next-site-limit = It will be sent automatically. Tell an administrator: this may be an attack.
cases-now-put-off = The mail server deferred this email. We will try again at { $time }.
cases-next-put-off = It will be sent automatically. If the response below mentions a full mailbox, they have to make room.
cases-now-refused = The mail server rejected the address { $ago }.
cases-next-refused = Check the account’s address with them: the mailbox may be closed, or the address misspelled.
cases-now-given-up = The email could not be sent in time, so we gave up { $ago }.
cases-now-fault = The email could not be sent because of a fault in this program, so we gave up { $ago }.
cases-next-fault = Ask the administrator of this program to look in its log. Once the fault is fixed, send another link.
cases-now-cancelled = The email was cancelled in the dashboard { $ago }, before it was sent.
cases-next-cancelled = If they still need it, send another link.
cases-now-dropped = No email was sent: at that time, there was no active account with this address.
cases-next-dropped = There is one now. Send a link.
cases-now-sent = The email was delivered to { $server } { $ago }. Nobody has opened its link yet.
cases-next-sent = Ask them to check the spam folder, and whether { $email } is the mailbox they are looking at.
cases-now-scanned = The email was delivered to { $server } { $ago }. So far, only an email scanner has opened its link.
cases-now-opened = The link was opened { $ago }, but no new password has been chosen yet.
cases-next-opened = Ask what the page says. The new password needs at least { $length } characters, and is entered twice.
cases-now-expired = The link expired { $ago }, and no new password was chosen.
cases-next-expired = Send another link: each is valid for { $duration }.
cases-the-mail-server = the mail server
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = A code to verify the caller is waiting to be sent.
cases-caller-sent = A code to verify the caller was sent { $ago }. Ask the caller to read it to you.
cases-caller-verified = { $name } verified the caller { $ago }, with a code sent to the account’s email address.
cases-caller-verified-app = { $name } verified the caller { $ago }, with a code from an authenticator app.
cases-caller-failed = The caller read you the wrong code too often, most recently { $ago }. Don’t help with this account until you know who is calling.


cases-requested = Link requested
cases-requested-by-program = Link requested by the program “{ $program }”
cases-request-has-number = Number { $number }
cases-from-network = From the network { $network }
cases-from-us = From the dashboard or the command line
cases-queued = Email queued
cases-queued-until = Email postponed until { $time }
cases-queued-until-more = The limit on emails to this address was reached.
cases-accepted = Delivered to { $server }
cases-put-off = Deferred by { $server }
cases-put-off-times =
    { $count ->
        [one] once until { $time }
       *[other] { $count } times until { $time }
    }
cases-refused = Rejected by { $server }
cases-given-up = Given up
cases-given-up-more = It could not be sent in time.
cases-dropped-withheld = Not sent: no account that may get a link
cases-dropped-no-account = Not sent: no account
cases-dropped-disabled = Not sent: the account is disabled
cases-dropped-other = Not sent: no longer needed
cases-dropped-other-more = Another email of this case was enough, the case was closed, or there was no active account at that time.
cases-opened = Link opened
cases-opened-by-scanner = Link opened by a scanner
cases-opened-by-scanner-more = Most likely an email scanner or a preview, from the network { $network }. This is a guess.
cases-openings-full = Later visits are not recorded.
cases-code-redeemed = Correct code entered
cases-code-redeemed-more = It opened the page for a new password.
cases-withheld = No link for an account in { $directory }
cases-not-taken = { $directory } did not take the new password
cases-not-written = The new password could not be saved in { $directory }
cases-used-elsewhere = New password saved in { $directory }
cases-used = New password chosen
cases-revoked-by-owner = Closed: “It wasn’t me” was pressed
cases-revoked-by-staff = Closed by { $name }
cases-revoked-by-other = Closed by another case
cases-revoked-by-operator = Closed: an administrator set the password
cases-revoked-by-freeze = Closed: the account was frozen by its owner
cases-revoked-by-edit = Closed: the account’s address was changed
cases-revoked-somehow = Closed
cases-frozen = Account frozen by its owner
cases-frozen-more = They said that a password change wasn’t theirs. Everyone was logged out.
cases-new-password = New password required
cases-new-password-more = The old password stopped working. Everyone was logged out.
cases-ran-out = Link expired
cases-sent-again-by = Another link requested by { $name }
cases-retried-by = Email retried by { $name }
cases-cancelled-by = Email cancelled by { $name }
cases-caller-code-by = Code for the caller requested by { $name }
cases-caller-verified-by = Caller verified by { $name }
cases-caller-by-email = With a code sent to the account’s email address.
cases-caller-by-app = With a code from an authenticator app.
cases-caller-wrong-by = Wrong code from the caller, entered by { $name }
cases-somebody-of-staff = someone whose account was deleted
cases-the-operator = an operator at the command line
