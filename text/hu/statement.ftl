# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Akadálymentesség
statement-title = Akadálymentesítési nyilatkozat
statement-lead = Ez a nyilatkozat azokra az oldalakra és e-mailekre vonatkozik, amelyekkel új jelszót állíthat be itt: { $application }.

statement-status-title = Megfelelőségi státusz
statement-status = A tesztjeink alapján ezek az oldalak teljes mértékben megfelelnek a webes akadálymentesítési irányelvek (WCAG) 2.2-es verziója AA szintjének, valamint az EN 301 549 európai szabvány weboldalakra vonatkozó követelményeinek (9. fejezet).

statement-tests-title = Hogyan történt a tesztelés
# Heads a list.
statement-tests-lead = Ez a szoftver készítőinek önértékelése. Az automatikus tesztek a Chromium böngészővel minden verzióra ezt mutatják:
# axe is the name of a program that checks pages.
statement-tests-rules = Az axe egyetlen oldalon sem talál hibát: világos és sötét módban, balról jobbra és jobbról balra írt nyelveken, valamint japánul.
statement-tests-keyboard = Minden elvégezhető csak billentyűzettel, és látszik, melyik elemen van a fókusz.
statement-tests-size = 320 képpont széles képernyőn (mint 400 százalékos nagyításkor) és 200 százalékos szövegméretnél semmi sincs levágva, és nem kell oldalra görgetni.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Érvényesülnek a kényszerített színek (nagy kontraszt) és a mozgás csökkentése.
statement-tests-script = Minden működik JavaScript nélkül.

statement-limits-title = Amit nem tudunk
statement-limits-people = Ezeket az oldalakat nem értékelték olyan emberek, akik nap mint nap kisegítő technológiákat használnak.
statement-limits-technology = Képernyőolvasókkal, hangvezérléssel és más kisegítő technológiákkal nem végeztünk kézi tesztelést.
statement-limits-mail = Az, hogy egy e-mail mennyire akadálymentes, az Ön levelezőprogramjától is függ.
statement-limits-own = A tesztek nem terjednek ki azokra a szövegekre, logókra és stílusokra, amelyeket ez a szolgáltatás megváltoztatott: { $application }.

statement-feedback-title = Visszajelzés és elérhetőségek
# A link to the support follows.
statement-feedback = Valami nem működik Önnek ezeken az oldalakon, vagy más formában van szüksége az információkra? Írja meg, mi történt, melyik oldalon, és hogyan érhetjük el Önt.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Végrehajtási eljárás
statement-enforcement = Ezekért az oldalakért, az Önnek adott válaszért és annak a szervnek a megnevezéséért, amelyhez fordulhat, ha a válasz nem kielégítő, a következő felel: { $application }.

statement-date-title = A nyilatkozat elkészítése
# $date is a day, such as 28 November 2026.
statement-date = Az elkészítés napja: { $date } Verzió: Password Recover { $version }.
