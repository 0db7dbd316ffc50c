# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Ana içeriğe geç
footer-promise = Şifrenizi e-posta, telefon veya sohbet yoluyla asla sormayız.
footer-version = Password Recover { $version }
title-error = Hata: { $title }
times-are-utc = Tüm saatler UTC’ye göredir.
show = Göster
hide = Gizle
main-navigation = Ana menü

steps = Adımlar
step-ask = Bağlantı isteyin
step-open = E-postayı açın
step-choose = Yeni şifre

takes-longer = Bu biraz daha uzun sürüyor…

email = E-posta adresi
email-hint = Giriş yaparken kullandığınız adres.

forgot-title = Şifrenizi mi unuttunuz?
forgot-lead = E-posta adresinizi girin; yeni şifre belirlemeniz için size bir bağlantı gönderelim.
forgot-button = Bana bağlantı gönder
forgot-pending = Gönderiliyor…
delay-title = E-postalar şu anda her zamankinden yavaş
delay = E-postalar yaklaşık { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } gecikiyor. İsteğiniz kaydedildi ve yanıtlanacak.
forgot-note = Siz yeni bir şifre belirleyene kadar mevcut şifreniz aynı kalır.

sent-title = E-postanıza bakın
sent-lead = Bu adresle bir hesap varsa bağlantı içeren bir e-posta yola çıktı.
sent-usually = Genellikle iki dakika içinde ulaşır.
sent-open = E-postadaki bağlantıyı açın
sent-open-rest = { " " }ve yeni şifrenizi belirleyin. Bağlantı yalnızca bir kez kullanılabilir ve { $duration } geçerlidir.
case-label = Başvuru numaranız
case-note = Destek ekibiyle iletişime geçerseniz bu numarayı belirtin. E-postadaki kodu asla kimseye söylemeyin: Destek ekibi bu kodu asla sormaz.
sent-nothing-title = Beş dakika geçti, e-posta gelmedi mi?
sent-nothing-spam = Spam veya gereksiz e-posta klasörünüze bakın.
sent-nothing-other = Hesabınız için kullanmış olabileceğiniz diğer adresleri deneyin.
sent-nothing-again = Başka bir bağlantı isteyin. Elinizdeki bağlantılar geçerli kalır.
sent-again = Tekrar dene veya başka adres kullan
sent-same = Kimin hesabı olduğunu açığa çıkarmamak için bu sayfayı her adres için gösteririz.
code-title = E-postadaki kodu girin
code-lead = E-postanızı başka bir cihazda okuyorsanız bağlantı yerine bunu kullanabilirsiniz.
code-here = E-postanızı başka bir cihazda mı okuyorsunuz?
code-here-field = E-postadaki kodu girin
code = Kod
code-hint = Büyük-küçük harf ve kısa çizgiler fark etmez.
case-number = Başvuru numarası
case-number-hint = Aynı e-postada bulabilirsiniz.
code-button = Devam
code-or-link-title = Bağlantıyı zaten açtınız mı?
code-or-link = E-postadan yeniden açın. Kimse kopyalayamasın diye bağlantının gizli bölümünü adres çubuğundan kaldırıyoruz.
code-ask = Yeni bağlantı iste

reset-title = Yeni şifre belirleyin
reset-lead = Bu son adım.
reset-account = Hesabınız
reset-button = Yeni şifreyi kaydet
reset-pending = Kaydediliyor…
reset-note = Kaydettiğinizde bu hesaba giriş yapmış tüm cihazların oturumu kapatılır.
new-password = Yeni şifre
new-password-again = Yeni şifreyi onaylayın
policy-length = En az { $length } karakter kullanın. Art arda birkaç kelimeyi hatırlamak kolaydır.
policy-free = Boşluk, büyük harf ve simge kullanabilirsiniz ama zorunlu değildir.
policy-common = Yaygın kullanılan şifrelere izin verilmez.

