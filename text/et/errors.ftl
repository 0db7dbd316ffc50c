# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Sisestage oma e-posti aadress.
error-email-invalid = See e-posti aadress ei ole täielik. See peaks välja nägema nii: name@example.org.
error-name-missing = Sisestage nimi.
error-name-not-text = See nimi sisaldab nähtamatuid märke, mis muudavad ümbritseva teksti suunda. Kleepimise asemel tippige nimi ise.
error-name-too-long = See nimi on liiga pikk. Kasutage kuni 150 märki.
error-password-too-short = See parool on liiga lühike. Kasutage vähemalt { $length } märki; piisab, kui lisate sõna või paar.
error-password-too-long = See parool on liiga pikk. Kasutage kuni 1024 baiti – see on umbes lehekülg teksti.
error-password-too-common = Seda parooli on liiga lihtne ära arvata: ründajad proovivad esimesena levinud paroole, mustreid ning teie enda nime või aadressi. Valige mõni muu.
error-password-breached = See parool on andmelekkes avalikuks saanud, seega proovivad ründajad seda. Valige parool, mida te pole kusagil mujal kasutanud.
error-password-not-text = See parool sisaldab märke, mida ei saa uuesti tippida, näiteks reavahetust. Valige mõni muu.
error-password-too-weak-there = Rakendus ei aktsepteeri seda parooli. Valige pikem parool, mis koosneb teistest sõnadest.
error-password-too-long-there = See parool on rakenduse jaoks liiga pikk. Kasutage kuni 70 märki.
error-password-in-history = Olete seda parooli varem kasutanud. Valige selline, mida te pole siin kunagi kasutanud.
error-password-frozen = See parool kehtis enne konto lukustamist, seega võib keegi teine seda teada. Valige mõni muu.
error-password-revoked = See parool selle konto puhul enam ei toimi, sest keegi teine võib seda teada. Valige mõni muu.
error-password-too-young = Rakendus ei luba seda parooli veel uuesti muuta. Proovige hiljem või pöörduge rakenduse kasutajatoe poole.
error-changed-elsewhere = Selle konto parooli muudeti rakenduses pärast selle lingi saatmist, seega link enam ei toimi. Kui te ise parooli ei muutnud, taotlege uus link.
error-directory-down = Rakendus, mis teie kontot haldab, ei vasta. Midagi ei muudetud ja teie link toimib endiselt: proovige minuti pärast uuesti.
error-passwords-differ = Paroolid ei kattu. Sisestage uus parool mõlemale väljale uuesti.
error-link-no-longer-good = See link enam ei toimi. Taotlege uus.
error-case-number-missing = Sisestage juhtumi number. See on e-kirjas ja näeb välja nii: 7KQ2-M9XD.
error-code-missing = Sisestage e-kirjas olev kood.
error-code-not-right = See kood on vale või ei kehti enam. Kontrollige seda uusimast e-kirjast. Pärast viit katset avage e-kirjas olev link või taotlege uus.
error-code-is-case-number = See on juhtumi number. Kood näeb välja sarnane ja on samas e-kirjas.
error-account-frozen = Konto omanik on selle konto lukustanud. Lukustuse saab eemaldada ainult omaniku e-posti aadressile saadetud lingiga; omanik saab seda taotleda.
error-wrong-credentials = Vale e-posti aadress või parool. Kontrollige mõlemat ja proovige uuesti.
error-email-taken = Selle aadressiga konto on juba olemas.
error-password-missing = Sisestage oma parool.
error-password-not-yours = Ärge parooli lisage: selle valib ainult konto omanik e-postiga saadetud lingi kaudu.
error-role-unknown = Sellist rolli ei ole.
error-not-logged-in = Te ei ole sisse logitud või olete juba välja logitud. Logige sisse ja proovige uuesti.
error-token-not-good = See päring nõuab kehtivat API pääsutõendit. Saatke see päises Authorization: „Token“ või „Bearer“ ja seejärel pääsutõend.
error-not-allowed = Teie roll ei luba seda või puudub teie API pääsutõendil selleks õigus. Pöörduge administraatori poole.
error-scope-missing = Valige vähemalt üks õigus.
error-too-many-tokens = API pääsutõendeid on juba 50. Tühistage kõigepealt mõni, mida te enam ei kasuta.
error-token-name-not-good = Valige muu nimi, kuni 100 märki. „log-in“ on reserveeritud sisselogimisel loodud pääsutõenditele.
error-password-needed = Jätkamiseks sisestage oma parool. Teie turvalisuse huvides küsime seda mõne aja pärast uuesti.
error-password-wrong = See ei ole teie parool. Kontrollige seda ja proovige uuesti.
error-second-factor-needed = Seadistage kõigepealt kaheastmeline autentimine.
error-second-factor-wrong = See kood on vale või juba kasutatud. Oodake järgmist ja proovige uuesti.
error-caller-code-wrong = See kood on vale. Paluge helistajal see uusimast e-kirjast uuesti ette lugeda.
error-caller-code-over = Kehtivat koodi ei ole: see on aegunud, juba kasutatud või liiga mitu korda valesti sisestatud. Saatke uus.
error-last-admin = See on viimane aktiivne administraator. Määrake kõigepealt administraatoriks keegi teine.
error-yourself = See on teie enda konto. Seda peab tegema mõni teine administraator.
error-changed-meanwhile = Keegi teine muutis seda pärast seda, kui te lehe avasite, seega midagi ei salvestatud. Teie sisestatud tekst on alles: avage leht uuel vahelehel, et näha praegusi väärtusi, ja tehke muudatused seal.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Valige kõigepealt vähemalt üks konto.
error-account-disabled = See konto on keelatud, seega linki ei saa saata. Lubage konto kõigepealt.
error-not-lockable-there = Selle konto kataloog ei saa kontosid lukustada, seega parool toimib edasi. Muutke parool kataloogis.
error-locked-there = See konto on oma kataloogis lukustatud. Lukustuse eemaldab ainult taastelingiga valitud uus parool.
error-rate-invalid = Sisestage arv vahemikus 1 kuni 1000.
error-campaign-is-over = See kampaania on lõppenud. Laadige selle leht uuesti.
error-file-missing = Valige kõigepealt fail.
error-import-has-wrong-lines = Mõned read on vigased. Valige nende väljajätmine või parandage need failis ja kontrollige faili uuesti.
error-import-not-ready = See import on lõppenud või veel kontrollimata. Laadige selle leht uuesti.
error-mail-is-going = Seda e-kirja saadetakse praegu. Laadige selle leht minuti pärast uuesti.
error-mail-waits-for-limit = See e-kiri ootab, sest ühele aadressile saadetavate e-kirjade arv on aadressi omaniku kaitseks piiratud. See saadetakse kohe, kui piirang lubab.
error-mail-is-over = Seda e-kirja ei saa enam muuta: see on saadetud või pole seda enam vaja. Minge tagasi ja laadige selle leht uuesti.
error-case-is-over = See juhtum on juba suletud. Kui uut parooli on endiselt vaja, saatke uus link.
error-url-invalid = Sisestage https-URL ilma kasutajanimeta, näiteks https://example.org/hook.
error-url-private = See aadress asub privaatvõrgus. Selle serveri haldaja saab selle lubada sättega WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Valige vähemalt üks sündmus.
error-cross-site = See päring tuli teiselt saidilt ja lükati tagasi. Avage meie leht otse ja proovige seal uuesti.
error-unreadable = Seda päringut ei õnnestunud lugeda. Kontrollige, mida saatsite, ja proovige uuesti.
error-not-found = Sellel aadressil ei ole midagi.
error-method-not-allowed = See aadress ei toeta seda meetodit.
error-too-slow = See päring saabus liiga aeglaselt. Kontrollige ühendust ja proovige uuesti.
error-too-large = See päring on liiga suur.
error-unsupported-media-type = Saatke JSON (application/json) või vorm (application/x-www-form-urlencoded või multipart/form-data).
error-idempotency-key-reused = Seda Idempotency-Key väärtust on juba kasutatud teise päringu jaoks. Kasutage iga päringu jaoks uut võtit.
error-too-many-requests =
    Teie võrgust tuli liiga palju päringuid. Oodake { $minutes ->
        [one] üks minut
       *[other] { $minutes } minutit
    } ja proovige uuesti. Juba teel olevad e-kirjad jõuavad ikkagi kohale.
error-too-many-requests-hours =
    Teie võrgust tuli liiga palju päringuid. Oodake { $hours ->
        [one] üks tund
       *[other] { $hours } tundi
    } ja proovige uuesti. Juba teel olevad e-kirjad jõuavad ikkagi kohale.
error-too-many-tries =
    Liiga palju ebaõnnestunud katseid. Oodake { $minutes ->
        [one] üks minut
       *[other] { $minutes } minutit
    } ja proovige uuesti. Kui unustasite parooli, taotlege link: see toimib kohe.
error-too-many-tries-hours =
    Liiga palju ebaõnnestunud katseid. Oodake { $hours ->
        [one] üks tund
       *[other] { $hours } tundi
    } ja proovige uuesti. Kui unustasite parooli, taotlege link: see toimib kohe.
error-unavailable = Teie taotlust ei õnnestunud töödelda. See on meie, mitte teie viga. Proovige mõne minuti pärast uuesti.
error-unexpected = Meie poolel tekkis viga. Proovige mõne minuti pärast uuesti.
error-unreachable = Serveriga ei õnnestunud ühendust saada. Kontrollige ühendust ja proovige uuesti. Teie sisestatud tekst on alles.
