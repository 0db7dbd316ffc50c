# Moments and durations. All times are UTC.

times-moment = { $date }، { $time }
times-moment-whole = { $date } ساعت { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }، { $time } UTC
times-just-now = همین حالا
times-minutes-ago =
    { $count ->
        [one] { $count } دقیقه پیش
       *[other] { $count } دقیقه پیش
    }
times-hours-ago =
    { $count ->
        [one] { $count } ساعت پیش
       *[other] { $count } ساعت پیش
    }
times-days-ago =
    { $count ->
        [one] { $count } روز پیش
       *[other] { $count } روز پیش
    }
times-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
times-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
times-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
