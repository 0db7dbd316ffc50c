# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Siirry pääsisältöön
footer-promise = Emme koskaan kysy salasanaasi sähköpostitse, puhelimitse tai chatissa.
footer-version = Password Recover { $version }
title-error = Virhe: { $title }
times-are-utc = Kaikki ajat ovat UTC-aikoja.
show = Näytä
hide = Piilota
main-navigation = Päävalikko

steps = Vaiheet
step-ask = Pyydä linkki
step-open = Avaa sähköposti
step-choose = Uusi salasana

takes-longer = Tämä kestää hieman odotettua kauemmin…

email = Sähköpostiosoite
email-hint = Se, jolla kirjaudut sisään.

forgot-title = Unohditko salasanasi?
forgot-lead = Anna sähköpostiosoitteesi, niin lähetämme sinulle linkin uuden salasanan valitsemiseen.
forgot-button = Lähetä linkki
forgot-pending = Lähetetään…
delay-title = Sähköposti on nyt tavallista hitaampi
delay = Sähköpostiviestit ovat myöhässä noin { $minutes ->
        [one] minuutin
       *[other] { $minutes } minuuttia
    }. Pyyntösi on tallennettu, ja siihen vastataan.
forgot-note = Salasanasi pysyy samana, kunnes valitset uuden.

sent-title = Tarkista sähköpostisi
sent-lead = Jos tällä osoitteella on tili, linkin sisältävä sähköpostiviesti on matkalla.
sent-usually = Se saapuu yleensä kahden minuutin kuluessa.
sent-open = Avaa sähköpostissa oleva linkki
sent-open-rest = { " " }ja valitse uusi salasanasi. Linkki toimii kerran. Voimassa: { $duration }.
case-label = Tapausnumerosi
case-note = Mainitse se, jos otat yhteyttä tukeen. Älä koskaan kerro viestissä olevaa koodia kenellekään: tuki ei koskaan kysy sitä.
sent-nothing-title = Eikö viesti ole tullut viidessä minuutissa?
sent-nothing-spam = Katso roskapostikansiosta.
sent-nothing-other = Kokeile muita osoitteita, joita olet ehkä käyttänyt tililläsi.
sent-nothing-again = Pyydä toinen linkki. Linkit, jotka sinulla jo on, toimivat edelleen.
sent-again = Yritä uudelleen tai käytä toista osoitetta
sent-same = Näytämme tämän sivun kaikille osoitteille, jotta se ei paljasta, kenellä on tili.
code-title = Anna sähköpostissa oleva koodi
code-lead = Se toimii kuten linkki, jos luet sähköpostisi toisella laitteella.
code-here = Luetko sähköpostisi toisella laitteella?
code-here-field = Anna sähköpostissa oleva koodi
code = Koodi
code-hint = Isoilla ja pienillä kirjaimilla ja yhdysmerkeillä ei ole väliä.
case-number = Tapausnumero
case-number-hint = Löydät sen samasta viestistä.
code-button = Jatka
code-or-link-title = Avasitko jo linkin?
code-or-link = Avaa se uudelleen sähköpostista. Poistamme sen salaisen osan osoiteriviltä, jotta kukaan ei voi kopioida sitä siitä.
code-ask = Pyydä uusi linkki

reset-title = Valitse uusi salasana
reset-lead = Tämä on viimeinen vaihe.
reset-account = Tilisi
reset-button = Tallenna uusi salasana
reset-pending = Tallennetaan…
reset-note = Tallentaminen kirjaa ulos kaikki laitteet, jotka ovat kirjautuneet tälle tilille.
new-password = Uusi salasana
new-password-again = Vahvista uusi salasana
policy-length = Merkkejä on oltava vähintään { $length }. Muutama sana peräkkäin on helppo muistaa.
policy-free = Välilyönnit, isot kirjaimet ja symbolit ovat sallittuja mutta eivät pakollisia.
policy-common = Yleiset salasanat eivät ole sallittuja.

