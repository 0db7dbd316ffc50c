# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Naar de hoofdinhoud
footer-promise = We vragen nooit om je wachtwoord via e-mail, telefoon of chat.
footer-version = Password Recover { $version }
title-error = Fout: { $title }
times-are-utc = Alle tijden zijn in UTC.
show = Tonen
hide = Verbergen
main-navigation = Hoofdnavigatie

steps = Stappen
step-ask = Link aanvragen
step-open = E-mail openen
step-choose = Nieuw wachtwoord

takes-longer = Dit duurt iets langer…

email = E-mailadres
email-hint = Het adres waarmee je inlogt.

forgot-title = Wachtwoord vergeten?
forgot-lead = Vul je e-mailadres in, dan sturen we je een link om een nieuw wachtwoord te kiezen.
forgot-button = Stuur mij een link
forgot-pending = Versturen…
delay-title = E-mail is nu trager dan anders
delay = E-mails hebben ongeveer { $minutes ->
        [one] een minuut
       *[other] { $minutes } minuten
    } vertraging. Je aanvraag is opgeslagen en wordt beantwoord.
forgot-note = Je wachtwoord blijft hetzelfde totdat je een nieuw wachtwoord kiest.

sent-title = Check je e-mail
sent-lead = Als er een account met dit adres is, is er een e-mail met een link onderweg.
sent-usually = Die komt meestal binnen twee minuten aan.
sent-open = Open de link in de e-mail
sent-open-rest = { " " }om je nieuwe wachtwoord te kiezen. De link werkt één keer en is { $duration } geldig.
case-label = Je zaaknummer
case-note = Noem dit als je contact opneemt met de klantenservice. Geef de code in de e-mail nooit aan iemand: de klantenservice vraagt er nooit om.
sent-nothing-title = Na vijf minuten nog geen e-mail?
sent-nothing-spam = Kijk in je map met spam of ongewenste e-mail.
sent-nothing-other = Probeer andere adressen die je misschien voor je account hebt gebruikt.
sent-nothing-again = Vraag nog een link aan. Links die je al hebt, blijven werken.
sent-again = Opnieuw proberen of een ander adres gebruiken
sent-same = We tonen deze pagina bij elk adres, zodat niemand eraan kan zien wie een account heeft.
code-title = Vul de code uit de e-mail in
code-lead = De code werkt net als de link, voor als je je e-mail op een ander apparaat leest.
code-here = Lees je je e-mail op een ander apparaat?
code-here-field = Vul de code uit de e-mail in
code = Code
code-hint = Hoofdletters en streepjes maken niet uit.
case-number = Zaaknummer
case-number-hint = Je vindt het in dezelfde e-mail.
code-button = Doorgaan
code-or-link-title = Heb je de link al geopend?
code-or-link = Open de link opnieuw vanuit de e-mail. We halen het geheime deel uit de adresbalk, zodat niemand het daar kan kopiëren.
code-ask = Nieuwe link aanvragen

reset-title = Kies een nieuw wachtwoord
reset-lead = Dit is de laatste stap.
reset-account = Je account
reset-button = Wachtwoord opslaan
reset-pending = Opslaan…
reset-note = Als je het opslaat, worden alle apparaten uitgelogd die bij dit account zijn ingelogd.
new-password = Nieuw wachtwoord
new-password-again = Bevestig nieuw wachtwoord
policy-length = Gebruik minimaal { $length } tekens. Een paar woorden achter elkaar zijn makkelijk te onthouden.
policy-free = Spaties, hoofdletters en symbolen mogen, maar hoeven niet.
policy-common = Veelgebruikte wachtwoorden zijn niet toegestaan.

link-gone-title = Deze link werkt niet meer
link-gone-lead = Links werken één keer en voor beperkte tijd. Dat je deze hebt geopend, heeft niets aan je account veranderd.
link-gone-button = Stuur een nieuwe link
link-gone-note = We sturen hem naar het e-mailadres van het account.
link-gone-other = Een ander adres gebruiken

not-me-title = Deze aanvraag stoppen?
not-me-lead = Heb je geen nieuw wachtwoord aangevraagd? Stop dan de aanvraag. De bijbehorende links en codes werken dan meteen niet meer en je wachtwoord blijft hetzelfde.
not-me-button = Aanvraag stoppen
not-me-note = Was jij het wel? Sluit dan gewoon deze pagina.
not-me-done-title = Aanvraag gestopt
not-me-done-lead = De bijbehorende links en codes werken niet meer en je wachtwoord is niet veranderd. Verder hoef je niets te doen.
not-me-done-note = Waarschijnlijk heeft iemand een typfout gemaakt in het eigen adres. Blijft dit gebeuren? Neem dan contact op met de klantenservice en noem het zaaknummer uit de e-mail.
not-me-gone-title = Er valt niets te stoppen
not-me-gone-lead = Deze aanvraag is voorbij: hij is gebruikt, gestopt of verlopen. De bijbehorende links werken niet meer.
not-me-gone-note = Heb je een e-mail gekregen dat je wachtwoord is gewijzigd, en was jij dat niet? Open dan de link in die e-mail.

