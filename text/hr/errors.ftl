# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Unesite svoju adresu e-pošte.
error-email-invalid = Ova adresa e-pošte nije potpuna. Treba izgledati ovako: name@example.org.
error-name-missing = Unesite ime.
error-name-not-text = Ovo ime sadrži nevidljive znakove koji mijenjaju smjer okolnog teksta. Upišite ga umjesto da ga zalijepite.
error-name-too-long = Ovo je ime predugo. Upotrijebite najviše 150 znakova.
error-password-too-short = Ova je lozinka prekratka. Najmanji broj znakova: { $length }. Dovoljno je dodati riječ ili dvije.
error-password-too-long = Ova je lozinka preduga. Upotrijebite najviše 1024 bajta, što je otprilike stranica teksta.
error-password-too-common = Ovu je lozinku prelako pogoditi: napadači prvo isprobavaju česte lozinke, uzorke te vaše ime ili adresu. Odaberite neku drugu.
error-password-breached = Ova je lozinka poznata iz curenja podataka, pa je napadači isprobavaju. Odaberite onu koju nigdje drugdje niste koristili.
error-password-not-text = Ova lozinka sadrži znakove koji se ne mogu ponovno upisati, primjerice prijelom retka. Odaberite neku drugu.
error-password-too-weak-there = Aplikacija ne prihvaća ovu lozinku. Odaberite dulju, s drugim riječima.
error-password-too-long-there = Ova je lozinka preduga za aplikaciju. Upotrijebite najviše 70 znakova.
error-password-in-history = Ovu ste lozinku već koristili. Odaberite onu koju ovdje nikad niste koristili.
error-password-frozen = Ovo je lozinka od prije zamrzavanja računa pa je možda zna netko drugi. Odaberite neku drugu.
error-password-revoked = Ova lozinka više ne vrijedi za ovaj račun jer je možda zna netko drugi. Odaberite neku drugu.
error-password-too-young = Aplikacija još ne dopušta novu promjenu ove lozinke. Pokušajte ponovno kasnije ili se obratite njezinoj podršci.
error-changed-elsewhere = Lozinka ovog računa promijenjena je u aplikaciji nakon slanja ove poveznice pa poveznica više ne vrijedi. Ako je niste vi promijenili, zatražite novu poveznicu.
error-directory-down = Aplikacija u kojoj je vaš račun ne odgovara. Ništa nije promijenjeno i vaša poveznica još vrijedi: pokušajte ponovno za minutu.
error-passwords-differ = Lozinke se ne podudaraju. Ponovno upišite novu lozinku u oba polja.
error-link-no-longer-good = Ova poveznica više ne vrijedi. Zatražite novu.
error-case-number-missing = Unesite broj slučaja. Nalazi se u poruci e-pošte i izgleda ovako: 7KQ2-M9XD.
error-code-missing = Unesite kôd iz poruke e-pošte.
error-code-not-right = Ovaj kôd nije točan ili više ne vrijedi. Provjerite ga u najnovijoj poruci. Nakon pet pokušaja otvorite poveznicu u poruci ili zatražite novu.
error-code-is-case-number = Ovo je broj slučaja. Kôd izgleda slično i nalazi se u istoj poruci.
error-account-frozen = Vlasnik je zamrznuo ovaj račun. Odmrzava ga samo poveznica poslana na vlasnikovu adresu e-pošte; vlasnik je može zatražiti.
error-wrong-credentials = Pogrešna adresa e-pošte ili lozinka. Provjerite oboje i pokušajte ponovno.
error-email-taken = Već postoji račun s ovom adresom.
error-password-missing = Unesite lozinku.
error-password-not-yours = Ne navodite lozinku: bira je samo vlasnik računa, putem poveznice poslane e-poštom.
error-role-unknown = Ta uloga ne postoji.
error-not-logged-in = Niste prijavljeni ili više niste prijavljeni. Prijavite se i pokušajte ponovno.
error-token-not-good = Ovaj poziv zahtijeva važeći API token. Pošaljite ga u zaglavlju Authorization, nakon riječi „Token“ ili „Bearer“.
error-not-allowed = Vaša uloga to ne dopušta ili vaš API token nema potreban opseg. Obratite se administratoru.
error-scope-missing = Odaberite barem jedan opseg.
error-too-many-tokens = Već postoji 50 API tokena. Najprije opozovite neki koji više ne koristite.
error-token-name-not-good = Odaberite drugo ime s najviše 100 znakova. Naziv „log-in“ rezerviran je za tokene koji se stvaraju pri prijavi.
error-password-needed = Unesite vlastitu lozinku za nastavak. Radi vaše sigurnosti nakon nekog vremena ponovno je tražimo.
error-password-wrong = Ovo nije vaša lozinka. Provjerite je i pokušajte ponovno.
error-second-factor-needed = Najprije postavite dvofaktorsku autentifikaciju.
error-second-factor-wrong = Ovaj kôd nije točan ili je već iskorišten. Pričekajte sljedeći i pokušajte ponovno.
error-caller-code-wrong = Ovaj kôd nije točan. Zamolite pozivatelja da ga ponovno pročita iz najnovije poruke e-pošte.
error-caller-code-over = Nema važećeg koda: istekao je, iskorišten je ili je previše puta pogrešno unesen. Pošaljite novi.
error-last-admin = Ovo je posljednji aktivni administrator. Najprije dodijelite tu ulogu nekom drugom.
error-yourself = Ovo je vaš vlastiti račun. To mora učiniti drugi administrator.
error-changed-meanwhile = Netko drugi nešto je promijenio otkako ste otvorili stranicu pa ništa nije spremljeno. Ono što ste upisali još je ovdje: otvorite stranicu u novoj kartici da biste vidjeli trenutačne vrijednosti i ondje unesite svoje promjene.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Najprije odaberite barem jedan račun.
error-account-disabled = Ovaj je račun onemogućen pa se poveznica ne može poslati. Najprije ga omogućite.
error-not-lockable-there = Direktorij ovog računa ne može zaključavati račune pa lozinka računa i dalje vrijedi. Promijenite lozinku ondje.
error-locked-there = Ovaj je račun zaključan u svojem direktoriju. Otključava ga samo nova lozinka odabrana putem poveznice za oporavak.
error-rate-invalid = Unesite broj od 1 do 1000.
error-campaign-is-over = Ova je kampanja završena. Ponovno učitajte njezinu stranicu.
error-file-missing = Najprije odaberite datoteku.
error-import-has-wrong-lines = Neki retci nisu valjani. Odaberite da se izostave ili ih ispravite u datoteci i ponovno je provjerite.
error-import-not-ready = Ovaj je uvoz završen ili još nije provjeren. Ponovno učitajte njegovu stranicu.
error-mail-is-going = Ova se poruka upravo šalje. Ponovno učitajte njezinu stranicu za minutu.
error-mail-waits-for-limit = Ova poruka čeka zbog ograničenja broja poruka na jednu adresu, koje štiti njezina vlasnika. Bit će poslana čim ograničenje dopusti.
error-mail-is-over = Ova se poruka više ne može promijeniti: poslana je ili više nije potrebna. Vratite se i ponovno učitajte njezinu stranicu.
error-case-is-over = Ovaj je slučaj već zatvoren. Ako je nova lozinka još potrebna, pošaljite novu poveznicu.
error-url-invalid = Unesite https URL, na primjer https://example.org/hook, bez korisničkog imena.
error-url-private = Ta je adresa u privatnoj mreži. Operater ovog poslužitelja može je dopustiti postavkom WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Odaberite barem jedan događaj.
error-cross-site = Ovaj je zahtjev došao s druge web-lokacije i odbijen je. Izravno otvorite našu stranicu i pokušajte ponovno ondje.
error-unreadable = Nismo mogli pročitati ovaj zahtjev. Provjerite što ste poslali i pokušajte ponovno.
error-not-found = Na ovoj adresi nema ničega.
error-method-not-allowed = Ova adresa ne podržava ovu metodu.
error-too-slow = Ovaj je zahtjev predugo pristizao. Provjerite vezu i pokušajte ponovno.
error-too-large = Ovaj je zahtjev prevelik.
error-unsupported-media-type = Pošaljite JSON (application/json) ili obrazac (application/x-www-form-urlencoded ili multipart/form-data).
error-idempotency-key-reused = Ovaj Idempotency-Key već je upotrijebljen za drugi zahtjev. Za svaki zahtjev upotrijebite novi ključ.
error-too-many-requests =
    S vaše mreže stiglo je previše zahtjeva. Pričekajte { $minutes ->
        [one] { $minutes } minutu
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    } i pokušajte ponovno. Poruke e-pošte koje su već na putu ipak će stići.
error-too-many-requests-hours =
    S vaše mreže stiglo je previše zahtjeva. Pričekajte { $hours ->
        [one] { $hours } sat
        [few] { $hours } sata
       *[other] { $hours } sati
    } i pokušajte ponovno. Poruke e-pošte koje su već na putu ipak će stići.
error-too-many-tries =
    Previše neuspjelih pokušaja. Pričekajte { $minutes ->
        [one] { $minutes } minutu
        [few] { $minutes } minute
       *[other] { $minutes } minuta
    } i pokušajte ponovno. Ako ste zaboravili lozinku, zatražite poveznicu: to možete odmah.
error-too-many-tries-hours =
    Previše neuspjelih pokušaja. Pričekajte { $hours ->
        [one] { $hours } sat
        [few] { $hours } sata
       *[other] { $hours } sati
    } i pokušajte ponovno. Ako ste zaboravili lozinku, zatražite poveznicu: to možete odmah.
error-unavailable = Nismo mogli obraditi vaš zahtjev. To je naša pogreška, a ne vaša. Pokušajte ponovno za nekoliko minuta.
error-unexpected = Nešto je kod nas pošlo po zlu. Pokušajte ponovno za nekoliko minuta.
error-unreachable = Nismo se mogli povezati s poslužiteljem. Provjerite vezu i pokušajte ponovno. Ono što ste upisali još je ovdje.
