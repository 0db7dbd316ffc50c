# Moments and durations. All times are UTC.

times-moment = { $date } plkst. { $time }
times-moment-whole = { $date } plkst. { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } plkst. { $time } UTC
times-just-now = tikko
times-minutes-ago =
    { $count ->
        [zero] pirms { $count } minūtēm
        [one] pirms { $count } minūtes
       *[other] pirms { $count } minūtēm
    }
times-hours-ago =
    { $count ->
        [zero] pirms { $count } stundām
        [one] pirms { $count } stundas
       *[other] pirms { $count } stundām
    }
times-days-ago =
    { $count ->
        [zero] pirms { $count } dienām
        [one] pirms { $count } dienas
       *[other] pirms { $count } dienām
    }
times-minutes =
    { $count ->
        [zero] { $count } minūtes
        [one] { $count } minūte
       *[other] { $count } minūtes
    }
times-hours =
    { $count ->
        [zero] { $count } stundas
        [one] { $count } stunda
       *[other] { $count } stundas
    }
times-days =
    { $count ->
        [zero] { $count } dienas
        [one] { $count } diena
       *[other] { $count } dienas
    }
