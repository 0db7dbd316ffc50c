# Mails: the outbox, a mail's page, the test mail and the previews.

mails-title = E-maile
mails-mail-title = E-mail { $id }
mails-back = Wszystkie e-maile
mails-domain = Domena odbiorcy
mails-state = Stan
mails-any-state = Dowolny
mails-from = Od
mails-to = Do
mails-empty-title = Brak pasujących e-maili
mails-empty = W tym okresie, w tym stanie lub do tej domeny nie wysłano żadnych e-maili i żadne nie czekają.
mails-recipient = Odbiorca
mails-kind = E-mail
mails-tries = Próby
mails-created = W kolejce od
mails-next-try = Następna próba: { $time }
mails-server = Odpowiedź serwera
mails-kind-recovery = Link odzyskiwania
mails-kind-invitation = Zaproszenie
mails-kind-password-changed = Zmieniono hasło
mails-kind-password-changed-elsewhere = Zmieniono hasło, na poprzedni adres
mails-kind-address-changed = Zmieniono adres e-mail, na poprzedni adres
mails-kind-address-restored = Przywrócono konto
mails-kind-address-received = Zmieniono adres e-mail, na nowy adres
mails-kind-role-changed = Zmieniono rolę
mails-kind-api-token-made = Utworzono token API
mails-kind-second-factor-set = Włączono weryfikację dwuetapową
mails-kind-second-factor-removed = Wyłączono weryfikację dwuetapową
mails-kind-recovery-codes-made = Utworzono kody odzyskiwania
mails-kind-recovery-code-used = Użyto kodu odzyskiwania
mails-kind-password-not-saved = Nie zapisano hasła
mails-kind-test = Test
mails-state-waiting = Czeka
mails-state-sent = Wysłany
mails-state-failed = Nieudany
mails-state-dropped = Niewysłany
mails-state-cancelled = Anulowany
mails-no-account = Brak konta
mails-not-looked-up = Jak wpisano
mails-account-gone = Usunięte
mails-wait-turn = Swoją kolej
mails-wait-worker = Właśnie wysyłany
mails-wait-address-limit = Limit na ten adres
mails-wait-site-limit = Limit tego serwisu
mails-wait-directory = Katalog, który nie odpowiada
mails-wait-mail-server = Serwer poczty, który nie przyjmuje teraz e-maili
mails-wait-recipient = Serwer odbiorcy, który go odroczył
mails-waits = Czeka na
mails-held-up =
    { $count ->
        [one] Jeden e-mail czeka na serwer poczty, który nie przyjmuje teraz e-maili.
        [few] { $count } e-maile czekają na serwer poczty, który nie przyjmuje teraz e-maili.
        [many] { $count } e-maili czeka na serwer poczty, który nie przyjmuje teraz e-maili.
       *[other] { $count } e-maila czeka na serwer poczty, który nie przyjmuje teraz e-maili.
    }
mails-retry-all = Ponów teraz
mails-retry = Spróbuj teraz
mails-retry-failed = Wyślij ponownie
mails-cancel = Anuluj e-mail
mails-cancel-hint = E-maila, który jest właśnie wysyłany, nie można anulować.
mails-notice-hint = Powiadomień o bezpieczeństwie nie można anulować: mówią ludziom, że ktoś może mieć dostęp do ich konta.
mails-facts = O tym e-mailu
mails-message-id = Message-ID
mails-due = Zaplanowano na
mails-finished = Zakończono
mails-case = Sprawa
mails-account = Konto
mails-attempts = Próby
mails-tries-title = Dostarczanie
mails-no-tries = Nie było prób dostarczenia.
mails-not-kept = Treść nie jest przechowywana, ponieważ zawiera tajne dane. Podglądy pokazują, jak wygląda taki e-mail.
mails-test-link = Wyślij testowy e-mail
mails-previews-link = Podglądy
mails-test-title = Wyślij testowy e-mail
mails-test-lead = Zostanie wysłany od razu, z obecnymi ustawieniami ({ $backend }). Następna strona pokaże odpowiedź serwera poczty.
mails-test-to = Odbiorca
mails-test-button = Wyślij testowy e-mail
mails-test-no-answer = Serwer poczty nie odpowiedział w wyznaczonym czasie (w sekundach: { $seconds }).
mails-previews-title = Podglądy
mails-previews-lead = Wszystkie e-maile, które mogą zostać wysłane, z przykładowymi nazwami i niedziałającymi linkami.
mails-preview-title = { $kind }, { $language }
mails-preview-subject = Temat
mails-preview-language = Język
mails-preview-html = Część HTML
mails-preview-text = Część tekstowa
mails-preview-frame = Część HTML e-maila
mails-previews-back = Wszystkie podglądy