freeze-title = Je account blokkeren?
freeze-lead = Heb je het wachtwoord niet gewijzigd? Blokkeer dan nu het account. Iedereen wordt uitgelogd en niemand kan inloggen totdat je een nieuw wachtwoord kiest.
freeze-button = Mijn account blokkeren
freeze-note = Je kunt het op elk moment deblokkeren met een link naar je e-mailadres. Heb je het wachtwoord zelf gewijzigd? Sluit dan gewoon deze pagina.
restore-title = Je account herstellen?
restore-lead = Wil je het nieuwe e-mailadres niet? Herstel dan nu het account. Het krijgt het vorige adres terug, iedereen wordt uitgelogd en niemand kan inloggen totdat je een nieuw wachtwoord kiest.
restore-button = Mijn account herstellen
restore-note = Je kunt het op elk moment deblokkeren met een link naar het vorige adres. Heb je zelf om het nieuwe adres gevraagd? Sluit dan gewoon deze pagina.
freeze-done-title = Je account is geblokkeerd
freeze-done-lead = Iedereen is uitgelogd en niemand kan inloggen.
freeze-done-next-title = Zo deblokkeer je het
freeze-done-mailbox = Leest iemand anders misschien je e-mail? Wijzig dan eerst het wachtwoord van je e-mailaccount.
freeze-done-ask = Vraag een link aan en kies daarmee een nieuw wachtwoord. Dat deblokkeert je account.
freeze-done-button = Link aanvragen
freeze-done-note = Vertel je beheerder wat er is gebeurd.
freeze-gone-title = Deze link werkt niet meer
freeze-gone-lead = Hij kan het account één keer blokkeren, binnen 72 uur nadat de e-mail is verstuurd. Dat je hem nu hebt geopend, heeft niets veranderd.
freeze-gone-note = Toch nog ongerust? Kies een nieuw wachtwoord: daarmee wordt iedereen behalve jij uitgelogd.
open-again-title = Open de link opnieuw
open-again-lead = Open de link in de e-mail opnieuw om terug te gaan naar deze pagina. We halen het geheime deel uit de adresbalk, zodat niemand het daar kan kopiëren.

saving-title = Je nieuwe wachtwoord wordt opgeslagen
saving-lead = Je nieuwe wachtwoord wordt opgeslagen in de applicatie. Dit duurt meestal een paar seconden.
saving-note = Je kunt deze pagina sluiten: het wachtwoord wordt hoe dan ook opgeslagen en daarna krijg je een e-mail.
saving-again = Opnieuw controleren
done-title = Je wachtwoord is gewijzigd
done-lead = Je kunt nu inloggen met je nieuwe wachtwoord.
done-safe-title = Zo blijft je account veilig
done-safe-sessions = We hebben alle apparaten uitgelogd die waren ingelogd.
done-safe-notice = We sturen je een e-mail over deze wijziging.
done-safe-link = De link die je hebt gebruikt, kan niet opnieuw worden gebruikt.
done-next-title = Wat je nu kunt doen
done-next = Ga terug naar de plek waar je wilde inloggen en gebruik daar je nieuwe wachtwoord. Biedt je browser aan om het op te slaan? Doe dat dan.

login-title = Inloggen
login-lead = Voor beheerders van deze dienst.
login-button = Inloggen
login-pending = Bezig met inloggen…
password = Wachtwoord
password-again = Bevestig wachtwoord
logout = Uitloggen

setup-title = Maak de eerste beheerder aan
setup-lead = Deze link werkt één keer. Het account dat je hier maakt, kan alle gebruikers van deze dienst zien.
setup-email-hint = Hiermee log je in, en hier komen je eigen herstellinks binnen.
setup-button = Beheerder aanmaken
setup-pending = Beheerder aanmaken…
setup-gone-title = Deze installatielink werkt niet meer
setup-gone-lead = De link werkt één keer, en alleen totdat de server opnieuw start of er een beheerder is.
setup-gone-next = Is er een beheerder? Log dan in. Zo niet, start dan de server opnieuw: die toont een nieuwe link.
name = Naam

mailbox-title = Postbus
mailbox-banner-title = Dit is de postbus voor ontwikkeling
mailbox-banner = Alle e-mails van deze server komen hier terecht en er wordt er geen enkele verstuurd. Iedereen die deze pagina kan openen, kan ze lezen.
mailbox-empty-title = Nog geen e-mails
mailbox-empty = Vraag een link aan, kom dan hier terug en laad deze pagina opnieuw.
mailbox-ask = Link aanvragen
mailbox-newest = Nieuwste eerst. Alle tijden zijn in UTC.
mailbox-list = E-mails
mailbox-back = Terug naar de postbus
mail-subject = Onderwerp
mail-from = Van
mail-to = Aan
mail-when = Tijd
mail-text-part = Tekstgedeelte
mail-html-part = HTML-gedeelte
mail-html-frame = HTML-gedeelte van de e-mail
mail-link = Link
nav-recovery = Herstelpagina
nav-admin = Beheer

not-found-title = Pagina niet gevonden
not-found-lead = Misschien is het adres verkeerd getypt of afgekapt. Komt het uit een e-mail? Controleer dan of je de hele link hebt gekopieerd.
broken-title = Er ging iets mis
broken-lead = Dit ligt aan ons, niet aan jou. Ga terug en probeer het over een paar minuten opnieuw.
broken-number = Geef de klantenservice dit nummer als het weer gebeurt:
unavailable-title = We zijn zo terug
unavailable-lead = Deze dienst is tijdelijk niet beschikbaar. Probeer het over een paar minuten opnieuw. Links die je al hebt, blijven werken.
refused-title = Dit verzoek is geweigerd
start-again = Opnieuw beginnen
