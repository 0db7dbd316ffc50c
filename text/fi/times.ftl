# Moments and durations. All times are UTC.

times-moment = { $date } klo { $time }
times-moment-whole = { $date } klo { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } klo { $time } UTC
times-just-now = juuri nyt
times-minutes-ago =
    { $count ->
        [one] minuutti sitten
       *[other] { $count } minuuttia sitten
    }
times-hours-ago =
    { $count ->
        [one] tunti sitten
       *[other] { $count } tuntia sitten
    }
times-days-ago =
    { $count ->
        [one] päivä sitten
       *[other] { $count } päivää sitten
    }
times-minutes =
    { $count ->
        [one] 1 minuutti
       *[other] { $count } minuuttia
    }
times-hours =
    { $count ->
        [one] 1 tunti
       *[other] { $count } tuntia
    }
times-days =
    { $count ->
        [one] 1 päivä
       *[other] { $count } päivää
    }
