# API tokens: one's own, and those of a user.

api-tokens-title = Tokeny API
api-tokens-lead = Programy używają tokenów API, aby działać w Twoim imieniu w wybranych zakresach. Nowe hasło unieważnia wszystkie Twoje tokeny.
api-tokens-link = Zarządzaj tokenami API
api-tokens-list = Twoje tokeny API
api-tokens-empty-title = Nie ma jeszcze tokenów API
api-tokens-empty = Utwórz osobny dla każdego programu, aby móc każdy unieważnić z osobna.
api-tokens-column-name = Nazwa
api-tokens-column-scopes = Zakresy
api-tokens-column-made = Utworzono
api-tokens-column-used = Ostatnie użycie
api-tokens-column-expires = Wygasa
api-tokens-column-action = Działanie
api-tokens-never-used = Nigdy
api-tokens-expires-never = Nigdy
api-tokens-expired = Wygasł
api-tokens-revoke = Unieważnij
api-tokens-revoke-about = token API { $name }

api-tokens-new-title = Utwórz token
api-tokens-name-hint = Do czego służy, na przykład „backend sklepu”.
api-tokens-scopes = Zakresy
api-tokens-scope-recovery = Prośby o odzyskanie (recovery)
api-tokens-scope-recovery-hint = Prośba o link dla użytkownika: to wszystko, czego potrzebuje backend aplikacji.
api-tokens-scope-users-read = Wyświetlanie użytkowników (users:read)
api-tokens-scope-users-read-hint = Imiona i nazwiska, adresy e-mail i stany; nigdy hasła ani tokeny.
api-tokens-scope-users-write = Zarządzanie użytkownikami (users:write)
api-tokens-scope-users-write-hint = Wszystko, na co pozwala Twoja rola, bez ponownego pytania o hasło.
api-tokens-scope-users-roles = Zarządzanie rolami (users:roles)
api-tokens-scope-users-roles-hint = Tworzenie administratorów oraz zmienianie i usuwanie każdego, kto ma rolę. Wymaga też users:write; przyznaj tylko programom, które tego potrzebują.
api-tokens-scope-personal-data = Eksport i usuwanie danych osobowych (personal-data)
api-tokens-scope-personal-data-hint = Wszystko, co jest przechowywane na temat danej osoby. Usunięcie danych kogoś, kto ma rolę, wymaga też users:roles.
api-tokens-life = Ważność
api-tokens-life-hint = Tokenu, który nigdy nie wygasa, może używać każdy, kto go znajdzie, dopóki ktoś tego nie zauważy.
api-tokens-life-week = 7 dni
api-tokens-life-month = 30 dni
api-tokens-life-quarter = 90 dni
api-tokens-life-year = 365 dni
api-tokens-life-unlimited = Nigdy nie wygasa
api-tokens-new-submit = Utwórz token

api-tokens-shown-title = Twój nowy token API
api-tokens-shown-lead = Skopiuj go teraz. Jest pokazywany tylko raz, a przechowywany jest tylko jego skrót.
api-tokens-shown-label = Token
api-tokens-shown-use = Wysyłaj go w nagłówku Authorization każdego żądania, po słowie Bearer:
api-tokens-shown-next = Gotowe, token jest zapisany

## Commands.

api-tokens-command-made = Utworzono token API dla konta { $email }. Jest pokazywany tylko raz.
api-tokens-command-unlimited = Nigdy nie wygasa.
api-tokens-command-revoked = Unieważniono token API { $id }.
api-tokens-command-nobody = Nie ma konta z adresem { $email }.
api-tokens-command-disabled = Konto { $email } jest wyłączone, więc token by nie działał. Najpierw je włącz.
api-tokens-command-frozen = Konto { $email } jest zablokowane, więc token nie będzie działał, dopóki właściciel nie wybierze nowego hasła.
api-tokens-command-none = Nie ma tokenu API { $id }.
api-tokens-command-never-used = nigdy nie użyto
api-tokens-command-used = ostatnie użycie: { $when }
api-tokens-command-made-at = utworzono: { $when }
api-tokens-command-expires = wygasa: { $when }
api-tokens-command-expired = wygasł: { $when }
api-tokens-command-expires-never = nigdy nie wygasa
