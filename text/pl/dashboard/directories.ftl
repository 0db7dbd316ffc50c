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
directories-others-privileged =
    { $count ->
        [one] 1 konto ma większe uprawnienia niż inne
        [few] { $count } konta mają większe uprawnienia niż inne
        [many] { $count } kont ma większe uprawnienia niż inne
       *[other] { $count } konta ma większe uprawnienia niż inne
    }
directories-others-left-out =
    { $count ->
        [one] 1 konto jest wyłączone lub wykluczone
        [few] { $count } konta są wyłączone lub wykluczone
        [many] { $count } kont jest wyłączonych lub wykluczonych
       *[other] { $count } konta jest wyłączone lub wykluczone
    }
directories-others-locked =
    { $count ->
        [one] 1 konto jest tam zablokowane
        [few] { $count } konta są tam zablokowane
        [many] { $count } kont jest tam zablokowanych
       *[other] { $count } konta jest tam zablokowane
    }
directories-others-no-password =
    { $count ->
        [one] 1 konto nie ma tam hasła
        [few] { $count } konta nie mają tam hasła
        [many] { $count } kont nie ma tam hasła
       *[other] { $count } konta nie ma tam hasła
    }
directories-others-unknown-hash =
    { $count ->
        [one] 1 konto ma skrót hasła, którego nie można stąd zapisać
        [few] { $count } konta mają skróty haseł, których nie można stąd zapisać
        [many] { $count } kont ma skróty haseł, których nie można stąd zapisać
       *[other] { $count } konta ma skróty haseł, których nie można stąd zapisać
    }
directories-others-no-address =
    { $count ->
        [one] 1 konto nie ma adresu e-mail
        [few] { $count } konta nie mają adresu e-mail
        [many] { $count } kont nie ma adresu e-mail
       *[other] { $count } konta nie ma adresu e-mail
    }
directories-others-unreadable-address =
    { $count ->
        [one] 1 konto ma adres, na który nie można wysyłać e-maili
        [few] { $count } konta mają adresy, na które nie można wysyłać e-maili
        [many] { $count } kont ma adresy, na które nie można wysyłać e-maili
       *[other] { $count } konta ma adresy, na które nie można wysyłać e-maili
    }
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
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = Nie dostaje linku. { $why }
directories-send = Wyślij link odzyskiwania
directories-send-about = do: { $name } w katalogu { $directory }
directories-see-cases = Sprawy tego konta
directories-where = { $login } w katalogu { $directory }
directories-where-only = w katalogu { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = To konto ma tam większe uprawnienia niż inne.
directories-why-left-out = To konto jest tam wyłączone lub wykluczone w ustawieniach.
directories-why-locked = To konto jest tam zablokowane.
directories-why-no-password = To konto nie ma tam hasła.
directories-why-unknown-hash = Skrótu hasła tego konta nie można stąd zapisać.
directories-why-no-address = To konto nie ma tam adresu e-mail.
directories-why-unreadable-address = Na adres, który ma tam to konto, nie można wysyłać e-maili.

# Why a directory has not taken a new password.
directories-why-too-short = Hasło było za krótkie według zasad katalogu. Link nadal działa.
directories-why-too-weak = Hasło było za proste według zasad katalogu. Link nadal działa.
directories-why-too-long = Hasło było za długie dla katalogu. Link nadal działa.
directories-why-in-history = To jedno z poprzednich haseł tego konta. Link nadal działa.
directories-why-of-frozen = Było to hasło, które dla tego konta już nie działa. Link nadal działa.
directories-why-too-young = Katalog nie pozwala jeszcze na kolejną zmianę hasła. Link nadal działa.
directories-why-no-answer = Katalog nie odpowiedział. Link nadal działa.
directories-why-late-answer = Katalog nie odpowiedział na czas. Próbujemy ponownie.

# Why a new password could not be saved in a directory.
directories-why-changed-there = W międzyczasie hasło zostało zmienione w aplikacji.
directories-why-no-directory = Tego katalogu nie ma już w ustawieniach.
directories-why-refused-there = Aplikacja odrzuciła hasło.
directories-why-gave-up = Aplikacja nie odpowiedziała.
