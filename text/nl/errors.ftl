# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Vul je e-mailadres in.
error-email-invalid = Dit e-mailadres is niet compleet. Een volledig adres ziet eruit als name@example.org.
error-name-missing = Vul een naam in.
error-name-not-text = Deze naam bevat onzichtbare tekens die de richting van de tekst eromheen veranderen. Typ de naam in plaats van die te plakken.
error-name-too-long = Deze naam is te lang. Gebruik maximaal 150 tekens.
error-password-too-short = Dit wachtwoord is te kort. Gebruik minimaal { $length } tekens; een of twee woorden erbij is genoeg.
error-password-too-long = Dit wachtwoord is te lang. Gebruik maximaal 1.024 bytes, ongeveer een pagina tekst.
error-password-too-common = Dit wachtwoord is te makkelijk te raden: veelgebruikte wachtwoorden, patronen en je eigen naam of adres proberen aanvallers het eerst. Kies een ander wachtwoord.
error-password-breached = Dit wachtwoord is bekend uit een datalek en wordt daarom door aanvallers geprobeerd. Kies een wachtwoord dat je nergens anders hebt gebruikt.
error-password-not-text = Dit wachtwoord bevat tekens die je niet opnieuw kunt typen, zoals een regeleinde. Kies een ander wachtwoord.
error-password-too-weak-there = De applicatie accepteert dit wachtwoord niet. Kies een langer wachtwoord met andere woorden.
error-password-too-long-there = Dit wachtwoord is te lang voor de applicatie. Gebruik maximaal 70 tekens.
error-password-in-history = Je hebt dit wachtwoord al eens gebruikt. Kies een wachtwoord dat je hier nog nooit hebt gebruikt.
error-password-frozen = Dit is het wachtwoord van voordat het account werd geblokkeerd, dus iemand anders kan het kennen. Kies een ander wachtwoord.
error-password-revoked = Dit wachtwoord werkt niet meer voor dit account, omdat iemand anders het kan kennen. Kies een ander wachtwoord.
error-password-too-young = De applicatie staat nog niet toe dat dit wachtwoord opnieuw wordt gewijzigd. Probeer het later nog eens of neem contact op met de klantenservice van de applicatie.
error-changed-elsewhere = Het wachtwoord van dit account is in de applicatie gewijzigd nadat deze link was verstuurd. Daarom werkt de link niet meer. Heb je het niet zelf gewijzigd? Vraag dan een nieuwe link aan.
error-directory-down = De applicatie die je account beheert, reageert niet. Er is niets gewijzigd en je link werkt nog: probeer het over een minuut opnieuw.
error-passwords-differ = De twee wachtwoorden komen niet overeen. Typ je nieuwe wachtwoord opnieuw in beide velden.
error-link-no-longer-good = Deze link werkt niet meer. Vraag een nieuwe aan.
error-case-number-missing = Vul het zaaknummer in. Het staat in de e-mail en ziet eruit als 7KQ2-M9XD.
error-code-missing = Vul de code uit de e-mail in.
error-code-not-right = Deze code is onjuist of werkt niet meer. Controleer de code in de nieuwste e-mail. Open na vijf pogingen de link in de e-mail of vraag een nieuwe aan.
error-code-is-case-number = Dit is het zaaknummer. De code lijkt erop en staat in dezelfde e-mail.
error-account-frozen = De eigenaar van dit account heeft het geblokkeerd. Alleen een link naar het e-mailadres van de eigenaar deblokkeert het; de eigenaar kan die zelf aanvragen.
error-wrong-credentials = E-mailadres of wachtwoord onjuist. Controleer beide en probeer het opnieuw.
error-email-taken = Er is al een account met dit adres.
error-password-missing = Vul je wachtwoord in.
error-password-not-yours = Laat het wachtwoord weg: alleen de eigenaar van het account kiest er een, met een link per e-mail.
error-role-unknown = Deze rol bestaat niet.
error-not-logged-in = Je bent niet of niet meer ingelogd. Log in en probeer het opnieuw.
error-token-not-good = Voor deze aanroep is een geldig API-token nodig. Stuur het in de Authorization-header, na het woord ‘Token’ of ‘Bearer’.
error-not-allowed = Je rol staat dit niet toe of je API-token heeft er geen scope voor. Vraag het een beheerder.
error-scope-missing = Kies minstens één scope.
error-too-many-tokens = Er zijn al 50 API-tokens. Trek er eerst een in die je niet meer gebruikt.
error-token-name-not-good = Kies een andere naam van maximaal 100 tekens. ‘log-in’ is gereserveerd voor tokens die bij het inloggen worden gemaakt.
error-password-needed = Vul je eigen wachtwoord in om door te gaan. Voor je veiligheid vragen we er na een tijdje opnieuw om.
error-password-wrong = Dit is niet je wachtwoord. Controleer het en probeer het opnieuw.
error-second-factor-needed = Stel eerst tweestapsverificatie in.
error-second-factor-wrong = Deze code is onjuist of al gebruikt. Wacht op de volgende en probeer het opnieuw.
error-caller-code-wrong = Deze code is onjuist. Vraag de beller om de code opnieuw voor te lezen uit de nieuwste e-mail.
error-caller-code-over = Er is geen code die werkt: de laatste is verlopen, al gebruikt of te vaak verkeerd ingevuld. Stuur een nieuwe.
error-last-admin = Dit is de laatste actieve beheerder. Maak eerst iemand anders beheerder.
error-yourself = Dit is je eigen account. Een andere beheerder moet dit doen.
error-changed-meanwhile = Iemand anders heeft dit gewijzigd sinds je de pagina opende, dus er is niets opgeslagen. Wat je hebt ingevuld, staat er nog: open de pagina in een nieuw tabblad om de huidige waarden te zien en breng daar je wijzigingen aan.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Selecteer eerst minstens één account.
error-account-disabled = Dit account is uitgeschakeld, dus er kan geen link worden verstuurd. Schakel het eerst in.
error-not-lockable-there = De directory van dit account kan geen accounts blokkeren, dus het wachtwoord blijft werken. Wijzig het wachtwoord daar.
error-locked-there = Dit account is geblokkeerd in de directory. Alleen een nieuw wachtwoord dat met een herstellink is gekozen, deblokkeert het.
error-rate-invalid = Vul een getal van 1 tot en met 1.000 in.
error-campaign-is-over = Deze campagne is afgelopen. Laad de pagina van de campagne opnieuw.
error-file-missing = Kies eerst een bestand.
error-import-has-wrong-lines = Sommige regels zijn ongeldig. Kies ervoor om ze weg te laten, of verbeter ze in het bestand en controleer het opnieuw.
error-import-not-ready = Deze import is al afgerond of nog niet gecontroleerd. Laad de pagina van de import opnieuw.
error-mail-is-going = Deze e-mail wordt op dit moment verstuurd. Laad de pagina van de e-mail over een minuut opnieuw.
error-mail-waits-for-limit = Deze e-mail wacht vanwege de limiet op e-mails per adres, die de ontvanger beschermt. De e-mail wordt verstuurd zodra de limiet het toelaat.
error-mail-is-over = Deze e-mail kan niet meer worden gewijzigd: hij is verstuurd of niet meer nodig. Ga terug en laad de pagina van de e-mail opnieuw.
error-case-is-over = Deze zaak is al gesloten. Stuur een nieuwe link als er nog een nieuw wachtwoord nodig is.
error-url-invalid = Vul een https-URL in, zoals https://example.org/hook, zonder gebruikersnaam.
error-url-private = Dat adres ligt in een privénetwerk. De beheerder van deze server kan het toestaan met WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Kies minstens één gebeurtenis.
error-cross-site = Dit verzoek kwam van een andere site en is geweigerd. Open onze pagina rechtstreeks en probeer het daar opnieuw.
error-unreadable = We konden dit verzoek niet lezen. Controleer wat je hebt verstuurd en probeer het opnieuw.
error-not-found = Er is niets op dit adres.
error-method-not-allowed = Dit adres ondersteunt deze methode niet.
error-too-slow = Het duurde te lang voordat dit verzoek aankwam. Controleer je verbinding en probeer het opnieuw.
error-too-large = Dit verzoek is te groot.
error-unsupported-media-type = Stuur JSON (application/json) of een formulier (application/x-www-form-urlencoded of multipart/form-data).
error-idempotency-key-reused = Deze Idempotency-Key is al voor een ander verzoek gebruikt. Gebruik voor elk verzoek een nieuwe key.
error-too-many-requests =
    Er kwamen te veel verzoeken van je netwerk. Wacht { $minutes ->
        [one] een minuut
       *[other] { $minutes } minuten
    } en probeer het dan opnieuw. E-mails die al onderweg zijn, komen gewoon aan.
error-too-many-requests-hours =
    Er kwamen te veel verzoeken van je netwerk. Wacht { $hours ->
        [one] een uur
       *[other] { $hours } uur
    } en probeer het dan opnieuw. E-mails die al onderweg zijn, komen gewoon aan.
error-too-many-tries =
    Te veel mislukte pogingen. Wacht { $minutes ->
        [one] een minuut
       *[other] { $minutes } minuten
    } en probeer het dan opnieuw. Ben je je wachtwoord vergeten? Vraag dan een link aan: dat werkt meteen.
error-too-many-tries-hours =
    Te veel mislukte pogingen. Wacht { $hours ->
        [one] een uur
       *[other] { $hours } uur
    } en probeer het dan opnieuw. Ben je je wachtwoord vergeten? Vraag dan een link aan: dat werkt meteen.
error-unavailable = We konden je verzoek niet verwerken. Dit ligt aan ons, niet aan jou. Probeer het over een paar minuten opnieuw.
error-unexpected = Er ging bij ons iets mis. Probeer het over een paar minuten opnieuw.
error-unreachable = We konden de server niet bereiken. Controleer je verbinding en probeer het opnieuw. Wat je hebt ingevuld, staat er nog.
