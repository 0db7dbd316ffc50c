# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Ugrás a fő tartalomra
footer-promise = A jelszavát soha nem kérjük e-mailben, telefonon vagy csevegésben.
footer-version = Password Recover { $version }
title-error = Hiba: { $title }
times-are-utc = Minden időpont UTC szerinti.
show = Mutatás
hide = Elrejtés
main-navigation = Fő navigáció

steps = Lépések
step-ask = Link kérése
step-open = E-mail megnyitása
step-choose = Új jelszó

takes-longer = Ez most kicsit tovább tart…

email = E-mail-cím
email-hint = Az, amellyel bejelentkezik.

forgot-title = Elfelejtette a jelszavát?
forgot-lead = Adja meg az e-mail-címét, és küldünk egy linket, amellyel új jelszót választhat.
forgot-button = Link küldése
forgot-pending = Küldés…
delay-title = Az e-mailek most a szokásosnál lassabban érkeznek
delay = Az e-mailek kb. { $minutes ->
        [one] egy percet
       *[other] { $minutes } percet
    } késnek. A kérését elmentettük, és válaszolni fogunk rá.
forgot-note = A jelszava nem változik, amíg újat nem választ.

sent-title = Nézze meg az e-mailjeit
sent-lead = Ha van fiók ezzel a címmel, már úton van egy e-mail a linkkel.
sent-usually = Általában két percen belül megérkezik.
sent-open = Nyissa meg az e-mailben lévő linket
sent-open-rest = , és válasszon új jelszót. A link egyszer használható. Érvényesség: { $duration }.
case-label = Az Ön ügyszáma
case-note = Említse meg, ha az ügyfélszolgálathoz fordul. Az e-mailben lévő kódot soha senkinek ne árulja el: az ügyfélszolgálat soha nem kéri.
sent-nothing-title = Öt perc után sincs e-mail?
sent-nothing-spam = Nézze meg a spam vagy levélszemét mappát.
sent-nothing-other = Próbáljon ki más címeket is, amelyeket a fiókjához használhatott.
sent-nothing-again = Kérjen másik linket. A már meglévő linkjei továbbra is működnek.
sent-again = Újra próbálom, vagy másik címet adok meg
sent-same = Ezt az oldalt minden címnél megjelenítjük, hogy ne derüljön ki belőle, kinek van fiókja.
code-title = Írja be az e-mailben kapott kódot
code-lead = Úgy működik, mint a link, ha az e-mailjeit másik eszközön olvassa.
code-here = Másik eszközön olvassa az e-mailjeit?
code-here-field = Írja be az e-mailben kapott kódot
code = Kód
code-hint = A kis- és nagybetűk, valamint a kötőjelek nem számítanak.
case-number = Ügyszám
case-number-hint = Ugyanabban az e-mailben találja.
code-button = Tovább
code-or-link-title = Már megnyitotta a linket?
code-or-link = Nyissa meg újra az e-mailből. A link titkos részét eltávolítjuk a címsorból, hogy onnan senki se másolhassa ki.
code-ask = Új link kérése

reset-title = Válasszon új jelszót
reset-lead = Ez az utolsó lépés.
reset-account = Az Ön fiókja
reset-button = Új jelszó mentése
reset-pending = Mentés…
reset-note = A mentés minden eszközt kijelentkeztet, amely be van jelentkezve ebbe a fiókba.
new-password = Új jelszó
new-password-again = Új jelszó megerősítése
policy-length = Legalább { $length } karakter szükséges. Néhány egymás utáni szó könnyen megjegyezhető.
policy-free = Szóköz, nagybetű és szimbólum használható, de nem kötelező.
policy-common = A gyakran használt jelszavak nem engedélyezettek.

link-gone-title = Ez a link már nem működik
link-gone-lead = A linkek egyszer és korlátozott ideig használhatók. Ennek a linknek a megnyitása semmit sem változtatott a fiókján.
link-gone-button = Új link küldése
link-gone-note = A fiók e-mail-címére küldjük.
link-gone-other = Másik cím használata

not-me-title = Leállítja ezt a kérést?
not-me-lead = Ha nem Ön kért új jelszót, állítsa le a kérést. A hozzá tartozó linkek és kódok azonnal érvénytelenné válnak, és a jelszava nem változik.
not-me-button = Kérés leállítása
not-me-note = Ha Ön volt, egyszerűen zárja be ezt az oldalt.
not-me-done-title = A kérést leállítottuk
not-me-done-lead = A hozzá tartozó linkek és kódok már nem működnek, a jelszava pedig nem változott. Más teendője nincs.
not-me-done-note = A legvalószínűbb, hogy valaki elgépelte a saját címét. Ha ez ismétlődik, forduljon az ügyfélszolgálathoz, és említse meg az e-mailben lévő ügyszámot.
not-me-gone-title = Nincs mit leállítani
not-me-gone-lead = Ez a kérés már véget ért: felhasználták, leállították vagy lejárt. A linkjei már nem működnek.
not-me-gone-note = Ha e-mailt kapott arról, hogy a jelszava megváltozott, és nem Ön volt, nyissa meg az abban lévő linket.

