# The audit trail: the name of each kind of event, and its sentence.

audit-title = Audyt
audit-lead = Kto, co, kiedy i skąd zrobił, od najnowszych. Wszystkie godziny podano w UTC.
audit-filter-kind = Zdarzenie
audit-filter-any-kind = Wszystkie zdarzenia
audit-filter-who = Użytkownik
audit-filter-who-hint = Adres e-mail lub numer użytkownika.
audit-filter-case = Numer sprawy
audit-filter-network = Sieć
audit-filter-from = Od
audit-filter-until = Do
audit-column-when = Kiedy
audit-column-what = Zdarzenie
audit-column-from = Źródło
audit-column-number = Wpis
audit-list = Zdarzenia
audit-pages = Strony ze zdarzeniami
audit-older = Starsze
audit-newest = Najnowsze
audit-nobody-title = Żaden użytkownik nie ma tego adresu
audit-nobody = Sprawdź pisownię. Aby znaleźć zdarzenia usuniętego użytkownika, szukaj według numeru użytkownika.
audit-no-case-title = Nie ma sprawy o tym numerze
audit-no-case = Numer ma osiem liter i cyfr, na przykład 7KQ2-M9XD.
audit-no-date-title = To nie jest data
audit-no-date = Wpisz ją tak: 2026-11-24.
audit-no-kind-title = Nie ma takiego rodzaju zdarzenia
audit-no-kind = Wybierz jeden z listy.
audit-empty-title = Brak pasujących zdarzeń
audit-empty = Usuń filtr lub wybierz inne daty.
audit-show-all = Pokaż wszystkie zdarzenia
audit-export-lead = Wszystkie zdarzenia pasujące do filtra wraz z ich skrótami. Sam eksport też jest rejestrowany.
audit-export-csv = Eksportuj jako CSV
audit-export-json-lines = Eksportuj jako JSON Lines
audit-head-title = Koniec łańcucha
audit-head-lead = Każdy wpis jest powiązany z poprzednim. Zapisz ten skrót w innym miejscu: „password-recover audit verify --expect HASH” pokaże wtedy, czy coś aż do niego zmieniono później.
audit-head-entry = Wpis { $sequence }
audit-head-none = Brakuje końca łańcucha. Uruchom „password-recover audit verify”.
audit-command-line = sam serwer
audit-case-of = Sprawa { $number }
audit-mail-of = E-mail { $id }
audit-operator = Operator
audit-deleted = użytkownik { $id } (usunięty)
audit-nameless = ktoś

audit-unknown = Nieznane zdarzenie: { $kind }.
audit-kind-first-admin-made = Utworzono pierwszego administratora
audit-first-admin-made = { $subject }: utworzono pierwsze konto administratora.
audit-kind-user-made = Utworzono konto
audit-user-made = { $actor }: utworzono konto { $subject }.
audit-kind-user-edited = Zmieniono dane konta
audit-user-edited = { $actor }: zmieniono dane konta { $subject }.
audit-kind-password-recovered = Odzyskano hasło
audit-password-recovered = { $subject }: wybrano nowe hasło za pomocą linku lub kodu.
audit-kind-password-not-written = Nie zapisano nowego hasła
audit-password-not-written = { $subject }: wybranego nowego hasła nie udało się zapisać w aplikacji.
audit-kind-link-withheld = Nie wydano linku
audit-link-withheld = Konto w katalogu nie dostało linku.
audit-kind-password-not-taken = Nie przyjęto nowego hasła
audit-password-not-taken = Katalog nie przyjął nowego hasła.
audit-kind-accounts-looked-up = Wyszukiwano konta
audit-accounts-looked-up = Ktoś szukał kont w katalogach.
audit-kind-case-revoked = Zatrzymano prośbę
audit-case-revoked = Odbiorca e-maila o niego nie prosił i zatrzymał prośbę.
audit-kind-account-frozen = Zablokowano konto
audit-account-frozen = Konto { $subject } zostało zablokowane z e-maila z powiadomieniem.
audit-kind-address-restored = Przywrócono adres
audit-address-restored = { $subject }: przywrócono i zablokowano konto za pomocą linku wysłanego na poprzedni adres.
audit-kind-password-changed-by-operator = Operator ustawił hasło
audit-password-changed-by-operator = { $actor }: ustawiono nowe hasło dla konta { $subject }.
audit-kind-user-disabled = Wyłączono konto
audit-user-disabled = { $actor }: wyłączono konto { $subject }.
audit-kind-user-enabled = Włączono konto
audit-user-enabled = { $actor }: włączono konto { $subject }.
audit-kind-user-deleted = Usunięto konto
audit-user-deleted = { $actor }: usunięto konto { $subject }.
audit-kind-sessions-ended = Zakończono sesje
audit-sessions-ended = { $actor }: zakończono sesje konta { $subject }.
audit-kind-role-changed = Zmieniono rolę
audit-role-changed = { $actor }: zmieniono rolę konta { $subject }.
audit-kind-recovery-mail-asked = Obsługa poprosiła o link
audit-recovery-mail-asked = { $actor }: poproszono o link dla konta { $subject }.
audit-kind-recovery-asked-by-program = Program poprosił o link
audit-recovery-asked-by-program = Program z tokenem, którego właścicielem jest { $actor }, poprosił o link.
audit-kind-logged-in = Zalogowano
audit-logged-in = { $subject }: zalogowano do panelu.
audit-kind-log-in-failed = Nieudane logowanie
audit-log-in-failed = Nieudane logowanie jako { $subject }.
audit-log-in-failed-for-nobody = Nieudane logowanie: żaden użytkownik nie ma wpisanego adresu.
audit-kind-logged-out = Wylogowano
audit-logged-out = { $subject }: wylogowano.
audit-kind-api-token-made = Utworzono token API
audit-api-token-made = { $actor }: utworzono token API dla konta { $subject }.
audit-kind-users-imported = Zaimportowano użytkowników
audit-users-imported = { $actor }: zaimportowano użytkowników.
audit-kind-users-exported = Wyeksportowano użytkowników
audit-users-exported = { $actor }: wyeksportowano użytkowników.
audit-kind-kept-hashes-removed = Usunięto zaimportowane skróty haseł
audit-kept-hashes-removed = Zaimportowane skróty haseł wygasły i zostały usunięte. Ich właściciele wybierają hasło przez e-mail.

