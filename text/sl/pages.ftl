# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Preskoči na glavno vsebino
footer-promise = Gesla nikoli ne zahtevamo po e-pošti, telefonu ali v klepetu.
footer-version = Password Recover { $version }
title-error = Napaka: { $title }
times-are-utc = Vsi časi so v UTC.
show = Pokaži
hide = Skrij
main-navigation = Glavna navigacija

steps = Koraki
step-ask = Zahteva za povezavo
step-open = Odpiranje sporočila
step-choose = Novo geslo

takes-longer = Traja nekoliko dlje …

email = E-poštni naslov
email-hint = Tisti, s katerim se prijavljate.

forgot-title = Ste pozabili geslo?
forgot-lead = Vnesite svoj e-poštni naslov in poslali vam bomo povezavo za izbiro novega gesla.
forgot-button = Pošlji mi povezavo
forgot-pending = Pošiljanje …
delay-title = E-pošta je trenutno počasnejša kot običajno
delay = E-poštna sporočila zamujajo približno { $minutes ->
        [one] { $minutes } minuto
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }. Vaša zahteva je shranjena in bo obdelana.
forgot-note = Vaše geslo ostane enako, dokler ne izberete novega.

sent-title = Preverite e-pošto
sent-lead = Če obstaja račun s tem naslovom, je e-poštno sporočilo s povezavo na poti.
sent-usually = Običajno prispe v dveh minutah.
sent-open = Odprite povezavo v e-poštnem sporočilu
sent-open-rest = { " " }in izberite novo geslo. Povezava deluje samo enkrat. Veljavnost: { $duration }.
case-label = Številka vašega primera
case-note = Navedite jo, če se obrnete na podporo. Kode iz e-poštnega sporočila nikoli nikomur ne povejte: podpora je nikoli ne zahteva.
sent-nothing-title = Po petih minutah še ni sporočila?
sent-nothing-spam = Preverite mapo z vsiljeno ali neželeno pošto.
sent-nothing-other = Poskusite z drugimi naslovi, ki ste jih morda uporabili za svoj račun.
sent-nothing-again = Zahtevajte drugo povezavo. Povezave, ki jih že imate, še naprej delujejo.
sent-again = Poskusi znova ali uporabi drug naslov
sent-same = To stran pokažemo za vsak naslov, da ne razkrije, kdo ima račun.
code-title = Vnesite kodo iz e-poštnega sporočila
code-lead = Deluje enako kot povezava, če e-pošto berete v drugi napravi.
code-here = Berete e-pošto v drugi napravi?
code-here-field = Vnesite kodo iz e-poštnega sporočila
code = Koda
code-hint = Velikost črk in vezaji niso pomembni.
case-number = Številka primera
case-number-hint = Najdete jo v istem e-poštnem sporočilu.
code-button = Nadaljuj
code-or-link-title = Ste povezavo že odprli?
code-or-link = Znova jo odprite iz e-poštnega sporočila. Njen skrivni del odstranimo iz naslovne vrstice, da ga od tam ne more nihče kopirati.
code-ask = Zahtevaj novo povezavo

reset-title = Izberite novo geslo
reset-lead = To je zadnji korak.
reset-account = Vaš račun
reset-button = Shrani novo geslo
reset-pending = Shranjevanje …
reset-note = Ko ga shranite, se odjavijo vse naprave, ki so prijavljene v ta račun.
new-password = Novo geslo
new-password-again = Potrdite novo geslo
policy-length = Najmanjše število znakov: { $length }. Nekaj zaporednih besed si je lahko zapomniti.
policy-free = Presledki, velike črke in simboli so dovoljeni, vendar niso obvezni.
policy-common = Pogosto uporabljena gesla niso dovoljena.

link-gone-title = Ta povezava ne deluje več
link-gone-lead = Povezave delujejo samo enkrat in omejen čas. S tem, da ste jo odprli, se v vašem računu ni nič spremenilo.
link-gone-button = Pošlji mi novo povezavo
link-gone-note = Poslali jo bomo na e-poštni naslov računa.
link-gone-other = Uporabi drug naslov

not-me-title = Želite ustaviti to zahtevo?
not-me-lead = Če niste zahtevali novega gesla, ustavite zahtevo. Njene povezave in kode takoj prenehajo delovati, vaše geslo pa ostane enako.
not-me-button = Ustavi zahtevo
not-me-note = Če ste to bili vi, preprosto zaprite to stran.
not-me-done-title = Zahteva je ustavljena
not-me-done-lead = Njene povezave in kode ne delujejo več, vaše geslo pa ni spremenjeno. Ničesar drugega vam ni treba storiti.
not-me-done-note = Najverjetneje se je kdo zmotil pri vnosu svojega naslova. Če se to ponavlja, se obrnite na podporo in navedite številko primera iz e-poštnega sporočila.
not-me-gone-title = Ni kaj ustaviti
not-me-gone-lead = Ta zahteva je končana: bila je uporabljena ali ustavljena ali pa je potekla. Njene povezave ne delujejo več.
not-me-gone-note = Če ste prejeli sporočilo, da je bilo vaše geslo spremenjeno, in to niste bili vi, odprite povezavo v tistem sporočilu.

