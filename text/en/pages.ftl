# What everybody is shown: recovering a password, and the doors of the dashboard.

brand = Password Recover
skip-to-main = Skip to the main part
footer-promise = We never ask for your password by email, phone or chat.
footer-version = Password Recover { $version }
title-error = Error: { $title }
times-are-utc = All times are UTC.
show = Show
hide = Hide
main-navigation = Main

steps = Steps
step-ask = Ask for a link
step-open = Open the email
step-choose = New password

takes-longer = This takes a moment longer…

email = Email address
email-hint = The one you use to log in.

forgot-title = Forgot your password?
forgot-lead = It happens to everybody. Tell us your email address, and we will send you a link to choose a new password.
forgot-button = Send me a link
forgot-pending = Sending…
delay-title = Email takes longer than usual right now
delay = Email is delayed by about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. Your request is saved and will be answered.
forgot-note = Your password stays as it is until you choose a new one.

sent-title = Check your mail
sent-lead = If there is an account with the address you gave, an email with a link is on its way.
sent-usually = It usually arrives within two minutes.
sent-open = Open the link in the email
sent-open-rest = { " " }to choose your new password. It works once, for { $duration }.
case-label = Your case number
case-note = Mention it if you contact support. Never tell anyone the code in the email: support never asks for it.
sent-nothing-title = No email after five minutes?
sent-nothing-spam = Look in your spam or junk folder.
sent-nothing-other = Try other addresses that you may have used for your account.
sent-nothing-again = Ask once more. A link that has arrived already stays good.
sent-again = Ask again or use another address
sent-same = We show this page for every address, so that nobody can find out here who has an account.
code-title = Type the code from the email
code-lead = It does the same as the link, for when you read your mail on another device.
code-here = Reading your mail on another device?
code-here-field = Type the code from the email
code = Code
code-hint = Capitals and the hyphen don’t matter.
case-number = Case number
case-number-hint = It stands in the same email.
code-button = Continue
code-or-link-title = Did you have the link open?
code-or-link = Then open it in the email once more. We take its secret part out of the address bar, so that nobody can copy it from there.
code-ask = Ask for a new link

reset-title = Choose a new password
reset-lead = This is the last step.
reset-account = Your account
reset-button = Save new password
reset-pending = Saving…
reset-note = When you save it, every device that is logged in to this account is logged out.
new-password = New password
new-password-again = New password again
policy-length = Use { $length } characters or more. A few words in a row are easy to remember.
policy-free = Spaces, capitals and symbols are welcome, but none is required.
policy-common = Passwords that many people use are refused.

link-gone-title = This link no longer works
link-gone-lead = Links work once and for a limited time. Nothing has happened to your account by opening this one.
link-gone-button = Send me a new link
link-gone-note = It goes to the email address of the account.
link-gone-other = Use another address

not-me-title = Stop this request?
not-me-lead = If it wasn’t you who asked for a new password, stop the request. Its links and codes end at once, and your password stays as it is.
not-me-button = Stop this request
not-me-note = If it was you after all, just close this page.
not-me-done-title = The request is stopped
not-me-done-lead = Its links and codes no longer work, and your password is as it was. You need not do anything else.
not-me-done-note = Most likely somebody mistyped their own address. If it happens again and again, tell support the case number in the email.
not-me-gone-title = There is nothing to stop
not-me-gone-lead = This request is over: it was used or stopped, or its time has run out. Its links no longer work.
not-me-gone-note = If you got an email that your password was changed, and it wasn’t you, open the link in that email.

freeze-title = Freeze your account?
freeze-lead = If it wasn’t you who changed the password, freeze the account now. Everybody is logged out, and nobody can log in until you choose a new password.
freeze-button = Freeze my account
freeze-note = You can open it again at any time, with a link to your email address. If it was you who changed the password, just close this page.
restore-title = Restore your account?
restore-lead = If you don’t want the new email address, restore the account now. It gets its former address again, everybody is logged out, and nobody can log in until you choose a new password.
restore-button = Restore my account
restore-note = You can unfreeze it at any time, with a link to the former address. If you asked for the new address, just close this page.
freeze-done-title = Your account is frozen
freeze-done-lead = Everybody is logged out, and nobody can log in. Take your time for what comes next.
freeze-done-next-title = How to open it again
freeze-done-mailbox = If somebody else may be reading your email, change the password of your mailbox first.
freeze-done-ask = Ask for a link, and choose a new password with it. That opens your account again, for you alone.
freeze-done-button = Ask for a link
freeze-done-note = Tell your administrator what has happened.
freeze-gone-title = This link no longer works
freeze-gone-lead = It can freeze the account once, within 72 hours after the email was sent. Nothing has happened by opening it now.
freeze-gone-note = Still worried? Choose a new password: that logs everybody else out.
open-again-title = Open the link once more
open-again-lead = To come back to this page, open the link in the email again. We take its secret part out of the address bar, so that nobody can copy it from there.

done-title = Your password is changed
done-lead = You can log in with your new password from now on.
done-safe-title = To keep your account safe
done-safe-sessions = We have logged out every device that was logged in.
done-safe-notice = We are sending you an email about this change.
done-safe-link = The link you used cannot be used again.
done-next-title = What to do next
done-next = Go back to where you wanted to log in, and use your new password there. If your browser offers to save it, you can let it.

login-title = Log in
login-lead = For administrators of this service.
login-button = Log in
login-pending = Logging in…
password = Password
password-again = Password again
logout = Log out

setup-title = Make the first administrator
setup-lead = This link works once. The account you make here can see every user of this service.
setup-email-hint = You log in with it, and your own recovery link goes there.
setup-button = Make administrator
setup-pending = Making the administrator…
setup-gone-title = This set-up link no longer works
setup-gone-lead = It works once, and only until the server starts again or there is an administrator.
setup-gone-next = If there is an administrator already, log in. If there is none, start the server again: it prints a new link.
name = Name

mailbox-title = Mailbox
mailbox-banner-title = This is the development mailbox
mailbox-banner = Every email from this server ends up here and none is sent to anybody. Anyone who can open this page can read them.
mailbox-empty-title = No email yet
mailbox-empty = Ask for a link, then come back here and load this page again.
mailbox-ask = Ask for a link
mailbox-newest = Newest first. All times are UTC.
mailbox-list = Emails
mailbox-back = Back to the mailbox
mail-subject = Subject
mail-from = From
mail-to = To
mail-when = When
mail-text-part = Text part
mail-html-part = HTML part
mail-html-frame = HTML part of the email
mail-link = Link
nav-recovery = Recovery page
nav-admin = Admin

not-found-title = There is no page here
not-found-lead = The address may be mistyped or cut off. If it came from an email, check that the whole link was copied.
broken-title = Something went wrong
broken-lead = This is our fault, not yours. Please go back and try again in a few minutes.
broken-number = If it happens again, tell support this number:
unavailable-title = We will be back soon
unavailable-lead = This service is out of order for a moment. Please try again in a few minutes. A link that you already have stays good.
refused-title = This request was not taken
start-again = Start again
