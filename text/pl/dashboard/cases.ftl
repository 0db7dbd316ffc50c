# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Sprawy
cases-case-title = Sprawa { $number }
cases-search = Numer sprawy lub adres e-mail
cases-state = Stan
cases-any-state = Dowolny
cases-from = Od
cases-to = Do
cases-empty-title = Brak pasujących spraw
cases-empty = Nikt nie poprosił o link w tym okresie, z tym numerem lub z tym adresem. Numery spraw nie zawierają podobnych do siebie liter i cyfr, takich jak O i 0.
cases-none-yet-title = Nie ma jeszcze spraw
cases-none-yet = Sprawa pojawi się tutaj, gdy tylko ktoś poprosi o link.
cases-number = Numer
cases-email = Wpisany adres
cases-asked = Pierwsza prośba
cases-last-asked = Ostatnia prośba
cases-open = Otwarta
cases-completed = Zmieniono hasło
cases-revoked = Zamknięta
cases-expired = Link wygasł
cases-no-account = Brak konta
cases-back = Wszystkie sprawy
cases-export = Eksportuj jako CSV
cases-now = Stan i następny krok
cases-facts = O tej sprawie
cases-account = Konto
cases-account-disabled = Wyłączone
cases-account-frozen = Zablokowane przez właściciela
cases-account-new-password = Wymagane nowe hasło
cases-no-account-here = Nie ma konta z tym adresem.
cases-code-tries = Wpisane kody
cases-code-tries-of = { $count } (limit prób na osobę dla każdego e-maila: { $limit })
# Above the limits that hold up the person of this case.
cases-held-up = Musi czekać
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, do { $time }
cases-see-limits = Zobacz limity
cases-timeline = Oś czasu
cases-see-mail = Zobacz e-mail
cases-words = Odpowiedź serwera:

cases-send-again = Wyślij kolejny link
cases-send-new = Otwórz nową sprawę i wyślij link
cases-revoke = Zamknij sprawę…
cases-revoke-title = Zamknąć sprawę { $number }?
cases-revoke-lead = Jej linki i kody od razu przestaną działać, a oczekujące jeszcze e-maile nie zostaną wysłane. Hasło pozostanie bez zmian. Tego nie można cofnąć; zawsze można poprosić o nowy link.
cases-revoke-button = Zamknij sprawę
cases-verify-caller = Zweryfikuj rozmówcę…

cases-now-completed = Nowe hasło wybrano { $ago }, za pomocą linku lub kodu z tej sprawy.
cases-next-completed = Jeśli ta osoba nadal nie może się zalogować, to nie wpisuje nowego hasła albo to nie ona je zmieniła. Zapytaj. Jeśli to nie ona, może otworzyć link z e-maila o zmianie.
cases-now-frozen = Właściciel zablokował konto { $ago } z powodu zmiany hasła, która nie pochodziła od niego. Nikt nie może się zalogować.
cases-next-frozen = Upewnij się, że rozmawiasz z właścicielem i że nikt inny nie czyta jego poczty. Potem wyślij nowy link: wybranie za jego pomocą nowego hasła odblokuje konto.
cases-next-frozen-open = Upewnij się, że rozmawiasz z właścicielem i że nikt inny nie czyta jego poczty. Wybranie nowego hasła za pomocą linku z tej sprawy odblokuje konto.
cases-next-frozen-verified = Zapytaj, czy ktoś inny czyta pocztę właściciela. Potem wyślij nowy link: wybranie za jego pomocą nowego hasła odblokuje konto.
cases-next-frozen-verified-open = Zapytaj, czy ktoś inny czyta pocztę właściciela. Wybranie nowego hasła za pomocą linku z tej sprawy odblokuje konto.
cases-now-new-password = Stare hasło przestało działać { $ago }, ponieważ jest wymagane nowe. Wszyscy zostali wylogowani.
cases-next-new-password = Wyjaśnij, że stare hasło już nie działa, i wyślij nowy link. Nowe hasło musi być inne niż stare.
cases-next-new-password-open = Wyjaśnij, że stare hasło już nie działa. Za pomocą linku z tej sprawy można wybrać nowe, inne niż stare.
cases-now-revoked-by-owner = Odbiorca e-maila nacisnął „To nie ja” { $ago }. Linki już nie działają.
cases-next-revoked-by-owner = Jeśli to jednak była jego prośba, może po prostu poprosić o nowy link.
cases-now-revoked-by-staff = Tę sprawę zamknięto { $ago } (zamyka: { $name }). Linki już nie działają.
cases-now-revoked-by-other = Tę sprawę zamknięto { $ago }: wybrano nowe hasło przez inną sprawę.
cases-now-revoked-by-operator = Tę sprawę zamknięto { $ago }: administrator ustawił hasło.
cases-now-revoked-by-freeze = Tę sprawę zamknięto { $ago }: właściciel zablokował konto po zmianie hasła, która nie pochodziła od niego.
cases-now-revoked-by-edit = Tę sprawę zamknięto { $ago }: zmieniono adres konta.
cases-now-revoked = Tę sprawę zamknięto { $ago }. Linki już nie działają.
cases-next-revoked = Jeśli nowe hasło jest nadal potrzebne, wyślij nowy link.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = Konto w katalogu { $directory } nie dostaje linku. { $why }
cases-next-withheld = Osoba, która prowadzi tę aplikację, może tam ustawić hasło, gdy już wie, kto o nie prosi.
cases-now-no-account = Nie ma konta z tym adresem, więc nie wysłano e-maila.
cases-now-told-no-account = Nie ma konta z tym adresem. Wysłano e-mail, który o tym informuje.
cases-next-no-account = Zapytaj, z jakim adresem zarejestrowano konto, i sprawdź, czy w tym nie ma literówek.
cases-now-deleted = Konto z tym adresem zostało w międzyczasie usunięte, a jego e-maile razem z nim.
cases-next-deleted = Zapytaj, czy ta osoba powinna mieć konto. Dziennik audytu pokazuje, kto je usunął.
cases-now-nobody = Ktoś poprosił o kolejny link na stronie linku, którego nigdy nie wysłaliśmy.
cases-next-nobody = Najprawdopodobniej link został ucięty przy kopiowaniu. Niech ta osoba poprosi o link, podając swój adres.
cases-now-disabled = Konto jest wyłączone, więc e-maile nie są wysyłane.
cases-next-disabled = Jeśli ta osoba ma mieć dostęp, najpierw włącz konto, a potem wyślij link.
cases-now-limit = Na ten adres wysłano wiele e-maili, więc następny czeka. Planowane wysłanie: { $time }.
cases-next-limit = Do tego czasu można użyć najnowszego otrzymanego e-maila. Może być w folderze ze spamem.
cases-now-turn = E-mail zaraz zostanie wysłany.
cases-next-turn = Odśwież tę stronę za chwilę.
cases-now-mail-server =
    { $count ->
        [one] Nasz serwer poczty nie przyjmuje teraz e-maili. Podjęto jedną próbę. Następna próba: { $time }.
        [few] Nasz serwer poczty nie przyjmuje teraz e-maili. Podjęto { $count } próby. Następna próba: { $time }.
        [many] Nasz serwer poczty nie przyjmuje teraz e-maili. Podjęto { $count } prób. Następna próba: { $time }.
       *[other] Nasz serwer poczty nie przyjmuje teraz e-maili. Podjęto { $count } próby. Następna próba: { $time }.
    }
