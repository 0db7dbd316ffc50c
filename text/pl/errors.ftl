# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Wpisz swój adres e-mail.
error-email-invalid = To nie jest pełny adres e-mail. Powinien wyglądać tak: name@example.org.
error-name-missing = Wpisz imię i nazwisko lub nazwę.
error-name-not-text = Ta nazwa zawiera niewidoczne znaki, które zmieniają kierunek tekstu wokół. Wpisz ją, zamiast wklejać.
error-name-too-long = Ta nazwa jest za długa. Użyj najwyżej 150 znaków.
error-password-too-short = To hasło jest za krótkie. Minimalna liczba znaków: { $length }. Wystarczy dodać słowo lub dwa.
error-password-too-long = To hasło jest za długie. Użyj najwyżej 1024 bajtów, czyli około strony tekstu.
error-password-too-common = To hasło zbyt łatwo odgadnąć: popularne hasła, proste wzory oraz własne imię, nazwisko lub adres to pierwsze, czego próbują atakujący. Wybierz inne.
error-password-breached = To hasło jest znane z wycieku danych, więc atakujący je wypróbowują. Wybierz hasło, które nie było używane nigdzie indziej.
error-password-not-text = To hasło zawiera znaki, których nie da się ponownie wpisać, na przykład podział wiersza. Wybierz inne.
error-password-too-weak-there = Aplikacja nie przyjmuje tego hasła. Wybierz dłuższe, z innymi słowami.
error-password-too-long-there = To hasło jest za długie dla aplikacji. Użyj najwyżej 70 znaków.
error-password-in-history = To hasło było już używane. Wybierz takie, które nigdy nie było tu używane.
error-password-frozen = To hasło sprzed zablokowania konta, więc może je znać ktoś inny. Wybierz inne.
error-password-revoked = To hasło już nie działa dla tego konta, ponieważ może je znać ktoś inny. Wybierz inne.
error-password-too-young = Aplikacja nie pozwala jeszcze ponownie zmienić tego hasła. Spróbuj później lub zapytaj jej pomoc techniczną.
error-changed-elsewhere = Hasło do tego konta zmieniono w aplikacji po wysłaniu tego linku, dlatego link już nie działa. Jeśli to nie Twoja zmiana, poproś o nowy link.
error-directory-down = Aplikacja, która prowadzi Twoje konto, nie odpowiada. Nic nie zostało zmienione, a Twój link nadal działa: spróbuj ponownie za minutę.
error-passwords-differ = Hasła nie są takie same. Wpisz nowe hasło ponownie w obu polach.
error-link-no-longer-good = Ten link już nie działa. Poproś o nowy.
error-case-number-missing = Wpisz numer sprawy. Znajdziesz go w e-mailu; wygląda tak: 7KQ2-M9XD.
error-code-missing = Wpisz kod z e-maila.
error-code-not-right = Ten kod jest błędny lub już nie działa. Sprawdź go w najnowszym e-mailu. Po pięciu próbach otwórz link z e-maila lub poproś o nowy.
error-code-is-case-number = To jest numer sprawy. Kod wygląda podobnie i jest w tym samym e-mailu.
error-account-frozen = To konto zostało zablokowane przez jego właściciela. Odblokuje je tylko link wysłany na adres e-mail właściciela, który może o niego poprosić.
error-wrong-credentials = Błędny adres e-mail lub hasło. Sprawdź jedno i drugie, a potem spróbuj ponownie.
error-email-taken = Istnieje już konto z tym adresem.
error-password-missing = Wpisz swoje hasło.
error-password-not-yours = Nie podawaj hasła: wybiera je tylko właściciel konta, za pomocą linku wysłanego e-mailem.
error-role-unknown = Nie ma takiej roli.
error-not-logged-in = Sesja wygasła lub jeszcze się nie rozpoczęła. Zaloguj się i spróbuj ponownie.
error-token-not-good = To wywołanie wymaga ważnego tokenu API. Wyślij go w nagłówku Authorization jako „Token” lub „Bearer” i token.
error-not-allowed = Twoja rola na to nie pozwala lub Twój token API nie ma odpowiedniego zakresu. Zwróć się do administratora.
error-scope-missing = Wybierz co najmniej jeden zakres.
error-too-many-tokens = Jest już 50 tokenów API. Najpierw unieważnij token, którego już nie używasz.
error-token-name-not-good = Wybierz inną nazwę, najwyżej 100 znaków. „log-in” jest zastrzeżone dla tokenów tworzonych przy logowaniu.
error-password-needed = Aby kontynuować, wpisz swoje hasło. Ze względów bezpieczeństwa po pewnym czasie prosimy o nie ponownie.
error-password-wrong = To nie jest Twoje hasło. Sprawdź je i spróbuj ponownie.
error-second-factor-needed = Najpierw skonfiguruj weryfikację dwuetapową.
error-second-factor-wrong = Ten kod jest błędny lub został już użyty. Poczekaj na następny i spróbuj ponownie.
error-caller-code-wrong = Ten kod jest błędny. Poproś osobę, która dzwoni, o ponowne odczytanie go z najnowszego e-maila.
error-caller-code-over = Żaden kod nie działa: ostatni wygasł, został użyty lub zbyt wiele razy podano go błędnie. Wyślij nowy.
error-last-admin = To ostatni aktywny administrator. Najpierw nadaj tę rolę komuś innemu.
error-yourself = To jest Twoje własne konto. Musi to zrobić inny administrator.
error-changed-meanwhile = Ktoś inny wprowadził zmianę po otwarciu tej strony, dlatego nic nie zostało zapisane. Wpisany tekst nadal tu jest: otwórz stronę w nowej karcie, aby zobaczyć aktualne wartości, i wprowadź zmiany tam.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Najpierw zaznacz co najmniej jedno konto.
error-account-disabled = To konto jest wyłączone, więc nie można wysłać linku. Najpierw je włącz.
error-not-lockable-there = Katalog tego konta nie umożliwia blokowania kont, więc hasło do konta nadal działa. Zmień hasło w katalogu.
error-locked-there = To konto jest zablokowane w swoim katalogu. Odblokuje je tylko nowe hasło, wybrane za pomocą linku odzyskiwania.
error-rate-invalid = Wpisz liczbę od 1 do 1000.
error-campaign-is-over = Ta kampania już się zakończyła. Odśwież jej stronę.
error-file-missing = Najpierw wybierz plik.
error-import-has-wrong-lines = Niektóre wiersze są nieprawidłowe. Pomiń je albo popraw w pliku i sprawdź go ponownie.
error-import-not-ready = Ten import się zakończył lub nie został jeszcze sprawdzony. Odśwież jego stronę.
error-mail-is-going = Ten e-mail jest właśnie wysyłany. Odśwież jego stronę za minutę.
error-mail-waits-for-limit = Ten e-mail czeka z powodu limitu e-maili na jeden adres, który chroni odbiorcę. Zostanie wysłany, gdy tylko limit na to pozwoli.
error-mail-is-over = Tego e-maila nie można już zmienić: został wysłany lub nie jest już potrzebny. Wróć i odśwież jego stronę.
error-case-is-over = Ta sprawa jest już zamknięta. Jeśli nowe hasło jest nadal potrzebne, wyślij nowy link.
error-url-invalid = Wpisz adres URL https, na przykład https://example.org/hook, bez nazwy użytkownika.
error-url-private = Ten adres jest w sieci prywatnej. Operator tego serwera może go dopuścić w WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Wybierz co najmniej jedno zdarzenie.
error-cross-site = To żądanie przyszło z innej witryny i zostało odrzucone. Otwórz naszą stronę bezpośrednio i spróbuj tam ponownie.
error-unreadable = Nie udało się odczytać tego żądania. Sprawdź wysłane dane i spróbuj ponownie.
error-not-found = Pod tym adresem nic nie ma.
error-method-not-allowed = Ten adres nie obsługuje tej metody.
error-too-slow = To żądanie docierało zbyt długo. Sprawdź połączenie i spróbuj ponownie.
error-too-large = To żądanie jest za duże.
error-unsupported-media-type = Wyślij JSON (application/json) lub formularz (application/x-www-form-urlencoded albo multipart/form-data).
error-idempotency-key-reused = Ten Idempotency-Key został już użyty w innym żądaniu. W każdym żądaniu użyj nowego klucza.
error-too-many-requests =
    Z Twojej sieci przyszło zbyt wiele żądań. Poczekaj { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    } i spróbuj ponownie. E-maile, które są już w drodze, i tak dotrą.
error-too-many-requests-hours =
    Z Twojej sieci przyszło zbyt wiele żądań. Poczekaj { $hours ->
        [one] godzinę
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    } i spróbuj ponownie. E-maile, które są już w drodze, i tak dotrą.
error-too-many-tries =
    Zbyt wiele nieudanych prób. Poczekaj { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    } i spróbuj ponownie. Jeśli nie pamiętasz hasła, poproś o link: to działa od razu.
error-too-many-tries-hours =
    Zbyt wiele nieudanych prób. Poczekaj { $hours ->
        [one] godzinę
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    } i spróbuj ponownie. Jeśli nie pamiętasz hasła, poproś o link: to działa od razu.
error-unavailable = Nie udało się przetworzyć Twojej prośby. To nasza wina, nie Twoja. Spróbuj ponownie za kilka minut.
error-unexpected = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za kilka minut.
error-unreachable = Nie udało się połączyć z serwerem. Sprawdź połączenie i spróbuj ponownie. Wpisany tekst nadal tu jest.
