# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Įveskite savo el. pašto adresą.
error-email-invalid = Šis el. pašto adresas nepilnas. Jis turi atrodyti taip: name@example.org.
error-name-missing = Įveskite vardą.
error-name-not-text = Šiame varde yra nematomų simbolių, kurie keičia aplinkinio teksto kryptį. Įrašykite jį ranka, o ne įklijuokite.
error-name-too-long = Šis vardas per ilgas. Naudokite ne daugiau kaip 150 simbolių.
error-password-too-short = Šis slaptažodis per trumpas. Mažiausias simbolių skaičius: { $length }. Pakanka pridėti vieną ar du žodžius.
error-password-too-long = Šis slaptažodis per ilgas. Naudokite ne daugiau kaip 1 024 baitus – tai maždaug puslapis teksto.
error-password-too-common = Šį slaptažodį per lengva atspėti: įsilaužėliai pirmiausia bando dažnai naudojamus slaptažodžius, šablonus ir jūsų vardą ar adresą. Pasirinkite kitą.
error-password-breached = Šis slaptažodis paviešintas nutekėjus duomenims, todėl įsilaužėliai jį bando. Pasirinkite tokį, kurio niekur kitur nenaudojote.
error-password-not-text = Šiame slaptažodyje yra simbolių, kurių neįmanoma įvesti dar kartą, pavyzdžiui, eilutės lūžis. Pasirinkite kitą.
error-password-too-weak-there = Programa šio slaptažodžio nepriima. Pasirinkite ilgesnį slaptažodį iš kitų žodžių.
error-password-too-long-there = Šis slaptažodis programai per ilgas. Naudokite ne daugiau kaip 70 simbolių.
error-password-in-history = Šį slaptažodį jau esate naudoję. Pasirinkite tokį, kurio čia dar niekada nenaudojote.
error-password-frozen = Šis slaptažodis galiojo iki paskyros užblokavimo, todėl jį gali žinoti kas nors kitas. Pasirinkite kitą.
error-password-revoked = Šis slaptažodis šiai paskyrai nebegalioja, nes jį gali žinoti kas nors kitas. Pasirinkite kitą.
error-password-too-young = Programa kol kas neleidžia dar kartą keisti šio slaptažodžio. Bandykite vėliau arba kreipkitės į jos pagalbos tarnybą.
error-changed-elsewhere = Šios paskyros slaptažodis programoje buvo pakeistas po to, kai buvo išsiųsta ši nuoroda, todėl nuoroda nebeveikia. Jei pakeitėte ne jūs, paprašykite naujos nuorodos.
error-directory-down = Jūsų paskyrą tvarkanti programa neatsako. Niekas nepakeista ir jūsų nuoroda tebeveikia: bandykite dar kartą po minutės.
error-passwords-differ = Slaptažodžiai nesutampa. Įveskite naują slaptažodį dar kartą abiejuose laukuose.
error-link-no-longer-good = Ši nuoroda nebeveikia. Paprašykite naujos.
error-case-number-missing = Įveskite kreipinio numerį. Jis yra el. laiške ir atrodo taip: 7KQ2-M9XD.
error-code-missing = Įveskite kodą iš el. laiško.
error-code-not-right = Šis kodas neteisingas arba nebeveikia. Patikrinkite jį naujausiame el. laiške. Po penkių bandymų atidarykite nuorodą el. laiške arba paprašykite naujos.
error-code-is-case-number = Tai kreipinio numeris. Kodas atrodo panašiai ir yra tame pačiame el. laiške.
error-account-frozen = Šią paskyrą užblokavo jos savininkas. Ją atblokuos tik savininko el. pašto adresu išsiųsta nuoroda; savininkas gali jos paprašyti.
error-wrong-credentials = Neteisingas el. pašto adresas arba slaptažodis. Patikrinkite abu ir bandykite dar kartą.
error-email-taken = Paskyra su šiuo adresu jau yra.
error-password-missing = Įveskite savo slaptažodį.
error-password-not-yours = Slaptažodžio nenurodykite: jį pasirenka tik paskyros savininkas, naudodamas el. paštu išsiųstą nuorodą.
error-role-unknown = Tokio vaidmens nėra.
error-not-logged-in = Nesate prisijungę arba jūsų seansas baigėsi. Prisijunkite ir bandykite dar kartą.
error-token-not-good = Šiai užklausai reikia galiojančio API prieigos rakto. Siųskite jį antraštėje „Authorization“: „Token“ arba „Bearer“ ir po to prieigos raktas.
error-not-allowed = Jūsų vaidmuo to neleidžia arba jūsų API prieigos raktas neturi tam reikiamos aprėpties. Kreipkitės į administratorių.
error-scope-missing = Pasirinkite bent vieną aprėptį.
error-too-many-tokens = Jau yra 50 API prieigos raktų. Pirmiausia panaikinkite kurį nors nebenaudojamą.
error-token-name-not-good = Pasirinkite kitą, ne ilgesnį kaip 100 simbolių pavadinimą. „log-in“ skirtas prieigos raktams, sukurtiems prisijungiant.
error-password-needed = Norėdami tęsti, įveskite savo slaptažodį. Jūsų saugumui po kurio laiko jo paprašome dar kartą.
error-password-wrong = Tai ne jūsų slaptažodis. Patikrinkite jį ir bandykite dar kartą.
error-second-factor-needed = Pirmiausia nustatykite dviejų veiksnių autentifikavimą.
error-second-factor-wrong = Šis kodas neteisingas arba jau panaudotas. Palaukite kito ir bandykite dar kartą.
error-caller-code-wrong = Šis kodas neteisingas. Paprašykite skambinančiojo perskaityti jį dar kartą iš naujausio el. laiško.
error-caller-code-over = Nėra veikiančio kodo: jo galiojimo laikas baigėsi, jis jau panaudotas arba per daug kartų įvestas neteisingai. Išsiųskite kitą.
error-last-admin = Tai paskutinis aktyvus administratorius. Pirmiausia administratoriumi paskirkite ką nors kitą.
error-yourself = Tai jūsų paskyra. Šį veiksmą turi atlikti kitas administratorius.
error-changed-meanwhile = Jums atidarius puslapį, kažkas kitas tai pakeitė, todėl niekas neįrašyta. Tai, ką įvedėte, tebėra čia: atidarykite puslapį naujame skirtuke, kad matytumėte dabartines reikšmes, ir pakeitimus atlikite ten.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Pirmiausia pažymėkite bent vieną paskyrą.
error-account-disabled = Ši paskyra išjungta, todėl nuorodos išsiųsti negalima. Pirmiausia įjunkite paskyrą.
error-not-lockable-there = Šios paskyros katalogas negali užrakinti paskyrų, todėl paskyros slaptažodis tebeveikia. Pakeiskite slaptažodį ten.
error-locked-there = Ši paskyra užrakinta savo kataloge. Ją atrakins tik naujas slaptažodis, pasirinktas naudojant atkūrimo nuorodą.
error-rate-invalid = Įveskite skaičių nuo 1 iki 1 000.
error-campaign-is-over = Ši kampanija jau baigta. Įkelkite jos puslapį iš naujo.
error-file-missing = Pirmiausia pasirinkite failą.
error-import-has-wrong-lines = Kai kurios eilutės netinkamos. Pasirinkite jas praleisti arba ištaisykite jas faile ir patikrinkite jį dar kartą.
error-import-not-ready = Šis importavimas baigtas arba dar nepatikrintas. Įkelkite jo puslapį iš naujo.
error-mail-is-going = Šis el. laiškas dabar siunčiamas. Po minutės įkelkite jo puslapį iš naujo.
error-mail-waits-for-limit = Šis el. laiškas laukia dėl vienam adresui siunčiamų laiškų ribojimo, kuris saugo adreso savininką. Jis bus išsiųstas, kai tik ribojimas leis.
error-mail-is-over = Šio el. laiško pakeisti nebegalima: jis išsiųstas arba nebereikalingas. Grįžkite ir įkelkite jo puslapį iš naujo.
error-case-is-over = Šis kreipinys jau uždarytas. Jei naujo slaptažodžio vis dar reikia, išsiųskite naują nuorodą.
error-url-invalid = Įveskite „https“ URL be naudotojo vardo, pavyzdžiui, https://example.org/hook.
error-url-private = Šis adresas yra privačiame tinkle. Šio serverio valdytojas gali jį leisti nustatymu WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Pasirinkite bent vieną įvykį.
error-cross-site = Ši užklausa gauta iš kitos svetainės ir buvo atmesta. Atidarykite mūsų puslapį tiesiogiai ir bandykite dar kartą ten.
error-unreadable = Nepavyko perskaityti šios užklausos. Patikrinkite, ką išsiuntėte, ir bandykite dar kartą.
error-not-found = Šiuo adresu nieko nėra.
error-method-not-allowed = Šis adresas nepalaiko šio metodo.
error-too-slow = Ši užklausa gauta per lėtai. Patikrinkite ryšį ir bandykite dar kartą.
error-too-large = Ši užklausa per didelė.
error-unsupported-media-type = Siųskite JSON (application/json) arba formą (application/x-www-form-urlencoded arba multipart/form-data).
error-idempotency-key-reused = Šis Idempotency-Key jau panaudotas kitai užklausai. Kiekvienai užklausai naudokite naują raktą.
error-too-many-requests =
    Iš jūsų tinklo gauta per daug užklausų. Palaukite { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    } ir bandykite dar kartą. Jau išsiųsti el. laiškai vis tiek ateis.
