# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Ange din e-postadress.
error-email-invalid = Det här är inte en fullständig e-postadress. Den ska se ut ungefär som name@example.org.
error-name-missing = Ange ett namn.
error-name-not-text = Namnet innehåller osynliga tecken som ändrar riktningen på texten runt omkring. Skriv in det i stället för att klistra in det.
error-name-too-long = Namnet är för långt. Använd högst 150 tecken.
error-password-too-short = Lösenordet är för kort. Använd minst { $length } tecken. Det räcker att lägga till ett eller två ord.
error-password-too-long = Lösenordet är för långt. Använd högst 1 024 byte, vilket är ungefär en sida text.
error-password-too-common = Lösenordet är för lätt att gissa: vanliga lösenord, mönster och ditt eget namn eller din egen adress är det som angripare provar först. Välj ett annat.
error-password-breached = Lösenordet har förekommit i en dataläcka, så angripare provar det. Välj ett som du inte har använt någon annanstans.
error-password-not-text = Lösenordet innehåller tecken som inte går att skriva igen, till exempel en radbrytning. Välj ett annat.
error-password-too-weak-there = Applikationen godtar inte lösenordet. Välj ett längre med andra ord.
error-password-too-long-there = Lösenordet är för långt för applikationen. Använd högst 70 tecken.
error-password-in-history = Du har använt det här lösenordet tidigare. Välj ett som du aldrig har använt här.
error-password-frozen = Det här lösenordet användes innan kontot spärrades, så någon annan kan känna till det. Välj ett annat.
error-password-revoked = Lösenordet fungerar inte längre för det här kontot, eftersom någon annan kan känna till det. Välj ett annat.
error-password-too-young = Applikationen tillåter inte att lösenordet ändras igen ännu. Försök igen senare eller fråga applikationens support.
error-changed-elsewhere = Lösenordet till kontot ändrades i applikationen efter att länken skickades, så länken fungerar inte längre. Begär en ny länk om det inte var du som ändrade det.
error-directory-down = Applikationen där ditt konto finns svarar inte. Inget har ändrats och din länk fungerar fortfarande: försök igen om en minut.
error-passwords-differ = Lösenorden stämmer inte överens. Skriv ditt nya lösenord igen i båda fälten.
error-link-no-longer-good = Länken fungerar inte längre. Begär en ny.
error-case-number-missing = Ange ärendenumret. Det står i mejlet och ser ut som 7KQ2-M9XD.
error-code-missing = Ange koden från mejlet.
error-code-not-right = Koden är fel eller fungerar inte längre. Kontrollera den i det senaste mejlet. Efter fem försök behöver du öppna länken i mejlet eller begära en ny.
error-code-is-case-number = Det här är ärendenumret. Koden liknar det och står i samma mejl.
error-account-frozen = Ägaren har spärrat kontot. Spärren kan bara hävas med en länk som skickas till ägarens e-postadress. Ägaren kan begära en sådan länk.
error-wrong-credentials = Fel e-postadress eller lösenord. Kontrollera båda och försök igen.
error-email-taken = Det finns redan ett konto med den här adressen.
error-password-missing = Ange ditt lösenord.
error-password-not-yours = Ange inget lösenord: bara kontots ägare kan välja ett, via en länk som skickas med e-post.
error-role-unknown = Den rollen finns inte.
error-not-logged-in = Du är inte inloggad, eller så har du loggats ut. Logga in och försök igen.
error-token-not-good = Anropet kräver en giltig API-token. Skicka den i headern Authorization, som ”Token” eller ”Bearer” följt av din token.
error-not-allowed = Din roll tillåter inte detta, eller så saknar din API-token rätt behörighet. Fråga en administratör.
error-scope-missing = Välj minst en behörighet.
error-too-many-tokens = Det finns redan 50 API-token. Återkalla först en som du inte längre använder.
error-token-name-not-good = Välj ett annat namn med högst 100 tecken. ”log-in” är reserverat för token som skapas vid inloggning.
error-password-needed = Ange ditt eget lösenord för att fortsätta. För din säkerhet frågar vi efter det igen efter ett tag.
error-password-wrong = Det här är inte ditt lösenord. Kontrollera det och försök igen.
error-second-factor-needed = Konfigurera tvåfaktorsautentisering först.
error-second-factor-wrong = Koden är fel eller har redan använts. Vänta på nästa och försök igen.
error-caller-code-wrong = Koden är fel. Be personen som ringer att läsa upp den igen, från det senaste mejlet.
error-caller-code-over = Det finns ingen kod som fungerar: den har gått ut, har använts eller har angetts fel för många gånger. Skicka en ny.
error-last-admin = Det här är den sista aktiva administratören. Gör först någon annan till administratör.
error-yourself = Det här är ditt eget konto. En annan administratör måste göra det.
error-changed-meanwhile = Någon annan har ändrat detta sedan du öppnade sidan, så inget har sparats. Det du skrev finns kvar här: öppna sidan i en ny flik för att se de aktuella värdena och gör dina ändringar där.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Välj minst ett konto först.
error-account-disabled = Kontot är inaktiverat, så ingen länk kan skickas. Aktivera det först.
error-not-lockable-there = Katalogen där kontot finns kan inte spärra konton, så lösenordet fortsätter att fungera. Ändra lösenordet i katalogen.
error-locked-there = Kontot är spärrat i sin katalog. Spärren kan bara hävas med ett nytt lösenord som väljs via en återställningslänk.
error-rate-invalid = Ange ett tal från 1 till 1 000.
error-campaign-is-over = Kampanjen är avslutad. Ladda om kampanjens sida.
error-file-missing = Välj en fil först.
error-import-has-wrong-lines = Vissa rader är ogiltiga. Välj att utelämna dem, eller rätta dem i filen och kontrollera den igen.
error-import-not-ready = Importen är avslutad eller inte kontrollerad ännu. Ladda om importens sida.
error-mail-is-going = Mejlet skickas just nu. Ladda om mejlets sida om en minut.
error-mail-waits-for-limit = Mejlet väntar på grund av gränsen för hur många mejl som får skickas till en och samma adress. Gränsen skyddar mottagaren. Mejlet skickas så snart gränsen tillåter det.
error-mail-is-over = Mejlet kan inte längre ändras: det har skickats eller behövs inte längre. Gå tillbaka och ladda om mejlets sida.
error-case-is-over = Ärendet är redan avslutat. Skicka en ny länk om ett nytt lösenord fortfarande behövs.
error-url-invalid = Ange en https-adress utan användarnamn, till exempel https://example.org/hook.
error-url-private = Adressen finns i ett privat nätverk. Den som driver servern kan tillåta den med WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Välj minst en händelse.
error-cross-site = Begäran kom från en annan webbplats och avvisades. Öppna vår sida direkt och försök igen där.
error-unreadable = Vi kunde inte läsa begäran. Kontrollera det du skickade och försök igen.
error-not-found = Det finns inget på den här adressen.
error-method-not-allowed = Adressen stöder inte den här metoden.
error-too-slow = Det tog för lång tid för begäran att komma fram. Kontrollera din internetanslutning och försök igen.
error-too-large = Begäran är för stor.
error-unsupported-media-type = Skicka JSON (application/json) eller ett formulär (application/x-www-form-urlencoded eller multipart/form-data).
error-idempotency-key-reused = Den här nyckeln (Idempotency-Key) har redan använts för en annan begäran. Använd en ny nyckel för varje begäran.
error-too-many-requests =
    Det har kommit för många förfrågningar från ditt nätverk. Vänta { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } och försök igen. Mejl som redan är på väg kommer ändå fram.
error-too-many-requests-hours =
    Det har kommit för många förfrågningar från ditt nätverk. Vänta { $hours ->
        [one] en timme
       *[other] { $hours } timmar
    } och försök igen. Mejl som redan är på väg kommer ändå fram.
error-too-many-tries =
    För många misslyckade försök. Vänta { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } och försök igen. Om du har glömt ditt lösenord kan du begära en länk: det fungerar direkt.
error-too-many-tries-hours =
    För många misslyckade försök. Vänta { $hours ->
        [one] en timme
       *[other] { $hours } timmar
    } och försök igen. Om du har glömt ditt lösenord kan du begära en länk: det fungerar direkt.
error-unavailable = Vi kunde inte behandla din begäran. Felet ligger hos oss, inte hos dig. Försök igen om några minuter.
error-unexpected = Något gick fel hos oss. Försök igen om några minuter.
error-unreachable = Vi kunde inte nå servern. Kontrollera din internetanslutning och försök igen. Det du skrev finns kvar här.
