# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Tilgængelighed
statement-title = Tilgængelighedserklæring
statement-lead = Denne erklæring gælder de sider og mails, der hjælper dig med at vælge en ny adgangskode til { $application }.
statement-status-title = Overensstemmelsesstatus
statement-status = Så vidt vores test viser, er siderne fuldt ud i overensstemmelse med retningslinjerne for tilgængeligt webindhold (WCAG) 2.2 på niveau AA og med kravene til websider i den europæiske standard EN 301 549 (kapitel 9).
statement-tests-title = Sådan er siderne testet
# Heads a list.
statement-tests-lead = Dette er en selvevaluering foretaget af dem, der udvikler softwaren. Automatiske test med browseren Chromium viser for hver version:
# axe is the name of a program that checks pages.
statement-tests-rules = axe finder ingen problemer på nogen side: i lys og mørk tilstand, på sprog, der skrives fra venstre mod højre og fra højre mod venstre, og på japansk.
statement-tests-keyboard = Alt kan gøres alene med tastaturet, og du kan se, hvilket element der har fokus.
statement-tests-size = På en skærm, der er 320 pixel bred (som ved 400 % zoom), og med tekst på 200 % bliver intet skåret af, og du behøver ikke rulle sidelæns.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Indstillingerne for tvungne farver (høj kontrast) og reduceret bevægelse bliver respekteret.
statement-tests-script = Alt virker uden JavaScript.
statement-limits-title = Det, vi ikke ved
statement-limits-people = Siderne er ikke vurderet af mennesker, der bruger hjælpemiddelteknologi hver dag.
statement-limits-technology = Der er ikke testet manuelt med skærmlæsere, stemmestyring eller anden hjælpemiddelteknologi.
statement-limits-mail = Hvor tilgængelig en mail er, afhænger også af dit mailprogram.
statement-limits-own = Tekster, logoer og design, som { $application } har ændret, er ikke omfattet af testene.
statement-feedback-title = Feedback og kontaktoplysninger
# A link to the support follows.
statement-feedback = Er der noget på siderne, der ikke virker for dig, eller har du brug for oplysningerne i en anden form? Fortæl os, hvad der skete, på hvilken side, og hvordan vi kan kontakte dig.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Håndhævelsesprocedure
statement-enforcement = { $application } har ansvaret for siderne, for svaret til dig og for at oplyse, hvilken myndighed du kan henvende dig til, hvis du ikke er tilfreds med svaret.
statement-date-title = Udarbejdelse af erklæringen
# $date is a day, such as 28 November 2026.
statement-date = Erklæringen blev udarbejdet den { $date } for Password Recover { $version }.
