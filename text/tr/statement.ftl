# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Erişilebilirlik
statement-title = Erişilebilirlik beyanı
statement-lead = Bu beyan, { $application } için yeni bir şifre belirlemenize yardımcı olan sayfaları ve e-postaları kapsar.

statement-status-title = Uygunluk durumu
statement-status = Testlerimizin gösterdiği kadarıyla bu sayfalar, AA düzeyinde Web İçeriği Erişilebilirlik Yönergeleri (WCAG) 2.2 ile ve Avrupa standardı EN 301 549’un web sayfalarına ilişkin gereklilikleriyle (9. bölüm) tam uyumludur.

statement-tests-title = Nasıl test edildi
# Heads a list.
statement-tests-lead = Bu, yazılımı geliştirenlerin öz değerlendirmesidir. Chromium tarayıcısıyla yapılan otomatik testler her sürüm için şunları gösterir:
# axe is the name of a program that checks pages.
statement-tests-rules = axe hiçbir sayfada sorun bulmuyor: açık ve koyu modda, soldan sağa ve sağdan sola yazılan dillerde ve Japoncada.
statement-tests-keyboard = Her şey yalnızca klavyeyle yapılabiliyor ve hangi ögenin odakta olduğu görülebiliyor.
statement-tests-size = 320 piksel genişliğindeki bir ekranda (yüzde 400 yakınlaştırmada olduğu gibi) ve yüzde 200 metin boyutunda hiçbir şey kesilmiyor ve yana kaydırmak gerekmiyor.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Zorunlu renkler (yüksek karşıtlık) ve azaltılmış hareket ayarlarına uyuluyor.
statement-tests-script = Her şey JavaScript olmadan da çalışıyor.

statement-limits-title = Bilmediklerimiz
statement-limits-people = Bu sayfalar, yardımcı teknolojileri her gün kullanan kişiler tarafından değerlendirilmedi.
statement-limits-technology = Ekran okuyucular, sesle kontrol ve diğer yardımcı teknolojilerle elle test yapılmadı.
statement-limits-mail = Bir e-postanın ne kadar erişilebilir olduğu, e-posta programınıza da bağlıdır.
statement-limits-own = { $application } tarafından değiştirilen metinler, logolar ve stiller testlerin kapsamında değildir.

statement-feedback-title = Geri bildirim ve iletişim bilgileri
# A link to the support follows.
statement-feedback = Bu sayfalarda sizin için çalışmayan bir şey mi var veya bilgileri başka bir biçimde mi istiyorsunuz? Bize ne olduğunu, hangi sayfada olduğunu ve size nasıl ulaşabileceğimizi bildirin.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Yaptırım süreci
statement-enforcement = Bu sayfalardan, size verilecek yanıttan ve yanıt sizi tatmin etmezse başvurabileceğiniz merciyi belirtmekten { $application } sorumludur.

statement-date-title = Bu beyan hakkında
# $date is a day, such as 28 November 2026.
statement-date = { $date } tarihinde Password Recover { $version } için hazırlandı.
