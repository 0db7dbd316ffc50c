# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Wybrane konta
bulk-choose = Działanie na wybranych kontach
bulk-all-matching = Wszystkie pasujące do filtrów ({ $count })
bulk-select = Wybierz: { $name }
bulk-go = Dalej…
bulk-send-link = Wyślij link
bulk-end-sessions = Zakończ wszystkie sesje
bulk-disable = Wyłącz
bulk-enable = Włącz
bulk-require-password = Wymagaj nowego hasła
bulk-allow-password = Znów zezwól na obecne hasło

## The page that asks for confirmation.

bulk-confirm-title = Potwierdź
bulk-plan-send-link =
    { $count ->
        [one] E-mail odzyskiwania zostanie wysłany do właściciela tego konta:
        [few] E-maile odzyskiwania zostaną wysłane do właścicieli { $count } kont tak szybko, jak pozwalają na to limity wysyłania:
        [many] E-maile odzyskiwania zostaną wysłane do właścicieli { $count } kont tak szybko, jak pozwalają na to limity wysyłania:
       *[other] E-maile odzyskiwania zostaną wysłane do właścicieli { $count } konta tak szybko, jak pozwalają na to limity wysyłania:
    }
bulk-plan-end-sessions =
    { $count ->
        [one] Zostaną zakończone wszystkie sesje tego konta:
        [few] Zostaną zakończone wszystkie sesje { $count } kont:
        [many] Zostaną zakończone wszystkie sesje { $count } kont:
       *[other] Zostaną zakończone wszystkie sesje { $count } konta:
    }
bulk-plan-disable =
    { $count ->
        [one] To konto zostanie wyłączone. Jego sesje, tokeny API, linki i otwarte sprawy zostaną zakończone:
        [few] { $count } konta zostaną wyłączone. Ich sesje, tokeny API, linki i otwarte sprawy zostaną zakończone:
        [many] { $count } kont zostanie wyłączonych. Ich sesje, tokeny API, linki i otwarte sprawy zostaną zakończone:
       *[other] { $count } konta zostanie wyłączone. Ich sesje, tokeny API, linki i otwarte sprawy zostaną zakończone:
    }
bulk-plan-enable =
    { $count ->
        [one] To konto zostanie znów włączone:
        [few] { $count } konta zostaną znów włączone:
        [many] { $count } kont zostanie znów włączonych:
       *[other] { $count } konta zostanie znów włączone:
    }
bulk-plan-require-password =
    { $count ->
        [one] Hasło tego konta przestanie działać, a jego sesje i tokeny API zostaną zakończone. Właściciel nie dostanie e-maila i wybierze nowe hasło za pomocą linku odzyskiwania:
        [few] Hasła { $count } kont przestaną działać, a ich sesje i tokeny API zostaną zakończone. Właściciele nie dostaną e-maili i wybiorą nowe hasła za pomocą linków odzyskiwania:
        [many] Hasła { $count } kont przestaną działać, a ich sesje i tokeny API zostaną zakończone. Właściciele nie dostaną e-maili i wybiorą nowe hasła za pomocą linków odzyskiwania:
       *[other] Hasła { $count } konta przestaną działać, a ich sesje i tokeny API zostaną zakończone. Właściciele nie dostaną e-maili i wybiorą nowe hasła za pomocą linków odzyskiwania:
    }
bulk-plan-allow-password =
    { $count ->
        [one] Obecne hasło tego konta znów będzie działać:
        [few] Obecne hasła { $count } kont znów będą działać:
        [many] Obecne hasła { $count } kont znów będą działać:
       *[other] Obecne hasła { $count } konta znów będą działać:
    }
bulk-and-more =
    { $count ->
        [one] i jeszcze jedno
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
bulk-skips = Konta, których Twoja rola nie pozwala zmieniać, są pomijane, podobnie jak Twoje własne tam, gdzie ma to sens. Wynik zostanie podany dla każdego konta.
bulk-can-undo = Potem można to cofnąć.
bulk-cannot-undo = Tego nie można cofnąć.
bulk-too-many = Największa liczba kont, które można zmienić naraz: { $count }. Zawęź listę filtrem i ponownie wybierz wszystkie pasujące.
bulk-changed = Od otwarcia tej strony lista się zmieniła i nic nie zostało zrobione. Sprawdź konta poniżej i potwierdź ponownie.
bulk-back = Wróć do listy

## Its progress and its results.

bulk-title-send-link = Wysyłanie linków
bulk-title-end-sessions = Kończenie sesji
bulk-title-disable = Wyłączanie kont
bulk-title-enable = Włączanie kont
bulk-title-require-password = Wymaganie nowych haseł
bulk-title-allow-password = Ponowne zezwalanie na obecne hasła
bulk-begun = Rozpoczęcie: { $name }, { $time }.
bulk-begun-by-nobody = Rozpoczęcie: { $time }, przez osobę, której konto już nie istnieje.
bulk-progress = Przetworzone konta: { $done } z { $total }.
bulk-progress-label = Postęp
bulk-over =
    { $total ->
        [one] Przetworzono jedno konto.
        [few] Przetworzono { $total } konta.
        [many] Przetworzono { $total } kont.
       *[other] Przetworzono { $total } konta.
    }
bulk-stop = Zatrzymaj
bulk-undo = Cofnij
bulk-results = Wyniki
bulk-column-account = Konto
bulk-column-email = Adres e-mail
bulk-outcome-waiting = Oczekuje
bulk-outcome-done = Gotowe
bulk-outcome-unchanged = Pominięto: nie ma nic do zmiany
bulk-outcome-gone = Pominięto: w międzyczasie usunięto
bulk-outcome-not-allowed = Pominięto: niedozwolone dla tej roli
bulk-outcome-yourself = Pominięto: własne konto
bulk-outcome-last-admin = Pominięto: ostatni administrator
bulk-outcome-account-disabled = Pominięto: konto wyłączone
bulk-outcome-not-lockable = Pominięto: katalog nie umożliwia blokowania kont
bulk-outcome-locked-there = Pominięto: w katalogu odblokuje je tylko nowe hasło
bulk-outcome-stopped = Pominięto: zatrzymano
bulk-outcome-failed = Nie powiodło się
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Usunięte konto { $id }
bulk-more = Więcej
