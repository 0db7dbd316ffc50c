# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Prístupnosť
statement-title = Vyhlásenie o prístupnosti
statement-lead = Toto vyhlásenie sa vzťahuje na stránky a e-maily, pomocou ktorých si nastavíte nové heslo pre { $application }.

statement-status-title = Stav súladu
statement-status = Podľa našich testov sú tieto stránky v úplnom súlade s Usmerneniami pre prístupnosť webového obsahu (WCAG) 2.2 na úrovni AA a s požiadavkami na webové stránky v európskej norme EN 301 549 (kapitola 9).

statement-tests-title = Ako sa testovalo
# Heads a list.
statement-tests-lead = Ide o samohodnotenie, ktoré vykonali tvorcovia softvéru. Automatické testy v prehliadači Chromium ukazujú pri každej verzii:
# axe is the name of a program that checks pages.
statement-tests-rules = axe nenájde problém na žiadnej stránke, a to v svetlom aj tmavom režime, v jazykoch písaných zľava doprava aj sprava doľava a v japončine.
statement-tests-keyboard = Všetko možno ovládať iba klávesnicou a vidno, ktorý prvok má fokus.
statement-tests-size = Na obrazovke širokej 320 pixelov (ako pri priblížení na 400 percent) a pri veľkosti textu 200 percent nie je nič orezané a stránku netreba posúvať do strán.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Rešpektujú sa vynútené farby (vysoký kontrast) a obmedzenie pohybu.
statement-tests-script = Všetko funguje bez JavaScriptu.

statement-limits-title = Čo nevieme
statement-limits-people = Tieto stránky neposudzovali ľudia, ktorí každý deň používajú asistenčné technológie.
statement-limits-technology = S čítačkami obrazovky, hlasovým ovládaním a inými asistenčnými technológiami sa ručne netestovalo.
statement-limits-mail = Prístupnosť e-mailu závisí aj od vášho e-mailového programu.
statement-limits-own = Testy sa nevzťahujú na upravené texty, logá a štýly, ktoré { $application } používa.

statement-feedback-title = Spätná väzba a kontaktné informácie
# A link to the support follows.
statement-feedback = Niečo vám na týchto stránkach nefunguje alebo potrebujete informácie v inej podobe? Napíšte nám, čo sa stalo, na ktorej stránke a ako sa s vami môžeme spojiť.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Vynucovacie konanie
statement-enforcement = { $application } zodpovedá za tieto stránky, za odpoveď, ktorú dostanete, a za uvedenie orgánu, na ktorý sa môžete obrátiť, ak vás odpoveď neuspokojí.

statement-date-title = Vypracovanie tohto vyhlásenia
# $date is a day, such as 28 November 2026.
statement-date = Vyhlásenie bolo vypracované { $date } pre Password Recover { $version }.
