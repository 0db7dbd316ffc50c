# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } lúc { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = vừa xong
times-minutes-ago =
    { $count ->
        [one] { $count } phút trước
       *[other] { $count } phút trước
    }
times-hours-ago =
    { $count ->
        [one] { $count } giờ trước
       *[other] { $count } giờ trước
    }
times-days-ago =
    { $count ->
        [one] { $count } ngày trước
       *[other] { $count } ngày trước
    }
times-minutes =
    { $count ->
        [one] { $count } phút
       *[other] { $count } phút
    }
times-hours =
    { $count ->
        [one] { $count } giờ
       *[other] { $count } giờ
    }
times-days =
    { $count ->
        [one] { $count } ngày
       *[other] { $count } ngày
    }
