# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Accessibilitat
statement-title = Declaració d’accessibilitat
statement-lead = Aquesta declaració tracta de les pàgines i els correus amb què tries una contrasenya nova per a { $application }.
statement-status-title = Situació de compliment
statement-status = Segons les nostres proves, aquestes pàgines són plenament conformes amb les Directrius d’accessibilitat per al contingut web (WCAG) 2.2 al nivell AA i amb els requisits per a pàgines web de la norma europea EN 301 549 (capítol 9).
statement-tests-title = Com s’ha comprovat
# Heads a list.
statement-tests-lead = Això és una autoavaluació de qui desenvolupa el programari. Les proves automàtiques amb el navegador Chromium mostren per a cada versió:
# axe is the name of a program that checks pages.
statement-tests-rules = L’axe no troba cap problema en cap pàgina: en mode clar i en mode fosc, en llengües escrites d’esquerra a dreta i de dreta a esquerra, i en japonès.
statement-tests-keyboard = Tot es pot fer només amb el teclat i es veu quin element té el focus.
statement-tests-size = En una pantalla de 320 píxels d’amplada (com amb un zoom del 400 %) i amb el text al 200 %, no queda res tallat i no cal desplaçar-se horitzontalment.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Es respecten els colors forçats (contrast alt) i la reducció del moviment.
statement-tests-script = Tot funciona sense JavaScript.
statement-limits-title = El que no sabem
statement-limits-people = Aquestes pàgines no les han avaluat persones que fan servir productes de suport cada dia.
statement-limits-technology = No s’han fet proves manuals amb lectors de pantalla, control per veu ni altres productes de suport.
statement-limits-mail = L’accessibilitat d’un correu també depèn del teu programa de correu.
statement-limits-own = Les proves no inclouen els textos, logotips i estils que { $application } hagi canviat.
statement-feedback-title = Observacions i dades de contacte
# A link to the support follows.
statement-feedback = Hi ha res en aquestes pàgines que no et funcioni, o necessites la informació en un altre format? Explica’ns què ha passat, en quina pàgina i com podem contactar amb tu.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Procediment d’aplicació
statement-enforcement = { $application } és responsable d’aquestes pàgines, de la resposta que rebis i d’indicar l’autoritat a què pots recórrer si la resposta no et satisfà.
statement-date-title = Preparació d’aquesta declaració
# $date is a day, such as 28 November 2026.
statement-date = Es va preparar el { $date } per a Password Recover { $version }.
