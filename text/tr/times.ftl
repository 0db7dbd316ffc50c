# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = az önce
times-minutes-ago =
    { $count ->
        [one] bir dakika önce
       *[other] { $count } dakika önce
    }
times-hours-ago =
    { $count ->
        [one] bir saat önce
       *[other] { $count } saat önce
    }
times-days-ago =
    { $count ->
        [one] bir gün önce
       *[other] { $count } gün önce
    }
times-minutes =
    { $count ->
        [one] 1 dakika
       *[other] { $count } dakika
    }
times-hours =
    { $count ->
        [one] 1 saat
       *[other] { $count } saat
    }
times-days =
    { $count ->
        [one] 1 gün
       *[other] { $count } gün
    }
