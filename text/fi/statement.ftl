# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Saavutettavuus
statement-title = Saavutettavuusseloste
statement-lead = Tämä seloste koskee sivuja ja sähköpostiviestejä, joiden avulla valitset uuden salasanan palveluun { $application }.
statement-status-title = Vaatimustenmukaisuustilanne
statement-status = Testiemme perusteella nämä sivut täyttävät täysin verkkosisällön saavutettavuusohjeiden (WCAG 2.2) A- ja AA-tason vaatimukset sekä eurooppalaisen standardin EN 301 549 verkkosivuja koskevat vaatimukset (luku 9).
statement-tests-title = Miten sivut on testattu
# Heads a list.
statement-tests-lead = Tämä on ohjelmiston tekijöiden itsearviointi. Chromium-selaimella tehdyt automaattiset testit osoittavat jokaisesta versiosta:
# axe is the name of a program that checks pages.
statement-tests-rules = axe ei löydä ongelmia miltään sivulta: ei vaaleassa eikä tummassa tilassa, ei vasemmalta oikealle eikä oikealta vasemmalle kirjoitettavilla kielillä eikä japaniksi.
statement-tests-keyboard = Kaiken voi tehdä pelkällä näppäimistöllä, ja näet, missä elementissä kohdistus on.
statement-tests-size = 320 kuvapisteen levyisellä näytöllä (kuten 400 %:n suurennuksella) ja 200 %:n tekstikoolla mitään ei jää piiloon, eikä sivusuunnassa tarvitse vierittää.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Pakotetut värit (suuri kontrasti) ja vähennetty liike otetaan huomioon.
statement-tests-script = Kaikki toimii ilman JavaScriptiä.
statement-limits-title = Mitä emme tiedä
statement-limits-people = Avustavaa teknologiaa päivittäin käyttävät ihmiset eivät ole arvioineet näitä sivuja.
statement-limits-technology = Sivuja ei ole testattu käsin ruudunlukuohjelmilla, puheohjauksella eikä muulla avustavalla teknologialla.
statement-limits-mail = Sähköpostiviestin saavutettavuus riippuu myös sähköpostiohjelmastasi.
statement-limits-own = Testit eivät kata tekstejä, logoja ja tyylejä, joita { $application } on muuttanut.
statement-feedback-title = Palaute ja yhteystiedot
# A link to the support follows.
statement-feedback = Onko näillä sivuilla jotain, mikä ei toimi sinulla, tai tarvitsetko tiedot muussa muodossa? Kerro meille, mitä tapahtui, millä sivulla ja miten tavoitamme sinut.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Täytäntöönpanomenettely
statement-enforcement = { $application } vastaa näistä sivuista, vastauksesta palautteeseesi ja sen viranomaisen nimeämisestä, jonka puoleen voit kääntyä, jos vastaus ei tyydytä sinua.
statement-date-title = Selosteen laatiminen
# $date is a day, such as 28 November 2026.
statement-date = Seloste laadittiin { $date }. Se koskee ohjelmaa Password Recover { $version }.
