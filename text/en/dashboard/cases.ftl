# Recovery cases: their list, one case's page, and what it says to somebody with a caller on the
# telephone.

cases-title = Cases
cases-case-title = Case { $number }
cases-search = Case number or email address
cases-state = State
cases-any-state = Any
cases-from = From
cases-to = To
cases-empty-title = No such cases
cases-empty = Nobody has asked for a link in this time, with this number or with this address. Letters and digits that are alike, such as O and 0, are in no number.
cases-number = Number
cases-email = Typed address
cases-asked = First asked
cases-last-asked = Last asked
cases-open = Open
cases-completed = Password changed
cases-revoked = Ended
cases-expired = Link ran out
cases-no-account = No account
cases-back = All cases
cases-now = What happened, and what to do now
cases-facts = About this case
cases-account = Account
cases-account-disabled = Disabled
cases-account-frozen = Frozen by its owner
cases-no-account-here = There is no account with this address.
cases-code-tries = Codes typed
cases-code-tries-of = { $count } (each person has { $limit } tries for each email)
cases-timeline = What has happened
cases-see-mail = About this email
cases-words = Answer:

cases-send-again = Send another link
cases-send-new = Send a link in a new case
cases-revoke = End this case …
cases-revoke-title = End case { $number }?
cases-revoke-lead = Its links and codes stop working at once, and what still waits is not sent. The password stays as it is. This cannot be undone; they can always ask for a new link.
cases-revoke-button = End this case

cases-now-completed = A new password was chosen { $ago }, with a link or code of this case.
cases-next-completed = If they still can’t log in, they are typing another password than the new one, or it wasn’t them. Ask. If it wasn’t them, they open the link in the email about the change.
cases-now-revoked-by-owner = Whoever reads this mailbox pressed “It wasn’t me” { $ago }. The links no longer work.
cases-next-revoked-by-owner = If they did ask, they can simply ask for a new link.
cases-now-revoked-by-staff = { $name } ended this case { $ago }. The links no longer work.
cases-now-revoked-by-other = This case ended { $ago }: a new password was chosen with another one.
cases-now-revoked-by-operator = This case ended { $ago }: an administrator set the password.
cases-now-revoked-by-freeze = This case ended { $ago }: the owner froze the account after a change of the password that wasn’t theirs.
cases-now-revoked-by-edit = This case ended { $ago }: the account’s address was changed.
cases-now-revoked = This case ended { $ago }. The links no longer work.
cases-next-revoked = If they still need a new password, send a new link.
cases-now-no-account = There is no account with this address, so no email was sent.
cases-next-no-account = Ask which address they registered with, and look for typing errors in this one.
cases-now-deleted = The account with this address has been deleted since, and its emails with it.
cases-next-deleted = Ask whether they should have an account. The audit trail knows who deleted it.
cases-now-nobody = Somebody asked for another link on the page of a link that we never sent.
cases-next-nobody = Most likely the link was cut off when it was copied. Ask for the address, and let them ask for a link with it.
cases-now-disabled = The account is disabled, so no email is sent.
cases-next-disabled = If they should have access, enable the account first, then send a link.
cases-now-limit = Many emails went to this address, so the next one waits until { $time }.
cases-next-limit = They can use the newest email that they have until then. Look in the spam folder for it.
cases-now-turn = The email is about to be sent.
cases-next-turn = Load this page again in a moment.
cases-now-mail-server =
    { $count ->
        [one] Our mail server isn’t accepting email at the moment. We tried once, and will try again at { $time }.
       *[other] Our mail server isn’t accepting email at the moment. We tried { $count } times, and will try again at { $time }.
    }
cases-next-mail-server = It goes by itself as soon as the server is back; they need not ask again. Tell whoever runs the mail server.
cases-now-site-limit = The whole site has sent as many emails as it may, so this one waits until { $time }.
cases-next-site-limit = It goes by itself. Tell an administrator: this may be an attack.
cases-now-put-off = The mail server has put this email off, and is asked again at { $time }.
cases-next-put-off = It goes by itself. If the words below name a full mailbox, they have to make room.
cases-now-refused = The mail server refused the address { $ago }.
cases-next-refused = Check the account’s address with them: the mailbox may be closed, or its name misspelt.
cases-now-given-up = The email could not be sent in time, and was given up { $ago }.
cases-now-cancelled = The email was taken back in the dashboard { $ago }, before it was sent.
cases-next-cancelled = If they still need it, send another link.
cases-now-dropped = No email was sent: when it was its turn, there was no active account with this address.
cases-next-dropped = There is one now. Send a link.
cases-now-sent = The email was handed to { $server } { $ago }, and nobody has opened its link yet.
cases-next-sent = Ask them to look in the spam folder, and whether { $email } is the mailbox that they are looking at.
cases-now-scanned = The email was handed to { $server } { $ago }. Only a program that looks through emails has opened its link so far.
cases-now-opened = The link was opened { $ago }, and no new password has been chosen yet.
cases-next-opened = Ask what the page says. The new password needs { $length } characters or more, and is typed twice.
cases-now-expired = The link ran out { $ago }, and no new password was chosen.
cases-next-expired = Send another link: each is good for { $duration }.
cases-the-mail-server = the mail server


cases-requested = Asked for a link
cases-requested-by-program = Asked for a link by the program “{ $program }”
cases-request-number = number { $number }
cases-from-network = From the network { $network }
cases-from-us = In the dashboard or at the command line
cases-queued = Email queued
cases-queued-until = Email put off until { $time }
cases-queued-until-more = This address has got as many as the limit lets it.
cases-accepted = Handed to { $server }
cases-put-off = Not taken by { $server }
cases-put-off-times =
    { $count ->
        [one] once until { $time }
       *[other] { $count } times until { $time }
    }
cases-refused = Refused by { $server }
cases-given-up = Given up
cases-given-up-more = It could not be sent in time.
cases-dropped-no-account = Not sent: no account
cases-dropped-disabled = Not sent: the account is disabled
cases-dropped-other = Not sent: no longer needed
cases-dropped-other-more = Another email of this case was enough, the case had ended, or there was no active account then.
cases-opened = Link opened
cases-opened-by-scanner = Link opened by a program
cases-opened-by-scanner-more = Most likely a scanner of emails or a preview, from the network { $network }. This is a guess.
cases-openings-full = Later openings are not kept.
cases-code-redeemed = Right code typed
cases-code-redeemed-more = It opened the page for a new password.
cases-used = New password chosen
cases-revoked-by-owner = Ended: “It wasn’t me” was pressed
cases-revoked-by-staff = Ended by { $name }
cases-revoked-by-other = Ended by another case
cases-revoked-by-operator = Ended: an administrator set the password
cases-revoked-by-freeze = Ended: the account was frozen by its owner
cases-revoked-by-edit = Ended: the account’s address was changed
cases-revoked-somehow = Ended
cases-ran-out = Link ran out
cases-sent-again-by = Another link asked for by { $name }
cases-retried-by = Email tried again by { $name }
cases-cancelled-by = Email taken back by { $name }
cases-somebody-of-staff = somebody whose account is gone
cases-the-operator = an operator at the command line
