# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } às { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = agora mesmo
times-minutes-ago =
    { $count ->
        [one] há { $count } minuto
        [many] há { $count } de minutos
       *[other] há { $count } minutos
    }
times-hours-ago =
    { $count ->
        [one] há { $count } hora
        [many] há { $count } de horas
       *[other] há { $count } horas
    }
times-days-ago =
    { $count ->
        [one] há { $count } dia
        [many] há { $count } de dias
       *[other] há { $count } dias
    }
times-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
times-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
times-days =
    { $count ->
        [one] { $count } dia
        [many] { $count } de dias
       *[other] { $count } dias
    }
