# The first page.

overview-title = Overview
overview-period = Period
overview-period-hour = 24 hours
overview-period-day = 30 days
overview-period-week = 26 weeks
overview-made-at = As of { $time } UTC.
overview-refresh = Refresh
overview-live = This page follows by itself.
overview-not-live = This page can’t follow by itself just now. It looks again every half minute.

overview-now-title = Right now
overview-mail-flows = No mail is waiting.
overview-mail-waits = The oldest mail has waited for less than a minute, which is usual.
overview-mail-waits-minutes =
    { $minutes ->
        [one] The oldest email has been waiting for 1 minute.
       *[other] The oldest email has been waiting for { $minutes } minutes.
    }
overview-mail-late = The oldest mail has waited for { $age }: mail does not go out as it should.
overview-mail-look = Look at the mails that wait

overview-attention-title = Needs a look
overview-attention-none = Nothing out of the ordinary.
overview-frozen =
    { $count ->
        [one] 1 account was frozen by its owner, who reported a password change they didn’t make.
       *[other] { $count } accounts were frozen by their owners, who reported password changes they didn’t make.
    }
overview-kept-hashes = Imported password hashes make every log-in take about { $times } times as long as it would without them.
overview-kept-hashes-until = Those that are left are removed by { $date }.
overview-kept-hashes-look = View imports
overview-frozen-look = Look at frozen accounts
overview-burst-address = { $count } requests within an hour for one address:
overview-burst-address-look = Look at case { $number }
overview-burst-network = { $count } requests within an hour from one network:
overview-guessing = { $count } wrong passwords within an hour from one network:
overview-network-look = Look at what it did
overview-mail-fails = { $count } mails refused within a day for the domain
overview-mail-fails-look = Look at what its server says

overview-funnel-title = From the request to the new password
overview-funnel-note = In cases: whoever asks more than once counts once.
overview-funnel-requests = Asked for a link
overview-funnel-mails = Mail handed over
overview-funnel-opened = Link opened
overview-funnel-changed = Password changed
overview-funnel-share = { $share } %

overview-plots-title = How often
overview-plot-requests = Requests
overview-plot-mails = Mails handed over
overview-plot-opened = Links opened by people
overview-plot-changed = Passwords changed
overview-plot-alternative = { $what }: bars over time, { $total } in all; the table below has the numbers.
overview-plot-table = Numbers
overview-plot-from = From
overview-plot-count = Number

overview-empty-title = Nobody has asked for a link yet
overview-empty = As soon as somebody does, this page shows how it goes. Try it yourself, or check that mail goes out.
overview-empty-try = Open the recovery page
