# Moments and durations. All times are UTC.

times-moment = { $date }، { $time }
times-moment-whole = { $date }، { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }، { $time } UTC
times-just-now = ابھی ابھی
times-minutes-ago =
    { $count ->
        [one] ایک منٹ پہلے
       *[other] { $count } منٹ پہلے
    }
times-hours-ago =
    { $count ->
        [one] ایک گھنٹہ پہلے
       *[other] { $count } گھنٹے پہلے
    }
times-days-ago =
    { $count ->
        [one] ایک دن پہلے
       *[other] { $count } دن پہلے
    }
times-minutes =
    { $count ->
        [one] 1 منٹ
       *[other] { $count } منٹ
    }
times-hours =
    { $count ->
        [one] 1 گھنٹہ
       *[other] { $count } گھنٹے
    }
times-days =
    { $count ->
        [one] 1 دن
       *[other] { $count } دن
    }
