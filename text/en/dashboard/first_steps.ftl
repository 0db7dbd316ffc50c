# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Setup
first-steps-lead = Four steps, and people can recover their accounts here. Skip what you don’t need: you can come back at any time.
first-steps-complete = Everything is set up.
first-steps-card-title = Finish setting up
first-steps-card =
    { $count ->
        [one] 1 step is left before people can recover their accounts here.
       *[other] { $count } steps are left before people can recover their accounts here.
    }
first-steps-card-button = Continue
# Hides the card for good.
first-steps-dismiss = Hide this
first-steps-state-done = Done
first-steps-state-skipped = Skipped
first-steps-state-open = To do
first-steps-skip = Skip this step
first-steps-resume = Do it after all

## Email.

first-steps-mail-title = Email
first-steps-mail-lead = Recovery links are sent by email, so nothing works without it.
first-steps-mail-backend = Sent by
first-steps-mail-server = Mail server
first-steps-mail-sender = Sender
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND is { $backend }, so no email leaves this machine. To send email, add these settings and restart:
first-steps-mail-test = Send a test email to { $address }
first-steps-mail-none = No email has been sent yet.
first-steps-mail-accepted = The latest email was accepted on { $time }. The mail server’s response:
first-steps-mail-rejected = The test email was rejected. The mail server’s response:
first-steps-mail-doctor = This command checks the mail server, and SPF, DKIM and DMARC of the sender’s domain:

## Name and color.

first-steps-name-title = Name and color
first-steps-name-lead = What people see on every page and in every email.
first-steps-name-name = Name
first-steps-name-color = Color
first-steps-name-color-hint = As in #1a5fb4. Light and dark pages are derived from it.
first-steps-name-show = Show preview
first-steps-name-preview = Preview
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } on a light page
first-steps-name-dark = { $name } on a dark page
first-steps-name-paste = Add this to the TOML file that --config names, and restart:
first-steps-name-replace = Put this in place of the same keys of the [[application]] in the TOML file that --config names, and restart:
first-steps-name-in-effect = These settings are in effect.
first-steps-name-not-yet = Not in effect yet.
first-steps-name-name-wrong = Enter a name in one line of up to 60 characters.
first-steps-name-color-wrong = Enter a color as # and six digits, such as #1a5fb4.
first-steps-name-color-light = This color is too light to read. The nearest one that works is { $color }.

## Accounts.

first-steps-accounts-title = Accounts
first-steps-accounts-lead = Where are the accounts that people recover here?
first-steps-accounts-connected =
    { $count ->
        [one] 1 directory is connected.
       *[other] { $count } directories are connected.
    }
first-steps-accounts-elsewhere = In the database of an application, or in a directory server: this command checks it and prints the settings to add.
first-steps-accounts-here = Only on this server
first-steps-accounts-here-chosen = Accounts are only on this server: create users or import them.

## Two-factor authentication.

first-steps-second-title = Two-factor authentication
first-steps-second-lead = Protect your own account: logging in then takes a code from an authenticator app, too.
first-steps-second-done = Two-factor authentication is on for your account.
first-steps-second-button = Set it up
