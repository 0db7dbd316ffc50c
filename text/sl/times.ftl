# Moments and durations. All times are UTC.

times-moment = { $date } ob { $time }
times-moment-whole = { $date } ob { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } ob { $time } UTC
times-just-now = pravkar
times-minutes-ago =
    { $count ->
        [one] pred { $count } minuto
        [two] pred { $count } minutama
        [few] pred { $count } minutami
       *[other] pred { $count } minutami
    }
times-hours-ago =
    { $count ->
        [one] pred { $count } uro
        [two] pred { $count } urama
        [few] pred { $count } urami
       *[other] pred { $count } urami
    }
times-days-ago =
    { $count ->
        [one] pred { $count } dnevom
        [two] pred { $count } dnevoma
        [few] pred { $count } dnevi
       *[other] pred { $count } dnevi
    }
times-minutes =
    { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }
times-hours =
    { $count ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
times-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }
