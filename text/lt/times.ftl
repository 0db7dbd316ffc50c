# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = ką tik
times-minutes-ago =
    { $count ->
        [one] prieš { $count } minutę
        [few] prieš { $count } minutes
        [many] prieš { $count } minutės
       *[other] prieš { $count } minučių
    }
times-hours-ago =
    { $count ->
        [one] prieš { $count } valandą
        [few] prieš { $count } valandas
        [many] prieš { $count } valandos
       *[other] prieš { $count } valandų
    }
times-days-ago =
    { $count ->
        [one] prieš { $count } dieną
        [few] prieš { $count } dienas
        [many] prieš { $count } dienos
       *[other] prieš { $count } dienų
    }
times-minutes =
    { $count ->
        [one] { $count } minutė
        [few] { $count } minutės
        [many] { $count } minutės
       *[other] { $count } minučių
    }
times-hours =
    { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
        [many] { $count } valandos
       *[other] { $count } valandų
    }
times-days =
    { $count ->
        [one] { $count } diena
        [few] { $count } dienos
        [many] { $count } dienos
       *[other] { $count } dienų
    }
