# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Aksesibilitas
statement-title = Pernyataan aksesibilitas
statement-lead = Pernyataan ini membahas halaman dan email yang membantu Anda memilih sandi baru untuk { $application }.

statement-status-title = Status kesesuaian
statement-status = Sejauh yang ditunjukkan pengujian kami, halaman-halaman ini sepenuhnya sesuai dengan Pedoman Aksesibilitas Konten Web (WCAG) 2.2 pada tingkat AA, dan dengan persyaratan untuk halaman web dalam standar Eropa EN 301 549 (klausul 9).

statement-tests-title = Cara pengujian
# Heads a list.
statement-tests-lead = Ini adalah penilaian mandiri oleh pembuat perangkat lunak. Pengujian otomatis dengan browser Chromium menunjukkan untuk setiap versi:
# axe is the name of a program that checks pages.
statement-tests-rules = axe tidak menemukan masalah di halaman mana pun, dalam mode terang dan gelap, dalam bahasa yang ditulis dari kiri ke kanan dan dari kanan ke kiri, serta dalam bahasa Jepang.
statement-tests-keyboard = Semuanya dapat dilakukan hanya dengan keyboard, dan Anda dapat melihat elemen mana yang sedang mendapat fokus.
statement-tests-size = Pada layar selebar 320 piksel (seperti pada zoom 400 persen) dan dengan teks berukuran 200 persen, tidak ada yang terpotong dan Anda tidak perlu menggulir ke samping.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Setelan warna paksa (kontras tinggi) dan pengurangan gerakan dipatuhi.
statement-tests-script = Semuanya berfungsi tanpa JavaScript.

statement-limits-title = Yang tidak kami ketahui
statement-limits-people = Halaman-halaman ini belum ditinjau oleh orang yang menggunakan teknologi bantu setiap hari.
statement-limits-technology = Pengujian manual dengan pembaca layar, kontrol suara, dan teknologi bantu lainnya belum dilakukan.
statement-limits-mail = Aksesibilitas sebuah email juga bergantung pada program email Anda.
statement-limits-own = Teks, logo, dan gaya tampilan yang diubah oleh { $application } tidak tercakup dalam pengujian.

statement-feedback-title = Masukan dan kontak
# A link to the support follows.
statement-feedback = Apakah ada sesuatu di halaman ini yang tidak berfungsi bagi Anda, atau apakah Anda memerlukan informasi dalam bentuk lain? Beri tahu kami apa yang terjadi, di halaman mana, dan bagaimana kami dapat menghubungi Anda.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Prosedur penegakan
statement-enforcement = { $application } bertanggung jawab atas halaman-halaman ini, atas jawabannya kepada Anda, dan atas pemberitahuan tentang otoritas yang dapat Anda hubungi jika jawaban tersebut tidak memuaskan Anda.

statement-date-title = Tentang pernyataan ini
# $date is a day, such as 28 November 2026.
statement-date = Pernyataan ini disusun pada { $date } untuk Password Recover { $version }.
