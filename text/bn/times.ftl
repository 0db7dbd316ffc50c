# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date }, { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = এইমাত্র
times-minutes-ago =
    { $count ->
        [one] { $count } মিনিট আগে
       *[other] { $count } মিনিট আগে
    }
times-hours-ago =
    { $count ->
        [one] { $count } ঘণ্টা আগে
       *[other] { $count } ঘণ্টা আগে
    }
times-days-ago =
    { $count ->
        [one] { $count } দিন আগে
       *[other] { $count } দিন আগে
    }
times-minutes =
    { $count ->
        [one] { $count } মিনিট
       *[other] { $count } মিনিট
    }
times-hours =
    { $count ->
        [one] { $count } ঘণ্টা
       *[other] { $count } ঘণ্টা
    }
times-days =
    { $count ->
        [one] { $count } দিন
       *[other] { $count } দিন
    }