cases-next-mail-server = E-mail zostanie wysłany, gdy tylko serwer znów zacznie działać; nie trzeba prosić ponownie. Powiadom osobę, która prowadzi serwer poczty.
cases-now-directory = Jeden z katalogów nie odpowiada, więc nie wiemy, czyj to adres. Następna próba: { $time }.
cases-next-directory = E-mail zostanie wysłany, gdy tylko katalog znów zacznie działać; nie trzeba prosić ponownie. Powiadom osobę, która prowadzi katalog.
cases-now-site-limit = Ten serwis osiągnął swój limit e-maili, więc ten czeka. Planowane wysłanie: { $time }.
cases-next-site-limit = Zostanie wysłany automatycznie. Powiadom administratora: to może być atak.
cases-now-put-off = Serwer poczty odroczył ten e-mail. Następna próba: { $time }.
cases-next-put-off = Zostanie wysłany automatycznie. Jeśli odpowiedź poniżej mówi o pełnej skrzynce, trzeba w niej zwolnić miejsce.
cases-now-refused = Serwer poczty odrzucił adres { $ago }.
cases-next-refused = Sprawdź z tą osobą adres konta: skrzynka może być zamknięta albo w adresie jest literówka.
cases-now-given-up = E-maila nie udało się wysłać na czas, więc { $ago } zrezygnowaliśmy.
cases-now-fault = E-maila nie udało się wysłać z powodu błędu w tym programie, więc { $ago } zrezygnowaliśmy.
cases-next-fault = Poproś administratora tego programu, aby zajrzał do dziennika. Gdy błąd zostanie naprawiony, wyślij kolejny link.
cases-now-cancelled = E-mail anulowano w panelu { $ago }, przed wysłaniem.
cases-next-cancelled = Jeśli jest nadal potrzebny, wyślij kolejny link.
cases-now-dropped = Nie wysłano e-maila: nie było wtedy aktywnego konta z tym adresem.
cases-next-dropped = Teraz jest. Wyślij link.
cases-now-sent = E-mail dostarczono { $ago } ({ $server }). Nikt jeszcze nie otworzył linku.
cases-next-sent = Poproś o sprawdzenie folderu ze spamem oraz tego, czy przeglądana skrzynka to { $email }.
cases-now-scanned = E-mail dostarczono { $ago } ({ $server }). Jak dotąd link otworzył tylko skaner poczty.
cases-now-opened = Link otwarto { $ago }, ale nie wybrano jeszcze nowego hasła.
cases-next-opened = Zapytaj, co jest napisane na stronie. Minimalna liczba znaków nowego hasła: { $length }. Hasło wpisuje się dwa razy.
cases-now-expired = Link wygasł { $ago } i nie wybrano nowego hasła.
cases-next-expired = Wyślij kolejny link. Czas ważności każdego: { $duration }.
cases-the-mail-server = serwer poczty
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = Kod do weryfikacji rozmówcy czeka na wysłanie.
cases-caller-sent = Kod do weryfikacji rozmówcy wysłano { $ago }. Poproś rozmówcę o jego odczytanie.
cases-caller-verified = Rozmówcę zweryfikowano { $ago } kodem wysłanym na adres e-mail konta (weryfikuje: { $name }).
cases-caller-verified-app = Rozmówcę zweryfikowano { $ago } kodem z aplikacji uwierzytelniającej (weryfikuje: { $name }).
cases-caller-failed = Rozmówca zbyt wiele razy odczytał błędny kod, ostatnio { $ago }. Nie pomagaj z tym kontem, dopóki nie wiesz, kto dzwoni.

