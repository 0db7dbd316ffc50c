# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } { $time }(UTC)
times-near-today = { $time }(UTC)
times-near = { $date } { $time }(UTC)
times-just-now = 방금
times-minutes-ago = { $count }분 전
times-hours-ago = { $count }시간 전
times-days-ago = { $count }일 전
times-minutes = { $count }분
times-hours = { $count }시간
times-days = { $count }일
