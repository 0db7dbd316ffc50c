# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } um { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = gerade eben
times-minutes-ago =
    { $count ->
        [one] vor einer Minute
       *[other] vor { $count } Minuten
    }
times-hours-ago =
    { $count ->
        [one] vor einer Stunde
       *[other] vor { $count } Stunden
    }
times-days-ago =
    { $count ->
        [one] vor einem Tag
       *[other] vor { $count } Tagen
    }
times-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
times-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
times-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
