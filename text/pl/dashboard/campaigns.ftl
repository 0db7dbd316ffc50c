# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = Po wycieku danych
campaigns-lead = Jeśli hasła mogły wyciec, zażądaj od użytkowników wybrania nowych. Ich obecne hasła od razu przestaną działać, a stopniowo wysyłane e-maile wyjaśnią dlaczego.
campaigns-link = Po wycieku danych…
campaigns-new-button = Wymagaj nowych haseł…
campaigns-none-title = Nie ma jeszcze kampanii
campaigns-none = Kampanie pojawią się tutaj wraz z liczbą osób, które wybrały nowe hasło.
campaigns-column-started = Rozpoczęcie
campaigns-column-note = Notatka
campaigns-column-state = Stan

## Starting one.

campaigns-new-title = Wymagaj nowych haseł
campaigns-everyone = Dla wszystkich kont z hasłem, oprócz Twojego własnego.
campaigns-matching = Dla kont z hasłem, które pasują do tych filtrów, oprócz Twojego własnego:
campaigns-count =
    { $count ->
        [one] Pasuje jedno konto.
        [few] Pasują { $count } konta.
        [many] Pasuje { $count } kont.
       *[other] Pasuje { $count } konta.
    }
campaigns-count-more = Pasuje więcej niż { $count } kont.
campaigns-with-staff = Uwzględnij osoby z dostępem do panelu
campaigns-with-staff-hint = Te osoby też zostaną wylogowane, a do ponownego zalogowania będą potrzebować linku odzyskiwania. W przeciwnym razie uwzględniane są tylko osoby z rolą „Użytkownik”.
campaigns-effects = Co się stanie
campaigns-effect-passwords = Obecne hasła przestaną działać, a wszystkie sesje i tokeny API zostaną zakończone. Tego nie można cofnąć dla wszystkich naraz.
campaigns-effect-mails = Każda osoba dostanie e-mail, który wyjaśnia dlaczego. Prowadzi on do strony, na której można poprosić o link odzyskiwania, więc działa bez względu na to, jak późno zostanie otwarty.
campaigns-effect-directories = Konta w katalogach zostaną tam zablokowane. Jeśli katalog nie umożliwia blokowania kont, jego konta zostaną pominięte.
campaigns-note-label = Notatka wewnętrzna
campaigns-note-hint = Widoczna tylko w tym panelu. Na przykład numer zgłoszenia.
campaigns-reason = Informacja dla użytkowników
campaigns-reason-breach = Hasła z tego serwisu mogły wyciec
campaigns-reason-elsewhere = Ktoś wypróbowuje tu hasła, które wyciekły gdzie indziej
campaigns-reason-precaution = Środek ostrożności, bez podania powodu
campaigns-rate = E-maile na minutę
campaigns-rate-hint = E-maile odzyskiwania zawsze mają pierwszeństwo: kampania wykorzystuje najwyżej połowę limitu e-maili tego serwisu.
campaigns-start = Wymagaj nowych haseł

## Its progress.

campaigns-state-locking = Unieważnianie haseł
campaigns-state-mailing = Wysyłanie e-maili
campaigns-without-staff = Bez osób z dostępem do panelu.
campaigns-state-paused = Wstrzymana
campaigns-state-done = Wysłano wszystkie e-maile
campaigns-state-stopped = Zatrzymana na stałe
campaigns-back = Wszystkie kampanie
campaigns-pause = Wstrzymaj
campaigns-resume = Wznów
campaigns-stop = Zatrzymaj na stałe
campaigns-stop-note = Po zatrzymaniu na stałe nie zostaną już wysłane żadne e-maile. Unieważnione hasła nie zaczną znów działać.
campaigns-begun = Rozpoczęcie: { $name }, { $time }.
campaigns-begun-by-nobody = Rozpoczęcie: { $time }, przez osobę, której konto już nie istnieje.
campaigns-progress-label = Postęp
campaigns-locked =
    { $count ->
        [one] Jak dotąd unieważniono jedno hasło.
        [few] Jak dotąd unieważniono { $count } hasła.
        [many] Jak dotąd unieważniono { $count } haseł.
       *[other] Jak dotąd unieważniono { $count } hasła.
    }
campaigns-mailed = Osoby powiadomione e-mailem: { $done } z { $total }.
campaigns-chosen = Osoby, które wybrały nowe hasło: { $done } z { $total }.
campaigns-left = Szacowany pozostały czas: { $duration } (e-maile na minutę: { $rate }).
campaigns-limited = Oczekiwanie: połowa limitu e-maili tego serwisu została wykorzystana.
campaigns-held-up = Oczekiwanie: wcześniejsze e-maile tej kampanii nie zostały jeszcze wysłane.
campaigns-people = Osoby
campaigns-pending = Powiadomione, jeszcze bez nowego hasła ({ $count })
campaigns-unmailed = Jeszcze niepowiadomione ({ $count })
campaigns-done = Z nowym hasłem ({ $count })
campaigns-skipped = Pominięte: kont nie można zablokować ({ $count })
campaigns-column-account = Konto
campaigns-column-email = Adres e-mail
campaigns-column-when = Wysłano e-mail
campaigns-not-yet = Jeszcze nie
campaigns-nobody = Nikogo tu nie ma.
campaigns-more = Więcej
