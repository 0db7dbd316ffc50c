# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Prijeđi na glavni sadržaj
footer-promise = Vašu lozinku nikad ne tražimo e-poštom, telefonom ni u chatu.
footer-version = Password Recover { $version }
title-error = Pogreška: { $title }
times-are-utc = Sva su vremena u UTC-u.
show = Prikaži
hide = Sakrij
main-navigation = Glavni izbornik

steps = Koraci
step-ask = Zatražite poveznicu
step-open = Otvorite e-poštu
step-choose = Nova lozinka

takes-longer = Ovo traje malo dulje…

email = Adresa e-pošte
email-hint = Ona s kojom se prijavljujete.

forgot-title = Zaboravili ste lozinku?
forgot-lead = Unesite svoju adresu e-pošte i poslat ćemo vam poveznicu za odabir nove lozinke.
forgot-button = Pošalji mi poveznicu
forgot-pending = Slanje…
delay-title = E-pošta je trenutačno sporija nego inače
delay = E-pošta kasni otprilike { $minutes ->
        [one] { $minutes } minutu
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    }. Vaš je zahtjev spremljen i bit će obrađen.
forgot-note = Vaša lozinka ostaje ista dok ne odaberete novu.

sent-title = Provjerite e-poštu
sent-lead = Ako postoji račun s ovom adresom, poruka s poveznicom već je na putu.
sent-usually = Obično stigne u roku od dvije minute.
sent-open = Otvorite poveznicu u poruci e-pošte
sent-open-rest = { " " }da biste odabrali novu lozinku. Poveznica vrijedi samo jednom. Rok valjanosti: { $duration }.
case-label = Vaš broj slučaja
case-note = Navedite ga ako se obratite podršci. Nikad nikome ne govorite kôd iz poruke: podrška ga nikad ne traži.
sent-nothing-title = Nema poruke ni nakon pet minuta?
sent-nothing-spam = Provjerite mapu neželjene pošte.
sent-nothing-other = Pokušajte s drugim adresama koje ste možda koristili za svoj račun.
sent-nothing-again = Zatražite još jednu poveznicu. Poveznice koje već imate i dalje vrijede.
sent-again = Pokušaj ponovno ili s drugom adresom
sent-same = Ovu stranicu prikazujemo za svaku adresu kako se ne bi otkrilo tko ima račun.
code-title = Unesite kôd iz poruke e-pošte
code-lead = Djeluje kao poveznica, ako e-poštu čitate na drugom uređaju.
code-here = Čitate e-poštu na drugom uređaju?
code-here-field = Unesite kôd iz poruke e-pošte
code = Kôd
code-hint = Velika i mala slova te crtice nisu važni.
case-number = Broj slučaja
case-number-hint = Pronaći ćete ga u istoj poruci.
code-button = Nastavi
code-or-link-title = Već ste otvorili poveznicu?
code-or-link = Otvorite je ponovno iz poruke e-pošte. Njezin tajni dio uklanjamo iz adresne trake kako ga nitko ne bi mogao ondje kopirati.
code-ask = Zatraži novu poveznicu

reset-title = Odaberite novu lozinku
reset-lead = Ovo je posljednji korak.
reset-account = Vaš račun
reset-button = Spremi novu lozinku
reset-pending = Spremanje…
reset-note = Spremanjem se odjavljuju svi uređaji prijavljeni na ovaj račun.
new-password = Nova lozinka
new-password-again = Potvrdite novu lozinku
policy-length = Najmanji broj znakova: { $length }. Nekoliko riječi u nizu lako se pamti.
policy-free = Razmaci, velika slova i simboli dopušteni su, ali nisu obavezni.
policy-common = Često korištene lozinke nisu dopuštene.

link-gone-title = Ova poveznica više ne vrijedi
link-gone-lead = Poveznice vrijede samo jednom i ograničeno vrijeme. Otvaranje ove poveznice nije ništa promijenilo na vašem računu.
link-gone-button = Pošalji mi novu poveznicu
link-gone-note = Poslat ćemo je na adresu e-pošte računa.
link-gone-other = Upotrijebi drugu adresu

not-me-title = Zaustaviti ovaj zahtjev?
not-me-lead = Ako niste tražili novu lozinku, zaustavite zahtjev. Njegove poveznice i kodovi odmah prestaju vrijediti, a vaša lozinka ostaje ista.
not-me-button = Zaustavi zahtjev
not-me-note = Ako ste to bili vi, samo zatvorite ovu stranicu.
not-me-done-title = Zahtjev je zaustavljen
not-me-done-lead = Njegove poveznice i kodovi više ne vrijede, a vaša lozinka nije promijenjena. Ne morate učiniti ništa drugo.
not-me-done-note = Najvjerojatnije je netko pogrešno upisao svoju adresu. Ako se to ponavlja, obratite se podršci i navedite broj slučaja iz poruke e-pošte.
not-me-gone-title = Nema se što zaustaviti
not-me-gone-lead = Ovaj je zahtjev završen: iskorišten je, zaustavljen ili je istekao. Njegove poveznice više ne vrijede.
not-me-gone-note = Ako ste primili poruku da je vaša lozinka promijenjena, a to niste bili vi, otvorite poveznicu u toj poruci.

