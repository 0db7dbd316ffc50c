# Moments and durations. All times are UTC.

times-moment = { $date } kl. { $time }
times-moment-whole = { $date } kl. { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } kl. { $time } UTC
times-just-now = akkurat nå
times-minutes-ago =
    { $count ->
        [one] for et minutt siden
       *[other] for { $count } minutter siden
    }
times-hours-ago =
    { $count ->
        [one] for en time siden
       *[other] for { $count } timer siden
    }
times-days-ago =
    { $count ->
        [one] for en dag siden
       *[other] for { $count } dager siden
    }
times-minutes =
    { $count ->
        [one] 1 minutt
       *[other] { $count } minutter
    }
times-hours =
    { $count ->
        [one] 1 time
       *[other] { $count } timer
    }
times-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dager
    }
