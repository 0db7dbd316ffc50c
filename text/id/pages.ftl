# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Langsung ke konten utama
footer-promise = Kami tidak pernah meminta sandi Anda lewat email, telepon, atau chat.
footer-version = Password Recover { $version }
title-error = Kesalahan: { $title }
times-are-utc = Semua waktu dalam UTC.
show = Tampilkan
hide = Sembunyikan
main-navigation = Menu utama

steps = Langkah
step-ask = Minta link
step-open = Buka email
step-choose = Sandi baru

takes-longer = Ini perlu waktu sedikit lebih lama…

email = Alamat email
email-hint = Alamat yang Anda gunakan untuk login.

forgot-title = Lupa sandi?
forgot-lead = Masukkan alamat email Anda, dan kami akan mengirim link untuk memilih sandi baru.
forgot-button = Kirimi saya link
forgot-pending = Mengirim…
delay-title = Saat ini email lebih lambat dari biasanya
delay = Email tertunda sekitar { $minutes } menit. Permintaan Anda sudah disimpan dan akan dijawab.
forgot-note = Sandi Anda tetap sama sampai Anda memilih yang baru.

sent-title = Periksa email Anda
sent-lead = Jika ada akun dengan alamat ini, email berisi link sedang dikirim.
sent-usually = Email biasanya sampai dalam dua menit.
sent-open = Buka link di email
sent-open-rest = { " " }untuk memilih sandi baru Anda. Link berlaku satu kali, selama { $duration }.
case-label = Nomor kasus Anda
case-note = Sebutkan nomor ini jika Anda menghubungi tim dukungan. Jangan pernah memberitahukan kode di email kepada siapa pun: tim dukungan tidak pernah memintanya.
sent-nothing-title = Belum ada email setelah lima menit?
sent-nothing-spam = Periksa folder spam Anda.
sent-nothing-other = Coba alamat lain yang mungkin Anda gunakan untuk akun Anda.
sent-nothing-again = Minta link lagi. Link yang sudah Anda miliki tetap berlaku.
sent-again = Coba lagi atau gunakan alamat lain
sent-same = Kami menampilkan halaman ini untuk setiap alamat, agar tidak terungkap siapa yang memiliki akun.
code-title = Masukkan kode dari email
code-lead = Kode ini berfungsi seperti link, jika Anda membaca email di perangkat lain.
code-here = Membaca email di perangkat lain?
code-here-field = Masukkan kode dari email
code = Kode
code-hint = Huruf besar atau kecil dan tanda hubung tidak berpengaruh.
case-number = Nomor kasus
case-number-hint = Nomor ini ada di email yang sama.
code-button = Lanjutkan
code-or-link-title = Sudah membuka link?
code-or-link = Buka lagi dari email. Kami menghapus bagian rahasianya dari kolom URL, agar tidak ada yang dapat menyalinnya dari sana.
code-ask = Minta link baru

reset-title = Pilih sandi baru
reset-lead = Ini langkah terakhir.
reset-account = Akun Anda
reset-button = Simpan sandi baru
reset-pending = Menyimpan…
reset-note = Menyimpan sandi akan mengeluarkan setiap perangkat yang login ke akun ini.
new-password = Sandi baru
new-password-again = Konfirmasi sandi baru
policy-length = Gunakan minimal { $length } karakter. Beberapa kata berurutan mudah diingat.
policy-free = Spasi, huruf besar, dan simbol diperbolehkan tetapi tidak wajib.
policy-common = Sandi yang umum digunakan tidak diperbolehkan.

link-gone-title = Link ini tidak berlaku lagi
link-gone-lead = Link berlaku satu kali dan dalam waktu terbatas. Membuka link ini tidak mengubah apa pun di akun Anda.
link-gone-button = Kirimi saya link baru
link-gone-note = Kami akan mengirimnya ke alamat email akun.
link-gone-other = Gunakan alamat lain

not-me-title = Hentikan permintaan ini?
not-me-lead = Jika Anda tidak meminta sandi baru, hentikan permintaan ini. Link dan kodenya langsung tidak berlaku, dan sandi Anda tetap sama.
not-me-button = Hentikan permintaan ini
not-me-note = Jika itu Anda, tutup saja halaman ini.
not-me-done-title = Permintaan dihentikan
not-me-done-lead = Link dan kodenya tidak berlaku lagi, dan sandi Anda tidak berubah. Tidak ada lagi yang perlu dilakukan.
not-me-done-note = Kemungkinan besar, seseorang salah mengetik alamatnya sendiri. Jika terus terjadi, hubungi tim dukungan dan sebutkan nomor kasus di email.
not-me-gone-title = Tidak ada yang perlu dihentikan
not-me-gone-lead = Permintaan ini sudah berakhir: sudah digunakan, dihentikan, atau kedaluwarsa. Linknya tidak berlaku lagi.
not-me-gone-note = Jika Anda menerima email bahwa sandi Anda diubah, dan itu bukan Anda, buka link di email tersebut.

