# The overview page.

overview-title = Overview
overview-period = Period
overview-period-hour = 24 hours
overview-period-day = 30 days
overview-period-week = 26 weeks
overview-made-at = As of { $time } UTC.
overview-refresh = Refresh
overview-live = Live
overview-not-live = Live updates aren’t available right now. This page refreshes every half minute.

overview-now-title = Right now
overview-mail-flows = No email is waiting.
overview-mail-waits = The oldest email has been waiting for less than a minute, which is normal.
overview-mail-waits-minutes =
    { $minutes ->
        [one] The oldest email has been waiting for 1 minute.
       *[other] The oldest email has been waiting for { $minutes } minutes.
    }
overview-mail-late = The oldest email has been waiting for { $age }: email isn’t being delivered as it should.
overview-mail-look = View waiting emails

overview-attention-title = Needs attention
overview-attention-none = Nothing right now.
overview-frozen =
    { $count ->
        [one] 1 account was frozen by its owner, who reported a password change they didn’t make.
       *[other] { $count } accounts were frozen by their owners, who reported password changes they didn’t make.
    }
overview-kept-hashes = Imported password hashes make every log-in take about { $times } times as long as it would without them.
overview-kept-hashes-until = The remaining ones are removed by { $date }.
overview-kept-hashes-look = View imports
overview-frozen-look = View frozen accounts
overview-campaign-stuck =
    { $count ->
        [one] A campaign for new passwords has sent no email for an hour.
       *[other] { $count } campaigns for new passwords have sent no email for an hour.
    }
overview-campaign-look = View campaigns
overview-burst-address = { $count } requests within an hour for one address:
overview-burst-address-look = View case { $number }
overview-burst-network = { $count } requests within an hour from one network:
overview-guessing = { $count } wrong passwords within an hour from one network:
overview-network-look = View its events
overview-mail-fails = { $count } emails rejected within a day for the domain
overview-mail-fails-look = View failed emails
overview-mail-faults =
    { $count ->
        [one] 1 email wasn’t sent within the last day because of a fault in this program. Its log describes it.
       *[other] { $count } emails weren’t sent within the last day because of a fault in this program. Its log describes it.
    }
overview-webhook-faults =
    { $count ->
        [one] 1 webhook message wasn’t sent within the last day because of a fault in this program. Its log describes it.
       *[other] { $count } webhook messages weren’t sent within the last day because of a fault in this program. Its log describes it.
    }
overview-webhook-faults-look = View webhooks
overview-texts-broken =
    { $count ->
        [one] 1 changed text can’t be used. The built-in text is shown instead.
       *[other] { $count } changed texts can’t be used. The built-in texts are shown instead.
    }
overview-texts-broken-look = View texts
# Followed by its name.
overview-directory-down = A directory isn’t answering, and what needs it has to wait:
overview-directory-look = View directories
# Followed by its URL.
overview-webhook-fails = For more than 15 minutes, no message has been delivered to a webhook:

overview-funnel-title = From request to new password
overview-funnel-note = Counted in cases: repeated requests count once.
overview-funnel-requests = Link requested
overview-funnel-mails = Email delivered
overview-funnel-opened = Link opened
overview-funnel-changed = Password changed
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = Numbers from before { $time } UTC are still being counted. They’ll be complete in a few minutes.

overview-plots-title = Activity
overview-plot-requests = Requests
overview-plot-mails = Emails delivered
overview-plot-opened = Links opened by people
overview-plot-changed = Passwords changed
overview-plot-alternative = { $what }: bars over time, { $total } in total; the table below has the numbers.
overview-plot-table = Numbers
overview-plot-from = From
overview-plot-count = Number

overview-empty-title = No requests yet
overview-empty = Requests and their progress will appear here. Try it yourself, or send a test email.
overview-empty-try = Open the recovery page

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Accounts and mail
overview-figure-users = accounts
overview-figure-never-logged-in = never logged in
overview-figure-frozen = frozen by their owners
overview-figure-disabled = disabled
overview-figure-mails-waiting = emails waiting
overview-figure-mails-failed = emails failed
