# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = After a breach
campaigns-lead = If passwords may have leaked, make people choose new ones. Their current passwords stop working at once, and emails explain why, a few at a time.
campaigns-link = After a breach…
campaigns-new-button = Require new passwords…
campaigns-none-title = No campaigns yet
campaigns-none = They will be listed here, with how many people have chosen a new password.
campaigns-column-started = Started
campaigns-column-note = Note
campaigns-column-state = State

## Starting one.

campaigns-new-title = Require new passwords
campaigns-everyone = For all accounts with a password, except your own.
campaigns-matching = For the accounts with a password that match these filters, except your own:
campaigns-count =
    { $count ->
        [one] One account matches.
       *[other] { $count } accounts match.
    }
campaigns-count-more = More than { $count } accounts match.
campaigns-with-staff = Include people with access to the dashboard
campaigns-with-staff-hint = They are logged out too, and need a recovery link to come back. Otherwise only people with the role “User” are included.
campaigns-effects = What happens
campaigns-effect-passwords = Current passwords stop working, and all sessions and API tokens end. This can’t be undone for all at once.
campaigns-effect-mails = Each person gets an email that explains why. It leads to the page where they request a recovery link, so it works however late it is opened.
campaigns-effect-directories = Accounts in directories are locked there. Where a directory can’t lock accounts, they are skipped.
campaigns-note-label = Internal note
campaigns-note-hint = Only shown in this dashboard. For example, a ticket number.
campaigns-reason = What people are told
campaigns-reason-breach = Passwords may have leaked from this site
campaigns-reason-elsewhere = Passwords that leaked elsewhere are being tried here
campaigns-reason-precaution = A precaution, without a reason
campaigns-rate = Emails per minute
campaigns-rate-hint = Recovery emails always go first: a campaign uses at most half of the site’s limit on emails.
campaigns-start = Require new passwords

## Its progress.

campaigns-state-locking = Ending passwords
campaigns-state-mailing = Sending emails
campaigns-without-staff = Without people who have access to the dashboard.
campaigns-state-paused = Paused
campaigns-state-done = All emails sent
campaigns-state-stopped = Stopped
campaigns-back = All campaigns
campaigns-pause = Pause
campaigns-resume = Resume
campaigns-stop = Stop
campaigns-stop-note = Stopping sends no more emails. Passwords that have ended don’t come back.
campaigns-begun = Started by { $name }, { $time }.
campaigns-begun-by-nobody = Started { $time } by somebody whose account no longer exists.
campaigns-progress-label = Progress
campaigns-locked =
    { $count ->
        [one] One password ended so far.
       *[other] { $count } passwords ended so far.
    }
campaigns-mailed = { $done } of { $total } people emailed.
campaigns-chosen = { $done } of { $total } have chosen a new password.
campaigns-left = About { $duration } left at { $rate } emails per minute.
campaigns-limited = Waiting: half of the site’s limit on emails is used up.
campaigns-held-up = Waiting: earlier emails of this campaign haven’t been sent yet.
campaigns-people = People
campaigns-pending = Emailed, not yet chosen ({ $count })
campaigns-unmailed = Not yet emailed ({ $count })
campaigns-done = Chosen ({ $count })
campaigns-skipped = Skipped: can’t be locked ({ $count })
campaigns-column-account = Account
campaigns-column-email = Email address
campaigns-column-when = Emailed
campaigns-not-yet = Not yet
campaigns-nobody = Nobody.
campaigns-more = More
