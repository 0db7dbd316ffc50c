# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Juurdepääsetavus
statement-title = Juurdepääsetavuse avaldus
statement-lead = See avaldus käsitleb lehti ja e-kirju, mille abil saate valida uue parooli (teenus: { $application }).
statement-status-title = Vastavus nõuetele
statement-status = Meie testide põhjal vastavad need lehed täielikult veebisisu juurdepääsetavuse suunistele (WCAG 2.2) tasemel AA ja Euroopa standardis EN 301 549 veebilehtedele esitatud nõuetele (peatükk 9).
statement-tests-title = Kuidas testiti
# Heads a list.
statement-tests-lead = See on tarkvara tegijate enesehindamine. Automaattestid brauseriga Chromium näitavad iga versiooni kohta:
# axe is the name of a program that checks pages.
statement-tests-rules = axe ei leia ühelgi lehel probleeme: ei heledas ega tumedas režiimis, ei vasakult paremale ega paremalt vasakule kirjutatavates keeltes ega jaapani keeles.
statement-tests-keyboard = Kõike saab teha ainult klaviatuuriga ja on näha, milline element on fookuses.
statement-tests-size = 320 piksli laiusel ekraanil (nagu 400% suurenduse korral) ja 200% suuruse teksti korral ei jää midagi varjule ja külgsuunas pole vaja kerida.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Sundvärve (suurt kontrastsust) ja vähendatud liikumist arvestatakse.
statement-tests-script = Kõik toimib ilma JavaScriptita.
statement-limits-title = Mida me ei tea
statement-limits-people = Inimesed, kes kasutavad tugitehnoloogiat iga päev, ei ole neid lehti hinnanud.
statement-limits-technology = Ekraanilugejate, häälega juhtimise ega muu tugitehnoloogiaga ei ole käsitsi testitud.
statement-limits-mail = E-kirja juurdepääsetavus sõltub ka teie e-posti programmist.
statement-limits-own = Testid ei hõlma tekste, logosid ega stiile, mida { $application } on muutnud.
statement-feedback-title = Tagasiside ja kontaktandmed
# A link to the support follows.
statement-feedback = Kas midagi neil lehtedel teie jaoks ei toimi või vajate teavet mõnel muul kujul? Kirjutage meile, mis juhtus, millisel lehel ja kuidas saame teiega ühendust võtta.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Nõuete täitmise tagamise menetlus
statement-enforcement = { $application } vastutab nende lehtede eest, teile antava vastuse eest ja selle eest, et teile nimetatakse asutus, kelle poole saate pöörduda, kui vastus teid ei rahulda.
statement-date-title = Avalduse koostamine
# $date is a day, such as 28 November 2026.
statement-date = Avaldus on koostatud tarkvara Password Recover { $version } kohta. Kuupäev: { $date }.
