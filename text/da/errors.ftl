# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Indtast din mailadresse.
error-email-invalid = Det er ikke en fuldstændig mailadresse. Den skal se ud som name@example.org.
error-name-missing = Indtast et navn.
error-name-not-text = Navnet indeholder usynlige tegn, der ændrer retningen på teksten omkring det. Skriv det i stedet for at indsætte det.
error-name-too-long = Navnet er for langt. Brug højst 150 tegn.
error-password-too-short = Adgangskoden er for kort. Brug mindst { $length } tegn. Det er nok at tilføje et ord eller to.
error-password-too-long = Adgangskoden er for lang. Brug højst 1.024 byte, hvilket er omkring en side tekst.
error-password-too-common = Adgangskoden er for let at gætte: Almindelige adgangskoder, mønstre og dit eget navn eller din egen adresse er det, angribere prøver først. Vælg en anden.
error-password-breached = Denne adgangskode har været med i et datalæk, så angribere prøver den. Vælg en, du ikke har brugt andre steder.
error-password-not-text = Adgangskoden indeholder tegn, der ikke kan skrives igen, f.eks. et linjeskift. Vælg en anden.
error-password-too-weak-there = Applikationen accepterer ikke adgangskoden. Vælg en længere med andre ord.
error-password-too-long-there = Adgangskoden er for lang til applikationen. Brug højst 70 tegn.
error-password-in-history = Du har brugt denne adgangskode før. Vælg en, du aldrig har brugt her.
error-password-frozen = Denne adgangskode blev brugt, før kontoen blev spærret, så en anden kender den måske. Vælg en anden.
error-password-revoked = Denne adgangskode virker ikke længere til denne konto, fordi en anden måske kender den. Vælg en anden.
error-password-too-young = Applikationen tillader endnu ikke, at adgangskoden ændres igen. Prøv igen senere, eller spørg applikationens support.
error-changed-elsewhere = Adgangskoden til kontoen blev ændret i applikationen, efter at linket blev sendt, så linket virker ikke længere. Hvis du ikke selv ændrede den, så bed om et nyt link.
error-directory-down = Den applikation, der har din konto, svarer ikke. Intet er ændret, og dit link virker stadig: Prøv igen om et minut.
error-passwords-differ = De to adgangskoder er ikke ens. Skriv din nye adgangskode igen i begge felter.
error-link-no-longer-good = Linket virker ikke længere. Bed om et nyt.
error-case-number-missing = Indtast sagsnummeret. Det står i mailen og ser ud som 7KQ2-M9XD.
error-code-missing = Indtast koden fra mailen.
error-code-not-right = Koden er forkert eller virker ikke længere. Tjek den i den nyeste mail. Efter fem forsøg skal du åbne linket i mailen eller bede om et nyt.
error-code-is-case-number = Dette er sagsnummeret. Koden ligner det og står i den samme mail.
error-account-frozen = Kontoens ejer har spærret den. Spærringen kan kun ophæves med et link, der sendes til ejerens mailadresse. Ejeren kan bede om et sådant link.
error-wrong-credentials = Forkert mailadresse eller adgangskode. Tjek begge dele, og prøv igen.
error-email-taken = Der findes allerede en konto med denne adresse.
error-password-missing = Indtast din adgangskode.
error-password-not-yours = Angiv ingen adgangskode: Kun kontoens ejer kan vælge en, via et link, der sendes pr. mail.
error-role-unknown = Den rolle findes ikke.
error-not-logged-in = Du er ikke logget ind, eller du er blevet logget ud. Log ind, og prøv igen.
error-token-not-good = Kaldet kræver et gyldigt API-token. Send det i headeren Authorization som “Token” eller “Bearer” efterfulgt af tokenet.
error-not-allowed = Din rolle tillader det ikke, eller dit API-token har ikke det rette scope. Spørg en administrator.
error-scope-missing = Vælg mindst ét scope.
error-too-many-tokens = Der er allerede 50 API-tokens. Tilbagekald først et, du ikke længere bruger.
error-token-name-not-good = Vælg et andet navn på højst 100 tegn. “log-in” er reserveret til tokens, der oprettes ved login.
error-password-needed = Indtast din egen adgangskode for at fortsætte. Af hensyn til din sikkerhed beder vi om den igen efter et stykke tid.
error-password-wrong = Det er ikke din adgangskode. Tjek den, og prøv igen.
error-second-factor-needed = Konfigurér totrinsbekræftelse først.
error-second-factor-wrong = Koden er forkert eller allerede brugt. Vent på den næste, og prøv igen.
error-caller-code-wrong = Koden er forkert. Bed den, der ringer, om at læse den op igen fra den nyeste mail.
error-caller-code-over = Der er ingen gyldig kode: Den er udløbet, brugt eller indtastet forkert for mange gange. Send en ny.
error-last-admin = Det er den sidste aktive administrator. Gør først en anden til administrator.
error-yourself = Det er din egen konto. En anden administrator skal gøre det.
error-changed-meanwhile = En anden har ændret dette, siden du åbnede siden, så intet blev gemt. Det, du skrev, er her stadig: Åbn siden i en ny fane for at se de aktuelle værdier, og foretag dine ændringer dér.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Vælg først mindst én konto.
error-account-disabled = Kontoen er deaktiveret, så der kan ikke sendes et link. Aktivér den først.
error-not-lockable-there = Kataloget med denne konto kan ikke spærre konti, så adgangskoden virker fortsat. Ændr adgangskoden dér.
error-locked-there = Kontoen er spærret i sit katalog. Kun en ny adgangskode, valgt via et gendannelseslink, ophæver spærringen.
error-rate-invalid = Indtast et tal fra 1 til 1.000.
error-campaign-is-over = Kampagnen er afsluttet. Genindlæs kampagnens side.
error-file-missing = Vælg en fil først.
error-import-has-wrong-lines = Nogle linjer er ugyldige. Vælg at udelade dem, eller ret dem i filen, og kontrollér den igen.
error-import-not-ready = Importen er afsluttet eller endnu ikke kontrolleret. Genindlæs importens side.
error-mail-is-going = Mailen er ved at blive sendt. Genindlæs mailens side om et minut.
error-mail-waits-for-limit = Mailen venter på grund af grænsen for, hvor mange mails der må sendes til én adresse. Grænsen beskytter modtageren. Mailen sendes, så snart grænsen tillader det.
error-mail-is-over = Mailen kan ikke længere ændres: Den er sendt, eller der er ikke længere brug for den. Gå tilbage, og genindlæs mailens side.
error-case-is-over = Sagen er allerede afsluttet. Hvis der stadig er brug for en ny adgangskode, så send et nyt link.
error-url-invalid = Indtast en https-URL uden brugernavn, f.eks. https://example.org/hook.
error-url-private = Adressen ligger på et privat netværk. Den, der driver serveren, kan tillade den med WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Vælg mindst én hændelse.
error-cross-site = Anmodningen kom fra et andet websted og blev afvist. Åbn vores side direkte, og prøv igen dér.
error-unreadable = Vi kunne ikke læse anmodningen. Tjek det, du sendte, og prøv igen.
error-not-found = Der er ikke noget på denne adresse.
error-method-not-allowed = Adressen understøtter ikke denne metode.
error-too-slow = Anmodningen var for længe undervejs. Tjek din internetforbindelse, og prøv igen.
error-too-large = Anmodningen er for stor.
error-unsupported-media-type = Send JSON (application/json) eller en formular (application/x-www-form-urlencoded eller multipart/form-data).
error-idempotency-key-reused = Denne nøgle (Idempotency-Key) er allerede brugt til en anden anmodning. Brug en ny nøgle til hver anmodning.
error-too-many-requests =
    Der er kommet for mange anmodninger fra dit netværk. Vent { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }, og prøv igen. Mails, der allerede er på vej, når stadig frem.
error-too-many-requests-hours =
    Der er kommet for mange anmodninger fra dit netværk. Vent { $hours ->
        [one] en time
       *[other] { $hours } timer
    }, og prøv igen. Mails, der allerede er på vej, når stadig frem.
error-too-many-tries =
    For mange mislykkede forsøg. Vent { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }, og prøv igen. Hvis du har glemt din adgangskode, så bed om et link: Det virker med det samme.
error-too-many-tries-hours =
    For mange mislykkede forsøg. Vent { $hours ->
        [one] en time
       *[other] { $hours } timer
    }, og prøv igen. Hvis du har glemt din adgangskode, så bed om et link: Det virker med det samme.
error-unavailable = Vi kunne ikke behandle din anmodning. Fejlen ligger hos os, ikke hos dig. Prøv igen om nogle minutter.
error-unexpected = Noget gik galt hos os. Prøv igen om nogle minutter.
error-unreachable = Vi kunne ikke få forbindelse til serveren. Tjek din internetforbindelse, og prøv igen. Det, du skrev, er her stadig.
