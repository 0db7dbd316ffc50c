# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Anna sähköpostiosoitteesi.
error-email-invalid = Sähköpostiosoite ei ole täydellinen. Sen pitäisi näyttää tältä: name@example.org.
error-name-missing = Anna nimi.
error-name-not-text = Nimi sisältää näkymättömiä merkkejä, jotka muuttavat ympäröivän tekstin suuntaa. Kirjoita nimi liittämisen sijaan.
error-name-too-long = Nimi on liian pitkä. Käytä enintään 150 merkkiä.
error-password-too-short = Salasana on liian lyhyt. Käytä vähintään { $length } merkkiä. Yhden tai kahden sanan lisääminen riittää.
error-password-too-long = Salasana on liian pitkä. Käytä enintään 1 024 tavua, mikä on noin sivun verran tekstiä.
error-password-too-common = Salasana on liian helppo arvata: hyökkääjät kokeilevat ensin yleisiä salasanoja, toistuvia kuvioita sekä omaa nimeäsi ja osoitettasi. Valitse toinen.
error-password-breached = Tämä salasana on paljastunut tietovuodossa, joten hyökkääjät kokeilevat sitä. Valitse salasana, jota et ole käyttänyt missään muualla.
error-password-not-text = Salasana sisältää merkkejä, joita ei voi kirjoittaa uudelleen, esimerkiksi rivinvaihdon. Valitse toinen.
error-password-too-weak-there = Sovellus ei hyväksy tätä salasanaa. Valitse pidempi, jossa on muita sanoja.
error-password-too-long-there = Salasana on sovellukselle liian pitkä. Käytä enintään 70 merkkiä.
error-password-in-history = Olet käyttänyt tätä salasanaa aiemmin. Valitse sellainen, jota et ole koskaan käyttänyt täällä.
error-password-frozen = Tämä salasana oli käytössä ennen tilin lukitsemista, joten joku muu saattaa tietää sen. Valitse toinen.
error-password-revoked = Tämä salasana ei enää toimi tällä tilillä, koska joku muu saattaa tietää sen. Valitse toinen.
error-password-too-young = Sovellus ei vielä salli salasanan vaihtamista uudelleen. Yritä myöhemmin uudelleen tai ota yhteyttä sovelluksen tukeen.
error-changed-elsewhere = Tilin salasana vaihdettiin sovelluksessa tämän linkin lähettämisen jälkeen, joten linkki ei enää toimi. Jos et itse vaihtanut sitä, pyydä uusi linkki.
error-directory-down = Sovellus, jossa tilisi on, ei vastaa. Mikään ei muuttunut, ja linkkisi toimii yhä: yritä uudelleen minuutin kuluttua.
error-passwords-differ = Salasanat eivät täsmää. Kirjoita uusi salasanasi uudelleen molempiin kenttiin.
error-link-no-longer-good = Tämä linkki ei enää toimi. Pyydä uusi.
error-case-number-missing = Anna tapausnumero. Se on sähköpostiviestissä ja näyttää tältä: 7KQ2-M9XD.
error-code-missing = Anna sähköpostiviestissä oleva koodi.
error-code-not-right = Koodi on väärä tai ei enää toimi. Tarkista se uusimmasta sähköpostiviestistä. Viiden yrityksen jälkeen avaa viestin linkki tai pyydä uusi.
error-code-is-case-number = Tämä on tapausnumero. Koodi näyttää samantapaiselta ja on samassa sähköpostiviestissä.
error-account-frozen = Tilin omistaja on lukinnut tilin. Lukituksen avaa vain omistajan sähköpostiosoitteeseen lähetettävä linkki, jonka omistaja voi itse pyytää.
error-wrong-credentials = Väärä sähköpostiosoite tai salasana. Tarkista molemmat ja yritä uudelleen.
error-email-taken = Tällä osoitteella on jo tili.
error-password-missing = Anna salasanasi.
error-password-not-yours = Jätä salasana pois: vain tilin omistaja voi valita sen sähköpostiin lähetettävän linkin kautta.
error-role-unknown = Tällaista roolia ei ole.
error-not-logged-in = Et ole kirjautunut sisään, tai istuntosi on päättynyt. Kirjaudu sisään ja yritä uudelleen.
error-token-not-good = Tämä kutsu vaatii voimassa olevan API-tunnuksen. Lähetä se Authorization-otsakkeessa sanan ”Token” tai ”Bearer” jälkeen.
error-not-allowed = Roolisi ei salli tätä, tai API-tunnuksellasi ei ole siihen oikeutta. Kysy järjestelmänvalvojalta.
error-scope-missing = Valitse vähintään yksi oikeus.
error-too-many-tokens = API-tunnuksia on jo 50. Mitätöi ensin jokin, jota et enää käytä.
error-token-name-not-good = Valitse toinen nimi, jossa on enintään 100 merkkiä. ”log-in” on varattu kirjautumisessa luotaville tunnuksille.
error-password-needed = Jatka antamalla oma salasanasi. Turvallisuutesi vuoksi pyydämme sitä uudelleen jonkin ajan kuluttua.
error-password-wrong = Tämä ei ole salasanasi. Tarkista se ja yritä uudelleen.
error-second-factor-needed = Ota ensin käyttöön kaksivaiheinen tunnistautuminen.
error-second-factor-wrong = Koodi on väärä tai jo käytetty. Odota seuraavaa ja yritä uudelleen.
error-caller-code-wrong = Koodi on väärä. Pyydä soittajaa lukemaan se uudelleen uusimmasta sähköpostiviestistä.
error-caller-code-over = Voimassa olevaa koodia ei ole: se on vanhentunut, käytetty tai annettu väärin liian monta kertaa. Lähetä uusi.
error-last-admin = Tämä on viimeinen aktiivinen järjestelmänvalvoja. Anna ensin tämä rooli jollekulle toiselle.
error-yourself = Tämä on oma tilisi. Toisen järjestelmänvalvojan on tehtävä tämä.
error-changed-meanwhile = Joku toinen muutti tätä sen jälkeen, kun avasit sivun, joten mitään ei tallennettu. Kirjoittamasi teksti on yhä tässä: avaa sivu uuteen välilehteen, jotta näet nykyiset arvot, ja tee muutoksesi siellä.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Valitse ensin vähintään yksi tili.
error-account-disabled = Tämä tili on poistettu käytöstä, joten linkkiä ei voi lähettää. Ota tili ensin käyttöön.
error-not-lockable-there = Tilin hakemisto ei voi lukita tilejä, joten salasana toimii edelleen. Vaihda salasana hakemistossa.
error-locked-there = Tämä tili on lukittu hakemistossaan. Lukituksen avaa vain uusi salasana, joka valitaan palautuslinkin kautta.
error-rate-invalid = Anna luku väliltä 1–1 000.
error-campaign-is-over = Tämä kampanja on päättynyt. Lataa kampanjan sivu uudelleen.
error-file-missing = Valitse ensin tiedosto.
error-import-has-wrong-lines = Jotkin rivit ovat virheellisiä. Jätä ne pois tai korjaa ne tiedostoon ja tarkista se uudelleen.
error-import-not-ready = Tämä tuonti on päättynyt, tai sitä ei ole vielä tarkistettu. Lataa tuonnin sivu uudelleen.
error-mail-is-going = Tätä sähköpostiviestiä lähetetään juuri nyt. Lataa viestin sivu uudelleen minuutin kuluttua.
error-mail-waits-for-limit = Tämä sähköpostiviesti odottaa, koska samaan osoitteeseen lähetettävien viestien määrää on rajoitettu vastaanottajan suojaamiseksi. Viesti lähetetään heti, kun raja sallii sen.
error-mail-is-over = Tätä sähköpostiviestiä ei voi enää muuttaa: se on lähetetty, tai sitä ei enää tarvita. Palaa takaisin ja lataa viestin sivu uudelleen.
error-case-is-over = Tämä tapaus on jo suljettu. Jos uutta salasanaa tarvitaan yhä, lähetä uusi linkki.
error-url-invalid = Anna https-osoite ilman käyttäjätunnusta, esimerkiksi https://example.org/hook.
error-url-private = Osoite on yksityisessä verkossa. Palvelimen ylläpito voi sallia sen asetuksella WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Valitse vähintään yksi tapahtuma.
error-cross-site = Tämä pyyntö tuli toiselta sivustolta ja hylättiin. Avaa sivumme suoraan ja yritä siellä uudelleen.
error-unreadable = Emme pystyneet lukemaan tätä pyyntöä. Tarkista, mitä lähetit, ja yritä uudelleen.
error-not-found = Tässä osoitteessa ei ole mitään.
error-method-not-allowed = Tämä osoite ei tue tätä HTTP-metodia.
error-too-slow = Pyynnön saapuminen kesti liian kauan. Tarkista verkkoyhteytesi ja yritä uudelleen.
error-too-large = Tämä pyyntö on liian suuri.
error-unsupported-media-type = Lähetä JSON (application/json) tai lomake (application/x-www-form-urlencoded tai multipart/form-data).
error-idempotency-key-reused = Tätä Idempotency-Key-avainta on jo käytetty toisessa pyynnössä. Käytä jokaisessa pyynnössä uutta avainta.
error-too-many-requests =
    Verkostasi tuli liian monta pyyntöä. Odota { $minutes ->
        [one] minuutti
       *[other] { $minutes } minuuttia
    } ja yritä uudelleen. Jo matkalla olevat sähköpostiviestit saapuvat silti.
