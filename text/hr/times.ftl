# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } u { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = upravo sada
times-minutes-ago =
    { $count ->
        [one] prije { $count } minutu
        [few] prije { $count } minute
       *[other] prije { $count } minuta
    }
times-hours-ago =
    { $count ->
        [one] prije { $count } sat
        [few] prije { $count } sata
       *[other] prije { $count } sati
    }
times-days-ago =
    { $count ->
        [one] prije { $count } dan
        [few] prije { $count } dana
       *[other] prije { $count } dana
    }
times-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minute
       *[other] { $count } minuta
    }
times-hours =
    { $count ->
        [one] { $count } sat
        [few] { $count } sata
       *[other] { $count } sati
    }
times-days =
    { $count ->
        [one] { $count } dan
        [few] { $count } dana
       *[other] { $count } dana
    }
