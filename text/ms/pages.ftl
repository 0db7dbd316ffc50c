# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Langkau ke kandungan utama
footer-promise = Kami tidak sekali-kali akan meminta kata laluan anda melalui e-mel, telefon atau sembang.
footer-version = Password Recover { $version }
title-error = Ralat: { $title }
times-are-utc = Semua waktu dalam UTC.
show = Tunjukkan
hide = Sembunyikan
main-navigation = Menu utama

steps = Langkah
step-ask = Minta pautan
step-open = Buka e-mel
step-choose = Kata laluan baharu

takes-longer = Ini mengambil masa lebih lama sedikit…

email = Alamat e-mel
email-hint = Alamat yang anda gunakan untuk log masuk.

forgot-title = Terlupa kata laluan?
forgot-lead = Masukkan alamat e-mel anda, dan kami akan menghantar pautan untuk memilih kata laluan baharu.
forgot-button = Hantar pautan kepada saya
forgot-pending = Menghantar…
delay-title = E-mel lebih lambat daripada biasa sekarang
delay = E-mel lewat kira-kira { $minutes } minit. Permintaan anda telah disimpan dan akan dijawab.
forgot-note = Kata laluan anda kekal sama sehingga anda memilih yang baharu.

sent-title = Semak e-mel anda
sent-lead = Jika ada akaun dengan alamat ini, e-mel yang mengandungi pautan sedang dihantar.
sent-usually = E-mel biasanya sampai dalam masa dua minit.
sent-open = Buka pautan dalam e-mel
sent-open-rest = { " " }untuk memilih kata laluan baharu anda. Pautan boleh digunakan sekali sahaja, dalam masa { $duration }.
case-label = Nombor kes anda
case-note = Nyatakan nombor ini jika anda menghubungi pasukan sokongan. Jangan sekali-kali beritahu sesiapa kod dalam e-mel: pasukan sokongan tidak sekali-kali akan memintanya.
sent-nothing-title = Tiada e-mel selepas lima minit?
sent-nothing-spam = Semak folder spam atau sarap anda.
sent-nothing-other = Cuba alamat lain yang mungkin anda gunakan untuk akaun anda.
sent-nothing-again = Minta pautan lain. Pautan yang sudah anda miliki terus berfungsi.
sent-again = Cuba lagi atau gunakan alamat lain
sent-same = Kami memaparkan halaman ini untuk setiap alamat, supaya tidak mendedahkan siapa yang mempunyai akaun.
code-title = Masukkan kod daripada e-mel
code-lead = Kod ini berfungsi seperti pautan, jika anda membaca e-mel pada peranti lain.
code-here = Membaca e-mel pada peranti lain?
code-here-field = Masukkan kod daripada e-mel
code = Kod
code-hint = Huruf besar atau kecil dan tanda sempang tidak penting.
case-number = Nombor kes
case-number-hint = Nombor ini terdapat dalam e-mel yang sama.
code-button = Teruskan
code-or-link-title = Sudahkah anda membuka pautan?
code-or-link = Buka semula daripada e-mel. Kami mengalih keluar bahagian rahsianya daripada bar alamat, supaya tiada sesiapa boleh menyalinnya dari situ.
code-ask = Minta pautan baharu

reset-title = Pilih kata laluan baharu
reset-lead = Ini langkah terakhir.
reset-account = Akaun anda
reset-button = Simpan kata laluan baharu
reset-pending = Menyimpan…
reset-note = Apabila disimpan, setiap peranti yang log masuk ke akaun ini akan dilog keluar.
new-password = Kata laluan baharu
new-password-again = Sahkan kata laluan baharu
policy-length = Gunakan sekurang-kurangnya { $length } aksara. Beberapa perkataan berturut-turut mudah diingati.
policy-free = Ruang, huruf besar dan simbol dibenarkan tetapi tidak diwajibkan.
policy-common = Kata laluan yang lazim digunakan tidak dibenarkan.

