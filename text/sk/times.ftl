# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } o { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = práve teraz
times-minutes-ago =
    { $count ->
        [one] pred minútou
        [few] pred { $count } minútami
        [many] pred { $count } minúty
       *[other] pred { $count } minútami
    }
times-hours-ago =
    { $count ->
        [one] pred hodinou
        [few] pred { $count } hodinami
        [many] pred { $count } hodiny
       *[other] pred { $count } hodinami
    }
times-days-ago =
    { $count ->
        [one] pred 1 dňom
        [few] pred { $count } dňami
        [many] pred { $count } dňa
       *[other] pred { $count } dňami
    }
times-minutes =
    { $count ->
        [one] 1 minúta
        [few] { $count } minúty
        [many] { $count } minúty
       *[other] { $count } minút
    }
times-hours =
    { $count ->
        [one] 1 hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodín
    }
times-days =
    { $count ->
        [one] 1 deň
        [few] { $count } dni
        [many] { $count } dňa
       *[other] { $count } dní
    }
