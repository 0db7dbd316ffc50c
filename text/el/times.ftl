# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } στις { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = μόλις τώρα
times-minutes-ago =
    { $count ->
        [one] πριν από ένα λεπτό
       *[other] πριν από { $count } λεπτά
    }
times-hours-ago =
    { $count ->
        [one] πριν από μία ώρα
       *[other] πριν από { $count } ώρες
    }
times-days-ago =
    { $count ->
        [one] πριν από μία ημέρα
       *[other] πριν από { $count } ημέρες
    }
times-minutes =
    { $count ->
        [one] 1 λεπτό
       *[other] { $count } λεπτά
    }
times-hours =
    { $count ->
        [one] 1 ώρα
       *[other] { $count } ώρες
    }
times-days =
    { $count ->
        [one] 1 ημέρα
       *[other] { $count } ημέρες
    }
