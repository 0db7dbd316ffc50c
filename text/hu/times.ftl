# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = az imént
times-minutes-ago =
    { $count ->
        [one] egy perce
       *[other] { $count } perce
    }
times-hours-ago =
    { $count ->
        [one] egy órája
       *[other] { $count } órája
    }
times-days-ago =
    { $count ->
        [one] egy napja
       *[other] { $count } napja
    }
times-minutes =
    { $count ->
        [one] 1 perc
       *[other] { $count } perc
    }
times-hours =
    { $count ->
        [one] 1 óra
       *[other] { $count } óra
    }
times-days =
    { $count ->
        [one] 1 nap
       *[other] { $count } nap
    }
