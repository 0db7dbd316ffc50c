# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Zadejte svou e-mailovou adresu.
error-email-invalid = Tato e-mailová adresa není úplná. Má vypadat jako name@example.org.
error-name-missing = Zadejte jméno.
error-name-not-text = Toto jméno obsahuje neviditelné znaky, které mění směr okolního textu. Napište ho místo vkládání.
error-name-too-long = Toto jméno je příliš dlouhé. Použijte nejvýše 150 znaků.
error-password-too-short = Toto heslo je příliš krátké. Minimální počet znaků: { $length }. Stačí přidat jedno nebo dvě slova.
error-password-too-long = Toto heslo je příliš dlouhé. Použijte nejvýše 1 024 bajtů, což je asi stránka textu.
error-password-too-common = Toto heslo lze příliš snadno uhodnout: běžná hesla, vzory a vlastní jméno či adresu zkoušejí útočníci jako první. Zvolte jiné.
error-password-breached = Toto heslo je známé z úniku dat, takže ho útočníci zkoušejí. Zvolte takové, které jste nikde jinde nepoužili.
error-password-not-text = Toto heslo obsahuje znaky, které nelze znovu napsat, například zalomení řádku. Zvolte jiné.
error-password-too-weak-there = Aplikace toto heslo nepřijímá. Zvolte delší, s jinými slovy.
error-password-too-long-there = Toto heslo je pro aplikaci příliš dlouhé. Použijte nejvýše 70 znaků.
error-password-in-history = Toto heslo jste už použili. Zvolte takové, které jste tu nikdy nepoužili.
error-password-frozen = Toto heslo platilo před zablokováním účtu, takže ho může znát někdo jiný. Zvolte jiné.
error-password-revoked = Toto heslo už u tohoto účtu neplatí, protože ho může znát někdo jiný. Zvolte jiné.
error-password-too-young = Aplikace zatím nedovoluje toto heslo znovu změnit. Zkuste to později, nebo se obraťte na její podporu.
error-changed-elsewhere = Heslo k tomuto účtu bylo změněno v aplikaci až po odeslání tohoto odkazu, takže odkaz už nefunguje. Pokud jste ho nezměnili vy, požádejte o nový odkaz.
error-directory-down = Aplikace, která vede váš účet, neodpovídá. Nic se nezměnilo a váš odkaz stále funguje: zkuste to znovu za minutu.
error-passwords-differ = Hesla se neshodují. Napište nové heslo znovu do obou polí.
error-link-no-longer-good = Tento odkaz už nefunguje. Požádejte o nový.
error-case-number-missing = Zadejte číslo případu. Najdete ho v e-mailu a vypadá jako 7KQ2-M9XD.
error-code-missing = Zadejte kód z e-mailu.
error-code-not-right = Tento kód je nesprávný nebo už nefunguje. Zkontrolujte ho v nejnovějším e-mailu. Po pěti pokusech otevřete odkaz v e-mailu nebo požádejte o nový.
error-code-is-case-number = Toto je číslo případu. Kód vypadá podobně a je ve stejném e-mailu.
error-account-frozen = Tento účet zablokoval jeho vlastník. Odblokuje ho jen odkaz poslaný na vlastníkovu e-mailovou adresu; vlastník o něj může požádat.
error-wrong-credentials = Nesprávná e-mailová adresa nebo heslo. Zkontrolujte obojí a zkuste to znovu.
error-email-taken = Účet s touto adresou už existuje.
error-password-missing = Zadejte své heslo.
error-password-not-yours = Heslo vynechte: volí si ho jen vlastník účtu přes odkaz poslaný e-mailem.
error-role-unknown = Taková role neexistuje.
error-not-logged-in = Nejste přihlášeni, nebo přihlášení už skončilo. Přihlaste se a zkuste to znovu.
error-token-not-good = Toto volání vyžaduje platný token API. Pošlete ho v hlavičce Authorization jako „Token“ nebo „Bearer“ a za ním token.
error-not-allowed = Vaše role to nedovoluje nebo váš token API nemá potřebný rozsah. Obraťte se na správce.
error-scope-missing = Vyberte alespoň jeden rozsah.
error-too-many-tokens = Existuje už 50 tokenů API. Nejdřív zneplatněte některý, který už nepoužíváte.
error-token-name-not-good = Zvolte jiný název, nejvýše 100 znaků. „log-in“ je vyhrazeno pro tokeny vytvořené při přihlášení.
error-password-needed = Chcete-li pokračovat, zadejte své heslo. Kvůli vaší bezpečnosti se na něj po nějaké době ptáme znovu.
error-password-wrong = To není vaše heslo. Zkontrolujte ho a zkuste to znovu.
error-second-factor-needed = Nejdřív nastavte dvoufázové ověření.
error-second-factor-wrong = Tento kód je nesprávný nebo už byl použit. Počkejte na další a zkuste to znovu.
error-caller-code-wrong = Tento kód je nesprávný. Požádejte volající osobu, aby ho znovu přečetla z nejnovějšího e-mailu.
error-caller-code-over = Kód už neplatí: vypršel, byl použit nebo byl příliš mnohokrát zadán špatně. Pošlete nový.
error-last-admin = Toto je poslední aktivní správce. Nejdřív dejte tuto roli někomu jinému.
error-yourself = Toto je váš vlastní účet. Musí to udělat jiný správce.
error-changed-meanwhile = Někdo jiný to změnil poté, co jste stránku otevřeli, takže se nic neuložilo. Co jste napsali, tu stále je: otevřete stránku na nové kartě, kde uvidíte aktuální hodnoty, a změny proveďte tam.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Nejdřív vyberte aspoň jeden účet.
error-account-disabled = Tento účet je deaktivovaný, takže nelze poslat odkaz. Nejdřív ho aktivujte.
error-not-lockable-there = Adresář tohoto účtu neumí účty uzamknout, takže heslo k účtu dál funguje. Změňte heslo tam.
error-locked-there = Tento účet je ve svém adresáři uzamčený. Odemkne ho jen nové heslo zvolené přes odkaz pro obnovení.
error-rate-invalid = Zadejte číslo od 1 do 1 000.
error-campaign-is-over = Tato kampaň už skončila. Načtěte její stránku znovu.
error-file-missing = Nejdřív vyberte soubor.
error-import-has-wrong-lines = Některé řádky jsou neplatné. Zvolte jejich vynechání, nebo je v souboru opravte a zkontrolujte ho znovu.
error-import-not-ready = Tento import už skončil nebo ještě nebyl zkontrolován. Načtěte jeho stránku znovu.
error-mail-is-going = Tento e-mail se právě odesílá. Načtěte jeho stránku znovu za minutu.
error-mail-waits-for-limit = Tento e-mail čeká kvůli limitu e-mailů na jednu adresu, který chrání příjemce. Odešle se, jakmile to limit dovolí.
error-mail-is-over = Tento e-mail už nelze změnit: byl odeslán nebo už není potřeba. Vraťte se zpět a načtěte jeho stránku znovu.
error-case-is-over = Tento případ je už uzavřený. Pokud je nové heslo stále potřeba, pošlete nový odkaz.
error-url-invalid = Zadejte adresu URL s https, například https://example.org/hook, bez uživatelského jména.
error-url-private = Tato adresa je v privátní síti. Provozovatel tohoto serveru ji může povolit pomocí WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Vyberte alespoň jednu událost.
error-cross-site = Tento požadavek přišel z jiného webu a byl odmítnut. Otevřete naši stránku přímo a zkuste to znovu tam.
error-unreadable = Tento požadavek se nepodařilo přečíst. Zkontrolujte, co jste poslali, a zkuste to znovu.
error-not-found = Na této adrese nic není.
error-method-not-allowed = Tato adresa tuto metodu nepodporuje.
error-too-slow = Tento požadavek přicházel příliš dlouho. Zkontrolujte připojení a zkuste to znovu.
error-too-large = Tento požadavek je příliš velký.
error-unsupported-media-type = Pošlete JSON (application/json) nebo formulář (application/x-www-form-urlencoded nebo multipart/form-data).
error-idempotency-key-reused = Tento Idempotency-Key už byl použit pro jiný požadavek. Pro každý požadavek použijte nový klíč.
error-too-many-requests =
    Z vaší sítě přišlo příliš mnoho požadavků. Počkejte prosím { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
    } a zkuste to znovu. E-maily, které jsou už na cestě, přesto dorazí.
