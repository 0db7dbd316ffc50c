# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } pukul { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = baru sahaja
times-minutes-ago = { $count } minit yang lalu
times-hours-ago = { $count } jam yang lalu
times-days-ago = { $count } hari yang lalu
times-minutes = { $count } minit
times-hours = { $count } jam
times-days = { $count } hari
