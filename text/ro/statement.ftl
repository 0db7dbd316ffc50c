# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Accesibilitate
statement-title = Declarație privind accesibilitatea
statement-lead = Această declarație se referă la paginile și e-mailurile cu ajutorul cărora alegeți o parolă nouă pentru { $application }.
statement-status-title = Stadiul conformității
statement-status = Din câte arată testele noastre, aceste pagini sunt pe deplin conforme cu Orientările privind accesibilitatea conținutului web (WCAG) 2.2, nivelul AA, și cu cerințele pentru pagini web din standardul european EN 301 549 (capitolul 9).
statement-tests-title = Cum s-a testat
# Heads a list.
statement-tests-lead = Aceasta este o autoevaluare a celor care dezvoltă programul. Testele automate cu browserul Chromium arată pentru fiecare versiune:
# axe is the name of a program that checks pages.
statement-tests-rules = axe nu găsește nicio problemă pe nicio pagină: în modul luminos și în cel întunecat, în limbi scrise de la stânga la dreapta și de la dreapta la stânga și în japoneză.
statement-tests-keyboard = Totul se poate face numai cu tastatura și se vede care element este focalizat.
statement-tests-size = Pe un ecran cu lățimea de 320 de pixeli (ca la un zoom de 400%) și cu textul la 200%, nimic nu este tăiat și nu este nevoie să derulați în lateral.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Culorile forțate (contrast ridicat) și reducerea mișcării sunt respectate.
statement-tests-script = Totul funcționează fără JavaScript.
statement-limits-title = Ce nu știm
statement-limits-people = Aceste pagini nu au fost evaluate de persoane care folosesc zilnic tehnologii asistive.
statement-limits-technology = Nu s-au făcut teste manuale cu cititoare de ecran, control vocal sau alte tehnologii asistive.
statement-limits-mail = Cât de accesibil este un e-mail depinde și de programul dvs. de e-mail.
statement-limits-own = Testele nu acoperă textele, siglele și stilurile pe care { $application } le-a modificat.
statement-feedback-title = Feedback și date de contact
# A link to the support follows.
statement-feedback = Ceva din aceste pagini nu funcționează pentru dvs. sau aveți nevoie de informații într-o altă formă? Spuneți-ne ce s-a întâmplat, pe ce pagină și cum vă putem contacta.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Procedura de asigurare a aplicării
statement-enforcement = { $application } răspunde de aceste pagini, de răspunsul pe care îl primiți și de indicarea autorității căreia vă puteți adresa dacă răspunsul nu vă mulțumește.
statement-date-title = Elaborarea acestei declarații
# $date is a day, such as 28 November 2026.
statement-date = A fost elaborată pe { $date } pentru Password Recover { $version }.
