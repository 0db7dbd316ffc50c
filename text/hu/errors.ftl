# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Adja meg az e-mail-címét.
error-email-invalid = Ez az e-mail-cím nem teljes. Ilyen formájú legyen: name@example.org.
error-name-missing = Adjon meg egy nevet.
error-name-not-text = Ez a név olyan láthatatlan karaktereket tartalmaz, amelyek megváltoztatják a környező szöveg irányát. Beillesztés helyett gépelje be.
error-name-too-long = Ez a név túl hosszú. Legfeljebb 150 karakter lehet.
error-password-too-short = Ez a jelszó túl rövid. Legalább { $length } karakter szükséges; elég hozzátenni egy-két szót.
error-password-too-long = Ez a jelszó túl hosszú. Legfeljebb 1024 bájt lehet, ami nagyjából egy oldalnyi szöveg.
error-password-too-common = Ez a jelszó túl könnyen kitalálható: a támadók először a gyakori jelszavakkal, mintákkal, valamint az Ön nevével és címével próbálkoznak. Válasszon másikat.
error-password-breached = Ez a jelszó egy adatszivárgás során nyilvánosságra került, ezért a támadók próbálkoznak vele. Válasszon olyat, amelyet sehol máshol nem használt.
error-password-not-text = Ez a jelszó olyan karaktert tartalmaz, amelyet nem lehet újra begépelni, például sortörést. Válasszon másikat.
error-password-too-weak-there = Az alkalmazás nem fogadja el ezt a jelszót. Válasszon hosszabbat, amely más szavakból áll.
error-password-too-long-there = Ez a jelszó túl hosszú az alkalmazásnak. Legfeljebb 70 karakter lehet.
error-password-in-history = Ezt a jelszót már használta korábban. Válasszon olyat, amelyet itt még soha nem használt.
error-password-frozen = Ez a jelszó a fiók zárolása előtt volt érvényben, ezért más is ismerheti. Válasszon másikat.
error-password-revoked = Ez a jelszó már nem érvényes ehhez a fiókhoz, mert más is ismerheti. Válasszon másikat.
error-password-too-young = Az alkalmazás egyelőre nem engedi újra megváltoztatni ezt a jelszót. Próbálja meg később, vagy forduljon az alkalmazás ügyfélszolgálatához.
error-changed-elsewhere = A fiók jelszava megváltozott az alkalmazásban, miután ezt a linket elküldtük, ezért a link már nem működik. Ha nem Ön változtatta meg, kérjen új linket.
error-directory-down = A fiókját kezelő alkalmazás nem válaszol. Semmi sem változott, és a linkje továbbra is működik: próbálja újra egy perc múlva.
error-passwords-differ = A két jelszó nem egyezik. Írja be újra az új jelszavát mindkét mezőbe.
error-link-no-longer-good = Ez a link már nem működik. Kérjen újat.
error-case-number-missing = Adja meg az ügyszámot. Az e-mailben található, és így néz ki: 7KQ2-M9XD.
error-code-missing = Írja be az e-mailben kapott kódot.
error-code-not-right = Ez a kód hibás, vagy már nem működik. Ellenőrizze a legújabb e-mailben. Öt próbálkozás után nyissa meg az e-mailben lévő linket, vagy kérjen újat.
error-code-is-case-number = Ez az ügyszám. A kód hasonlóan néz ki, és ugyanabban az e-mailben van.
error-account-frozen = Ezt a fiókot a tulajdonosa zárolta. A zárolást csak a tulajdonos e-mail-címére küldött link oldja fel; ilyen linket a tulajdonos kérhet.
error-wrong-credentials = Hibás e-mail-cím vagy jelszó. Ellenőrizze mindkettőt, és próbálja újra.
error-email-taken = Ezzel a címmel már van fiók.
error-password-missing = Adja meg a jelszavát.
error-password-not-yours = Ne adjon meg jelszót: azt csak a fiók tulajdonosa választhat, e-mailben küldött linkkel.
error-role-unknown = Nincs ilyen szerepkör.
error-not-logged-in = Nincs bejelentkezve, vagy már kijelentkezett. Jelentkezzen be, és próbálja újra.
error-token-not-good = Ehhez a híváshoz érvényes API-token szükséges. Küldje az Authorization fejlécben: „Token” vagy „Bearer”, utána a token.
error-not-allowed = A szerepköre ezt nem engedi, vagy az API-tokenjének nincs ehhez hatóköre. Forduljon egy rendszergazdához.
error-scope-missing = Válasszon legalább egy hatókört.
error-too-many-tokens = Már 50 API-token van. Előbb vonjon vissza egyet, amelyet már nem használ.
error-token-name-not-good = Válasszon másik, legfeljebb 100 karakteres nevet. A „log-in” a bejelentkezéskor létrehozott tokeneknek van fenntartva.
error-password-needed = A folytatáshoz adja meg a saját jelszavát. Az Ön biztonsága érdekében egy idő után újra kérjük.
error-password-wrong = Ez nem az Ön jelszava. Ellenőrizze, és próbálja újra.
error-second-factor-needed = Előbb állítsa be a kétlépcsős azonosítást.
error-second-factor-wrong = Ez a kód hibás, vagy már felhasználták. Várja meg a következőt, és próbálja újra.
error-caller-code-wrong = Ez a kód hibás. Kérje meg a hívót, hogy olvassa fel újra a legújabb e-mailből.
error-caller-code-over = Nincs érvényes kód: lejárt, felhasználták, vagy túl sokszor adták meg hibásan. Küldjön újat.
error-last-admin = Ez az utolsó aktív rendszergazda. Előbb tegyen valaki mást rendszergazdává.
error-yourself = Ez az Ön saját fiókja. Ezt egy másik rendszergazdának kell elvégeznie.
error-changed-meanwhile = Valaki más módosította ezt, mióta Ön megnyitotta az oldalt, ezért semmit sem mentettünk el. Amit beírt, az még itt van: nyissa meg az oldalt új lapon, hogy lássa az aktuális értékeket, és ott végezze el a módosításokat.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Előbb jelöljön ki legalább egy fiókot.
error-account-disabled = Ez a fiók le van tiltva, ezért nem küldhető hozzá link. Előbb engedélyezze.
error-not-lockable-there = A fiók címtára nem tud fiókokat zárolni, ezért a fiók jelszava továbbra is működik. Változtassa meg a jelszót a címtárban.
error-locked-there = Ez a fiók zárolva van a címtárában. A zárolást csak egy helyreállítási linkkel választott új jelszó oldja fel.
error-rate-invalid = Adjon meg egy 1 és 1000 közötti számot.
error-campaign-is-over = Ez a kampány már véget ért. Töltse be újra a kampány oldalát.
error-file-missing = Előbb válasszon egy fájlt.
error-import-has-wrong-lines = Néhány sor érvénytelen. Válassza a kihagyásukat, vagy javítsa ki őket a fájlban, és ellenőrizze újra.
error-import-not-ready = Ez az importálás véget ért, vagy még nincs ellenőrizve. Töltse be újra az importálás oldalát.
error-mail-is-going = Ezt az e-mailt épp most küldjük. Egy perc múlva töltse be újra az e-mail oldalát.
error-mail-waits-for-limit = Ez az e-mail várakozik, mert az egy címre küldhető e-mailek száma a cím tulajdonosának védelmében korlátozott. Elküldjük, amint a korlát engedi.
error-mail-is-over = Ez az e-mail már nem módosítható: elküldtük, vagy már nincs rá szükség. Menjen vissza, és töltse be újra az e-mail oldalát.
error-case-is-over = Ez az ügy már le van zárva. Ha még mindig új jelszóra van szükség, küldjön új linket.
error-url-invalid = Adjon meg egy https-URL-t felhasználónév nélkül, például: https://example.org/hook.
error-url-private = Ez a cím magánhálózatban van. A kiszolgáló üzemeltetője a WEBHOOK_ALLOWED_NETWORKS beállítással engedélyezheti.
error-events-missing = Válasszon legalább egy eseményt.
error-cross-site = Ez a kérés egy másik webhelyről érkezett, ezért elutasítottuk. Nyissa meg közvetlenül az oldalunkat, és ott próbálja újra.
error-unreadable = Nem sikerült értelmezni ezt a kérést. Ellenőrizze, mit küldött, és próbálja újra.
error-not-found = Ezen a címen nincs semmi.
error-method-not-allowed = Ez a cím nem támogatja ezt a metódust.
error-too-slow = Ez a kérés túl lassan érkezett meg. Ellenőrizze a kapcsolatot, és próbálja újra.
error-too-large = Ez a kérés túl nagy.
error-unsupported-media-type = JSON-t (application/json) vagy űrlapot (application/x-www-form-urlencoded vagy multipart/form-data) küldjön.
error-idempotency-key-reused = Ezt az Idempotency-Key értéket már egy másik kéréshez használták. Minden kéréshez használjon új kulcsot.
error-too-many-requests =
    Túl sok kérés érkezett az Ön hálózatából. Várjon { $minutes ->
        [one] egy percet
       *[other] { $minutes } percet
    }, és próbálja újra. A már elküldött e-mailek így is megérkeznek.
error-too-many-requests-hours =
    Túl sok kérés érkezett az Ön hálózatából. Várjon { $hours ->
        [one] egy órát
       *[other] { $hours } órát
    }, és próbálja újra. A már elküldött e-mailek így is megérkeznek.
error-too-many-tries =
    Túl sok sikertelen próbálkozás. Várjon { $minutes ->
        [one] egy percet
       *[other] { $minutes } percet
    }, és próbálja újra. Ha elfelejtette a jelszavát, kérjen linket: az azonnal működik.
error-too-many-tries-hours =
    Túl sok sikertelen próbálkozás. Várjon { $hours ->
        [one] egy órát
       *[other] { $hours } órát
    }, és próbálja újra. Ha elfelejtette a jelszavát, kérjen linket: az azonnal működik.
error-unavailable = Nem sikerült feldolgozni a kérését. A hiba nálunk van, nem Önnél. Próbálja újra néhány perc múlva.
error-unexpected = Valami hiba történt nálunk. Próbálja újra néhány perc múlva.
error-unreachable = Nem sikerült elérni a kiszolgálót. Ellenőrizze a kapcsolatot, és próbálja újra. Amit beírt, az még itt van.
