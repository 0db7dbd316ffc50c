# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } alle ore { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = adesso
times-minutes-ago =
    { $count ->
        [one] un minuto fa
        [many] { $count } di minuti fa
       *[other] { $count } minuti fa
    }
times-hours-ago =
    { $count ->
        [one] un’ora fa
        [many] { $count } di ore fa
       *[other] { $count } ore fa
    }
times-days-ago =
    { $count ->
        [one] un giorno fa
        [many] { $count } di giorni fa
       *[other] { $count } giorni fa
    }
times-minutes =
    { $count ->
        [one] 1 minuto
        [many] { $count } di minuti
       *[other] { $count } minuti
    }
times-hours =
    { $count ->
        [one] 1 ora
        [many] { $count } di ore
       *[other] { $count } ore
    }
times-days =
    { $count ->
        [one] 1 giorno
        [many] { $count } di giorni
       *[other] { $count } giorni
    }
