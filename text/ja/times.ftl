# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time }（UTC）
times-near-today = { $time }（UTC）
times-near = { $date } { $time }（UTC）
times-just-now = たった今
times-minutes-ago = { $count } 分前
times-hours-ago = { $count } 時間前
times-days-ago = { $count } 日前
times-minutes = { $count } 分
times-hours = { $count } 時間
times-days = { $count } 日
