# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } у { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = управо сада
times-minutes-ago =
    { $count ->
        [one] пре { $count } минут
        [few] пре { $count } минута
       *[other] пре { $count } минута
    }
times-hours-ago =
    { $count ->
        [one] пре { $count } сат
        [few] пре { $count } сата
       *[other] пре { $count } сати
    }
times-days-ago =
    { $count ->
        [one] пре { $count } дан
        [few] пре { $count } дана
       *[other] пре { $count } дана
    }
times-minutes =
    { $count ->
        [one] { $count } минут
        [few] { $count } минута
       *[other] { $count } минута
    }
times-hours =
    { $count ->
        [one] { $count } сат
        [few] { $count } сата
       *[other] { $count } сати
    }
times-days =
    { $count ->
        [one] { $count } дан
        [few] { $count } дана
       *[other] { $count } дана
    }