freeze-title = Zárolja a fiókját?
freeze-lead = Ha nem Ön változtatta meg a jelszót, zárolja most a fiókot. Mindenkit kijelentkeztetünk, és senki sem tud bejelentkezni, amíg Ön új jelszót nem választ.
freeze-button = Fiókom zárolása
freeze-note = A zárolást bármikor feloldhatja az e-mail-címére küldött linkkel. Ha Ön változtatta meg a jelszót, egyszerűen zárja be ezt az oldalt.
restore-title = Visszaállítja a fiókját?
restore-lead = Ha nem szeretné az új e-mail-címet, állítsa vissza most a fiókot. Visszakapja a korábbi címét, mindenkit kijelentkeztetünk, és senki sem tud bejelentkezni, amíg Ön új jelszót nem választ.
restore-button = Fiókom visszaállítása
restore-note = A zárolást bármikor feloldhatja a korábbi címre küldött linkkel. Ha Ön kérte az új címet, egyszerűen zárja be ezt az oldalt.
freeze-done-title = A fiókja zárolva van
freeze-done-lead = Mindenkit kijelentkeztettünk, és senki sem tud bejelentkezni.
freeze-done-next-title = Így oldhatja fel
freeze-done-mailbox = Ha valaki más is olvashatja az e-mailjeit, előbb változtassa meg az e-mail-fiókja jelszavát.
freeze-done-ask = Kérjen linket, és válasszon vele új jelszót. Ez feloldja a fiókja zárolását.
freeze-done-button = Link kérése
freeze-done-note = Mondja el a rendszergazdájának, mi történt.
freeze-gone-title = Ez a link már nem működik
freeze-gone-lead = A fiókot egyszer tudja zárolni, az e-mail elküldésétől számított 72 órán belül. A mostani megnyitása semmit sem változtatott.
freeze-gone-note = Még mindig aggódik? Válasszon új jelszót: ez mindenki mást kijelentkeztet.
open-again-title = Nyissa meg újra a linket
open-again-lead = Ha vissza szeretne térni erre az oldalra, nyissa meg újra az e-mailben lévő linket. A link titkos részét eltávolítjuk a címsorból, hogy onnan senki se másolhassa ki.

saving-title = Új jelszó mentése
saving-lead = Az új jelszavát most mentjük az alkalmazásban. Ez általában néhány másodpercig tart.
saving-note = Bezárhatja ezt az oldalt: a jelszót mindenképpen elmentjük, és amint kész, e-mailt kap.
saving-again = Ellenőrzés újra
done-title = A jelszava megváltozott
done-lead = Most már bejelentkezhet az új jelszavával.
done-safe-title = A fiókja biztonsága
done-safe-sessions = Minden bejelentkezett eszközt kijelentkeztettünk.
done-safe-notice = E-mailt küldünk Önnek erről a változásról.
done-safe-link = A felhasznált link nem használható újra.
done-next-title = Mi a következő lépés
done-next = Menjen vissza oda, ahol be szeretett volna jelentkezni, és használja az új jelszavát. Ha a böngészője felajánlja a mentését, fogadja el.

login-title = Bejelentkezés
login-lead = A szolgáltatás rendszergazdáinak.
login-button = Bejelentkezés
login-pending = Bejelentkezés…
password = Jelszó
password-again = Jelszó megerősítése
logout = Kijelentkezés

setup-title = Az első rendszergazda létrehozása
setup-lead = Ez a link egyszer használható. Az itt létrehozott fiók a szolgáltatás minden felhasználóját láthatja.
setup-email-hint = Ezzel fog bejelentkezni, és ide érkeznek a saját helyreállítási linkjei.
setup-button = Rendszergazda létrehozása
setup-pending = Rendszergazda létrehozása…
setup-gone-title = Ez a beállítási link már nem működik
setup-gone-lead = Egyszer használható, és csak addig, amíg a kiszolgáló újra nem indul, vagy nincs rendszergazda.
setup-gone-next = Ha már van rendszergazda, jelentkezzen be. Ha nincs, indítsa újra a kiszolgálót: új linket ír ki.
name = Név

mailbox-title = Postafiók
mailbox-banner-title = Ez a fejlesztői postafiók
mailbox-banner = A kiszolgáló minden e-mailje ide kerül, és egyet sem küldünk el senkinek. Aki meg tudja nyitni ezt az oldalt, el is olvashatja őket.
mailbox-empty-title = Még nincsenek e-mailek
mailbox-empty = Kérjen linket, majd térjen vissza ide, és töltse be újra ezt az oldalt.
mailbox-ask = Link kérése
mailbox-newest = Legújabb elöl. Minden időpont UTC szerinti.
mailbox-list = E-mailek
mailbox-back = Vissza a postafiókhoz
mail-subject = Tárgy
mail-from = Feladó
mail-to = Címzett
mail-when = Időpont
mail-text-part = Szöveges rész
mail-html-part = HTML-rész
mail-html-frame = Az e-mail HTML-része
mail-link = Link
nav-recovery = Helyreállítási oldal
nav-admin = Felügyelet

not-found-title = Az oldal nem található
not-found-lead = Lehet, hogy a cím el van gépelve, vagy hiányos. Ha e-mailből származik, ellenőrizze, hogy a teljes linket kimásolta-e.
broken-title = Hiba történt
broken-lead = A hiba nálunk van, nem Önnél. Menjen vissza, és próbálja újra néhány perc múlva.
broken-number = Ha ez újra előfordul, adja meg ezt a számot az ügyfélszolgálatnak:
unavailable-title = Hamarosan visszatérünk
unavailable-lead = Ez a szolgáltatás átmenetileg nem érhető el. Próbálja újra néhány perc múlva. A már meglévő linkjei továbbra is működnek.
refused-title = Ezt a kérést elutasítottuk
start-again = Újrakezdés