error-too-many-requests-hours =
    Z vaší sítě přišlo příliš mnoho požadavků. Počkejte prosím { $hours ->
        [one] hodinu
        [few] { $hours } hodiny
        [many] { $hours } hodiny
       *[other] { $hours } hodin
    } a zkuste to znovu. E-maily, které jsou už na cestě, přesto dorazí.
error-too-many-tries =
    Příliš mnoho neúspěšných pokusů. Počkejte prosím { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
    } a zkuste to znovu. Pokud jste zapomněli heslo, požádejte o odkaz: to funguje hned.
error-too-many-tries-hours =
    Příliš mnoho neúspěšných pokusů. Počkejte prosím { $hours ->
        [one] hodinu
        [few] { $hours } hodiny
        [many] { $hours } hodiny
       *[other] { $hours } hodin
    } a zkuste to znovu. Pokud jste zapomněli heslo, požádejte o odkaz: to funguje hned.
error-unavailable = Vaši žádost se nepodařilo zpracovat. Chyba je u nás, ne u vás. Zkuste to prosím znovu za několik minut.
error-unexpected = Na naší straně se něco pokazilo. Zkuste to prosím znovu za několik minut.
error-unreachable = Nepodařilo se spojit se serverem. Zkontrolujte připojení a zkuste to znovu. Co jste napsali, tu stále je.
