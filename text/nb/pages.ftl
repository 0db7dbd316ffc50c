# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Hopp til hovedinnholdet
footer-promise = Vi spør aldri etter passordet ditt på e-post, telefon eller chat.
footer-version = Password Recover { $version }
title-error = Feil: { $title }
times-are-utc = Alle tidspunkter er i UTC.
show = Vis
hide = Skjul
main-navigation = Hovednavigasjon

steps = Trinn
step-ask = Be om en lenke
step-open = Åpne e-posten
step-choose = Nytt passord

takes-longer = Dette tar litt lengre tid …

email = E-postadresse
email-hint = Den du logger inn med.

forgot-title = Har du glemt passordet?
forgot-lead = Skriv inn e-postadressen din, så sender vi deg en lenke der du velger et nytt passord.
forgot-button = Send meg en lenke
forgot-pending = Sender …
delay-title = E-post går tregere enn vanlig akkurat nå
delay = E-poster er omtrent { $minutes ->
        [one] et minutt
       *[other] { $minutes } minutter
    } forsinket. Forespørselen din er lagret og blir besvart.
forgot-note = Passordet ditt forblir det samme til du velger et nytt.

sent-title = Sjekk e-posten din
sent-lead = Hvis det finnes en konto med denne adressen, er en e-post med en lenke på vei.
sent-usually = Den kommer vanligvis fram innen to minutter.
sent-open = Åpne lenken i e-posten
sent-open-rest = { " " }for å velge det nye passordet ditt. Den virker én gang og gjelder i { $duration }.
case-label = Saksnummeret ditt
case-note = Oppgi det hvis du kontakter kundestøtten. Ikke fortell koden i e-posten til noen: Kundestøtten spør aldri etter den.
sent-nothing-title = Ingen e-post etter fem minutter?
sent-nothing-spam = Se i mappen for søppelpost.
sent-nothing-other = Prøv andre adresser du kan ha brukt for kontoen din.
sent-nothing-again = Be om en ny lenke. Lenker du allerede har, virker fortsatt.
sent-again = Prøv igjen eller bruk en annen adresse
sent-same = Vi viser denne siden for alle adresser, slik at den ikke avslører hvem som har en konto.
code-title = Skriv inn koden fra e-posten
code-lead = Den virker som lenken, i tilfelle du leser e-posten på en annen enhet.
code-here = Leser du e-posten på en annen enhet?
code-here-field = Skriv inn koden fra e-posten
code = Kode
code-hint = Store og små bokstaver og bindestreker har ingen betydning.
case-number = Saksnummer
case-number-hint = Du finner det i samme e-post.
code-button = Fortsett
code-or-link-title = Har du allerede åpnet lenken?
code-or-link = Åpne den igjen fra e-posten. Vi fjerner den hemmelige delen fra adressefeltet, slik at ingen kan kopiere den derfra.
code-ask = Be om en ny lenke

reset-title = Velg et nytt passord
reset-lead = Dette er siste trinn.
reset-account = Kontoen din
reset-button = Lagre nytt passord
reset-pending = Lagrer …
reset-note = Når du lagrer det, blir alle enheter som er logget inn på kontoen, logget ut.
new-password = Nytt passord
new-password-again = Bekreft nytt passord
policy-length = Bruk minst { $length } tegn. Noen ord på rad er lette å huske.
policy-free = Mellomrom, store bokstaver og symboler er tillatt, men ikke påkrevd.
policy-common = Vanlige passord er ikke tillatt.

link-gone-title = Lenken virker ikke lenger
link-gone-lead = Lenker virker én gang og i en begrenset tid. At du åpnet denne, endret ingenting i kontoen din.
link-gone-button = Send meg en ny lenke
link-gone-note = Vi sender den til e-postadressen til kontoen.
link-gone-other = Bruk en annen adresse

not-me-title = Vil du stoppe forespørselen?
not-me-lead = Hvis du ikke har bedt om et nytt passord, stopp forespørselen. Lenkene og kodene slutter å virke med en gang, og passordet ditt forblir det samme.
not-me-button = Stopp forespørselen
not-me-note = Hvis det var deg, kan du bare lukke denne siden.
not-me-done-title = Forespørselen er stoppet
not-me-done-lead = Lenkene og kodene virker ikke lenger, og passordet ditt er uendret. Du trenger ikke å gjøre noe mer.
not-me-done-note = Mest sannsynlig har noen skrevet sin egen adresse feil. Hvis det fortsetter å skje, kontakt kundestøtten og oppgi saksnummeret i e-posten.
not-me-gone-title = Det er ingenting å stoppe
not-me-gone-lead = Forespørselen er avsluttet: Den er brukt, stoppet eller utløpt. Lenkene virker ikke lenger.
not-me-gone-note = Hvis du har fått en e-post om at passordet ditt er endret, og det ikke var deg, åpner du lenken i den e-posten.

