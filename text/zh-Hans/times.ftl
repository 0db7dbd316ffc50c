# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time }（UTC）
times-near-today = { $time }（UTC）
times-near = { $date } { $time }（UTC）
times-just-now = 刚刚
times-minutes-ago = { $count } 分钟前
times-hours-ago = { $count } 小时前
times-days-ago = { $count } 天前
times-minutes = { $count } 分钟
times-hours = { $count } 小时
times-days = { $count } 天
