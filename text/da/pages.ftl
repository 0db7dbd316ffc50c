# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Gå til hovedindholdet
footer-promise = Vi spørger aldrig efter din adgangskode via mail, telefon eller chat.
footer-version = Password Recover { $version }
title-error = Fejl: { $title }
times-are-utc = Alle tidspunkter er i UTC.
show = Vis
hide = Skjul
main-navigation = Hovednavigation

steps = Trin
step-ask = Bed om et link
step-open = Åbn mailen
step-choose = Ny adgangskode

takes-longer = Det tager lidt længere tid …

email = Mailadresse
email-hint = Den, du logger ind med.

forgot-title = Har du glemt din adgangskode?
forgot-lead = Indtast din mailadresse, så sender vi dig et link til at vælge en ny adgangskode.
forgot-button = Send mig et link
forgot-pending = Sender …
delay-title = Mails er langsommere end normalt lige nu
delay = Mails er cirka { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    } forsinkede. Din anmodning er gemt og bliver besvaret.
forgot-note = Din adgangskode forbliver den samme, indtil du vælger en ny.

sent-title = Tjek din mail
sent-lead = Hvis der findes en konto med denne adresse, er en mail med et link på vej.
sent-usually = Den når normalt frem inden for to minutter.
sent-open = Åbn linket i mailen
sent-open-rest = { " " }for at vælge din nye adgangskode. Det virker én gang og gælder i { $duration }.
case-label = Dit sagsnummer
case-note = Oplys det, hvis du kontakter supporten. Fortæl aldrig nogen koden i mailen: Supporten spørger aldrig efter den.
sent-nothing-title = Ingen mail efter fem minutter?
sent-nothing-spam = Se i mappen med spam eller uønsket mail.
sent-nothing-other = Prøv andre adresser, du kan have brugt til din konto.
sent-nothing-again = Bed om et link mere. Links, du allerede har, virker stadig.
sent-again = Prøv igen, eller brug en anden adresse
sent-same = Vi viser denne side for alle adresser, så den ikke afslører, hvem der har en konto.
code-title = Indtast koden fra mailen
code-lead = Den virker ligesom linket, hvis du læser din mail på en anden enhed.
code-here = Læser du din mail på en anden enhed?
code-here-field = Indtast koden fra mailen
code = Kode
code-hint = Store og små bogstaver og bindestreger er ligegyldige.
case-number = Sagsnummer
case-number-hint = Du finder det i den samme mail.
code-button = Fortsæt
code-or-link-title = Har du allerede åbnet linket?
code-or-link = Åbn det igen fra mailen. Vi fjerner den hemmelige del fra adresselinjen, så ingen kan kopiere den derfra.
code-ask = Bed om et nyt link

reset-title = Vælg en ny adgangskode
reset-lead = Dette er det sidste trin.
reset-account = Din konto
reset-button = Gem ny adgangskode
reset-pending = Gemmer …
reset-note = Når du gemmer den, bliver alle enheder, der er logget ind på kontoen, logget ud.
new-password = Ny adgangskode
new-password-again = Bekræft ny adgangskode
policy-length = Brug mindst { $length } tegn. Nogle ord i træk er nemme at huske.
policy-free = Mellemrum, store bogstaver og symboler er tilladt, men ikke påkrævet.
policy-common = Almindelige adgangskoder er ikke tilladt.

link-gone-title = Linket virker ikke længere
link-gone-lead = Links virker én gang og i en begrænset tid. At du åbnede dette, har ikke ændret noget på din konto.
link-gone-button = Send mig et nyt link
link-gone-note = Vi sender det til kontoens mailadresse.
link-gone-other = Brug en anden adresse

not-me-title = Vil du stoppe anmodningen?
not-me-lead = Hvis du ikke har bedt om en ny adgangskode, så stop anmodningen. Dens links og koder holder straks op med at virke, og din adgangskode forbliver den samme.
not-me-button = Stop anmodningen
not-me-note = Hvis det var dig, kan du bare lukke denne side.
not-me-done-title = Anmodningen er stoppet
not-me-done-lead = Dens links og koder virker ikke længere, og din adgangskode er uændret. Du behøver ikke gøre mere.
not-me-done-note = Sandsynligvis har nogen skrevet deres egen adresse forkert. Hvis det bliver ved med at ske, så kontakt supporten og oplys sagsnummeret i mailen.
not-me-gone-title = Der er intet at stoppe
not-me-gone-lead = Anmodningen er afsluttet: Den er brugt, stoppet eller udløbet. Dens links virker ikke længere.
not-me-gone-note = Hvis du har fået en mail om, at din adgangskode er ændret, og det ikke var dig, så åbn linket i den mail.

