# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Skriv inn e-postadressen din.
error-email-invalid = Dette er ikke en fullstendig e-postadresse. Den skal se ut som name@example.org.
error-name-missing = Skriv inn et navn.
error-name-not-text = Navnet inneholder usynlige tegn som endrer retningen på teksten rundt. Skriv det inn i stedet for å lime det inn.
error-name-too-long = Navnet er for langt. Bruk høyst 150 tegn.
error-password-too-short = Passordet er for kort. Bruk minst { $length } tegn. Det holder å legge til et ord eller to.
error-password-too-long = Passordet er for langt. Bruk høyst 1 024 byte, som er omtrent en side tekst.
error-password-too-common = Passordet er for lett å gjette: Vanlige passord, mønstre og ditt eget navn eller din egen adresse er det angripere prøver først. Velg et annet.
error-password-breached = Dette passordet har vært med i en datalekkasje, så angripere prøver det. Velg et du ikke har brukt noe annet sted.
error-password-not-text = Passordet inneholder tegn som ikke kan skrives på nytt, for eksempel et linjeskift. Velg et annet.
error-password-too-weak-there = Applikasjonen godtar ikke passordet. Velg et lengre med andre ord.
error-password-too-long-there = Passordet er for langt for applikasjonen. Bruk høyst 70 tegn.
error-password-in-history = Du har brukt dette passordet før. Velg et du aldri har brukt her.
error-password-frozen = Dette er passordet fra før kontoen ble sperret, så noen andre kan kjenne det. Velg et annet.
error-password-revoked = Dette passordet virker ikke lenger for denne kontoen, siden noen andre kan kjenne det. Velg et annet.
error-password-too-young = Applikasjonen tillater ikke at passordet endres igjen ennå. Prøv igjen senere, eller spør kundestøtten for applikasjonen.
error-changed-elsewhere = Passordet til kontoen ble endret i applikasjonen etter at lenken ble sendt, så lenken virker ikke lenger. Hvis det ikke var du som endret det, kan du be om en ny lenke.
error-directory-down = Applikasjonen som har kontoen din, svarer ikke. Ingenting er endret, og lenken din virker fortsatt: Prøv igjen om et minutt.
error-passwords-differ = Passordene er ikke like. Skriv det nye passordet på nytt i begge feltene.
error-link-no-longer-good = Lenken virker ikke lenger. Be om en ny.
error-case-number-missing = Skriv inn saksnummeret. Det står i e-posten og ser ut som 7KQ2-M9XD.
error-code-missing = Skriv inn koden fra e-posten.
error-code-not-right = Koden er feil eller virker ikke lenger. Sjekk den i den nyeste e-posten. Etter fem forsøk må du åpne lenken i e-posten eller be om en ny.
error-code-is-case-number = Dette er saksnummeret. Koden ligner på det og står i samme e-post.
error-account-frozen = Eieren av kontoen har sperret den. Sperringen kan bare oppheves med en lenke som sendes til eierens e-postadresse. Eieren kan be om en slik lenke.
error-wrong-credentials = Feil e-postadresse eller passord. Sjekk begge deler og prøv igjen.
error-email-taken = Det finnes allerede en konto med denne adressen.
error-password-missing = Skriv inn passordet ditt.
error-password-not-yours = Ikke oppgi noe passord: Bare eieren av kontoen kan velge et, via en lenke som sendes på e-post.
error-role-unknown = Den rollen finnes ikke.
error-not-logged-in = Du er ikke logget inn, eller du er blitt logget ut. Logg inn og prøv igjen.
error-token-not-good = Kallet krever et gyldig API-token. Send det i headeren Authorization som «Token» eller «Bearer» etterfulgt av tokenet.
error-not-allowed = Rollen din tillater ikke dette, eller API-tokenet ditt mangler den nødvendige tilgangen. Spør en administrator.
error-scope-missing = Velg minst én tilgang.
error-too-many-tokens = Det finnes allerede 50 API-tokener. Trekk først tilbake et du ikke lenger bruker.
error-token-name-not-good = Velg et annet navn på høyst 100 tegn. «log-in» er reservert for tokener som opprettes ved innlogging.
error-password-needed = Skriv inn ditt eget passord for å fortsette. Av hensyn til sikkerheten din ber vi om det på nytt etter en stund.
error-password-wrong = Dette er ikke passordet ditt. Sjekk det og prøv igjen.
error-second-factor-needed = Sett opp totrinnsbekreftelse først.
error-second-factor-wrong = Koden er feil eller allerede brukt. Vent på den neste og prøv igjen.
error-caller-code-wrong = Koden er feil. Be den som ringer, om å lese den opp på nytt fra den nyeste e-posten.
error-caller-code-over = Det finnes ingen kode som virker: Den siste er utløpt, brukt eller oppgitt feil for mange ganger. Send en ny.
error-last-admin = Dette er den siste aktive administratoren. Gjør først noen andre til administrator.
error-yourself = Dette er din egen konto. En annen administrator må gjøre det.
error-changed-meanwhile = Noen andre har endret dette siden du åpnet siden, så ingenting ble lagret. Det du skrev, står fortsatt her: Åpne siden i en ny fane for å se de gjeldende verdiene, og gjør endringene dine der.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Velg minst én konto først.
error-account-disabled = Kontoen er deaktivert, så det kan ikke sendes en lenke. Aktiver den først.
error-not-lockable-there = Katalogen til denne kontoen kan ikke sperre kontoer, så passordet fortsetter å virke. Endre passordet der.
error-locked-there = Kontoen er sperret i katalogen sin. Sperringen kan bare oppheves med et nytt passord som velges via en gjenopprettingslenke.
error-rate-invalid = Skriv inn et tall fra 1 til 1 000.
error-campaign-is-over = Kampanjen er avsluttet. Last inn siden for kampanjen på nytt.
error-file-missing = Velg en fil først.
error-import-has-wrong-lines = Noen linjer er ugyldige. Velg å utelate dem, eller rett dem i filen og kontroller den på nytt.
error-import-not-ready = Importen er avsluttet eller ikke kontrollert ennå. Last inn siden for importen på nytt.
error-mail-is-going = E-posten sendes akkurat nå. Last inn siden for e-posten på nytt om et minutt.
error-mail-waits-for-limit = E-posten venter på grunn av grensen for antall e-poster til én adresse. Grensen beskytter mottakeren. E-posten sendes så snart grensen tillater det.
error-mail-is-over = E-posten kan ikke lenger endres: Den er sendt eller trengs ikke lenger. Gå tilbake og last inn siden for e-posten på nytt.
error-case-is-over = Saken er allerede avsluttet. Send en ny lenke hvis det fortsatt trengs et nytt passord.
error-url-invalid = Skriv inn en https-adresse uten brukernavn, for eksempel https://example.org/hook.
error-url-private = Adressen ligger i et privat nettverk. Den som driver serveren, kan tillate den med WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Velg minst én hendelse.
error-cross-site = Forespørselen kom fra et annet nettsted og ble avvist. Åpne siden vår direkte og prøv igjen der.
error-unreadable = Vi kunne ikke lese forespørselen. Sjekk det du sendte, og prøv igjen.
error-not-found = Det finnes ingenting på denne adressen.
error-method-not-allowed = Adressen støtter ikke denne metoden.
error-too-slow = Forespørselen brukte for lang tid på å komme fram. Sjekk internettilkoblingen og prøv igjen.
error-too-large = Forespørselen er for stor.
error-unsupported-media-type = Send JSON (application/json) eller et skjema (application/x-www-form-urlencoded eller multipart/form-data).
error-idempotency-key-reused = Denne nøkkelen (Idempotency-Key) er allerede brukt for en annen forespørsel. Bruk en ny nøkkel for hver forespørsel.
error-too-many-requests =
    Det har kommet for mange forespørsler fra nettverket ditt. Vent { $minutes ->
        [one] et minutt
       *[other] { $minutes } minutter
    } og prøv igjen. E-poster som allerede er på vei, kommer likevel fram.
error-too-many-requests-hours =
    Det har kommet for mange forespørsler fra nettverket ditt. Vent { $hours ->
        [one] en time
       *[other] { $hours } timer
    } og prøv igjen. E-poster som allerede er på vei, kommer likevel fram.
error-too-many-tries =
    For mange mislykkede forsøk. Vent { $minutes ->
        [one] et minutt
       *[other] { $minutes } minutter
    } og prøv igjen. Hvis du har glemt passordet, kan du be om en lenke: Det virker med en gang.
error-too-many-tries-hours =
    For mange mislykkede forsøk. Vent { $hours ->
        [one] en time
       *[other] { $hours } timer
    } og prøv igjen. Hvis du har glemt passordet, kan du be om en lenke: Det virker med en gang.
error-unavailable = Vi kunne ikke behandle forespørselen din. Feilen ligger hos oss, ikke hos deg. Prøv igjen om noen minutter.
error-unexpected = Noe gikk galt hos oss. Prøv igjen om noen minutter.
error-unreachable = Vi fikk ikke kontakt med serveren. Sjekk internettilkoblingen og prøv igjen. Det du skrev, står fortsatt her.
