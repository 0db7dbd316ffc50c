# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } at { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC

times-just-now = just now
times-minutes-ago =
    { $count ->
        [one] a minute ago
       *[other] { $count } minutes ago
    }
times-hours-ago =
    { $count ->
        [one] an hour ago
       *[other] { $count } hours ago
    }
times-days-ago =
    { $count ->
        [one] a day ago
       *[other] { $count } days ago
    }

times-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
times-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
times-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