freeze-title = Zamrznuti vaš račun?
freeze-lead = Ako niste promijenili lozinku, odmah zamrznite račun. Svi će biti odjavljeni i nitko se neće moći prijaviti dok ne odaberete novu lozinku.
freeze-button = Zamrzni moj račun
freeze-note = Možete ga odmrznuti u bilo kojem trenutku poveznicom poslanom na vašu adresu e-pošte. Ako ste sami promijenili lozinku, samo zatvorite ovu stranicu.
restore-title = Vratiti vaš račun?
restore-lead = Ako ne želite novu adresu e-pošte, odmah vratite račun. Ponovno će dobiti prijašnju adresu, svi će biti odjavljeni i nitko se neće moći prijaviti dok ne odaberete novu lozinku.
restore-button = Vrati moj račun
restore-note = Možete ga odmrznuti u bilo kojem trenutku poveznicom poslanom na prijašnju adresu. Ako ste vi tražili novu adresu, samo zatvorite ovu stranicu.
freeze-done-title = Vaš je račun zamrznut
freeze-done-lead = Svi su odjavljeni i nitko se ne može prijaviti.
freeze-done-next-title = Kako ga odmrznuti
freeze-done-mailbox = Ako možda netko drugi čita vašu e-poštu, najprije promijenite lozinku svojeg računa e-pošte.
freeze-done-ask = Zatražite poveznicu i njome odaberite novu lozinku. Time se vaš račun odmrzava.
freeze-done-button = Zatraži poveznicu
freeze-done-note = Recite administratoru što se dogodilo.
freeze-gone-title = Ova poveznica više ne vrijedi
freeze-gone-lead = Može zamrznuti račun samo jednom, u roku od 72 sata od slanja poruke. Njezino otvaranje sada nije ništa promijenilo.
freeze-gone-note = Još ste zabrinuti? Odaberite novu lozinku: time se svi ostali odjavljuju.
open-again-title = Ponovno otvorite poveznicu
open-again-lead = Da biste se vratili na ovu stranicu, ponovno otvorite poveznicu u poruci e-pošte. Njezin tajni dio uklanjamo iz adresne trake kako ga nitko ne bi mogao ondje kopirati.

saving-title = Spremanje nove lozinke
saving-lead = Vaša se nova lozinka sprema u aplikaciji. To obično traje nekoliko sekundi.
saving-note = Možete zatvoriti ovu stranicu: lozinka će se u svakom slučaju spremiti, a kad se spremi, dobit ćete poruku e-pošte.
saving-again = Provjeri ponovno
done-title = Vaša je lozinka promijenjena
done-lead = Sada se možete prijaviti novom lozinkom.
done-safe-title = Sigurnost vašeg računa
done-safe-sessions = Odjavili smo sve uređaje koji su bili prijavljeni.
done-safe-notice = Šaljemo vam poruku e-pošte o ovoj promjeni.
done-safe-link = Poveznica koju ste koristili ne može se ponovno koristiti.
done-next-title = Što dalje
done-next = Vratite se ondje gdje ste se htjeli prijaviti i upotrijebite novu lozinku. Ako preglednik ponudi da je spremi, prihvatite.

login-title = Prijava
login-lead = Za administratore ove usluge.
login-button = Prijavi se
login-pending = Prijava u tijeku…
password = Lozinka
password-again = Potvrdite lozinku
logout = Odjava

setup-title = Stvorite prvog administratora
setup-lead = Ova poveznica vrijedi samo jednom. Račun koji ovdje stvorite može vidjeti sve korisnike ove usluge.
setup-email-hint = Njome ćete se prijavljivati, a na nju će stizati vaše poveznice za oporavak.
setup-button = Stvori administratora
setup-pending = Stvaranje administratora…
setup-gone-title = Ova poveznica za postavljanje više ne vrijedi
setup-gone-lead = Vrijedi samo jednom i samo dok se poslužitelj ponovno ne pokrene ili dok se ne pojavi administrator.
setup-gone-next = Ako administrator postoji, prijavite se. Ako ne, ponovno pokrenite poslužitelj: ispisat će novu poveznicu.
name = Ime

mailbox-title = Poštanski sandučić
mailbox-banner-title = Ovo je razvojni poštanski sandučić
mailbox-banner = Svaka poruka s ovog poslužitelja završi ovdje i nijedna se nikome ne šalje. Može ih pročitati svatko tko može otvoriti ovu stranicu.
mailbox-empty-title = Još nema poruka
mailbox-empty = Zatražite poveznicu, a zatim se vratite ovamo i ponovno učitajte ovu stranicu.
mailbox-ask = Zatraži poveznicu
mailbox-newest = Najprije najnovije. Sva su vremena u UTC-u.
mailbox-list = Poruke e-pošte
mailbox-back = Natrag na poštanski sandučić
mail-subject = Predmet
mail-from = Šalje
mail-to = Prima
mail-when = Vrijeme
mail-text-part = Tekstni dio
mail-html-part = HTML dio
mail-html-frame = HTML dio poruke
mail-link = Poveznica
nav-recovery = Stranica za oporavak
nav-admin = Administracija

not-found-title = Stranica nije pronađena
not-found-lead = Adresa je možda pogrešno upisana ili nepotpuna. Ako je iz poruke e-pošte, provjerite jeste li kopirali cijelu poveznicu.
broken-title = Nešto je pošlo po zlu
broken-lead = To je naša pogreška, a ne vaša. Vratite se i pokušajte ponovno za nekoliko minuta.
broken-number = Ako se to ponovi, recite podršci ovaj broj:
unavailable-title = Uskoro se vraćamo
unavailable-lead = Ova usluga privremeno nije dostupna. Pokušajte ponovno za nekoliko minuta. Poveznice koje već imate i dalje vrijede.
refused-title = Ovaj je zahtjev odbijen
start-again = Počni ispočetka
