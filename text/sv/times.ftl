# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } kl. { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = just nu
times-minutes-ago =
    { $count ->
        [one] för en minut sedan
       *[other] för { $count } minuter sedan
    }
times-hours-ago =
    { $count ->
        [one] för en timme sedan
       *[other] för { $count } timmar sedan
    }
times-days-ago =
    { $count ->
        [one] för en dag sedan
       *[other] för { $count } dagar sedan
    }
times-minutes =
    { $count ->
        [one] 1 minut
       *[other] { $count } minuter
    }
times-hours =
    { $count ->
        [one] 1 timme
       *[other] { $count } timmar
    }
times-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }
