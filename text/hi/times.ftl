# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date }, { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = अभी-अभी
times-minutes-ago =
    { $count ->
        [one] { $count } मिनट पहले
       *[other] { $count } मिनट पहले
    }
times-hours-ago =
    { $count ->
        [one] { $count } घंटा पहले
       *[other] { $count } घंटे पहले
    }
times-days-ago =
    { $count ->
        [one] { $count } दिन पहले
       *[other] { $count } दिन पहले
    }
times-minutes =
    { $count ->
        [one] { $count } मिनट
       *[other] { $count } मिनट
    }
times-hours =
    { $count ->
        [one] { $count } घंटा
       *[other] { $count } घंटे
    }
times-days =
    { $count ->
        [one] { $count } दिन
       *[other] { $count } दिन
    }
