# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } às { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = agora mesmo
times-minutes-ago =
    { $count ->
        [one] há um minuto
        [many] há { $count } de minutos
       *[other] há { $count } minutos
    }
times-hours-ago =
    { $count ->
        [one] há uma hora
        [many] há { $count } de horas
       *[other] há { $count } horas
    }
times-days-ago =
    { $count ->
        [one] há um dia
        [many] há { $count } de dias
       *[other] há { $count } dias
    }
times-minutes =
    { $count ->
        [one] 1 minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
times-hours =
    { $count ->
        [one] 1 hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
times-days =
    { $count ->
        [one] 1 dia
        [many] { $count } de dias
       *[other] { $count } dias
    }