link-gone-title = Pautan ini tidak lagi berfungsi
link-gone-lead = Pautan boleh digunakan sekali sahaja dan untuk masa yang terhad. Membuka pautan ini tidak mengubah apa-apa dalam akaun anda.
link-gone-button = Hantar pautan baharu kepada saya
link-gone-note = Kami akan menghantarnya ke alamat e-mel akaun.
link-gone-other = Gunakan alamat lain

not-me-title = Hentikan permintaan ini?
not-me-lead = Jika anda tidak meminta kata laluan baharu, hentikan permintaan ini. Pautan dan kodnya tidak berfungsi lagi serta-merta, dan kata laluan anda kekal sama.
not-me-button = Hentikan permintaan ini
not-me-note = Jika anda yang meminta, tutup sahaja halaman ini.
not-me-done-title = Permintaan dihentikan
not-me-done-lead = Pautan dan kodnya tidak lagi berfungsi, dan kata laluan anda tidak berubah. Tiada apa-apa lagi yang perlu dilakukan.
not-me-done-note = Kemungkinan besar, seseorang tersilap menaip alamatnya sendiri. Jika hal ini berterusan, hubungi pasukan sokongan dan nyatakan nombor kes dalam e-mel.
not-me-gone-title = Tiada apa-apa untuk dihentikan
not-me-gone-lead = Permintaan ini sudah tamat: telah digunakan, dihentikan atau luput. Pautannya tidak lagi berfungsi.
not-me-gone-note = Jika anda menerima e-mel yang menyatakan bahawa kata laluan anda telah ditukar, dan itu bukan anda, buka pautan dalam e-mel itu.

freeze-title = Bekukan akaun anda?
freeze-lead = Jika bukan anda yang menukar kata laluan, bekukan akaun sekarang. Semua orang akan dilog keluar, dan tiada sesiapa boleh log masuk sehingga anda memilih kata laluan baharu.
freeze-button = Bekukan akaun saya
freeze-note = Anda boleh menyahbekukannya pada bila-bila masa dengan pautan yang dihantar ke alamat e-mel anda. Jika anda sendiri yang menukar kata laluan, tutup sahaja halaman ini.
restore-title = Pulihkan akaun anda?
restore-lead = Jika anda tidak mahu alamat e-mel baharu itu, pulihkan akaun sekarang. Akaun akan menggunakan semula alamat terdahulunya, semua orang akan dilog keluar, dan tiada sesiapa boleh log masuk sehingga anda memilih kata laluan baharu.
restore-button = Pulihkan akaun saya
restore-note = Anda boleh menyahbekukannya pada bila-bila masa dengan pautan yang dihantar ke alamat terdahulu. Jika anda yang meminta alamat baharu, tutup sahaja halaman ini.
freeze-done-title = Akaun anda telah dibekukan
freeze-done-lead = Semua orang telah dilog keluar, dan tiada sesiapa boleh log masuk.
freeze-done-next-title = Cara menyahbekukannya
freeze-done-mailbox = Jika orang lain mungkin membaca e-mel anda, tukar kata laluan akaun e-mel anda dahulu.
freeze-done-ask = Minta pautan dan gunakannya untuk memilih kata laluan baharu. Tindakan itu menyahbekukan akaun anda.
freeze-done-button = Minta pautan
freeze-done-note = Beritahu pentadbir anda perkara yang berlaku.
freeze-gone-title = Pautan ini tidak lagi berfungsi
freeze-gone-lead = Pautan ini boleh membekukan akaun sekali sahaja, dalam masa 72 jam selepas e-mel dihantar. Membukanya sekarang tidak mengubah apa-apa.
freeze-gone-note = Masih bimbang? Pilih kata laluan baharu: dengan itu, semua orang lain akan dilog keluar.
open-again-title = Buka pautan sekali lagi
open-again-lead = Untuk kembali ke halaman ini, buka semula pautan dalam e-mel. Kami mengalih keluar bahagian rahsianya daripada bar alamat, supaya tiada sesiapa boleh menyalinnya dari situ.