## Cases and mails.

audit-kind-case-revoked-by-staff = Obsługa zamknęła sprawę
audit-case-revoked-by-staff = { $actor }: zamknięto sprawę wraz z jej linkami i kodami.
audit-kind-mail-retried = Ponowiono wysyłanie e-maila
audit-mail-retried = { $actor }: ponowiono wysyłanie e-maila.
audit-kind-mails-retried = Ponowiono wysyłanie oczekujących e-maili
audit-mails-retried = { $actor }: ponowiono wysyłanie wszystkich e-maili, które czekały na serwer poczty.
audit-kind-mail-cancelled = Anulowano e-mail
audit-mail-cancelled = { $actor }: anulowano e-mail przed wysłaniem.
audit-kind-texts-changed = Zmieniono teksty
audit-texts-changed = { $actor }: zmieniono teksty stron lub e-maili.
audit-kind-test-mail-sent = Wysłano testowy e-mail
audit-test-mail-sent = { $actor }: wysłano testowy e-mail.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Wymagano kodu
audit-second-factor-asked = { $actor }: podano prawidłowe hasło, wymagano jeszcze kodu.
audit-kind-second-factor-failed = Błędny kod
audit-second-factor-failed = { $subject }: wpisano błędny kod.
audit-kind-second-factor-set = Włączono weryfikację dwuetapową
audit-second-factor-set = { $actor }: włączono weryfikację dwuetapową.
audit-kind-second-factor-removed = Wyłączono weryfikację dwuetapową
audit-second-factor-removed = { $actor }: wyłączono weryfikację dwuetapową.
audit-kind-second-factor-reset = Zresetowano weryfikację dwuetapową
audit-second-factor-reset = { $actor }: zresetowano weryfikację dwuetapową konta { $subject }.
audit-kind-recovery-code-used = Użyto kodu odzyskiwania
audit-recovery-code-used = { $actor }: użyto kodu odzyskiwania.
audit-kind-recovery-codes-made = Utworzono kody odzyskiwania
audit-recovery-codes-made = { $actor }: utworzono nowe kody odzyskiwania.
audit-kind-own-session-ended = Zakończono własną sesję
audit-own-session-ended = { $actor }: zakończono jedną z własnych sesji.
audit-kind-own-other-sessions-ended = Zakończono inne własne sesje
audit-own-other-sessions-ended = { $actor }: zakończono wszystkie inne własne sesje.
audit-kind-audit-pruned = Usunięto stare wpisy
audit-audit-pruned = Wpisy starsze niż okres przechowywania zostały usunięte z tego dziennika.
audit-kind-audit-exported = Wyeksportowano dziennik audytu
audit-audit-exported = { $actor }: wyeksportowano ten dziennik.

## API tokens.

audit-kind-api-token-revoked = Unieważniono token API
audit-api-token-revoked = { $actor }: unieważniono token API konta { $subject }.

## Webhooks.

audit-kind-webhook-made = Utworzono webhook
audit-webhook-made = { $actor }: utworzono webhook.
audit-kind-webhook-changed = Zmieniono webhook
audit-webhook-changed = { $actor }: zmieniono webhook.
audit-kind-webhook-deleted = Usunięto webhook
audit-webhook-deleted = { $actor }: usunięto webhook.
audit-kind-webhook-events-resent = Ponownie wysłano zdarzenia webhooka
audit-webhook-events-resent = { $actor }: ponownie wysłano zdarzenia do webhooka.
audit-kind-bulk-action-begun = Rozpoczęto działanie zbiorcze
audit-bulk-action-begun = { $actor }: rozpoczęto działanie na wielu kontach.
