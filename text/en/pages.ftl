# Public pages: recovery, the log-in, setup and the development mailbox.

skip-to-main = Skip to main content
footer-promise = We never ask for your password by email, phone or chat.
footer-version = Password Recover { $version }
footer-support = Support
footer-privacy = Privacy
footer-imprint = Legal notice
back-to-log-in = Back to { $application }
ask-support = Contact { $application } support
title-error = Error: { $title }
times-are-utc = All times are UTC.
show = Show
hide = Hide
main-navigation = Main
choose-language = Language
change-language = Change

steps = Steps
step-ask = Request a link
step-open = Open the email
step-choose = New password

takes-longer = This is taking a little longer…

email = Email address
email-or-login = Email or user name
email-hint = The one you use to log in.

forgot-title = Forgot your password?
forgot-lead = Enter your email address, and we’ll send you a link to choose a new password.
forgot-lead-login = Enter your email address or user name, and we’ll send a link to choose a new password to the email address of your account.
forgot-button = Send me a link
forgot-pending = Sending…
delay-title = Email is slower than usual right now
delay = Email is delayed by about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }. Your request is saved and will be answered.
forgot-note = Your password stays the same until you choose a new one.

sent-title = Check your email
sent-lead = If there’s an account with this address, an email with a link is on its way.
sent-lead-login = If there’s an account with this address or user name, an email with a link is on its way to its address.
sent-usually = It usually arrives within two minutes.
sent-change = Not right? Change it
sent-webmail = Open { $webmail }
sent-resend = Send it again
sent-resend-wait = You can send it again in a moment:
sent-open = Open the link in the email
sent-open-rest = { " " }to choose your new password. It works once, for { $duration }.
case-label = Your case number
case-note = Mention it if you contact support. Never tell anyone the code in the email: support never asks for it.
sent-nothing-title = No email after five minutes?
sent-nothing-spam = Check your spam or junk folder.
sent-nothing-other = Try any other addresses that you may have used for your account.
sent-nothing-again = Request another link. Links you already have keep working.
sent-again = Try again or use another address
sent-same = We show this page for every address, so that it doesn’t reveal who has an account.
code-title = Enter the code from the email
code-lead = It works like the link, in case you read your email on another device.
code-here = Reading your email on another device?
code-here-field = Enter the code from the email
code = Code
code-hint = Capitalization and hyphens don’t matter.
case-number = Case number
case-number-hint = You’ll find it in the same email.
code-button = Continue
code-or-link-title = Did you already open the link?
code-or-link = Open it again from the email. We remove its secret part from the address bar, so that nobody can copy it from there.
code-ask = Request a new link

reset-title = Choose a new password
reset-lead = This is the last step.
reset-account = Your account
reset-button = Save new password
reset-pending = Saving…
reset-note = Saving it logs out every device that is logged in to this account.
new-password = New password
new-password-again = Confirm new password
policy-length = Use at least { $length } characters. A few words in a row are easy to remember.
policy-free = Spaces, capitals and symbols are allowed but not required.
policy-common = Commonly used passwords aren’t allowed.
policy-own = It can’t be made up of your name, your address or the name of this service.
policy-match = Both fields have to be the same.
# Read out by screen readers after a rule, as soon as what was typed keeps to it.
policy-met = This is met.
caps-lock = Caps Lock is on.

link-gone-title = This link no longer works
link-gone-lead = Links work once and for a limited time. Opening this one didn’t change anything in your account.
link-gone-button = Send me a new link
link-gone-note = We’ll send it to the email address of the account.
link-gone-other = Use another address

# In the same browser in which the link has just been used, for example in a second tab.
link-just-used-title = Your password was just changed
link-just-used-lead = This link was used a moment ago in this browser, perhaps in another tab. It works only once.
link-just-used-me = If that was you, log in with your new password.
link-just-used-not-me = If it wasn’t you, open the email about the change and freeze your account with the link in it.

# A confirmation page that somebody has opened without having done anything.
nothing-done-title = Nothing to confirm here
nothing-done-lead = This page confirms what you’ve just done, in the browser in which you did it.
nothing-done-note = If you’ve just chosen a new password, you’ll get an email about it.

not-me-title = Stop this request?
not-me-lead = If you didn’t ask for a new password, stop the request. Its links and codes stop working at once, and your password stays the same.
not-me-button = Stop this request
not-me-note = If it was you, just close this page.
not-me-done-title = Request stopped
not-me-done-lead = Its links and codes no longer work, and your password is unchanged. There’s nothing else to do.
not-me-done-note = Most likely, someone mistyped their own address. If it keeps happening, contact support and mention the case number in the email.
not-me-gone-title = There is nothing to stop
not-me-gone-lead = This request is over: it was used, stopped or has expired. Its links no longer work.
not-me-gone-note = If you got an email saying that your password was changed, and it wasn’t you, open the link in that email.