link-gone-title = Tämä linkki ei enää toimi
link-gone-lead = Linkit toimivat kerran ja vain rajoitetun ajan. Tämän avaaminen ei muuttanut tililläsi mitään.
link-gone-button = Lähetä uusi linkki
link-gone-note = Lähetämme sen tilin sähköpostiosoitteeseen.
link-gone-other = Käytä toista osoitetta

not-me-title = Pysäytetäänkö tämä pyyntö?
not-me-lead = Jos et pyytänyt uutta salasanaa, pysäytä pyyntö. Sen linkit ja koodit lakkaavat heti toimimasta, ja salasanasi pysyy samana.
not-me-button = Pysäytä pyyntö
not-me-note = Jos se olit sinä, sulje vain tämä sivu.
not-me-done-title = Pyyntö pysäytettiin
not-me-done-lead = Sen linkit ja koodit eivät enää toimi, ja salasanasi on ennallaan. Muuta ei tarvitse tehdä.
not-me-done-note = Todennäköisesti joku kirjoitti oman osoitteensa väärin. Jos tämä toistuu, ota yhteyttä tukeen ja mainitse viestissä oleva tapausnumero.
not-me-gone-title = Pysäytettävää ei ole
not-me-gone-lead = Tämä pyyntö on päättynyt: se on käytetty, pysäytetty tai vanhentunut. Sen linkit eivät enää toimi.
not-me-gone-note = Jos sait viestin, jonka mukaan salasanasi vaihdettiin, etkä vaihtanut sitä itse, avaa siinä viestissä oleva linkki.

freeze-title = Lukitaanko tilisi?
freeze-lead = Jos et vaihtanut salasanaa, lukitse tili nyt. Kaikki kirjataan ulos, eikä kukaan voi kirjautua sisään, ennen kuin valitset uuden salasanan.
freeze-button = Lukitse tilini
freeze-note = Voit avata lukituksen milloin tahansa sähköpostiosoitteeseesi lähetetyllä linkillä. Jos vaihdoit salasanan itse, sulje vain tämä sivu.
restore-title = Palautetaanko tilisi?
restore-lead = Jos et halua uutta sähköpostiosoitetta, palauta tili nyt. Se saa takaisin aiemman osoitteensa, kaikki kirjataan ulos, eikä kukaan voi kirjautua sisään, ennen kuin valitset uuden salasanan.
restore-button = Palauta tilini
restore-note = Voit avata lukituksen milloin tahansa aiempaan osoitteeseen lähetetyllä linkillä. Jos pyysit uutta osoitetta itse, sulje vain tämä sivu.
freeze-done-title = Tilisi on lukittu
freeze-done-lead = Kaikki on kirjattu ulos, eikä kukaan voi kirjautua sisään.
freeze-done-next-title = Näin avaat lukituksen
freeze-done-mailbox = Jos joku muu saattaa lukea sähköpostiasi, vaihda ensin sähköpostitilisi salasana.
freeze-done-ask = Pyydä linkki ja valitse sen avulla uusi salasana. Se avaa tilisi lukituksen.
freeze-done-button = Pyydä linkki
freeze-done-note = Kerro järjestelmänvalvojalle, mitä tapahtui.
freeze-gone-title = Tämä linkki ei enää toimi
freeze-gone-lead = Se voi lukita tilin kerran, 72 tunnin kuluessa viestin lähettämisestä. Sen avaaminen nyt ei muuttanut mitään.
freeze-gone-note = Huolestuttaako yhä? Valitse uusi salasana: se kirjaa kaikki muut ulos.
open-again-title = Avaa linkki uudelleen
open-again-lead = Palaa tälle sivulle avaamalla sähköpostissa oleva linkki uudelleen. Poistamme sen salaisen osan osoiteriviltä, jotta kukaan ei voi kopioida sitä siitä.

