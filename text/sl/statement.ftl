# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Dostopnost
statement-title = Izjava o dostopnosti
statement-lead = Ta izjava se nanaša na strani in e-poštna sporočila, s katerimi nastavite novo geslo za { $application }.

statement-status-title = Stopnja skladnosti
statement-status = Kolikor kažejo naši preskusi, so te strani v celoti skladne s Smernicami za dostopnost spletnih vsebin (WCAG) 2.2 na ravni AA in z zahtevami za spletne strani v evropskem standardu EN 301 549 (točka 9).

statement-tests-title = Kako so bile strani preskušene
# Heads a list.
statement-tests-lead = To je samoocena, ki so jo opravili avtorji programske opreme. Samodejni preskusi v brskalniku Chromium za vsako različico kažejo:
# axe is the name of a program that checks pages.
statement-tests-rules = axe na nobeni strani ne najde težave: v svetlem in temnem načinu, v jezikih, ki se pišejo od leve proti desni in od desne proti levi, ter v japonščini.
statement-tests-keyboard = Vse je mogoče narediti samo s tipkovnico in vidi se, kateri element je v fokusu.
statement-tests-size = Na zaslonu širine 320 slikovnih pik (kot pri 400-odstotni povečavi) in pri 200-odstotni velikosti besedila ni nič odrezano in strani ni treba pomikati vstran.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Upoštevajo se vsiljene barve (visok kontrast) in zmanjšano gibanje.
statement-tests-script = Vse deluje brez JavaScripta.

statement-limits-title = Česa ne vemo
statement-limits-people = Teh strani niso pregledali ljudje, ki vsak dan uporabljajo podporne tehnologije.
statement-limits-technology = Delovanje z bralniki zaslona, glasovnim upravljanjem in drugimi podpornimi tehnologijami ni bilo ročno preskušeno.
statement-limits-mail = Dostopnost e-poštnega sporočila je odvisna tudi od vašega e-poštnega programa.
statement-limits-own = Preskusi ne zajemajo spremenjenih besedil, logotipov in slogov, ki jih uporablja { $application }.

statement-feedback-title = Povratne in kontaktne informacije
# A link to the support follows.
statement-feedback = Vam na teh straneh kaj ne deluje ali potrebujete informacije v drugi obliki? Sporočite nam, kaj se je zgodilo, na kateri strani in kako vas lahko dosežemo.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Izvršilni postopek
statement-enforcement = { $application } odgovarja za te strani, za odgovor, ki ga boste prejeli, in za navedbo organa, na katerega se lahko obrnete, če z odgovorom niste zadovoljni.

statement-date-title = Priprava te izjave
# $date is a day, such as 28 November 2026.
statement-date = Izjava je bila pripravljena za Password Recover { $version }. Datum: { $date }.
