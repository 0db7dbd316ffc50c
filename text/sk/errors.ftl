# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Zadajte svoju e-mailovú adresu.
error-email-invalid = Táto e-mailová adresa nie je úplná. Má vyzerať ako name@example.org.
error-name-missing = Zadajte meno.
error-name-not-text = Toto meno obsahuje neviditeľné znaky, ktoré menia smer okolitého textu. Napíšte ho, nevkladajte ho.
error-name-too-long = Toto meno je príliš dlhé. Použite najviac 150 znakov.
error-password-too-short = Toto heslo je príliš krátke. Minimálny počet znakov: { $length }. Stačí pridať jedno alebo dve slová.
error-password-too-long = Toto heslo je príliš dlhé. Použite najviac 1 024 bajtov, čo je asi strana textu.
error-password-too-common = Toto heslo sa dá príliš ľahko uhádnuť: bežné heslá, vzory a vlastné meno či adresu skúšajú útočníci ako prvé. Zvoľte si iné.
error-password-breached = Toto heslo je známe z úniku údajov, takže ho útočníci skúšajú. Zvoľte si také, ktoré ste nikde inde nepoužili.
error-password-not-text = Toto heslo obsahuje znaky, ktoré sa nedajú znova napísať, napríklad zalomenie riadka. Zvoľte si iné.
error-password-too-weak-there = Aplikácia toto heslo neprijíma. Zvoľte si dlhšie, s inými slovami.
error-password-too-long-there = Toto heslo je pre aplikáciu príliš dlhé. Použite najviac 70 znakov.
error-password-in-history = Toto heslo ste už použili. Zvoľte si také, ktoré ste tu ešte nikdy nepoužili.
error-password-frozen = Toto heslo platilo pred zablokovaním účtu, takže ho môže poznať niekto iný. Zvoľte si iné.
error-password-revoked = Toto heslo už pri tomto účte neplatí, pretože ho môže poznať niekto iný. Zvoľte si iné.
error-password-too-young = Aplikácia zatiaľ nedovoľuje toto heslo znova zmeniť. Skúste to neskôr alebo sa obráťte na jej podporu.
error-changed-elsewhere = Heslo k tomuto účtu bolo zmenené v aplikácii až po odoslaní tohto odkazu, preto odkaz už nefunguje. Ak ste ho nezmenili vy, požiadajte o nový odkaz.
error-directory-down = Aplikácia, ktorá vedie váš účet, neodpovedá. Nič sa nezmenilo a váš odkaz stále funguje: skúste to znova o minútu.
error-passwords-differ = Heslá sa nezhodujú. Napíšte nové heslo znova do oboch polí.
error-link-no-longer-good = Tento odkaz už nefunguje. Požiadajte o nový.
error-case-number-missing = Zadajte číslo prípadu. Nájdete ho v e-maile a vyzerá ako 7KQ2-M9XD.
error-code-missing = Zadajte kód z e-mailu.
error-code-not-right = Tento kód je nesprávny alebo už nefunguje. Skontrolujte ho v najnovšom e-maile. Po piatich pokusoch otvorte odkaz v e-maile alebo požiadajte o nový.
error-code-is-case-number = Toto je číslo prípadu. Kód vyzerá podobne a je v tom istom e-maile.
error-account-frozen = Tento účet zablokoval jeho vlastník. Odblokuje ho iba odkaz poslaný na vlastníkovu e-mailovú adresu; vlastník oň môže požiadať.
error-wrong-credentials = Nesprávna e-mailová adresa alebo heslo. Skontrolujte oboje a skúste to znova.
error-email-taken = Účet s touto adresou už existuje.
error-password-missing = Zadajte svoje heslo.
error-password-not-yours = Heslo vynechajte: volí si ho len vlastník účtu cez odkaz poslaný e-mailom.
error-role-unknown = Taká rola neexistuje.
error-not-logged-in = Nie ste prihlásení alebo sa prihlásenie už skončilo. Prihláste sa a skúste to znova.
error-token-not-good = Toto volanie vyžaduje platný token API. Pošlite ho v hlavičke Authorization ako „Token“ alebo „Bearer“ a za ním token.
error-not-allowed = Vaša rola to nedovoľuje alebo váš token API nemá potrebný rozsah. Obráťte sa na správcu.
error-scope-missing = Vyberte aspoň jeden rozsah.
error-too-many-tokens = Existuje už 50 tokenov API. Najprv zrušte niektorý, ktorý už nepoužívate.
error-token-name-not-good = Zvoľte iný názov, najviac 100 znakov. „log-in“ je vyhradené pre tokeny vytvorené pri prihlásení.
error-password-needed = Ak chcete pokračovať, zadajte svoje heslo. Pre vašu bezpečnosť sa naň po určitom čase pýtame znova.
error-password-wrong = Toto nie je vaše heslo. Skontrolujte ho a skúste to znova.
error-second-factor-needed = Najprv nastavte dvojstupňové overenie.
error-second-factor-wrong = Tento kód je nesprávny alebo už bol použitý. Počkajte na ďalší a skúste to znova.
error-caller-code-wrong = Tento kód je nesprávny. Požiadajte volajúceho, aby ho prečítal znova, z najnovšieho e-mailu.
error-caller-code-over = Neexistuje žiadny platný kód: vypršal, bol použitý alebo bol priveľakrát zadaný nesprávne. Pošlite ďalší.
error-last-admin = Toto je posledný aktívny správca. Najprv dajte túto rolu niekomu inému.
error-yourself = Toto je váš vlastný účet. Musí to urobiť iný správca.
error-changed-meanwhile = Niekto iný to zmenil po tom, čo ste stránku otvorili, preto sa nič neuložilo. To, čo ste napísali, je stále tu: otvorte stránku na novej karte, kde uvidíte aktuálne hodnoty, a zmeny urobte tam.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Najprv vyberte aspoň jeden účet.
error-account-disabled = Tento účet je deaktivovaný, preto nemožno poslať odkaz. Najprv ho aktivujte.
error-not-lockable-there = Adresár tohto účtu nedokáže účty uzamknúť, takže heslo k účtu naďalej funguje. Zmeňte heslo tam.
error-locked-there = Tento účet je vo svojom adresári uzamknutý. Odomkne ho iba nové heslo zvolené cez odkaz na obnovenie.
error-rate-invalid = Zadajte číslo od 1 do 1 000.
error-campaign-is-over = Táto kampaň sa už skončila. Načítajte jej stránku znova.
error-file-missing = Najprv vyberte súbor.
error-import-has-wrong-lines = Niektoré riadky sú neplatné. Zvoľte ich vynechanie alebo ich v súbore opravte a skontrolujte ho znova.
error-import-not-ready = Tento import sa už skončil alebo ešte nebol skontrolovaný. Načítajte jeho stránku znova.
error-mail-is-going = Tento e-mail sa práve odosiela. Načítajte jeho stránku znova o minútu.
error-mail-waits-for-limit = Tento e-mail čaká z dôvodu limitu e-mailov na jednu adresu, ktorý chráni jej vlastníka. Odošle sa hneď, ako to limit dovolí.
error-mail-is-over = Tento e-mail už nemožno zmeniť: bol odoslaný alebo už nie je potrebný. Vráťte sa späť a načítajte jeho stránku znova.
error-case-is-over = Tento prípad je už uzavretý. Ak je nové heslo stále potrebné, pošlite nový odkaz.
error-url-invalid = Zadajte adresu URL s https, napríklad https://example.org/hook, bez používateľského mena.
error-url-private = Táto adresa je v súkromnej sieti. Prevádzkovateľ tohto servera ju môže povoliť pomocou WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Vyberte aspoň jednu udalosť.
error-cross-site = Táto požiadavka prišla z inej webovej stránky a bola zamietnutá. Otvorte našu stránku priamo a skúste to znova tam.
error-unreadable = Túto požiadavku sa nepodarilo prečítať. Skontrolujte, čo ste poslali, a skúste to znova.
error-not-found = Na tejto adrese nič nie je.
error-method-not-allowed = Táto adresa nepodporuje túto metódu.
error-too-slow = Táto požiadavka prichádzala príliš dlho. Skontrolujte pripojenie a skúste to znova.
error-too-large = Táto požiadavka je príliš veľká.
error-unsupported-media-type = Pošlite JSON (application/json) alebo formulár (application/x-www-form-urlencoded alebo multipart/form-data).
error-idempotency-key-reused = Tento Idempotency-Key už bol použitý pre inú požiadavku. Pre každú požiadavku použite nový kľúč.
error-too-many-requests =
    Z vašej siete prišlo príliš veľa požiadaviek. Počkajte { $minutes ->
        [one] minútu
        [few] { $minutes } minúty
        [many] { $minutes } minúty
       *[other] { $minutes } minút
    } a skúste to znova. E-maily, ktoré sú už na ceste, aj tak dorazia.
