# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Tilgjengelighet
statement-title = Tilgjengelighetserklæring
statement-lead = Denne erklæringen gjelder sidene og e-postene som hjelper deg med å velge et nytt passord for { $application }.
statement-status-title = Samsvarsstatus
statement-status = Så langt testene våre viser, er sidene helt i samsvar med retningslinjene for tilgjengelig webinnhold (WCAG) 2.2 på nivå AA og med kravene til nettsider i den europeiske standarden EN 301 549 (kapittel 9).
statement-tests-title = Slik er sidene testet
# Heads a list.
statement-tests-lead = Dette er en egenvurdering fra dem som utvikler programvaren. Automatiske tester med nettleseren Chromium viser for hver versjon:
# axe is the name of a program that checks pages.
statement-tests-rules = axe finner ingen problemer på noen side: i lys og mørk modus, på språk som skrives fra venstre mot høyre og fra høyre mot venstre, og på japansk.
statement-tests-keyboard = Alt kan gjøres med bare tastaturet, og du kan se hvilket element som har fokus.
statement-tests-size = På en skjerm som er 320 piksler bred (som ved 400 % zoom), og med tekst på 200 %, blir ingenting kuttet, og du trenger ikke å rulle sidelengs.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Innstillingene for tvungne farger (høy kontrast) og redusert bevegelse blir respektert.
statement-tests-script = Alt virker uten JavaScript.
statement-limits-title = Det vi ikke vet
statement-limits-people = Sidene er ikke vurdert av personer som bruker hjelpemiddelteknologi hver dag.
statement-limits-technology = Det er ikke testet manuelt med skjermlesere, talestyring eller annen hjelpemiddelteknologi.
statement-limits-mail = Hvor tilgjengelig en e-post er, avhenger også av e-postprogrammet ditt.
statement-limits-own = Tekster, logoer og stiler som { $application } har endret, omfattes ikke av testene.
statement-feedback-title = Tilbakemelding og kontaktinformasjon
# A link to the support follows.
statement-feedback = Er det noe på sidene som ikke fungerer for deg, eller trenger du informasjonen i en annen form? Fortell oss hva som skjedde, på hvilken side og hvordan vi kan nå deg.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Håndhevingsprosedyre
statement-enforcement = { $application } har ansvaret for sidene, for svaret til deg og for å oppgi hvilken myndighet du kan henvende deg til hvis du ikke er fornøyd med svaret.
statement-date-title = Utarbeiding av erklæringen
# $date is a day, such as 28 November 2026.
statement-date = Erklæringen ble utarbeidet { $date } for Password Recover { $version }.
