# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time }（UTC）
times-near-today = { $time }（UTC）
times-near = { $date } { $time }（UTC）
times-just-now = 剛剛
times-minutes-ago = { $count } 分鐘前
times-hours-ago = { $count } 小時前
times-days-ago = { $count } 天前
times-minutes = { $count } 分鐘
times-hours = { $count } 小時
times-days = { $count } 天