freeze-title = Freeze your account?
freeze-lead = If you didn’t change the password, freeze the account now. Everyone is logged out, and nobody can log in until you choose a new password.
freeze-button = Freeze my account
freeze-note = You can unfreeze it at any time with a link sent to your email address. If you changed the password yourself, just close this page.
# Heads a list of what freezing or restoring an account does.
freeze-effects-title = This takes effect at once
freeze-effect-everyone = Every device and app is logged out, including yours.
freeze-effect-shut = Nobody can log in, not even with the right password.
freeze-effect-links = Links and codes from earlier emails stop working.
# A link beside the button that freezes or restores: it leads away, and nothing happens.
freeze-leave = It was me: leave everything as it is
restore-title = Restore your account?
restore-lead = If you don’t want the new email address, restore the account now. It gets its former address back, everyone is logged out, and nobody can log in until you choose a new password.
restore-button = Restore my account
restore-note = You can unfreeze it at any time with a link sent to the former address. If you asked for the new address, just close this page.
freeze-done-title = Your account is frozen
freeze-done-lead = Everyone is logged out, and nobody can log in.
# Heads a list of what to do with one's email account, before the frozen account is opened again.
freeze-mailbox-title = Make your mailbox safe first
freeze-mailbox-forwarding = Look for forwarding rules and filters that you didn’t set up, and delete them.
freeze-mailbox-devices = Log out devices that you don’t recognize.
freeze-mailbox-second-factor = Turn on two-factor authentication there.
freeze-done-next-title = How to unfreeze it
freeze-done-mailbox = If someone else may be reading your email, change the password of your email account first.
freeze-done-ask = Request a link and use it to choose a new password. That unfreezes your account.
freeze-done-fresh = Choose a password that you’ve never used before.
# Heads the sentences about whom to tell.
freeze-done-tell-title = Tell someone
freeze-done-button = Request a link
freeze-done-note = Tell your administrator what happened.
# A link, in the place of the sentence above where there is a support to ask.
freeze-done-support = Tell { $application } support what happened
freeze-gone-title = This link no longer works
freeze-gone-lead = It can freeze the account once, within 72 hours after the email was sent. Opening it now didn’t change anything.
freeze-gone-note = Still worried? Choose a new password: that logs everyone else out.
open-again-title = Open the link again
open-again-lead = To get back to this page, open the link in the email again. We remove its secret part from the address bar, so that nobody can copy it from there.

saving-title = Saving your new password
saving-lead = Your new password is being saved in the application. This usually takes a few seconds.
saving-note = You can close this page: the password is saved either way, and you get an email once it is.
saving-again = Check again
done-title = Your password was changed
done-lead = You can now log in with your new password.
done-safe-title = Keeping your account safe
done-safe-sessions = We logged out every device that was logged in.
done-safe-notice = We’re sending you an email about this change.
done-safe-link = The link you used can’t be used again.
done-next-title = What to do next
done-staff = Do you manage this service? Log in to the dashboard
done-next = Go back to where you wanted to log in and use your new password there. If your browser offers to save it, let it.

login-title = Log in
login-lead = For administrators of this service.
login-button = Log in
login-pending = Logging in…
password = Password
password-again = Confirm password
logout = Log out

setup-title = Create the first administrator
setup-lead = This link works once. The account you create here can see every user of this service.
setup-email-hint = You’ll log in with it, and your own recovery links go there.
setup-button = Create administrator
setup-pending = Creating the administrator…
setup-gone-title = This setup link no longer works
setup-gone-lead = It works once, and only until the server restarts or there is an administrator.
setup-gone-next = If there is an administrator, log in. If not, restart the server: it prints a new link.
name = Name

mailbox-title = Mailbox
mailbox-banner-title = This is the development mailbox
mailbox-banner = Every email from this server ends up here, and none is sent to anyone. Anyone who can open this page can read them.
mailbox-empty-title = No emails yet
mailbox-empty = Request a link, then come back here and reload this page.
mailbox-ask = Request a link
mailbox-newest = Newest first. All times are UTC.
mailbox-list = Emails
mailbox-back = Back to the mailbox
mail-subject = Subject
mail-from = From
mail-to = To
mail-when = When
mail-text-part = Text part
mail-html-part = HTML part
# The third view of an email: everything that was sent, with its headers.
mail-source = Source
# Names the links to the three views of an email (HTML part, text part, source) for screen readers.
mailbox-views = Views
# A link that opens the HTML part by itself, as large as the window.
mailbox-whole = Open in the whole window
mail-html-frame = HTML part of the email
mail-link = Link
nav-recovery = Recovery page
nav-admin = Admin

not-found-title = Page not found
not-found-lead = The address may be mistyped or cut off. If it came from an email, check that you copied the whole link.
broken-title = Something went wrong
broken-lead = This is our fault, not yours. Please go back and try again in a few minutes.
broken-number = If it happens again, give support this number:
unavailable-title = We’ll be back soon
unavailable-lead = This service is temporarily unavailable. Please try again in a few minutes. Links you already have keep working.
refused-title = This request was rejected
# The title of a page of the dashboard that somebody’s role does not let them see.
no-access-title = You don’t have access
start-again = Start again
