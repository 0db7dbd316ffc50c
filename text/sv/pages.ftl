# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Hoppa till huvudinnehållet
footer-promise = Vi frågar aldrig efter ditt lösenord via e-post, telefon eller chatt.
footer-version = Password Recover { $version }
title-error = Fel: { $title }
times-are-utc = Alla tider är i UTC.
show = Visa
hide = Dölj
main-navigation = Huvudnavigering

steps = Steg
step-ask = Begär en länk
step-open = Öppna mejlet
step-choose = Nytt lösenord

takes-longer = Det här tar lite längre tid …

email = E-postadress
email-hint = Den som du loggar in med.

forgot-title = Har du glömt ditt lösenord?
forgot-lead = Ange din e-postadress så skickar vi en länk där du väljer ett nytt lösenord.
forgot-button = Skicka länk
forgot-pending = Skickar …
delay-title = E-posten är långsammare än vanligt just nu
delay = Mejlen är försenade med ungefär { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }. Din begäran är sparad och kommer att besvaras.
forgot-note = Ditt lösenord förblir detsamma tills du väljer ett nytt.

sent-title = Kolla din e-post
sent-lead = Om det finns ett konto med den här adressen är ett mejl med en länk på väg.
sent-usually = Det kommer oftast fram inom två minuter.
sent-open = Öppna länken i mejlet
sent-open-rest = { " " }för att välja ditt nya lösenord. Den fungerar en gång och gäller i { $duration }.
case-label = Ditt ärendenummer
case-note = Uppge det om du kontaktar supporten. Berätta aldrig koden i mejlet för någon: supporten frågar aldrig efter den.
sent-nothing-title = Inget mejl efter fem minuter?
sent-nothing-spam = Titta i mappen för skräppost.
sent-nothing-other = Prova andra adresser som du kan ha använt för ditt konto.
sent-nothing-again = Begär en länk till. Länkar som du redan har fungerar fortfarande.
sent-again = Försök igen eller använd en annan adress
sent-same = Vi visar den här sidan för alla adresser, så att den inte avslöjar vem som har ett konto.
code-title = Ange koden från mejlet
code-lead = Den fungerar som länken, om du läser din e-post på en annan enhet.
code-here = Läser du din e-post på en annan enhet?
code-here-field = Ange koden från mejlet
code = Kod
code-hint = Stora och små bokstäver och bindestreck spelar ingen roll.
case-number = Ärendenummer
case-number-hint = Det står i samma mejl.
code-button = Fortsätt
code-or-link-title = Har du redan öppnat länken?
code-or-link = Öppna den igen från mejlet. Vi tar bort dess hemliga del från adressfältet, så att ingen kan kopiera den därifrån.
code-ask = Begär en ny länk

reset-title = Välj ett nytt lösenord
reset-lead = Det här är sista steget.
reset-account = Ditt konto
reset-button = Spara nytt lösenord
reset-pending = Sparar …
reset-note = När du sparar loggas alla enheter som är inloggade på kontot ut.
new-password = Nytt lösenord
new-password-again = Bekräfta nytt lösenord
policy-length = Använd minst { $length } tecken. Några ord i rad är lätta att komma ihåg.
policy-free = Mellanslag, stora bokstäver och symboler är tillåtna men inget krav.
policy-common = Vanliga lösenord är inte tillåtna.

link-gone-title = Länken fungerar inte längre
link-gone-lead = Länkar fungerar en gång och under en begränsad tid. Att du öppnade den här ändrade ingenting i ditt konto.
link-gone-button = Skicka en ny länk
link-gone-note = Vi skickar den till kontots e-postadress.
link-gone-other = Använd en annan adress

not-me-title = Vill du stoppa den här begäran?
not-me-lead = Om du inte har bett om ett nytt lösenord, stoppa begäran. Dess länkar och koder slutar genast att fungera och ditt lösenord förblir detsamma.
not-me-button = Stoppa begäran
not-me-note = Om det var du kan du bara stänga den här sidan.
not-me-done-title = Begäran har stoppats
not-me-done-lead = Dess länkar och koder fungerar inte längre och ditt lösenord är oförändrat. Du behöver inte göra något mer.
not-me-done-note = Troligen skrev någon sin egen adress fel. Om det fortsätter att hända, kontakta supporten och uppge ärendenumret i mejlet.
not-me-gone-title = Det finns inget att stoppa
not-me-gone-lead = Begäran är avslutad: den har använts, stoppats eller gått ut. Dess länkar fungerar inte längre.
not-me-gone-note = Om du har fått ett mejl om att ditt lösenord har ändrats, och det inte var du, öppna länken i det mejlet.

