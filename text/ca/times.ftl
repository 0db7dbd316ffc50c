# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date }, { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = ara mateix
times-minutes-ago =
    { $count ->
        [one] fa un minut
        [many] fa { $count } de minuts
       *[other] fa { $count } minuts
    }
times-hours-ago =
    { $count ->
        [one] fa una hora
        [many] fa { $count } d’hores
       *[other] fa { $count } hores
    }
times-days-ago =
    { $count ->
        [one] fa un dia
        [many] fa { $count } de dies
       *[other] fa { $count } dies
    }
times-minutes =
    { $count ->
        [one] 1 minut
        [many] { $count } de minuts
       *[other] { $count } minuts
    }
times-hours =
    { $count ->
        [one] 1 hora
        [many] { $count } d’hores
       *[other] { $count } hores
    }
times-days =
    { $count ->
        [one] 1 dia
        [many] { $count } de dies
       *[other] { $count } dies
    }
