# Moments and durations. All times are UTC.

times-moment = { $date } { $time }
times-moment-whole = { $date } เวลา { $time } UTC
times-near-today = { $time } UTC
times-near = { $date } { $time } UTC
times-just-now = เมื่อสักครู่
times-minutes-ago = { $count } นาทีที่ผ่านมา
times-hours-ago = { $count } ชั่วโมงที่ผ่านมา
times-days-ago = { $count } วันที่ผ่านมา
times-minutes = { $count } นาที
times-hours = { $count } ชั่วโมง
times-days = { $count } วัน
