# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Toegankelijkheid
statement-title = Toegankelijkheidsverklaring
statement-lead = Deze verklaring gaat over de pagina’s en e-mails waarmee je een nieuw wachtwoord voor { $application } kiest.
statement-status-title = Nalevingsstatus
statement-status = Voor zover onze tests laten zien, voldoen deze pagina’s volledig aan de richtlijnen voor toegankelijkheid van webcontent (WCAG) 2.2 op niveau AA en aan de eisen voor webpagina’s in de Europese norm EN 301 549 (hoofdstuk 9).
statement-tests-title = Hoe er is getest
# Heads a list.
statement-tests-lead = Dit is een zelfbeoordeling door de makers van de software. Automatische tests met de browser Chromium laten voor elke versie zien:
# axe is the name of a program that checks pages.
statement-tests-rules = axe vindt op geen enkele pagina een probleem: in de lichte en de donkere modus, in talen die van links naar rechts en van rechts naar links worden geschreven, en in het Japans.
statement-tests-keyboard = Alles kan met alleen het toetsenbord, en je ziet welk element de focus heeft.
statement-tests-size = Op een scherm van 320 pixels breed (zoals bij 400% zoom) en met tekst op 200% valt er niets weg en hoef je niet opzij te scrollen.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Geforceerde kleuren (hoog contrast) en verminderde beweging worden gerespecteerd.
statement-tests-script = Alles werkt zonder JavaScript.
statement-limits-title = Wat we niet weten
statement-limits-people = Mensen die dagelijks hulptechnologie gebruiken, hebben deze pagina’s niet beoordeeld.
statement-limits-technology = Er is niet met de hand getest met schermlezers, spraakbesturing en andere hulptechnologie.
statement-limits-mail = Hoe toegankelijk een e-mail is, hangt ook af van je e-mailprogramma.
statement-limits-own = Teksten, logo’s en stijlen die { $application } heeft gewijzigd, vallen buiten de tests.
statement-feedback-title = Feedback en contactgegevens
# A link to the support follows.
statement-feedback = Werkt er iets op deze pagina’s niet voor jou, of heb je de informatie in een andere vorm nodig? Vertel ons wat er is gebeurd, op welke pagina en hoe we je kunnen bereiken.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Handhavingsprocedure
statement-enforcement = { $application } is verantwoordelijk voor deze pagina’s, voor het antwoord aan jou en voor het noemen van de instantie waar je terechtkunt als je niet tevreden bent met dat antwoord.
statement-date-title = Opstelling van deze verklaring
# $date is a day, such as 28 November 2026.
statement-date = De verklaring is opgesteld op { $date } voor Password Recover { $version }.
