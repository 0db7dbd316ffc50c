# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Pristupačnost
statement-title = Izjava o pristupačnosti
statement-lead = Ova se izjava odnosi na stranice i poruke e-pošte koje vam pomažu postaviti novu lozinku za { $application }.

statement-status-title = Stupanj usklađenosti
statement-status = Koliko pokazuju naši testovi, ove su stranice u potpunosti usklađene sa Smjernicama za pristupačnost mrežnog sadržaja (WCAG) 2.2 na razini AA i sa zahtjevima za mrežne stranice u europskoj normi EN 301 549 (točka 9).

statement-tests-title = Kako je testirano
# Heads a list.
statement-tests-lead = Ovo je samoprocjena koju su proveli autori softvera. Automatski testovi u pregledniku Chromium za svaku verziju pokazuju:
# axe is the name of a program that checks pages.
statement-tests-rules = axe ni na jednoj stranici ne pronalazi problem: u svijetlom i tamnom načinu, na jezicima koji se pišu slijeva nadesno i zdesna nalijevo te na japanskom.
statement-tests-keyboard = Sve se može učiniti samo tipkovnicom i vidi se koji je element u fokusu.
statement-tests-size = Na zaslonu širokom 320 piksela (kao pri povećanju od 400 posto) i uz tekst veličine 200 posto ništa nije odrezano i ne treba se pomicati u stranu.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Poštuju se nametnute boje (visoki kontrast) i smanjeno kretanje.
statement-tests-script = Sve radi bez JavaScripta.

statement-limits-title = Što ne znamo
statement-limits-people = Ove stranice nisu pregledale osobe koje svakodnevno koriste pomoćne tehnologije.
statement-limits-technology = Rad s čitačima zaslona, upravljanjem glasom i drugim pomoćnim tehnologijama nije ručno testiran.
statement-limits-mail = Pristupačnost poruke e-pošte ovisi i o vašem programu za e-poštu.
statement-limits-own = Testovi ne obuhvaćaju izmijenjene tekstove, logotipe i stilove koje koristi { $application }.

statement-feedback-title = Povratne informacije i podaci za kontakt
# A link to the support follows.
statement-feedback = Nešto vam na ovim stranicama ne radi ili trebate informacije u drugom obliku? Javite nam što se dogodilo, na kojoj stranici i kako vas možemo kontaktirati.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Postupak praćenja provedbe propisa
statement-enforcement = { $application } odgovara za ove stranice, za odgovor koji ćete dobiti i za navođenje tijela kojem se možete obratiti ako niste zadovoljni odgovorom.

statement-date-title = Priprema ove izjave
# $date is a day, such as 28 November 2026.
statement-date = Izjava je sastavljena { $date } za Password Recover { $version }.
