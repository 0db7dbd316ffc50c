# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Tillgänglighet
statement-title = Tillgänglighetsredogörelse
statement-lead = Den här redogörelsen gäller de sidor och mejl som hjälper dig att välja ett nytt lösenord till { $application }.
statement-status-title = Förenlighet med kraven
statement-status = Såvitt våra tester visar är sidorna helt förenliga med riktlinjerna för tillgängligt webbinnehåll (WCAG) 2.2 på nivå AA och med kraven på webbsidor i den europeiska standarden EN 301 549 (kapitel 9).
statement-tests-title = Hur sidorna har testats
# Heads a list.
statement-tests-lead = Det här är en självskattning av dem som utvecklar programvaran. Automatiska tester med webbläsaren Chromium visar för varje version:
# axe is the name of a program that checks pages.
statement-tests-rules = axe hittar inga problem på någon sida: i ljust och mörkt läge, på språk som skrivs från vänster till höger och från höger till vänster, och på japanska.
statement-tests-keyboard = Allt går att göra med enbart tangentbordet, och det syns vilket element som har fokus.
statement-tests-size = På en skärm som är 320 pixlar bred (som vid 400 % zoom) och med text i 200 % skärs inget av och du behöver inte rulla i sidled.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Inställningarna för framtvingade färger (hög kontrast) och minskad rörelse respekteras.
statement-tests-script = Allt fungerar utan JavaScript.
statement-limits-title = Vad vi inte vet
statement-limits-people = Sidorna har inte granskats av personer som dagligen använder hjälpmedel.
statement-limits-technology = Inga manuella tester har gjorts med skärmläsare, röststyrning eller andra hjälpmedel.
statement-limits-mail = Hur tillgängligt ett mejl är beror också på ditt e-postprogram.
statement-limits-own = Texter, logotyper och stilar som { $application } har ändrat omfattas inte av testerna.
statement-feedback-title = Rapportera brister och kontakta oss
# A link to the support follows.
statement-feedback = Är det något på sidorna som inte fungerar för dig, eller behöver du informationen i en annan form? Berätta för oss vad som hände, på vilken sida och hur vi kan nå dig.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Tillsyn
statement-enforcement = { $application } ansvarar för sidorna, för svaret till dig och för att ange vilken myndighet du kan vända dig till om du inte är nöjd med svaret.
statement-date-title = Om redogörelsen
# $date is a day, such as 28 November 2026.
statement-date = Redogörelsen upprättades den { $date } för Password Recover { $version }.