cases-requested = Poproszono o link
cases-requested-by-program = O link poprosił program „{ $program }”
cases-request-has-number = Numer { $number }
cases-from-network = Z sieci { $network }
cases-from-us = Z panelu lub z wiersza poleceń
cases-queued = E-mail w kolejce
cases-queued-until = E-mail odłożony. Planowane wysłanie: { $time }
cases-queued-until-more = Osiągnięto limit e-maili na ten adres.
cases-accepted = Dostarczono ({ $server })
cases-put-off = Odroczono ({ $server })
cases-put-off-times =
    { $count ->
        [one] raz, ostatnio: { $time }
        [few] { $count } razy, ostatnio: { $time }
        [many] { $count } razy, ostatnio: { $time }
       *[other] { $count } raza, ostatnio: { $time }
    }
cases-refused = Odrzucono ({ $server })
cases-given-up = Zrezygnowano
cases-given-up-more = Nie udało się wysłać na czas.
cases-dropped-withheld = Nie wysłano: nie ma konta, które może dostać link
cases-dropped-no-account = Nie wysłano: brak konta
cases-dropped-disabled = Nie wysłano: konto jest wyłączone
cases-dropped-other = Nie wysłano: już niepotrzebny
cases-dropped-other-more = Wystarczył inny e-mail z tej sprawy, sprawę zamknięto albo nie było wtedy aktywnego konta.
cases-opened = Otwarto link
cases-opened-by-scanner = Link otworzył skaner
cases-opened-by-scanner-more = Najprawdopodobniej skaner poczty lub podgląd, z sieci { $network }. To tylko przypuszczenie.
cases-openings-full = Późniejsze wizyty nie są rejestrowane.
cases-code-redeemed = Wpisano prawidłowy kod
cases-code-redeemed-more = Otworzył stronę wyboru nowego hasła.
cases-withheld = Brak linku dla konta w katalogu { $directory }
cases-not-taken = Katalog { $directory } nie przyjął nowego hasła
cases-not-written = Nie udało się zapisać nowego hasła w katalogu { $directory }
cases-used-elsewhere = Zapisano nowe hasło w katalogu { $directory }
cases-used = Wybrano nowe hasło
cases-revoked-by-owner = Zamknięto: naciśnięto „To nie ja”
cases-revoked-by-staff = Zamknięto (zamyka: { $name })
cases-revoked-by-other = Zamknięto przez inną sprawę
cases-revoked-by-operator = Zamknięto: administrator ustawił hasło
cases-revoked-by-freeze = Zamknięto: właściciel zablokował konto
cases-revoked-by-edit = Zamknięto: zmieniono adres konta
cases-revoked-somehow = Zamknięto
cases-frozen = Konto zablokowane przez właściciela
cases-frozen-more = Według właściciela zmiana hasła nie pochodziła od niego. Wszyscy zostali wylogowani.
cases-new-password = Zażądano nowego hasła
cases-new-password-more = Stare hasło przestało działać. Wszyscy zostali wylogowani.
cases-ran-out = Link wygasł
cases-sent-again-by = Kolejny link (prosi: { $name })
cases-retried-by = Ponowiono wysyłanie e-maila (ponawia: { $name })
cases-cancelled-by = Anulowano e-mail (anuluje: { $name })
cases-caller-code-by = Kod dla rozmówcy (prosi: { $name })
cases-caller-verified-by = Zweryfikowano rozmówcę (weryfikuje: { $name })
cases-caller-by-email = Kodem wysłanym na adres e-mail konta.
cases-caller-by-app = Kodem z aplikacji uwierzytelniającej.
cases-caller-wrong-by = Błędny kod od rozmówcy (wpisuje: { $name })
cases-somebody-of-staff = ktoś, czyje konto usunięto
cases-the-operator = operator w wierszu poleceń
