# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } om { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = zojuist
times-minutes-ago =
    { $count ->
        [one] een minuut geleden
       *[other] { $count } minuten geleden
    }
times-hours-ago =
    { $count ->
        [one] een uur geleden
       *[other] { $count } uur geleden
    }
times-days-ago =
    { $count ->
        [one] een dag geleden
       *[other] { $count } dagen geleden
    }
times-minutes =
    { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
times-hours =
    { $count ->
        [one] 1 uur
       *[other] { $count } uur
    }
times-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