freeze-title = Vil du spærre din konto?
freeze-lead = Hvis du ikke har ændret adgangskoden, så spær kontoen nu. Alle bliver logget ud, og ingen kan logge ind, før du vælger en ny adgangskode.
freeze-button = Spær min konto
freeze-note = Du kan når som helst ophæve spærringen med et link til din mailadresse. Hvis du selv har ændret adgangskoden, kan du bare lukke denne side.
restore-title = Vil du gendanne din konto?
restore-lead = Hvis du ikke vil have den nye mailadresse, så gendan kontoen nu. Den får sin tidligere adresse tilbage, alle bliver logget ud, og ingen kan logge ind, før du vælger en ny adgangskode.
restore-button = Gendan min konto
restore-note = Du kan når som helst ophæve spærringen med et link til den tidligere adresse. Hvis du selv bad om den nye adresse, kan du bare lukke denne side.
freeze-done-title = Din konto er spærret
freeze-done-lead = Alle er logget ud, og ingen kan logge ind.
freeze-done-next-title = Sådan ophæver du spærringen
freeze-done-mailbox = Hvis en anden måske læser din mail, så skift først adgangskoden til din mailkonto.
freeze-done-ask = Bed om et link, og brug det til at vælge en ny adgangskode. Det ophæver spærringen af din konto.
freeze-done-button = Bed om et link
freeze-done-note = Fortæl din administrator, hvad der er sket.
freeze-gone-title = Linket virker ikke længere
freeze-gone-lead = Det kan spærre kontoen én gang, inden for 72 timer efter at mailen blev sendt. At du åbnede det nu, har ikke ændret noget.
freeze-gone-note = Stadig bekymret? Vælg en ny adgangskode: Så bliver alle andre logget ud.
open-again-title = Åbn linket igen
open-again-lead = Åbn linket i mailen igen for at komme tilbage til denne side. Vi fjerner den hemmelige del fra adresselinjen, så ingen kan kopiere den derfra.

saving-title = Din nye adgangskode gemmes
saving-lead = Din nye adgangskode er ved at blive gemt i applikationen. Det tager normalt nogle sekunder.
saving-note = Du kan lukke denne side: Adgangskoden bliver gemt under alle omstændigheder, og du får en mail, når det er sket.
saving-again = Tjek igen
done-title = Din adgangskode er ændret
done-lead = Nu kan du logge ind med din nye adgangskode.
done-safe-title = Sådan er din konto i sikkerhed
done-safe-sessions = Vi har logget alle enheder ud, der var logget ind.
done-safe-notice = Vi sender dig en mail om ændringen.
done-safe-link = Det link, du brugte, kan ikke bruges igen.
done-next-title = Hvad du skal gøre nu
done-next = Gå tilbage til det sted, hvor du ville logge ind, og brug din nye adgangskode dér. Hvis din browser tilbyder at gemme den, så sig ja.

login-title = Log ind
login-lead = For administratorer af denne tjeneste.
login-button = Log ind
login-pending = Logger ind …
password = Adgangskode
password-again = Bekræft adgangskode
logout = Log ud

setup-title = Opret den første administrator
setup-lead = Dette link virker én gang. Den konto, du opretter her, kan se alle brugere af tjenesten.
setup-email-hint = Du logger ind med den, og dine egne gendannelseslinks sendes dertil.
setup-button = Opret administrator
setup-pending = Opretter administratoren …
setup-gone-title = Konfigurationslinket virker ikke længere
setup-gone-lead = Det virker én gang, og kun indtil serveren genstartes, eller der er en administrator.
setup-gone-next = Hvis der er en administrator, så log ind. Hvis ikke, så genstart serveren: Den viser et nyt link.
name = Navn

mailbox-title = Postkasse
mailbox-banner-title = Dette er postkassen til udvikling
mailbox-banner = Alle mails fra serveren ender her, og ingen bliver sendt til nogen. Alle, der kan åbne denne side, kan læse dem.
mailbox-empty-title = Ingen mails endnu
mailbox-empty = Bed om et link, kom så tilbage hertil, og genindlæs siden.
mailbox-ask = Bed om et link
mailbox-newest = Nyeste først. Alle tidspunkter er i UTC.
mailbox-list = Mails
mailbox-back = Tilbage til postkassen
mail-subject = Emne
mail-from = Fra
mail-to = Til
mail-when = Hvornår
mail-text-part = Tekstdel
mail-html-part = HTML-del
mail-html-frame = HTML-delen af mailen
mail-link = Link
nav-recovery = Gendannelsesside
nav-admin = Admin

not-found-title = Siden blev ikke fundet
not-found-lead = Adressen kan være skrevet forkert eller afkortet. Hvis den kom fra en mail, så tjek, at du kopierede hele linket.
broken-title = Noget gik galt
broken-lead = Fejlen er vores, ikke din. Gå tilbage, og prøv igen om nogle minutter.
broken-number = Hvis det sker igen, så giv supporten dette nummer:
unavailable-title = Vi er snart tilbage
unavailable-lead = Tjenesten er midlertidigt utilgængelig. Prøv igen om nogle minutter. Links, du allerede har, virker stadig.
refused-title = Anmodningen blev afvist
start-again = Start forfra
