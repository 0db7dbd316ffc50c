# Moments and durations. All times are UTC.

times-moment = { $date } kell { $time }
times-moment-whole = { $date } kell { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } kell { $time } UTC
times-just-now = äsja
times-minutes-ago =
    { $count ->
        [one] minut tagasi
       *[other] { $count } minutit tagasi
    }
times-hours-ago =
    { $count ->
        [one] tund tagasi
       *[other] { $count } tundi tagasi
    }
times-days-ago =
    { $count ->
        [one] päev tagasi
       *[other] { $count } päeva tagasi
    }
times-minutes =
    { $count ->
        [one] 1 minut
       *[other] { $count } minutit
    }
times-hours =
    { $count ->
        [one] 1 tund
       *[other] { $count } tundi
    }
times-days =
    { $count ->
        [one] 1 päev
       *[other] { $count } päeva
    }
