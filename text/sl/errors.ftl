# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Vnesite svoj e-poštni naslov.
error-email-invalid = Ta e-poštni naslov ni popoln. Videti mora biti kot name@example.org.
error-name-missing = Vnesite ime.
error-name-not-text = To ime vsebuje nevidne znake, ki spremenijo smer okoliškega besedila. Namesto da ga prilepite, ga natipkajte.
error-name-too-long = To ime je predolgo. Uporabite največ 150 znakov.
error-password-too-short = To geslo je prekratko. Najmanjše število znakov: { $length }. Dovolj je, da dodate besedo ali dve.
error-password-too-long = To geslo je predolgo. Uporabite največ 1.024 bajtov, kar je približno stran besedila.
error-password-too-common = To geslo je prelahko uganiti: napadalci najprej poskusijo pogosta gesla, vzorce ter lastno ime ali naslov. Izberite drugo.
error-password-breached = To geslo je znano iz uhajanja podatkov, zato ga napadalci preizkušajo. Izberite takšno, ki ga niste uporabili nikjer drugje.
error-password-not-text = To geslo vsebuje znake, ki jih ni mogoče znova natipkati, na primer prelom vrstice. Izberite drugo.
error-password-too-weak-there = Aplikacija tega gesla ne sprejme. Izberite daljše, z drugimi besedami.
error-password-too-long-there = To geslo je za aplikacijo predolgo. Uporabite največ 70 znakov.
error-password-in-history = To geslo ste že uporabili. Izberite tako, ki ga tukaj še niste uporabili.
error-password-frozen = To je geslo, ki je veljalo pred zaklepom računa, zato ga morda pozna še kdo drug. Izberite drugo.
error-password-revoked = To geslo za ta račun ne velja več, ker ga morda pozna še kdo drug. Izberite drugo.
error-password-too-young = Aplikacija za zdaj ne dovoli ponovne spremembe tega gesla. Poskusite pozneje ali se obrnite na njeno podporo.
error-changed-elsewhere = Geslo tega računa je bilo v aplikaciji spremenjeno po tem, ko je bila ta povezava poslana, zato povezava ne deluje več. Če ga niste spremenili vi, zahtevajte novo povezavo.
error-directory-down = Aplikacija, ki vodi vaš račun, se ne odziva. Nič ni bilo spremenjeno in vaša povezava še vedno deluje: poskusite znova čez minuto.
error-passwords-differ = Gesli se ne ujemata. Novo geslo znova vnesite v obe polji.
error-link-no-longer-good = Ta povezava ne deluje več. Zahtevajte novo.
error-case-number-missing = Vnesite številko primera. Najdete jo v e-poštnem sporočilu, videti pa je kot 7KQ2-M9XD.
error-code-missing = Vnesite kodo iz e-poštnega sporočila.
error-code-not-right = Ta koda je napačna ali ne deluje več. Preverite jo v najnovejšem e-poštnem sporočilu. Po petih poskusih odprite povezavo v sporočilu ali zahtevajte novo.
error-code-is-case-number = To je številka primera. Koda je videti podobno in je v istem e-poštnem sporočilu.
error-account-frozen = Ta račun je zaklenil njegov lastnik. Odklene ga samo povezava, poslana na lastnikov e-poštni naslov; lastnik jo lahko zahteva.
error-wrong-credentials = Napačen e-poštni naslov ali geslo. Preverite oboje in poskusite znova.
error-email-taken = Račun s tem naslovom že obstaja.
error-password-missing = Vnesite svoje geslo.
error-password-not-yours = Gesla ne vpišite: izbere ga samo lastnik računa, prek povezave, poslane po e-pošti.
error-role-unknown = Takšna vloga ne obstaja.
error-not-logged-in = Niste prijavljeni ali pa se je prijava že končala. Prijavite se in poskusite znova.
error-token-not-good = Ta klic zahteva veljaven žeton API. Pošljite ga v glavi Authorization kot »Token« ali »Bearer« in žeton.
error-not-allowed = Vaša vloga tega ne dovoljuje ali pa vaš žeton API za to nima obsega. Obrnite se na skrbnika.
error-scope-missing = Izberite vsaj en obseg.
error-too-many-tokens = Žetonov API je že 50. Najprej prekličite katerega, ki ga ne uporabljate več.
error-token-name-not-good = Izberite drugo ime z največ 100 znaki. »log-in« je pridržano za žetone, ustvarjene ob prijavi.
error-password-needed = Za nadaljevanje vnesite svoje geslo. Zaradi vaše varnosti ga čez nekaj časa znova zahtevamo.
error-password-wrong = To ni vaše geslo. Preverite ga in poskusite znova.
error-second-factor-needed = Najprej nastavite dvostopenjsko preverjanje pristnosti.
error-second-factor-wrong = Ta koda je napačna ali je bila že uporabljena. Počakajte na naslednjo in poskusite znova.
error-caller-code-wrong = Ta koda je napačna. Prosite klicatelja, naj jo znova prebere iz najnovejšega e-poštnega sporočila.
error-caller-code-over = Veljavne kode ni: potekla je, bila je uporabljena ali pa je bila prevečkrat vnesena napačno. Pošljite novo.
error-last-admin = To je zadnji aktivni skrbnik. Najprej dodelite to vlogo komu drugemu.
error-yourself = To je vaš lastni račun. To mora narediti drug skrbnik.
error-changed-meanwhile = Nekdo drug je to spremenil, odkar ste odprli stran, zato ni bilo nič shranjeno. Kar ste vnesli, je še vedno tukaj: odprite stran na novem zavihku, da vidite trenutne vrednosti, in tam naredite spremembe.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Najprej izberite vsaj en račun.
error-account-disabled = Ta račun je onemogočen, zato povezave ni mogoče poslati. Najprej ga omogočite.
error-not-lockable-there = Imenik tega računa računov ne more zakleniti, zato geslo računa še naprej deluje. Spremenite geslo tam.
error-locked-there = Ta račun je zaklenjen v svojem imeniku. Odklene ga samo novo geslo, izbrano prek povezave za obnovitev.
error-rate-invalid = Vnesite število od 1 do 1.000.
error-campaign-is-over = Ta kampanja je končana. Znova naložite njeno stran.
error-file-missing = Najprej izberite datoteko.
error-import-has-wrong-lines = Nekatere vrstice niso veljavne. Izberite, da jih izpustite, ali jih popravite v datoteki in jo znova preverite.
error-import-not-ready = Ta uvoz je končan ali pa še ni preverjen. Znova naložite njegovo stran.
error-mail-is-going = To e-poštno sporočilo se pravkar pošilja. Čez minuto znova naložite njegovo stran.
error-mail-waits-for-limit = To e-poštno sporočilo čaka zaradi omejitve števila sporočil na en naslov, ki ščiti njegovega lastnika. Poslano bo takoj, ko bo omejitev to dovolila.
error-mail-is-over = Tega e-poštnega sporočila ni več mogoče spremeniti: poslano je bilo ali pa ni več potrebno. Pojdite nazaj in znova naložite njegovo stran.
error-case-is-over = Ta primer je že zaključen. Če je novo geslo še vedno potrebno, pošljite novo povezavo.
error-url-invalid = Vnesite naslov URL s https, na primer https://example.org/hook, brez uporabniškega imena.
error-url-private = Ta naslov je v zasebnem omrežju. Upravljavec tega strežnika ga lahko dovoli z nastavitvijo WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Izberite vsaj en dogodek.
error-cross-site = Ta zahteva je prišla z drugega spletnega mesta in je bila zavrnjena. Odprite našo stran neposredno in poskusite znova tam.
error-unreadable = Te zahteve ni bilo mogoče prebrati. Preverite, kaj ste poslali, in poskusite znova.
error-not-found = Na tem naslovu ni ničesar.
error-method-not-allowed = Ta naslov ne podpira te metode.
error-too-slow = Ta zahteva je prihajala predolgo. Preverite povezavo z internetom in poskusite znova.
error-too-large = Ta zahteva je prevelika.
error-unsupported-media-type = Pošljite JSON (application/json) ali obrazec (application/x-www-form-urlencoded ali multipart/form-data).
error-idempotency-key-reused = Ta Idempotency-Key je bil že uporabljen za drugo zahtevo. Za vsako zahtevo uporabite nov ključ.
error-too-many-requests =
    Iz vašega omrežja je prišlo preveč zahtev. Počakajte { $minutes ->
        [one] { $minutes } minuto
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    } in poskusite znova. E-poštna sporočila, ki so že na poti, bodo vseeno prispela.
error-too-many-requests-hours =
    Iz vašega omrežja je prišlo preveč zahtev. Počakajte { $hours ->
        [one] { $hours } uro
        [two] { $hours } uri
        [few] { $hours } ure
       *[other] { $hours } ur
    } in poskusite znova. E-poštna sporočila, ki so že na poti, bodo vseeno prispela.
error-too-many-tries =
    Preveč neuspelih poskusov. Počakajte { $minutes ->
        [one] { $minutes } minuto
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    } in poskusite znova. Če ste pozabili geslo, zahtevajte povezavo: ta deluje takoj.
error-too-many-tries-hours =
    Preveč neuspelih poskusov. Počakajte { $hours ->
        [one] { $hours } uro
        [two] { $hours } uri
        [few] { $hours } ure
       *[other] { $hours } ur
    } in poskusite znova. Če ste pozabili geslo, zahtevajte povezavo: ta deluje takoj.
error-unavailable = Vaše zahteve ni bilo mogoče obdelati. Napaka je na naši strani, ne na vaši. Poskusite znova čez nekaj minut.
error-unexpected = Na naši strani je šlo nekaj narobe. Poskusite znova čez nekaj minut.
error-unreachable = Strežnik ni dosegljiv. Preverite povezavo z internetom in poskusite znova. Kar ste vnesli, je še vedno tukaj.