error-too-many-requests-hours =
    Verkostasi tuli liian monta pyyntöä. Odota { $hours ->
        [one] tunti
       *[other] { $hours } tuntia
    } ja yritä uudelleen. Jo matkalla olevat sähköpostiviestit saapuvat silti.
error-too-many-tries =
    Liian monta epäonnistunutta yritystä. Odota { $minutes ->
        [one] minuutti
       *[other] { $minutes } minuuttia
    } ja yritä uudelleen. Jos olet unohtanut salasanasi, pyydä linkki: se toimii heti.
error-too-many-tries-hours =
    Liian monta epäonnistunutta yritystä. Odota { $hours ->
        [one] tunti
       *[other] { $hours } tuntia
    } ja yritä uudelleen. Jos olet unohtanut salasanasi, pyydä linkki: se toimii heti.
error-unavailable = Emme pystyneet käsittelemään pyyntöäsi. Vika on meidän päässämme, ei sinun. Yritä uudelleen muutaman minuutin kuluttua.
error-unexpected = Jotain meni vikaan meidän päässämme. Yritä uudelleen muutaman minuutin kuluttua.
error-unreachable = Emme saaneet yhteyttä palvelimeen. Tarkista verkkoyhteytesi ja yritä uudelleen. Kirjoittamasi teksti on yhä tässä.
