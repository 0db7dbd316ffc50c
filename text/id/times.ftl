# Moments and durations. All times are UTC.

times-moment = { $date }, { $time }
times-moment-whole = { $date } pukul { $time } UTC
times-near-today = { $time } UTC
times-near = { $date }, { $time } UTC
times-just-now = baru saja
times-minutes-ago = { $count } menit lalu
times-hours-ago = { $count } jam lalu
times-days-ago = { $count } hari lalu
times-minutes = { $count } menit
times-hours = { $count } jam
times-days = { $count } hari
