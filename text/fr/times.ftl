# Moments and durations. All times are UTC.

times-moment = { $date } à { $time }
times-moment-whole = { $date } à { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } à { $time } UTC
times-just-now = à l’instant
times-minutes-ago =
    { $count ->
        [one] il y a { $count } minute
        [many] il y a { $count } de minutes
       *[other] il y a { $count } minutes
    }
times-hours-ago =
    { $count ->
        [one] il y a { $count } heure
        [many] il y a { $count } d’heures
       *[other] il y a { $count } heures
    }
times-days-ago =
    { $count ->
        [one] il y a { $count } jour
        [many] il y a { $count } de jours
       *[other] il y a { $count } jours
    }
times-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
times-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
times-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