saving-title = Uutta salasanaasi tallennetaan
saving-lead = Uutta salasanaasi tallennetaan sovellukseen. Tämä kestää yleensä muutaman sekunnin.
saving-note = Voit sulkea tämän sivun: salasana tallennetaan joka tapauksessa, ja saat sähköpostiviestin, kun se on tehty.
saving-again = Tarkista uudelleen
done-title = Salasanasi vaihdettiin
done-lead = Voit nyt kirjautua sisään uudella salasanallasi.
done-safe-title = Tilisi turvallisuus
done-safe-sessions = Kirjasimme ulos kaikki laitteet, jotka olivat kirjautuneina.
done-safe-notice = Lähetämme sinulle sähköpostiviestin tästä muutoksesta.
done-safe-link = Käyttämääsi linkkiä ei voi käyttää uudelleen.
done-next-title = Mitä seuraavaksi
done-next = Palaa sinne, minne halusit kirjautua, ja käytä siellä uutta salasanaasi. Jos selaimesi tarjoutuu tallentamaan sen, hyväksy.

login-title = Kirjaudu sisään
login-lead = Tämän palvelun järjestelmänvalvojille.
login-button = Kirjaudu sisään
login-pending = Kirjaudutaan…
password = Salasana
password-again = Vahvista salasana
logout = Kirjaudu ulos

setup-title = Luo ensimmäinen järjestelmänvalvoja
setup-lead = Tämä linkki toimii kerran. Tili, jonka luot tässä, voi nähdä kaikki tämän palvelun käyttäjät.
setup-email-hint = Kirjaudut sillä sisään, ja omat palautuslinkkisi lähetetään siihen.
setup-button = Luo tili
setup-pending = Luodaan tiliä…
setup-gone-title = Tämä käyttöönottolinkki ei enää toimi
setup-gone-lead = Se toimii kerran ja vain siihen asti, kunnes palvelin käynnistyy uudelleen tai järjestelmänvalvoja on olemassa.
setup-gone-next = Jos järjestelmänvalvoja on olemassa, kirjaudu sisään. Jos ei, käynnistä palvelin uudelleen: se tulostaa uuden linkin.
name = Nimi

mailbox-title = Postilaatikko
mailbox-banner-title = Tämä on kehityskäytön postilaatikko
mailbox-banner = Kaikki tämän palvelimen sähköpostiviestit päätyvät tänne, eikä mitään lähetetä kenellekään. Kuka tahansa, joka voi avata tämän sivun, voi lukea ne.
mailbox-empty-title = Ei vielä viestejä
mailbox-empty = Pyydä linkki, palaa sitten tänne ja lataa tämä sivu uudelleen.
mailbox-ask = Pyydä linkki
mailbox-newest = Uusimmat ensin. Kaikki ajat ovat UTC-aikoja.
mailbox-list = Sähköpostiviestit
mailbox-back = Takaisin postilaatikkoon
mail-subject = Aihe
mail-from = Lähettäjä
mail-to = Vastaanottaja
mail-when = Aika
mail-text-part = Tekstiosa
mail-html-part = HTML-osa
mail-html-frame = Viestin HTML-osa
mail-link = Linkki
nav-recovery = Palautussivu
nav-admin = Hallinta

not-found-title = Sivua ei löytynyt
not-found-lead = Osoite voi olla kirjoitettu väärin tai katkennut. Jos se tuli sähköpostista, tarkista, että kopioit koko linkin.
broken-title = Jotain meni vikaan
broken-lead = Vika on meissä, ei sinussa. Palaa takaisin ja yritä uudelleen muutaman minuutin kuluttua.
broken-number = Jos tämä toistuu, kerro tuelle tämä numero:
unavailable-title = Palaamme pian
unavailable-lead = Tämä palvelu ei ole tilapäisesti käytettävissä. Yritä uudelleen muutaman minuutin kuluttua. Linkit, jotka sinulla jo on, toimivat edelleen.
refused-title = Tämä pyyntö hylättiin
start-again = Aloita alusta
