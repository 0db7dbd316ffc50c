# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Prieinamumas
statement-title = Pareiškimas dėl prieinamumo
statement-lead = Šis pareiškimas taikomas puslapiams ir el. laiškams, kurie padeda nustatyti naują slaptažodį čia: { $application }.

statement-status-title = Atitikties statusas
statement-status = Kiek rodo mūsų testai, šie puslapiai visiškai atitinka Žiniatinklio turinio prieinamumo gairių (WCAG) 2.2 AA lygį ir Europos standarto EN 301 549 reikalavimus tinklalapiams (9 skyrius).

statement-tests-title = Kaip testuota
# Heads a list.
statement-tests-lead = Tai programinės įrangos kūrėjų atliktas įsivertinimas. Automatiniai testai naršyklėje „Chromium“ kiekvienai versijai rodo:
# axe is the name of a program that checks pages.
statement-tests-rules = „axe“ neranda problemų nė viename puslapyje: šviesiuoju ir tamsiuoju režimu, kalbomis, kuriomis rašoma iš kairės į dešinę ir iš dešinės į kairę, ir japonų kalba.
statement-tests-keyboard = Viską galima atlikti vien klaviatūra ir matyti, kuris elementas turi fokusą.
statement-tests-size = 320 pikselių pločio ekrane (kaip esant 400 procentų masteliui) ir esant 200 procentų teksto dydžiui niekas nenukerpama ir nereikia slinkti į šoną.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Atsižvelgiama į priverstines spalvas (didelį kontrastą) ir sumažintą judėjimą.
statement-tests-script = Viskas veikia be „JavaScript“.

statement-limits-title = Ko nežinome
statement-limits-people = Šių puslapių nevertino žmonės, kurie kasdien naudojasi pagalbinėmis technologijomis.
statement-limits-technology = Veikimas su ekrano skaitytuvais, valdymu balsu ir kitomis pagalbinėmis technologijomis rankiniu būdu neišbandytas.
statement-limits-mail = Tai, kiek prieinamas el. laiškas, priklauso ir nuo jūsų el. pašto programos.
statement-limits-own = Testai neapima pakeistų tekstų, logotipų ir stilių, kuriuos naudoja { $application }.

statement-feedback-title = Grįžtamasis ryšys ir kontaktinė informacija
# A link to the support follows.
statement-feedback = Kas nors šiuose puslapiuose jums neveikia arba informacijos reikia kita forma? Parašykite mums, kas nutiko, kuriame puslapyje ir kaip su jumis susisiekti.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Vykdymo užtikrinimo procedūra
statement-enforcement = { $application } atsako už šiuos puslapius, už jums pateiktą atsakymą ir už tai, kad būtų nurodyta institucija, į kurią galite kreiptis, jei atsakymas jūsų netenkina.

statement-date-title = Pareiškimo parengimas
# $date is a day, such as 28 November 2026.
statement-date = Pareiškimas parengtas { $date }, programos versija – „Password Recover“ { $version }.