error-too-many-requests-hours =
    Z vašej siete prišlo príliš veľa požiadaviek. Počkajte { $hours ->
        [one] hodinu
        [few] { $hours } hodiny
        [many] { $hours } hodiny
       *[other] { $hours } hodín
    } a skúste to znova. E-maily, ktoré sú už na ceste, aj tak dorazia.
error-too-many-tries =
    Príliš veľa neúspešných pokusov. Počkajte { $minutes ->
        [one] minútu
        [few] { $minutes } minúty
        [many] { $minutes } minúty
       *[other] { $minutes } minút
    } a skúste to znova. Ak ste zabudli heslo, požiadajte o odkaz: to funguje hneď.
error-too-many-tries-hours =
    Príliš veľa neúspešných pokusov. Počkajte { $hours ->
        [one] hodinu
        [few] { $hours } hodiny
        [many] { $hours } hodiny
       *[other] { $hours } hodín
    } a skúste to znova. Ak ste zabudli heslo, požiadajte o odkaz: to funguje hneď.
error-unavailable = Vašu žiadosť sa nepodarilo spracovať. Chyba je na našej strane, nie na vašej. Skúste to znova o niekoľko minút.
error-unexpected = Na našej strane sa niečo pokazilo. Skúste to znova o niekoľko minút.
error-unreachable = Nepodarilo sa spojiť so serverom. Skontrolujte pripojenie a skúste to znova. To, čo ste napísali, je stále tu.
