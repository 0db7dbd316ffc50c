# The page that leads the first administrator through the settings, and its card on the overview.

setup-title = Setup
setup-lead = Four steps, and people can recover their accounts here. Skip what you don’t need: you can come back at any time.
setup-complete = Everything is set up.
setup-card-title = Finish setting up
setup-card =
    { $count ->
        [one] 1 step is left before people can recover their accounts here.
       *[other] { $count } steps are left before people can recover their accounts here.
    }
setup-card-button = Continue
# Hides the card for good.
setup-dismiss = Hide this
setup-state-done = Done
setup-state-skipped = Skipped
setup-state-open = To do
setup-skip = Skip this step
setup-resume = Do it after all

## Email.

setup-mail-title = Email
setup-mail-lead = Recovery links are sent by email, so nothing works without it.
setup-mail-backend = Sent by
setup-mail-server = Mail server
setup-mail-sender = Sender
# $backend is the value of a setting, such as mailbox or console.
setup-mail-nobody = EMAIL_BACKEND is { $backend }, so no email leaves this machine. To send email, add these settings and restart:
setup-mail-test = Send a test email to { $address }
setup-mail-none = No email has been sent yet.
setup-mail-accepted = The latest email was accepted on { $time }. The mail server’s response:
setup-mail-rejected = The test email was rejected. The mail server’s response:
setup-mail-doctor = This command checks the mail server, and SPF, DKIM and DMARC of the sender’s domain:

## Name and color.

setup-name-title = Name and color
setup-name-lead = What people see on every page and in every email.
setup-name-name = Name
setup-name-color = Color
setup-name-color-hint = As in #1a5fb4. Light and dark pages are derived from it.
setup-name-show = Show preview
setup-name-preview = Preview
# What the pictures show, for people who can’t see them.
setup-name-light = { $name } on a light page
setup-name-dark = { $name } on a dark page
setup-name-paste = Add this to the TOML file that --config names, and restart:
setup-name-replace = Put this in place of the same keys of the [[application]] in the TOML file that --config names, and restart:
setup-name-in-effect = These settings are in effect.
setup-name-not-yet = Not in effect yet.
setup-name-name-wrong = Enter a name in one line of up to 60 characters.
setup-name-color-wrong = Enter a color as # and six digits, such as #1a5fb4.
setup-name-color-light = This color is too light to read. The nearest one that works is { $color }.

## Accounts.

setup-accounts-title = Accounts
setup-accounts-lead = Where are the accounts that people recover here?
setup-accounts-connected =
    { $count ->
        [one] 1 directory is connected.
       *[other] { $count } directories are connected.
    }
setup-accounts-elsewhere = In the database of an application, or in a directory server: this command checks it and prints the settings to add.
setup-accounts-here = Only on this server
setup-accounts-here-chosen = Accounts are only on this server: create users or import them.

## Two-factor authentication.

setup-second-title = Two-factor authentication
setup-second-lead = Protect your own account: logging in then takes a code from an authenticator app, too.
setup-second-done = Two-factor authentication is on for your account.
setup-second-button = Set it up