freeze-title = Bekukan akun Anda?
freeze-lead = Jika bukan Anda yang mengubah sandi, bekukan akun sekarang. Semua orang akan dikeluarkan, dan tidak ada yang dapat login sampai Anda memilih sandi baru.
freeze-button = Bekukan akun saya
freeze-note = Anda dapat membuka pembekuannya kapan saja dengan link yang dikirim ke alamat email Anda. Jika Anda sendiri yang mengubah sandi, tutup saja halaman ini.
restore-title = Pulihkan akun Anda?
restore-lead = Jika Anda tidak menginginkan alamat email baru itu, pulihkan akun sekarang. Alamat sebelumnya akan digunakan kembali, semua orang akan dikeluarkan, dan tidak ada yang dapat login sampai Anda memilih sandi baru.
restore-button = Pulihkan akun saya
restore-note = Anda dapat membuka pembekuannya kapan saja dengan link yang dikirim ke alamat sebelumnya. Jika Anda yang meminta alamat baru, tutup saja halaman ini.
freeze-done-title = Akun Anda dibekukan
freeze-done-lead = Semua orang telah dikeluarkan, dan tidak ada yang dapat login.
freeze-done-next-title = Cara membuka pembekuan
freeze-done-mailbox = Jika mungkin ada orang lain yang membaca email Anda, ubah dahulu sandi akun email Anda.
freeze-done-ask = Minta link dan gunakan untuk memilih sandi baru. Ini akan membuka pembekuan akun Anda.
freeze-done-button = Minta link
freeze-done-note = Beri tahu administrator Anda apa yang terjadi.
freeze-gone-title = Link ini tidak berlaku lagi
freeze-gone-lead = Link ini dapat membekukan akun satu kali, dalam 72 jam setelah email dikirim. Membukanya sekarang tidak mengubah apa pun.
freeze-gone-note = Masih khawatir? Pilih sandi baru: tindakan ini mengeluarkan semua orang lain.
open-again-title = Buka link lagi
open-again-lead = Untuk kembali ke halaman ini, buka lagi link di email. Kami menghapus bagian rahasianya dari kolom URL, agar tidak ada yang dapat menyalinnya dari sana.

saving-title = Menyimpan sandi baru Anda
saving-lead = Sandi baru Anda sedang disimpan di aplikasi. Biasanya perlu beberapa detik.
saving-note = Anda dapat menutup halaman ini: sandi tetap disimpan, dan Anda akan menerima email setelah tersimpan.
saving-again = Periksa lagi
done-title = Sandi Anda telah diubah
done-lead = Sekarang Anda dapat login dengan sandi baru.
done-safe-title = Menjaga keamanan akun Anda
done-safe-sessions = Kami mengeluarkan setiap perangkat yang tadinya login.
done-safe-notice = Kami mengirim email kepada Anda tentang perubahan ini.
done-safe-link = Link yang Anda gunakan tidak dapat digunakan lagi.
done-next-title = Langkah selanjutnya
done-next = Kembali ke tempat Anda ingin login dan gunakan sandi baru di sana. Jika browser menawarkan untuk menyimpannya, setujui.

login-title = Login
login-lead = Untuk administrator layanan ini.
login-button = Login
login-pending = Sedang login…
password = Sandi
password-again = Konfirmasi sandi
logout = Logout

setup-title = Buat administrator pertama
setup-lead = Link ini berlaku satu kali. Akun yang Anda buat di sini dapat melihat setiap pengguna layanan ini.
setup-email-hint = Anda akan login dengan alamat ini, dan link pemulihan Anda sendiri dikirim ke sini.
setup-button = Buat administrator
setup-pending = Membuat administrator…
setup-gone-title = Link penyiapan ini tidak berlaku lagi
setup-gone-lead = Link ini berlaku satu kali, dan hanya sampai server dimulai ulang atau sudah ada administrator.
setup-gone-next = Jika sudah ada administrator, login. Jika belum, mulai ulang server: server akan menampilkan link baru.
name = Nama

mailbox-title = Kotak surat
mailbox-banner-title = Ini kotak surat untuk pengembangan
mailbox-banner = Setiap email dari server ini masuk ke sini, dan tidak ada yang dikirim ke siapa pun. Siapa pun yang dapat membuka halaman ini dapat membacanya.
mailbox-empty-title = Belum ada email
mailbox-empty = Minta link, lalu kembali ke sini dan muat ulang halaman ini.
mailbox-ask = Minta link
mailbox-newest = Terbaru dahulu. Semua waktu dalam UTC.
mailbox-list = Email
mailbox-back = Kembali ke kotak surat
mail-subject = Subjek
mail-from = Dari
mail-to = Kepada
mail-when = Waktu
mail-text-part = Bagian teks
mail-html-part = Bagian HTML
mail-html-frame = Bagian HTML email
mail-link = Link
nav-recovery = Halaman pemulihan
nav-admin = Admin

not-found-title = Halaman tidak ditemukan
not-found-lead = Alamat mungkin salah ketik atau terpotong. Jika berasal dari email, pastikan Anda menyalin seluruh link.
broken-title = Terjadi masalah
broken-lead = Ini kesalahan kami, bukan Anda. Kembali dan coba lagi dalam beberapa menit.
broken-number = Jika terjadi lagi, berikan nomor ini kepada tim dukungan:
unavailable-title = Kami akan segera kembali
unavailable-lead = Layanan ini tidak tersedia untuk sementara. Coba lagi dalam beberapa menit. Link yang sudah Anda miliki tetap berlaku.
refused-title = Permintaan ini ditolak
start-again = Mulai lagi