freeze-title = Želite zakleniti svoj račun?
freeze-lead = Če gesla niste spremenili vi, takoj zaklenite račun. Vsi bodo odjavljeni in nihče se ne bo mogel prijaviti, dokler ne izberete novega gesla.
freeze-button = Zakleni moj račun
freeze-note = Kadar koli ga lahko odklenete s povezavo, poslano na vaš e-poštni naslov. Če ste geslo spremenili sami, preprosto zaprite to stran.
restore-title = Želite obnoviti svoj račun?
restore-lead = Če novega e-poštnega naslova ne želite, takoj obnovite račun. Znova dobi prejšnji naslov, vsi bodo odjavljeni in nihče se ne bo mogel prijaviti, dokler ne izberete novega gesla.
restore-button = Obnovi moj račun
restore-note = Kadar koli ga lahko odklenete s povezavo, poslano na prejšnji naslov. Če ste novi naslov zahtevali sami, preprosto zaprite to stran.
freeze-done-title = Vaš račun je zaklenjen
freeze-done-lead = Vsi so odjavljeni in nihče se ne more prijaviti.
freeze-done-next-title = Kako ga odklenete
freeze-done-mailbox = Če vašo e-pošto morda bere kdo drug, najprej spremenite geslo svojega e-poštnega računa.
freeze-done-ask = Zahtevajte povezavo in prek nje izberite novo geslo. S tem se vaš račun odklene.
freeze-done-button = Zahtevaj povezavo
freeze-done-note = Povejte svojemu skrbniku, kaj se je zgodilo.
freeze-gone-title = Ta povezava ne deluje več
freeze-gone-lead = Račun lahko zaklene samo enkrat, v 72 urah po tem, ko je bilo sporočilo poslano. To, da ste jo zdaj odprli, ni nič spremenilo.
freeze-gone-note = Vas še vedno skrbi? Izberite novo geslo: s tem bodo vsi drugi odjavljeni.
open-again-title = Znova odprite povezavo
open-again-lead = Če se želite vrniti na to stran, znova odprite povezavo v e-poštnem sporočilu. Njen skrivni del odstranimo iz naslovne vrstice, da ga od tam ne more nihče kopirati.

saving-title = Shranjevanje novega gesla
saving-lead = Vaše novo geslo se shranjuje v aplikaciji. To običajno traja nekaj sekund.
saving-note = To stran lahko zaprete: geslo bo v vsakem primeru shranjeno in po tem boste prejeli e-poštno sporočilo.
saving-again = Preveri znova
done-title = Vaše geslo je bilo spremenjeno
done-lead = Zdaj se lahko prijavite z novim geslom.
done-safe-title = Varnost vašega računa
done-safe-sessions = Odjavili smo vse naprave, ki so bile prijavljene.
done-safe-notice = Pošiljamo vam e-poštno sporočilo o tej spremembi.
done-safe-link = Uporabljene povezave ni mogoče uporabiti znova.
done-next-title = Kaj storiti zdaj
done-next = Vrnite se tja, kjer ste se želeli prijaviti, in uporabite novo geslo. Če vam ga brskalnik ponudi shraniti, to sprejmite.

login-title = Prijava
login-lead = Za skrbnike te storitve.
login-button = Prijava
login-pending = Prijavljanje …
password = Geslo
password-again = Potrdite geslo
logout = Odjava

setup-title = Ustvarite prvega skrbnika
setup-lead = Ta povezava deluje samo enkrat. Račun, ki ga ustvarite tukaj, lahko vidi vse uporabnike te storitve.
setup-email-hint = Z njim se boste prijavljali, nanj pa boste prejemali tudi svoje povezave za obnovitev.
setup-button = Ustvari skrbnika
setup-pending = Ustvarjanje skrbnika …
setup-gone-title = Ta povezava za nastavitev ne deluje več
setup-gone-lead = Deluje samo enkrat, in to le do ponovnega zagona strežnika ali dokler ni ustvarjen skrbnik.
setup-gone-next = Če skrbnik že obstaja, se prijavite. Če ne, znova zaženite strežnik: izpisal bo novo povezavo.
name = Ime

mailbox-title = Poštni predal
mailbox-banner-title = To je razvojni poštni predal
mailbox-banner = Vsa e-poštna sporočila s tega strežnika končajo tukaj in nobeno se nikomur ne pošlje. Kdor lahko odpre to stran, jih lahko prebere.
mailbox-empty-title = Ni še sporočil
mailbox-empty = Zahtevajte povezavo, nato se vrnite sem in znova naložite to stran.
mailbox-ask = Zahtevaj povezavo
mailbox-newest = Najnovejša na vrhu. Vsi časi so v UTC.
mailbox-list = Sporočila
mailbox-back = Nazaj v poštni predal
mail-subject = Zadeva
mail-from = Od
mail-to = Za
mail-when = Kdaj
mail-text-part = Besedilni del
mail-html-part = Del HTML
mail-html-frame = Del HTML sporočila
mail-link = Povezava
nav-recovery = Stran za obnovitev
nav-admin = Upravljanje

not-found-title = Strani ni mogoče najti
not-found-lead = Naslov je morda napačno vnesen ali odrezan. Če je iz e-poštnega sporočila, preverite, ali ste kopirali celotno povezavo.
broken-title = Nekaj je šlo narobe
broken-lead = Napaka je na naši strani, ne na vaši. Pojdite nazaj in poskusite znova čez nekaj minut.
broken-number = Če se to ponovi, podpori sporočite to številko:
unavailable-title = Kmalu se vrnemo
unavailable-lead = Ta storitev začasno ni na voljo. Poskusite znova čez nekaj minut. Povezave, ki jih že imate, še naprej delujejo.
refused-title = Ta zahteva je bila zavrnjena
start-again = Začni znova
