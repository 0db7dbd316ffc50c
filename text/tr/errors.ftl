# Errors, by their codes: what went wrong and what to do now.

error-email-missing = E-posta adresinizi girin.
error-email-invalid = Bu e-posta adresi eksik. Tam bir adres şuna benzer: name@example.org.
error-name-missing = Bir ad girin.
error-name-not-text = Bu ad, çevresindeki metnin yönünü değiştiren görünmez karakterler içeriyor. Yapıştırmak yerine elle yazın.
error-name-too-long = Bu ad çok uzun. En fazla 150 karakter kullanın.
error-password-too-short = Bu şifre çok kısa. En az { $length } karakter kullanın; bir iki kelime eklemeniz yeterli.
error-password-too-long = Bu şifre çok uzun. En fazla 1.024 bayt kullanın; bu yaklaşık bir sayfa metindir.
error-password-too-common = Bu şifreyi tahmin etmek çok kolay: Saldırganlar önce yaygın şifreleri, kalıpları ve kendi adınızı ya da adresinizi dener. Başka bir şifre belirleyin.
error-password-breached = Bu şifre bir veri ihlalinde açığa çıkmış, bu yüzden saldırganlar bu şifreyi dener. Başka hiçbir yerde kullanmadığınız bir şifre belirleyin.
error-password-not-text = Bu şifre, satır sonu gibi yeniden yazılamayan karakterler içeriyor. Başka bir şifre belirleyin.
error-password-too-weak-there = Uygulama bu şifreyi kabul etmiyor. Başka kelimelerle daha uzun bir şifre belirleyin.
error-password-too-long-there = Bu şifre uygulama için çok uzun. En fazla 70 karakter kullanın.
error-password-in-history = Bu şifreyi daha önce kullandınız. Burada hiç kullanmadığınız bir şifre belirleyin.
error-password-frozen = Bu, hesap dondurulmadan önceki şifre; bu yüzden başka biri de biliyor olabilir. Farklı bir şifre belirleyin.
error-password-revoked = Başka biri de biliyor olabileceği için bu şifre bu hesapta artık geçerli değil. Farklı bir şifre belirleyin.
error-password-too-young = Uygulama bu şifrenin şu anda yeniden değiştirilmesine izin vermiyor. Daha sonra tekrar deneyin veya uygulamanın destek ekibine danışın.
error-changed-elsewhere = Bu bağlantı gönderildikten sonra hesabın şifresi uygulamada değiştirildi, bu yüzden bağlantı artık geçerli değil. Siz değiştirmediyseniz yeni bir bağlantı isteyin.
error-directory-down = Hesabınızın bulunduğu uygulama yanıt vermiyor. Hiçbir şey değiştirilmedi ve bağlantınız hâlâ geçerli: Bir dakika sonra tekrar deneyin.
error-passwords-differ = İki şifre birbirinden farklı. Yeni şifrenizi her iki alana da yeniden yazın.
error-link-no-longer-good = Bu bağlantı artık geçerli değil. Yeni bir bağlantı isteyin.
error-case-number-missing = Başvuru numarasını girin. E-postada yer alır ve 7KQ2-M9XD biçimindedir.
error-code-missing = E-postadaki kodu girin.
error-code-not-right = Bu kod yanlış veya artık geçerli değil. En son gelen e-postadan kontrol edin. Beş denemeden sonra e-postadaki bağlantıyı açın veya yeni bir bağlantı isteyin.
error-code-is-case-number = Bu, başvuru numarası. Kod buna benzer ve aynı e-postada yer alır.
error-account-frozen = Bu hesap, sahibi tarafından donduruldu. Dondurma yalnızca hesap sahibinin e-posta adresine gönderilen bir bağlantıyla kaldırılabilir; bu bağlantıyı hesap sahibi isteyebilir.
error-wrong-credentials = E-posta adresi veya şifre yanlış. İkisini de kontrol edip tekrar deneyin.
error-email-taken = Bu adresle kayıtlı bir hesap zaten var.
error-password-missing = Şifrenizi girin.
error-password-not-yours = Şifre belirtmeyin: Şifreyi yalnızca hesabın sahibi, e-postayla gönderilen bir bağlantı üzerinden belirler.
error-role-unknown = Böyle bir rol yok.
error-not-logged-in = Giriş yapmadınız veya oturumunuz sona erdi. Giriş yapıp tekrar deneyin.
error-token-not-good = Bu çağrı için geçerli bir API belirteci gerekir. Belirteci Authorization başlığında, “Token” veya “Bearer” sözcüğünden sonra gönderin.
error-not-allowed = Rolünüz buna izin vermiyor veya API belirtecinizde bunun için gereken kapsam yok. Bir yöneticiye danışın.
error-scope-missing = En az bir kapsam seçin.
error-too-many-tokens = Zaten 50 API belirteci var. Önce artık kullanmadığınız birini iptal edin.
error-token-name-not-good = En fazla 100 karakterlik başka bir ad seçin. “log-in” adı, giriş yapıldığında oluşturulan belirteçlere ayrılmıştır.
error-password-needed = Devam etmek için kendi şifrenizi girin. Güvenliğiniz için bir süre sonra şifrenizi yeniden isteriz.
error-password-wrong = Bu sizin şifreniz değil. Kontrol edip tekrar deneyin.
error-second-factor-needed = Önce iki adımlı doğrulamayı kurun.
error-second-factor-wrong = Bu kod yanlış veya daha önce kullanılmış. Sonraki kodu bekleyip tekrar deneyin.
error-caller-code-wrong = Bu kod yanlış. Arayan kişiden kodu en son gelen e-postadan tekrar okumasını isteyin.
error-caller-code-over = Geçerli bir kod yok: Kodun süresi dolmuş, kod kullanılmış veya çok fazla kez yanlış girilmiş. Yeni bir kod gönderin.
error-last-admin = Bu, son etkin yönetici. Önce başka birini yönetici yapın.
error-yourself = Bu sizin kendi hesabınız. Bunu başka bir yöneticinin yapması gerekir.
error-changed-meanwhile = Siz sayfayı açtıktan sonra başka biri burada değişiklik yaptı, bu yüzden hiçbir şey kaydedilmedi. Yazdıklarınız hâlâ burada: Güncel değerleri görmek için sayfayı yeni bir sekmede açın ve değişikliklerinizi orada yapın.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Önce en az bir hesap seçin.
error-account-disabled = Bu hesap devre dışı, bu yüzden bağlantı gönderilemez. Önce hesabı etkinleştirin.
error-not-lockable-there = Bu hesabın dizini hesapları kilitleyemiyor, bu yüzden hesabın şifresi geçerli kalıyor. Şifreyi orada değiştirin.
error-locked-there = Bu hesap, bulunduğu dizinde kilitli. Kilidi yalnızca bir kurtarma bağlantısıyla belirlenen yeni şifre açar.
error-rate-invalid = 1 ile 1.000 arasında bir sayı girin.
error-campaign-is-over = Bu kampanya sona erdi. Sayfasını yeniden yükleyin.
error-file-missing = Önce bir dosya seçin.
error-import-has-wrong-lines = Bazı satırlar geçersiz. Bunları atlamayı seçin veya dosyada düzeltip dosyayı yeniden kontrol edin.
error-import-not-ready = Bu içe aktarma sona erdi veya henüz kontrol edilmedi. Sayfasını yeniden yükleyin.
error-mail-is-going = Bu e-posta şu anda gönderiliyor. Bir dakika sonra sayfasını yeniden yükleyin.
error-mail-waits-for-limit = Bir adrese gönderilebilecek e-posta sayısı sınırlı olduğu için bu e-posta bekliyor; bu sınır adres sahibini korur. Sınır izin verdiği anda e-posta gönderilecek.
error-mail-is-over = Bu e-posta artık değiştirilemez: Gönderildi veya artık gerekmiyor. Geri dönüp sayfasını yeniden yükleyin.
error-case-is-over = Bu başvuru zaten kapatılmış. Hâlâ yeni bir şifre gerekiyorsa yeni bir bağlantı gönderin.
error-url-invalid = https://example.org/hook gibi, kullanıcı adı içermeyen bir https URL’si girin.
error-url-private = Bu adres özel bir ağda. Bu sunucuyu işleten kişi, WEBHOOK_ALLOWED_NETWORKS ile adrese izin verebilir.
error-events-missing = En az bir olay seçin.
error-cross-site = Bu istek başka bir siteden geldi ve reddedildi. Sayfamızı doğrudan açıp orada tekrar deneyin.
error-unreadable = Bu isteği okuyamadık. Gönderdiklerinizi kontrol edip tekrar deneyin.
error-not-found = Bu adreste hiçbir şey yok.
error-method-not-allowed = Bu adres bu yöntemi desteklemiyor.
error-too-slow = Bu isteğin ulaşması çok uzun sürdü. Bağlantınızı kontrol edip tekrar deneyin.
error-too-large = Bu istek çok büyük.
error-unsupported-media-type = JSON (application/json) veya form (application/x-www-form-urlencoded ya da multipart/form-data) gönderin.
error-idempotency-key-reused = Bu Idempotency-Key başka bir istek için zaten kullanıldı. Her istek için yeni bir anahtar kullanın.
error-too-many-requests =
    Ağınızdan çok fazla istek geldi. Lütfen { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } bekleyip tekrar deneyin. Yola çıkmış e-postalar yine de ulaşacak.
error-too-many-requests-hours =
    Ağınızdan çok fazla istek geldi. Lütfen { $hours ->
        [one] bir saat
       *[other] { $hours } saat
    } bekleyip tekrar deneyin. Yola çıkmış e-postalar yine de ulaşacak.
error-too-many-tries =
    Çok fazla başarısız deneme oldu. Lütfen { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } bekleyip tekrar deneyin. Şifrenizi unuttuysanız bir bağlantı isteyin: Bunun için beklemeniz gerekmez.
error-too-many-tries-hours =
    Çok fazla başarısız deneme oldu. Lütfen { $hours ->
        [one] bir saat
       *[other] { $hours } saat
    } bekleyip tekrar deneyin. Şifrenizi unuttuysanız bir bağlantı isteyin: Bunun için beklemeniz gerekmez.
error-unavailable = İsteğinizi işleyemedik. Sorun bizden kaynaklanıyor, sizden değil. Lütfen birkaç dakika sonra tekrar deneyin.
error-unexpected = Bizden kaynaklanan bir sorun oluştu. Lütfen birkaç dakika sonra tekrar deneyin.
error-unreachable = Sunucuya ulaşamadık. Bağlantınızı kontrol edip tekrar deneyin. Yazdıklarınız hâlâ burada.