saving-title = Menyimpan kata laluan baharu anda
saving-lead = Kata laluan baharu anda sedang disimpan dalam aplikasi. Biasanya ini mengambil masa beberapa saat.
saving-note = Anda boleh menutup halaman ini: kata laluan tetap akan disimpan, dan anda akan menerima e-mel sebaik sahaja selesai.
saving-again = Semak lagi
done-title = Kata laluan anda telah ditukar
done-lead = Anda kini boleh log masuk dengan kata laluan baharu anda.
done-safe-title = Memastikan akaun anda selamat
done-safe-sessions = Semua peranti yang log masuk telah dilog keluar.
done-safe-notice = Kami sedang menghantar e-mel kepada anda tentang perubahan ini.
done-safe-link = Pautan yang anda gunakan tidak boleh digunakan lagi.
done-next-title = Langkah seterusnya
done-next = Kembali ke tempat anda mahu log masuk dan gunakan kata laluan baharu anda di sana. Jika penyemak imbas menawarkan untuk menyimpannya, terima.

login-title = Log masuk
login-lead = Untuk pentadbir perkhidmatan ini.
login-button = Log masuk
login-pending = Sedang log masuk…
password = Kata laluan
password-again = Sahkan kata laluan
logout = Log keluar

setup-title = Buat pentadbir pertama
setup-lead = Pautan ini boleh digunakan sekali sahaja. Akaun yang anda buat di sini boleh melihat setiap pengguna perkhidmatan ini.
setup-email-hint = Anda akan log masuk dengan alamat ini, dan pautan pemulihan anda sendiri dihantar ke sini.
setup-button = Buat pentadbir
setup-pending = Membuat pentadbir…
setup-gone-title = Pautan persediaan ini tidak lagi berfungsi
setup-gone-lead = Pautan ini boleh digunakan sekali, dan hanya sehingga pelayan dimulakan semula atau sudah ada pentadbir.
setup-gone-next = Jika sudah ada pentadbir, log masuk. Jika tidak, mulakan semula pelayan: pelayan akan memaparkan pautan baharu.
name = Nama

mailbox-title = Peti mel
mailbox-banner-title = Ini peti mel pembangunan
mailbox-banner = Setiap e-mel daripada pelayan ini masuk ke sini, dan tiada satu pun dihantar kepada sesiapa. Sesiapa yang boleh membuka halaman ini boleh membacanya.
mailbox-empty-title = Belum ada e-mel
mailbox-empty = Minta pautan, kemudian kembali ke sini dan muat semula halaman ini.
mailbox-ask = Minta pautan
mailbox-newest = Terbaharu dahulu. Semua waktu dalam UTC.
mailbox-list = E-mel
mailbox-back = Kembali ke peti mel
mail-subject = Subjek
mail-from = Daripada
mail-to = Kepada
mail-when = Masa
mail-text-part = Bahagian teks
mail-html-part = Bahagian HTML
mail-html-frame = Bahagian HTML e-mel
mail-link = Pautan
nav-recovery = Halaman pemulihan
nav-admin = Pentadbiran

not-found-title = Halaman tidak ditemukan
not-found-lead = Alamat mungkin tersilap taip atau terpotong. Jika alamat itu daripada e-mel, pastikan anda menyalin seluruh pautan.
broken-title = Ada masalah
broken-lead = Ini kesilapan kami, bukan anda. Sila kembali dan cuba lagi dalam beberapa minit.
broken-number = Jika berlaku lagi, berikan nombor ini kepada pasukan sokongan:
unavailable-title = Kami akan kembali tidak lama lagi
unavailable-lead = Perkhidmatan ini tidak tersedia buat sementara waktu. Sila cuba lagi dalam beberapa minit. Pautan yang sudah anda miliki terus berfungsi.
refused-title = Permintaan ini ditolak
start-again = Mula semula
