# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } v { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = právě teď
times-minutes-ago =
    { $count ->
        [one] před minutou
        [few] před { $count } minutami
        [many] před { $count } minuty
       *[other] před { $count } minutami
    }
times-hours-ago =
    { $count ->
        [one] před hodinou
        [few] před { $count } hodinami
        [many] před { $count } hodiny
       *[other] před { $count } hodinami
    }
times-days-ago =
    { $count ->
        [one] před 1 dnem
        [few] před { $count } dny
        [many] před { $count } dne
       *[other] před { $count } dny
    }
times-minutes =
    { $count ->
        [one] 1 minuta
        [few] { $count } minuty
        [many] { $count } minuty
       *[other] { $count } minut
    }
times-hours =
    { $count ->
        [one] 1 hodina
        [few] { $count } hodiny
        [many] { $count } hodiny
       *[other] { $count } hodin
    }
times-days =
    { $count ->
        [one] 1 den
        [few] { $count } dny
        [many] { $count } dne
       *[other] { $count } dnů
    }
