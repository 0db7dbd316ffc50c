# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Kebolehcapaian
statement-title = Pernyataan kebolehcapaian
statement-lead = Pernyataan ini adalah tentang halaman dan e-mel yang membantu anda memilih kata laluan baharu untuk { $application }.

statement-status-title = Status pematuhan
statement-status = Setakat yang ditunjukkan oleh ujian kami, halaman-halaman ini mematuhi sepenuhnya Garis Panduan Kebolehcapaian Kandungan Web (WCAG) 2.2 pada tahap AA, serta keperluan bagi halaman web dalam piawaian Eropah EN 301 549 (klausa 9).

statement-tests-title = Cara ujian dijalankan
# Heads a list.
statement-tests-lead = Ini ialah penilaian kendiri oleh pembuat perisian. Ujian automatik dengan pelayar Chromium menunjukkan bagi setiap versi:
# axe is the name of a program that checks pages.
statement-tests-rules = axe tidak menemukan masalah pada mana-mana halaman, dalam mod cerah dan gelap, dalam bahasa yang ditulis dari kiri ke kanan dan dari kanan ke kiri, serta dalam bahasa Jepun.
statement-tests-keyboard = Semuanya boleh dilakukan dengan papan kekunci sahaja, dan anda dapat melihat elemen yang mendapat fokus.
statement-tests-size = Pada skrin selebar 320 piksel (seperti pada zum 400 peratus) dan dengan teks bersaiz 200 peratus, tiada apa-apa yang terpotong dan anda tidak perlu menatal ke sisi.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Tetapan warna paksa (kontras tinggi) dan pengurangan gerakan dipatuhi.
statement-tests-script = Semuanya berfungsi tanpa JavaScript.

statement-limits-title = Perkara yang tidak kami ketahui
statement-limits-people = Halaman-halaman ini belum disemak oleh orang yang menggunakan teknologi bantuan setiap hari.
statement-limits-technology = Ujian manual dengan pembaca skrin, kawalan suara dan teknologi bantuan lain belum dijalankan.
statement-limits-mail = Kebolehcapaian sesuatu e-mel juga bergantung pada program e-mel anda.
statement-limits-own = Teks, logo dan gaya yang telah diubah oleh { $application } tidak diliputi oleh ujian ini.

statement-feedback-title = Maklum balas dan hubungan
# A link to the support follows.
statement-feedback = Adakah sesuatu pada halaman ini tidak berfungsi untuk anda, atau adakah anda memerlukan maklumat dalam bentuk lain? Beritahu kami perkara yang berlaku, pada halaman mana dan cara kami boleh menghubungi anda.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Prosedur penguatkuasaan
statement-enforcement = { $application } bertanggungjawab terhadap halaman-halaman ini, terhadap jawapannya kepada anda dan untuk menyatakan pihak berkuasa yang boleh anda rujuk jika jawapan itu tidak memuaskan hati anda.

statement-date-title = Tentang pernyataan ini
# $date is a day, such as 28 November 2026.
statement-date = Pernyataan ini disediakan pada { $date } untuk Password Recover { $version }.
