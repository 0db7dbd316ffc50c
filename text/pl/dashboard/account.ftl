# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Twoje konto
account-role-label = Rola
account-password-title = Hasło
account-password-lead = Zmień je za pomocą linku wysłanego na Twój adres e-mail. Zakończy to wszystkie Twoje sesje i unieważni Twoje tokeny API; weryfikacja dwuetapowa pozostanie włączona.
account-password-link = Poproś o link

account-sessions-title = Sesje
account-sessions-lead = Przeglądarki zalogowane na Twoje konto. Jeśli nie rozpoznajesz sesji, zakończ ją i zmień hasło.
account-sessions-list = Sesje
account-column-browser = Przeglądarka
account-column-network = Sieć
account-column-since = Od
account-column-last-seen = Ostatnia aktywność
account-column-action = Działanie
account-this-session = Ta sesja
account-browser-on = { $browser } ({ $system })
account-browser-unknown = Nieznana przeglądarka
account-end-session = Zakończ
account-end-session-about = sesję: { $browser }, od { $since }
account-end-other-sessions = Zakończ wszystkie inne sesje
account-end-by-log-out = Kończy się po wylogowaniu

account-second-title = Weryfikacja dwuetapowa
account-second-lead = Przy weryfikacji dwuetapowej ktoś, kto pozna Twoje hasło, i tak się nie zaloguje: potrzebny jest jeszcze kod z aplikacji w telefonie.
account-second-on = Włączona
account-second-off = Wyłączona
account-second-on-since = Włączona od: { $since }.
account-second-change = Zarządzaj
account-second-set-up = Skonfiguruj
account-second-required = Każdy, kto korzysta z tego panelu, musi używać weryfikacji dwuetapowej. Skonfiguruj ją, aby kontynuować.
account-second-begin-hint = Potrzebujesz aplikacji uwierzytelniającej, na przykład Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator lub menedżera haseł.
account-second-scan-title = 1. Dodaj to konto do aplikacji
account-second-scan = Zeskanuj aplikacją ten kod QR.
account-second-picture = Kod QR z tajnym kluczem, który poniżej podano jako tekst
account-second-secret = Albo wpisz ten tajny klucz:
account-second-confirm-title = 2. Wpisz kod, który pokazuje aplikacja
account-second-confirm = Włącz
account-second-confirm-note = Zakończy to Twoje pozostałe sesje.
account-second-again = Zacznij od nowa z nowym kluczem
account-second-code = Kod
account-second-code-hint = Sześć cyfr, które pokazuje teraz aplikacja.
account-codes-title = Kody odzyskiwania
account-codes-lead = Każdy kod pozwala zalogować się jeden raz, gdy nie masz przy sobie telefonu. Przechowuj je w bezpiecznym miejscu: na papierze lub w menedżerze haseł. Są pokazywane tylko teraz.
account-codes-list = Kody odzyskiwania
account-codes-print = Drukuj
account-codes-copy = Kopiuj
account-codes-copied = Skopiowano.
account-codes-next = Gotowe, kody są zapisane
account-codes-left =
    { $count ->
        [one] Pozostał 1 kod odzyskiwania.
        [few] Pozostały { $count } kody odzyskiwania.
        [many] Pozostało { $count } kodów odzyskiwania.
       *[other] Pozostało { $count } kodu odzyskiwania.
    }
account-codes-new = Utwórz nowe kody odzyskiwania
account-codes-new-hint = Stare przestaną działać.
account-second-remove-title = Wyłącz weryfikację dwuetapową
account-second-remove-hint = Kod z aplikacji lub jeden z Twoich kodów odzyskiwania.
account-second-remove = Wyłącz weryfikację dwuetapową
account-reset-title = Resetuj weryfikację dwuetapową: { $name }
account-reset-lead = Dla osób, które straciły zarówno telefon, jak i kody odzyskiwania. Upewnij się, że prośba naprawdę pochodzi od tej osoby: zadzwoń do niej lub spotkaj się z nią. Jej sesje się zakończą, a do zalogowania wystarczy samo hasło, dopóki ponownie nie skonfiguruje weryfikacji dwuetapowej.
account-reset-button = Resetuj weryfikację dwuetapową
account-reset-none = { $name } nie używa weryfikacji dwuetapowej.
account-back-to-account = Wróć do swojego konta
account-back-to-users = Wróć do użytkowników

account-login-code-title = Weryfikacja dwuetapowa
account-login-code-lead = Wpisz kod z aplikacji uwierzytelniającej lub jeden z kodów odzyskiwania.
account-login-code-hint = Sześć cyfr albo kod odzyskiwania, na przykład 7KQ3-M9XD.
account-login-code-button = Dalej
account-login-code-cancel = Użyj innego konta
account-login-code-lost = Nie masz ani telefonu, ani kodu odzyskiwania? Inny administrator może zresetować Twoją weryfikację dwuetapową. Nowe hasło jej nie zresetuje.

account-kept-login-title = Twoja sesja się skończyła
account-kept-login = Wysłane dane zostały zachowane. Zaloguj się, a wyślesz je ponownie jednym kliknięciem.
account-kept-title = Twoje zmiany nadal tu są
account-kept-lead = Logowanie się powiodło. Wysłane wcześniej dane nie zostały jeszcze przetworzone.
account-kept-passwords = Jeśli było wśród nich hasło, trzeba będzie je podać ponownie.
account-kept-button = Wyślij teraz
account-kept-drop = Odrzuć

account-session-ends-title = Czy nadal tu jesteś?
account-session-ends = Od dłuższego czasu nie ma aktywności. Za dwie minuty nastąpi wylogowanie.
account-session-ends-anyway = Sesja osiągnęła maksymalny czas trwania i skończy się za dwie minuty. Zapisz swoją pracę.
account-session-stay = Nie wylogowuj
account-session-ended = Nastąpiło wylogowanie z powodu braku aktywności. Wpisany tekst został zachowany: zaloguj się w nowej karcie, a potem kontynuuj tutaj.
account-session-log-in = Zaloguj się w nowej karcie

account-shortcuts-title = Skróty klawiszowe
account-shortcuts-lead = Działają wszędzie poza polami tekstowymi.
account-shortcuts-on = Włączone
account-shortcuts-off = Wyłączone
account-shortcuts-turn-on = Włącz
account-shortcuts-turn-off = Wyłącz
account-shortcuts-show = Pokaż wszystkie skróty
account-shortcuts-no-script = Wymagają JavaScriptu. Bez niego używaj klawisza Tab.
account-shortcuts-close = Zamknij
account-then = potem
account-key-search = Przejdź do wyszukiwania
account-key-overview = Przegląd
account-key-users = Użytkownicy
account-key-cases = Sprawy
account-key-mail = E-maile
account-key-audit = Audyt
account-key-new-user = Nowy użytkownik
account-key-next-row = Następna pozycja na liście; Enter ją otwiera
account-key-previous-row = Poprzednia pozycja na liście
account-key-help = Pokaż wszystkie skróty
