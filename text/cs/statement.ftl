# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Přístupnost
statement-title = Prohlášení o přístupnosti
statement-lead = Toto prohlášení se vztahuje na stránky a e-maily, s jejichž pomocí si nastavíte nové heslo pro { $application }.

statement-status-title = Stav souladu
statement-status = Podle našich testů jsou tyto stránky plně v souladu s Pokyny pro přístupnost webového obsahu (WCAG) 2.2 na úrovni AA a s požadavky na webové stránky v evropské normě EN 301 549 (kapitola 9).

statement-tests-title = Jak se testovalo
# Heads a list.
statement-tests-lead = Jde o vlastní posouzení provedené tvůrci softwaru. Automatické testy v prohlížeči Chromium ukazují pro každou verzi:
# axe is the name of a program that checks pages.
statement-tests-rules = axe nenajde problém na žádné stránce, a to ve světlém i tmavém režimu, v jazycích psaných zleva doprava i zprava doleva a v japonštině.
statement-tests-keyboard = Vše lze ovládat jen klávesnicí a je vidět, který prvek má fokus.
statement-tests-size = Na obrazovce široké 320 pixelů (jako při zvětšení na 400 procent) a při velikosti textu 200 procent není nic oříznuto a není třeba posouvat stránku do stran.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Respektují se vynucené barvy (vysoký kontrast) a omezení pohybu.
statement-tests-script = Vše funguje bez JavaScriptu.

statement-limits-title = Co nevíme
statement-limits-people = Tyto stránky neposuzovali lidé, kteří každý den používají asistivní technologie.
statement-limits-technology = Se čtečkami obrazovky, hlasovým ovládáním a dalšími asistivními technologiemi se ručně netestovalo.
statement-limits-mail = Přístupnost e-mailu závisí také na vašem e-mailovém programu.
statement-limits-own = Testy se nevztahují na upravené texty, loga a styly, které { $application } používá.

statement-feedback-title = Zpětná vazba a kontaktní údaje
# A link to the support follows.
statement-feedback = Něco vám na těchto stránkách nefunguje nebo potřebujete informace v jiné podobě? Napište nám, co se stalo, na které stránce a jak se s vámi můžeme spojit.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Postupy pro prosazování práva
statement-enforcement = { $application } odpovídá za tyto stránky, za odpověď, kterou dostanete, a za uvedení orgánu, na který se můžete obrátit, pokud vás odpověď neuspokojí.

statement-date-title = Vypracování tohoto prohlášení
# $date is a day, such as 28 November 2026.
statement-date = Prohlášení bylo vypracováno { $date } pro Password Recover { $version }.