freeze-title = Vill du spärra ditt konto?
freeze-lead = Om du inte har ändrat lösenordet, spärra kontot nu. Alla loggas ut och ingen kan logga in förrän du väljer ett nytt lösenord.
freeze-button = Spärra mitt konto
freeze-note = Du kan häva spärren när som helst med en länk till din e-postadress. Om du själv har ändrat lösenordet kan du bara stänga den här sidan.
restore-title = Vill du återställa ditt konto?
restore-lead = Om du inte vill ha den nya e-postadressen, återställ kontot nu. Det får tillbaka sin tidigare adress, alla loggas ut och ingen kan logga in förrän du väljer ett nytt lösenord.
restore-button = Återställ mitt konto
restore-note = Du kan häva spärren när som helst med en länk till den tidigare adressen. Om det var du som bad om den nya adressen kan du bara stänga den här sidan.
freeze-done-title = Ditt konto är spärrat
freeze-done-lead = Alla har loggats ut och ingen kan logga in.
freeze-done-next-title = Så häver du spärren
freeze-done-mailbox = Om någon annan kanske läser din e-post, byt först lösenordet till ditt e-postkonto.
freeze-done-ask = Begär en länk och välj ett nytt lösenord med den. Då hävs spärren på ditt konto.
freeze-done-button = Begär en länk
freeze-done-note = Berätta för din administratör vad som har hänt.
freeze-gone-title = Länken fungerar inte längre
freeze-gone-lead = Den kan spärra kontot en gång, inom 72 timmar efter att mejlet skickades. Att du öppnade den nu ändrade ingenting.
freeze-gone-note = Fortfarande orolig? Välj ett nytt lösenord: då loggas alla andra ut.
open-again-title = Öppna länken igen
open-again-lead = Öppna länken i mejlet igen för att komma tillbaka till den här sidan. Vi tar bort dess hemliga del från adressfältet, så att ingen kan kopiera den därifrån.

saving-title = Ditt nya lösenord sparas
saving-lead = Ditt nya lösenord sparas i applikationen. Det tar oftast några sekunder.
saving-note = Du kan stänga den här sidan: lösenordet sparas i vilket fall som helst, och du får ett mejl när det är klart.
saving-again = Kontrollera igen
done-title = Ditt lösenord har ändrats
done-lead = Nu kan du logga in med ditt nya lösenord.
done-safe-title = Så hålls ditt konto säkert
done-safe-sessions = Vi har loggat ut alla enheter som var inloggade.
done-safe-notice = Vi skickar ett mejl till dig om ändringen.
done-safe-link = Länken som du använde kan inte användas igen.
done-next-title = Vad du gör nu
done-next = Gå tillbaka dit där du ville logga in och använd ditt nya lösenord. Om webbläsaren erbjuder sig att spara det, låt den göra det.

login-title = Logga in
login-lead = För administratörer av den här tjänsten.
login-button = Logga in
login-pending = Loggar in …
password = Lösenord
password-again = Bekräfta lösenord
logout = Logga ut

setup-title = Skapa den första administratören
setup-lead = Den här länken fungerar en gång. Kontot som du skapar här kan se alla användare i tjänsten.
setup-email-hint = Du loggar in med den, och dina egna återställningslänkar skickas dit.
setup-button = Skapa administratör
setup-pending = Skapar administratören …
setup-gone-title = Konfigurationslänken fungerar inte längre
setup-gone-lead = Den fungerar en gång, och bara tills servern startas om eller det finns en administratör.
setup-gone-next = Om det finns en administratör, logga in. Om inte, starta om servern: då skriver den ut en ny länk.
name = Namn

mailbox-title = Brevlåda
mailbox-banner-title = Det här är brevlådan för utveckling
mailbox-banner = Alla mejl från servern hamnar här och inget skickas till någon. Alla som kan öppna den här sidan kan läsa dem.
mailbox-empty-title = Inga mejl ännu
mailbox-empty = Begär en länk, kom sedan tillbaka hit och ladda om sidan.
mailbox-ask = Begär en länk
mailbox-newest = Nyast först. Alla tider är i UTC.
mailbox-list = Mejl
mailbox-back = Tillbaka till brevlådan
mail-subject = Ämne
mail-from = Från
mail-to = Till
mail-when = När
mail-text-part = Textdel
mail-html-part = HTML-del
mail-html-frame = HTML-delen av mejlet
mail-link = Länk
nav-recovery = Återställningssida
nav-admin = Admin

not-found-title = Sidan hittades inte
not-found-lead = Adressen kan vara felskriven eller avklippt. Om den kom från ett mejl, kontrollera att du kopierade hela länken.
broken-title = Något gick fel
broken-lead = Felet är vårt, inte ditt. Gå tillbaka och försök igen om några minuter.
broken-number = Om det händer igen, uppge det här numret till supporten:
unavailable-title = Vi är snart tillbaka
unavailable-lead = Tjänsten är tillfälligt otillgänglig. Försök igen om några minuter. Länkar som du redan har fungerar fortfarande.
refused-title = Begäran avvisades
start-again = Börja om
