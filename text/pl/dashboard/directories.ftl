# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Katalogi
directories-lead = Miejsca, w których są konta Twoich aplikacji, w takim stanie, w jakim widzi je ten serwer od swojego uruchomienia.
directories-empty-title = Nie ma jeszcze katalogów
directories-empty = Konta aplikacji można odzyskiwać, gdy w ustawieniach jest katalog: zobacz docs/directories.md.
directories-find = Znajdź konto
directories-check = Sprawdź teraz
directories-state = Stan
directories-up = Działa
directories-slow = Działa wolno
directories-down = Nie działa
directories-not-asked = Jeszcze bez zapytań
directories-since = od { $time }
directories-kind = Rodzaj
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Ostatnia odpowiedź
directories-never = Jeszcze żadna
directories-latency = Czas wyszukiwania
directories-latency-of = Zwykle { $median } ms, najgorzej { $worst } ms
directories-waiting = E-maile, które na niego czekają
directories-writing = Hasła i blokady w drodze
directories-at-least = { $number } lub więcej
directories-policy = Nowe hasła
directories-policy-length = Minimalna liczba znaków: { $length }
directories-policy-words =
    { $count ->
        [one] Minimalna liczba znaków: { $length }; { $count } odrzucane słowo
        [few] Minimalna liczba znaków: { $length }; { $count } odrzucane słowa
        [many] Minimalna liczba znaków: { $length }; { $count } odrzucanych słów
       *[other] Minimalna liczba znaków: { $length }; { $count } odrzucanego słowa
    }
directories-checked = Sprawdzono
directories-not-checked = Jeszcze nie: administrator może to zrobić tutaj lub poleceniem „password-recover doctor”.
directories-checking = Sprawdzanie trwa.
directories-check-failed = Nie udało się sprawdzić: { $why }
directories-recoverable = Można odzyskać
directories-recoverable-of = Konta: { $recoverable } z { $total }
directories-recoverable-of-first = Konta: { $recoverable } z pierwszych { $total }
directories-findings = Wyniki sprawdzania
directories-problem = Problem
directories-warning = Ostrzeżenie
directories-find-title = Znajdź konto
directories-find-back = Wszystkie katalogi
directories-find-lead = Katalogi są pytane o dokładnie ten adres lub tę nazwę użytkownika. Każde wyszukiwanie jest rejestrowane w dzienniku audytu, bez tego, czego szukano.
directories-find-search = Adres e-mail lub nazwa użytkownika
directories-find-button = Znajdź
directories-find-none-title = Nie znaleziono konta
directories-find-none = Żaden katalog nie ma konta z dokładnie tym adresem lub tą nazwą użytkownika.
directories-find-silent = Te katalogi nie odpowiedziały, więc to konto może w nich być: { $names }.
directories-find-found = Znalezione konta
directories-column-account = Konto
directories-column-login = Nazwa użytkownika
directories-column-directory = Katalog
directories-column-link = Odzyskiwanie
directories-send = Wyślij link odzyskiwania
directories-send-about = do: { $name } w katalogu { $directory }
directories-see-cases = Sprawy tego konta
directories-where = { $login } w katalogu { $directory }
directories-where-only = w katalogu { $directory }