freeze-title = Vil du sperre kontoen din?
freeze-lead = Hvis du ikke har endret passordet, sperr kontoen nå. Alle blir logget ut, og ingen kan logge inn før du velger et nytt passord.
freeze-button = Sperr kontoen min
freeze-note = Du kan når som helst oppheve sperringen med en lenke til e-postadressen din. Hvis du selv har endret passordet, kan du bare lukke denne siden.
restore-title = Vil du gjenopprette kontoen din?
restore-lead = Hvis du ikke vil ha den nye e-postadressen, gjenopprett kontoen nå. Den får tilbake den tidligere adressen, alle blir logget ut, og ingen kan logge inn før du velger et nytt passord.
restore-button = Gjenopprett kontoen min
restore-note = Du kan når som helst oppheve sperringen med en lenke til den tidligere adressen. Hvis du selv ba om den nye adressen, kan du bare lukke denne siden.
freeze-done-title = Kontoen din er sperret
freeze-done-lead = Alle er logget ut, og ingen kan logge inn.
freeze-done-next-title = Slik opphever du sperringen
freeze-done-mailbox = Hvis noen andre kanskje leser e-posten din, må du først endre passordet til e-postkontoen din.
freeze-done-ask = Be om en lenke og bruk den til å velge et nytt passord. Det opphever sperringen av kontoen.
freeze-done-button = Be om en lenke
freeze-done-note = Fortell administratoren din hva som har skjedd.
freeze-gone-title = Lenken virker ikke lenger
freeze-gone-lead = Den kan sperre kontoen én gang, innen 72 timer etter at e-posten ble sendt. At du åpnet den nå, endret ingenting.
freeze-gone-note = Fortsatt bekymret? Velg et nytt passord: Da blir alle andre logget ut.
open-again-title = Åpne lenken igjen
open-again-lead = Åpne lenken i e-posten igjen for å komme tilbake til denne siden. Vi fjerner den hemmelige delen fra adressefeltet, slik at ingen kan kopiere den derfra.

saving-title = Det nye passordet lagres
saving-lead = Det nye passordet ditt lagres i applikasjonen. Det tar vanligvis noen sekunder.
saving-note = Du kan lukke denne siden: Passordet blir lagret uansett, og du får en e-post når det er gjort.
saving-again = Sjekk på nytt
done-title = Passordet ditt er endret
done-lead = Nå kan du logge inn med det nye passordet.
done-safe-title = Slik holdes kontoen din trygg
done-safe-sessions = Vi har logget ut alle enheter som var logget inn.
done-safe-notice = Vi sender deg en e-post om endringen.
done-safe-link = Lenken du brukte, kan ikke brukes igjen.
done-next-title = Hva du gjør nå
done-next = Gå tilbake dit du ville logge inn, og bruk det nye passordet der. Hvis nettleseren tilbyr seg å lagre det, kan du la den gjøre det.

login-title = Logg inn
login-lead = For administratorer av denne tjenesten.
login-button = Logg inn
login-pending = Logger inn …
password = Passord
password-again = Bekreft passord
logout = Logg ut

setup-title = Opprett den første administratoren
setup-lead = Denne lenken virker én gang. Kontoen du oppretter her, kan se alle brukere av tjenesten.
setup-email-hint = Du logger inn med den, og dine egne gjenopprettingslenker sendes dit.
setup-button = Opprett administrator
setup-pending = Oppretter administratoren …
setup-gone-title = Oppsettslenken virker ikke lenger
setup-gone-lead = Den virker én gang, og bare til serveren startes på nytt eller det finnes en administrator.
setup-gone-next = Hvis det finnes en administrator, logg inn. Hvis ikke, start serveren på nytt: Den skriver ut en ny lenke.
name = Navn

mailbox-title = Postkasse
mailbox-banner-title = Dette er postkassen for utvikling
mailbox-banner = Alle e-poster fra serveren havner her, og ingen blir sendt til noen. Alle som kan åpne denne siden, kan lese dem.
mailbox-empty-title = Ingen e-poster ennå
mailbox-empty = Be om en lenke, kom tilbake hit og last inn siden på nytt.
mailbox-ask = Be om en lenke
mailbox-newest = Nyeste først. Alle tidspunkter er i UTC.
mailbox-list = E-poster
mailbox-back = Tilbake til postkassen
mail-subject = Emne
mail-from = Fra
mail-to = Til
mail-when = Når
mail-text-part = Tekstdel
mail-html-part = HTML-del
mail-html-frame = HTML-delen av e-posten
mail-link = Lenke
nav-recovery = Gjenopprettingsside
nav-admin = Admin

not-found-title = Fant ikke siden
not-found-lead = Adressen kan være feilskrevet eller avkortet. Hvis den kom fra en e-post, sjekk at du kopierte hele lenken.
broken-title = Noe gikk galt
broken-lead = Feilen er vår, ikke din. Gå tilbake og prøv igjen om noen minutter.
broken-number = Hvis det skjer igjen, oppgi dette nummeret til kundestøtten:
unavailable-title = Vi er snart tilbake
unavailable-lead = Tjenesten er midlertidig utilgjengelig. Prøv igjen om noen minutter. Lenker du allerede har, virker fortsatt.
refused-title = Forespørselen ble avvist
start-again = Start på nytt