link-gone-title = Bu bağlantı artık geçerli değil
link-gone-lead = Bağlantılar bir kez ve sınırlı bir süre için kullanılabilir. Bu bağlantıyı açmanız hesabınızda hiçbir şeyi değiştirmedi.
link-gone-button = Bana yeni bağlantı gönder
link-gone-note = Bağlantıyı hesabın e-posta adresine göndereceğiz.
link-gone-other = Başka adres kullan

not-me-title = Bu istek durdurulsun mu?
not-me-lead = Yeni şifre istemediyseniz isteği durdurun. Bağlantıları ve kodları hemen geçersiz olur, şifreniz aynı kalır.
not-me-button = Bu isteği durdur
not-me-note = Bunu siz istediyseniz bu sayfayı kapatmanız yeterli.
not-me-done-title = İstek durduruldu
not-me-done-lead = Bağlantıları ve kodları artık geçerli değil, şifreniz değişmedi. Başka bir şey yapmanız gerekmez.
not-me-done-note = Büyük olasılıkla biri kendi adresini yanlış yazdı. Tekrarlanırsa destek ekibiyle iletişime geçin ve e-postadaki başvuru numarasını belirtin.
not-me-gone-title = Durdurulacak bir şey yok
not-me-gone-lead = Bu istek sona erdi: Kullanıldı, durduruldu veya süresi doldu. Bağlantıları artık geçerli değil.
not-me-gone-note = Şifrenizin değiştirildiğini bildiren bir e-posta aldıysanız ve bunu siz yapmadıysanız o e-postadaki bağlantıyı açın.

freeze-title = Hesabınız dondurulsun mu?
freeze-lead = Şifreyi siz değiştirmediyseniz hesabı hemen dondurun. Herkesin oturumu kapatılır ve siz yeni bir şifre belirleyene kadar kimse giriş yapamaz.
freeze-button = Hesabımı dondur
freeze-note = E-posta adresinize gönderilen bir bağlantıyla dondurmayı istediğiniz zaman kaldırabilirsiniz. Şifreyi siz değiştirdiyseniz bu sayfayı kapatmanız yeterli.
restore-title = Hesabınız geri alınsın mı?
restore-lead = Yeni e-posta adresini istemiyorsanız hesabı hemen geri alın. Hesap yeniden önceki adresine bağlanır, herkesin oturumu kapatılır ve siz yeni bir şifre belirleyene kadar kimse giriş yapamaz.
restore-button = Hesabımı geri al
restore-note = Önceki adrese gönderilen bir bağlantıyla dondurmayı istediğiniz zaman kaldırabilirsiniz. Yeni adresi siz istediyseniz bu sayfayı kapatmanız yeterli.
freeze-done-title = Hesabınız donduruldu
freeze-done-lead = Herkesin oturumu kapatıldı ve kimse giriş yapamaz.
freeze-done-next-title = Dondurma nasıl kaldırılır?
freeze-done-mailbox = E-postanızı başka biri okuyor olabilirse önce e-posta hesabınızın şifresini değiştirin.
freeze-done-ask = Bir bağlantı isteyin ve bununla yeni bir şifre belirleyin. Böylece hesabınızın dondurması kaldırılır.
freeze-done-button = Bağlantı iste
freeze-done-note = Olanları yöneticinize anlatın.
freeze-gone-title = Bu bağlantı artık geçerli değil
freeze-gone-lead = Bu bağlantı, e-postanın gönderilmesinden sonraki 72 saat içinde hesabı bir kez dondurabilir. Şimdi açmanız hiçbir şeyi değiştirmedi.
freeze-gone-note = Hâlâ endişeli misiniz? Yeni bir şifre belirleyin: Böylece diğer herkesin oturumu kapatılır.
open-again-title = Bağlantıyı yeniden açın
open-again-lead = Bu sayfaya dönmek için e-postadaki bağlantıyı yeniden açın. Kimse kopyalayamasın diye bağlantının gizli bölümünü adres çubuğundan kaldırıyoruz.

