# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Konfiguracja
first-steps-lead = Cztery kroki i ludzie mogą tu odzyskiwać konta. Pomiń to, czego nie potrzebujesz: możesz tu wrócić w każdej chwili.
first-steps-complete = Wszystko jest skonfigurowane.
first-steps-card-title = Dokończ konfigurację
first-steps-card =
    { $count ->
        [one] Pozostał 1 krok, zanim ludzie będą mogli tu odzyskiwać konta.
        [few] Pozostały { $count } kroki, zanim ludzie będą mogli tu odzyskiwać konta.
        [many] Pozostało { $count } kroków, zanim ludzie będą mogli tu odzyskiwać konta.
       *[other] Pozostało { $count } kroku, zanim ludzie będą mogli tu odzyskiwać konta.
    }
first-steps-card-button = Dalej
# Hides the card for good.
first-steps-dismiss = Ukryj
first-steps-state-done = Gotowe
first-steps-state-skipped = Pominięte
first-steps-state-open = Do zrobienia
first-steps-skip = Pomiń ten krok
first-steps-resume = Jednak zrób to

## Email.

first-steps-mail-title = E-mail
first-steps-mail-lead = Linki odzyskiwania są wysyłane e-mailem, więc bez niego nic nie działa.
first-steps-mail-backend = Sposób wysyłania
first-steps-mail-server = Serwer poczty
first-steps-mail-sender = Nadawca
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND ma wartość { $backend }, więc żaden e-mail nie opuszcza tej maszyny. Aby wysyłać e-maile, dodaj te ustawienia i uruchom serwer ponownie:
first-steps-mail-test = Wyślij testowy e-mail na adres { $address }
first-steps-mail-none = Nie wysłano jeszcze żadnego e-maila.
first-steps-mail-accepted = Ostatni e-mail został przyjęty: { $time }. Odpowiedź serwera poczty:
first-steps-mail-rejected = Testowy e-mail został odrzucony. Odpowiedź serwera poczty:
first-steps-mail-doctor = To polecenie sprawdza serwer poczty oraz SPF, DKIM i DMARC domeny nadawcy:

## Name and color.

first-steps-name-title = Nazwa i kolor
first-steps-name-lead = To, co ludzie widzą na każdej stronie i w każdym e-mailu.
first-steps-name-name = Nazwa
first-steps-name-color = Kolor
first-steps-name-color-hint = Na przykład #1a5fb4. Na jego podstawie powstają jasne i ciemne strony.
first-steps-name-show = Pokaż podgląd
first-steps-name-preview = Podgląd
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } na jasnej stronie
first-steps-name-dark = { $name } na ciemnej stronie
first-steps-name-paste = Dodaj to do pliku TOML wskazanego w --config i uruchom serwer ponownie:
first-steps-name-replace = Wstaw to w miejsce tych samych kluczy [[application]] w pliku TOML wskazanym w --config i uruchom serwer ponownie:
first-steps-name-in-effect = Te ustawienia obowiązują.
first-steps-name-not-yet = Jeszcze nie obowiązują.
first-steps-name-name-wrong = Wpisz nazwę w jednym wierszu, do 60 znaków.
first-steps-name-color-wrong = Wpisz kolor jako # i sześć cyfr, na przykład #1a5fb4.
first-steps-name-color-light = Ten kolor jest zbyt jasny, aby był czytelny. Najbliższy odpowiedni: { $color }.

## Accounts.

first-steps-accounts-title = Konta
first-steps-accounts-lead = Gdzie są konta, które ludzie tu odzyskują?
first-steps-accounts-connected =
    { $count ->
        [one] Podłączony jest 1 katalog.
        [few] Podłączone są { $count } katalogi.
        [many] Podłączonych jest { $count } katalogów.
       *[other] Podłączone jest { $count } katalogu.
    }
first-steps-accounts-elsewhere = W bazie danych aplikacji lub na serwerze katalogowym: to polecenie sprawdza połączenie i wypisuje ustawienia do dodania.
first-steps-accounts-here = Tylko na tym serwerze
first-steps-accounts-here-chosen = Konta są tylko na tym serwerze: utwórz użytkowników lub ich zaimportuj.

## Two-factor authentication.

first-steps-second-title = Weryfikacja dwuetapowa
first-steps-second-lead = Chroń swoje konto: logowanie wymaga wtedy także kodu z aplikacji uwierzytelniającej.
first-steps-second-done = Weryfikacja dwuetapowa jest włączona dla Twojego konta.
first-steps-second-button = Skonfiguruj
