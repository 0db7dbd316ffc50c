# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date }, ora { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = chiar acum
times-minutes-ago =
    { $count ->
        [one] acum un minut
        [few] acum { $count } minute
       *[other] acum { $count } de minute
    }
times-hours-ago =
    { $count ->
        [one] acum o oră
        [few] acum { $count } ore
       *[other] acum { $count } de ore
    }
times-days-ago =
    { $count ->
        [one] acum o zi
        [few] acum { $count } zile
       *[other] acum { $count } de zile
    }
times-minutes =
    { $count ->
        [one] 1 minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
times-hours =
    { $count ->
        [one] 1 oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
times-days =
    { $count ->
        [one] 1 zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
