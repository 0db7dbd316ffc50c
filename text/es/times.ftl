# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } a las { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = ahora mismo
times-minutes-ago =
    { $count ->
        [one] hace un minuto
        [many] hace { $count } de minutos
       *[other] hace { $count } minutos
    }
times-hours-ago =
    { $count ->
        [one] hace una hora
        [many] hace { $count } de horas
       *[other] hace { $count } horas
    }
times-days-ago =
    { $count ->
        [one] hace un día
        [many] hace { $count } de días
       *[other] hace { $count } días
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
        [one] 1 día
        [many] { $count } de días
       *[other] { $count } días
    }