error-too-many-requests-hours =
    Iš jūsų tinklo gauta per daug užklausų. Palaukite { $hours ->
        [one] { $hours } valandą
        [few] { $hours } valandas
        [many] { $hours } valandos
       *[other] { $hours } valandų
    } ir bandykite dar kartą. Jau išsiųsti el. laiškai vis tiek ateis.
error-too-many-tries =
    Per daug nesėkmingų bandymų. Palaukite { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    } ir bandykite dar kartą. Jei pamiršote slaptažodį, paprašykite nuorodos: ji veikia iš karto.
error-too-many-tries-hours =
    Per daug nesėkmingų bandymų. Palaukite { $hours ->
        [one] { $hours } valandą
        [few] { $hours } valandas
        [many] { $hours } valandos
       *[other] { $hours } valandų
    } ir bandykite dar kartą. Jei pamiršote slaptažodį, paprašykite nuorodos: ji veikia iš karto.
error-unavailable = Nepavyko apdoroti jūsų prašymo. Tai mūsų, o ne jūsų kaltė. Bandykite dar kartą po kelių minučių.
error-unexpected = Mūsų sistemoje įvyko klaida. Bandykite dar kartą po kelių minučių.
error-unreachable = Nepavyko susisiekti su serveriu. Patikrinkite ryšį ir bandykite dar kartą. Tai, ką įvedėte, tebėra čia.