saving-title = Yeni şifreniz kaydediliyor
saving-lead = Yeni şifreniz uygulamaya kaydediliyor. Bu genellikle birkaç saniye sürer.
saving-note = Bu sayfayı kapatabilirsiniz: Şifre her durumda kaydedilir ve kaydedildiğinde size e-posta gelir.
saving-again = Yeniden kontrol et
done-title = Şifreniz değiştirildi
done-lead = Artık yeni şifrenizle giriş yapabilirsiniz.
done-safe-title = Hesabınızın güvenliği
done-safe-sessions = Giriş yapmış tüm cihazların oturumunu kapattık.
done-safe-notice = Bu değişiklikle ilgili size bir e-posta gönderiyoruz.
done-safe-link = Kullandığınız bağlantı tekrar kullanılamaz.
done-next-title = Şimdi ne yapmalısınız?
done-next = Giriş yapmak istediğiniz yere dönün ve yeni şifrenizi orada kullanın. Tarayıcınız şifreyi kaydetmeyi önerirse kabul edin.

login-title = Giriş yap
login-lead = Bu hizmetin yöneticileri için.
login-button = Giriş yap
login-pending = Giriş yapılıyor…
password = Şifre
password-again = Şifreyi onaylayın
logout = Çıkış yap

setup-title = İlk yöneticiyi oluşturun
setup-lead = Bu bağlantı yalnızca bir kez kullanılabilir. Burada oluşturduğunuz hesap, bu hizmetin tüm kullanıcılarını görebilir.
setup-email-hint = Bu adresle giriş yapacaksınız; kendi kurtarma bağlantılarınız da bu adrese gönderilecek.
setup-button = Yönetici oluştur
setup-pending = Yönetici oluşturuluyor…
setup-gone-title = Bu kurulum bağlantısı artık geçerli değil
setup-gone-lead = Bir kez ve yalnızca sunucu yeniden başlatılana veya bir yönetici oluşturulana kadar kullanılabilir.
setup-gone-next = Bir yönetici varsa giriş yapın. Yoksa sunucuyu yeniden başlatın: Yeni bir bağlantı gösterir.
name = Ad

mailbox-title = Posta kutusu
mailbox-banner-title = Bu, geliştirme için posta kutusudur
mailbox-banner = Bu sunucunun tüm e-postaları buraya düşer ve hiçbiri kimseye gönderilmez. Bu sayfayı açabilen herkes bunları okuyabilir.
mailbox-empty-title = Henüz e-posta yok
mailbox-empty = Bir bağlantı isteyin, ardından buraya dönüp bu sayfayı yeniden yükleyin.
mailbox-ask = Bağlantı iste
mailbox-newest = En yeniler önce. Tüm saatler UTC’ye göredir.
mailbox-list = E-postalar
mailbox-back = Posta kutusuna dön
mail-subject = Konu
mail-from = Kimden
mail-to = Kime
mail-when = Zaman
mail-text-part = Metin bölümü
mail-html-part = HTML bölümü
mail-html-frame = E-postanın HTML bölümü
mail-link = Bağlantı
nav-recovery = Kurtarma sayfası
nav-admin = Yönetim

not-found-title = Sayfa bulunamadı
not-found-lead = Adres yanlış yazılmış veya eksik olabilir. Adres bir e-postadan geldiyse bağlantının tamamını kopyaladığınızdan emin olun.
broken-title = Bir sorun oluştu
broken-lead = Sorun bizden kaynaklanıyor, sizden değil. Lütfen geri dönüp birkaç dakika sonra tekrar deneyin.
broken-number = Yeniden olursa destek ekibine şu numarayı verin:
unavailable-title = Yakında döneceğiz
unavailable-lead = Bu hizmet geçici olarak kullanılamıyor. Lütfen birkaç dakika sonra tekrar deneyin. Elinizdeki bağlantılar geçerli kalır.
refused-title = Bu istek reddedildi
start-again = Baştan başla
