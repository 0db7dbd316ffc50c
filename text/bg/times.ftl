# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } в { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = току-що
times-minutes-ago =
    { $count ->
        [one] преди една минута
       *[other] преди { $count } минути
    }
times-hours-ago =
    { $count ->
        [one] преди един час
       *[other] преди { $count } часа
    }
times-days-ago =
    { $count ->
        [one] преди един ден
       *[other] преди { $count } дни
    }
times-minutes =
    { $count ->
        [one] 1 минута
       *[other] { $count } минути
    }
times-hours =
    { $count ->
        [one] 1 час
       *[other] { $count } часа
    }
times-days =
    { $count ->
        [one] 1 ден
       *[other] { $count } дни
    }
