# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Przejdź do głównej treści
footer-promise = Nigdy nie pytamy o hasło e-mailem, przez telefon ani na czacie.
footer-version = Password Recover { $version }
title-error = Błąd: { $title }
times-are-utc = Wszystkie godziny podano w UTC.
show = Pokaż
hide = Ukryj
main-navigation = Nawigacja główna

steps = Kroki
step-ask = Poproś o link
step-open = Otwórz e-mail
step-choose = Nowe hasło

takes-longer = To trwa trochę dłużej…

email = Adres e-mail
email-hint = Ten, którym się logujesz.

forgot-title = Nie pamiętasz hasła?
forgot-lead = Wpisz swój adres e-mail, a wyślemy Ci link do wybrania nowego hasła.
forgot-button = Wyślij link
forgot-pending = Wysyłanie…
delay-title = E-maile docierają teraz wolniej niż zwykle
delay = E-maile są opóźnione o około { $minutes ->
        [one] minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. Twoja prośba jest zapisana i otrzymasz odpowiedź.
forgot-note = Twoje hasło pozostaje bez zmian, dopóki nie wybierzesz nowego.

sent-title = Sprawdź pocztę
sent-lead = Jeśli istnieje konto z tym adresem, e-mail z linkiem jest już w drodze.
sent-usually = Zwykle dociera w ciągu dwóch minut.
sent-open = Otwórz link z e-maila
sent-open-rest = , aby wybrać nowe hasło. Link działa jeden raz. Czas ważności: { $duration }.
case-label = Numer Twojej sprawy
case-note = Podaj go, jeśli kontaktujesz się z pomocą techniczną. Nigdy nikomu nie podawaj kodu z e-maila: pomoc techniczna nigdy o niego nie pyta.
sent-nothing-title = Nie ma e-maila po pięciu minutach?
sent-nothing-spam = Sprawdź folder ze spamem lub wiadomościami-śmieciami.
sent-nothing-other = Wypróbuj inne adresy, które mogą być powiązane z Twoim kontem.
sent-nothing-again = Poproś o kolejny link. Linki, które już masz, nadal działają.
sent-again = Spróbuj ponownie lub użyj innego adresu
sent-same = Pokazujemy tę stronę dla każdego adresu, aby nie ujawniać, kto ma konto.
code-title = Wpisz kod z e-maila
code-lead = Działa tak samo jak link, jeśli czytasz pocztę na innym urządzeniu.
code-here = Czytasz pocztę na innym urządzeniu?
code-here-field = Wpisz kod z e-maila
code = Kod
code-hint = Wielkość liter i łączniki nie mają znaczenia.
case-number = Numer sprawy
case-number-hint = Znajdziesz go w tym samym e-mailu.
code-button = Dalej
code-or-link-title = Link jest już otwarty?
code-or-link = Otwórz go jeszcze raz z e-maila. Usuwamy jego tajną część z paska adresu, aby nikt nie mógł jej stamtąd skopiować.
code-ask = Poproś o nowy link

reset-title = Wybierz nowe hasło
reset-lead = To ostatni krok.
reset-account = Twoje konto
reset-button = Zapisz nowe hasło
reset-pending = Zapisywanie…
reset-note = Zapisanie hasła wyloguje wszystkie urządzenia zalogowane na to konto.
new-password = Nowe hasło
new-password-again = Potwierdź nowe hasło
policy-length = Minimalna liczba znaków: { $length }. Kilka słów z rzędu łatwo zapamiętać.
policy-free = Spacje, wielkie litery i symbole są dozwolone, ale niewymagane.
policy-common = Popularne hasła nie są dozwolone.

link-gone-title = Ten link już nie działa
link-gone-lead = Linki działają jeden raz i przez ograniczony czas. Otwarcie tego linku niczego nie zmieniło na Twoim koncie.
link-gone-button = Wyślij nowy link
link-gone-note = Wyślemy go na adres e-mail konta.
link-gone-other = Użyj innego adresu

not-me-title = Zatrzymać tę prośbę?
not-me-lead = Jeśli to nie Ty prosisz o nowe hasło, zatrzymaj tę prośbę. Jej linki i kody od razu przestaną działać, a Twoje hasło pozostanie bez zmian.
not-me-button = Zatrzymaj tę prośbę
not-me-note = Jeśli to Twoja prośba, po prostu zamknij tę stronę.
not-me-done-title = Prośba zatrzymana
not-me-done-lead = Jej linki i kody już nie działają, a Twoje hasło się nie zmieniło. Nic więcej nie trzeba robić.
not-me-done-note = Najprawdopodobniej ktoś pomylił się przy wpisywaniu własnego adresu. Jeśli to się powtarza, skontaktuj się z pomocą techniczną i podaj numer sprawy z e-maila.
not-me-gone-title = Nie ma czego zatrzymywać
not-me-gone-lead = Ta prośba jest już nieaktualna: została wykorzystana, zatrzymana lub wygasła. Jej linki już nie działają.
not-me-gone-note = Jeśli masz e-mail z informacją o zmianie hasła, a to nie Twoja zmiana, otwórz link z tamtego e-maila.

freeze-title = Zablokować Twoje konto?
freeze-lead = Jeśli to nie Ty zmieniasz hasło, zablokuj teraz konto. Wszyscy zostaną wylogowani i nikt nie będzie mógł się zalogować, dopóki nie wybierzesz nowego hasła.
freeze-button = Zablokuj moje konto
freeze-note = Możesz je odblokować w każdej chwili przez link wysłany na Twój adres e-mail. Jeśli to Twoja zmiana hasła, po prostu zamknij tę stronę.
restore-title = Przywrócić Twoje konto?
restore-lead = Jeśli nie chcesz nowego adresu e-mail, przywróć teraz konto. Odzyska poprzedni adres, wszyscy zostaną wylogowani i nikt nie będzie mógł się zalogować, dopóki nie wybierzesz nowego hasła.
restore-button = Przywróć moje konto
restore-note = Możesz je odblokować w każdej chwili przez link wysłany na poprzedni adres. Jeśli to Twoja prośba o nowy adres, po prostu zamknij tę stronę.
freeze-done-title = Twoje konto jest zablokowane
freeze-done-lead = Wszyscy zostali wylogowani i nikt nie może się zalogować.
freeze-done-next-title = Jak je odblokować
freeze-done-mailbox = Jeśli ktoś inny może czytać Twoją pocztę, najpierw zmień hasło do swojego konta e-mail.
freeze-done-ask = Poproś o link i wybierz przez niego nowe hasło. To odblokuje Twoje konto.
freeze-done-button = Poproś o link
freeze-done-note = Powiedz administratorowi, co się stało.
freeze-gone-title = Ten link już nie działa
freeze-gone-lead = Może zablokować konto jeden raz, w ciągu 72 godzin od wysłania e-maila. Otwarcie go teraz niczego nie zmieniło.
freeze-gone-note = Nadal masz obawy? Wybierz nowe hasło: spowoduje to wylogowanie wszystkich innych.
open-again-title = Otwórz link jeszcze raz
open-again-lead = Aby wrócić do tej strony, otwórz jeszcze raz link z e-maila. Usuwamy jego tajną część z paska adresu, aby nikt nie mógł jej stamtąd skopiować.

saving-title = Zapisywanie nowego hasła
saving-lead = Twoje nowe hasło jest zapisywane w aplikacji. Zwykle trwa to kilka sekund.
saving-note = Możesz zamknąć tę stronę: hasło i tak zostanie zapisane, a wtedy otrzymasz e-mail.
saving-again = Sprawdź ponownie
done-title = Twoje hasło zostało zmienione
done-lead = Możesz się teraz zalogować nowym hasłem.
done-safe-title = Bezpieczeństwo Twojego konta
done-safe-sessions = Wylogowaliśmy wszystkie zalogowane urządzenia.
done-safe-notice = Wysyłamy Ci e-mail o tej zmianie.
done-safe-link = Użytego linku nie można użyć ponownie.
done-next-title = Co dalej
done-next = Wróć tam, gdzie chcesz się zalogować, i użyj nowego hasła. Jeśli przeglądarka zaproponuje jego zapisanie, zgódź się.

login-title = Zaloguj się
login-lead = Dla administratorów tej usługi.
login-button = Zaloguj się
login-pending = Logowanie…
password = Hasło
password-again = Potwierdź hasło
logout = Wyloguj się

setup-title = Utwórz pierwsze konto administratora
setup-lead = Ten link działa jeden raz. Konto, które tu utworzysz, może widzieć wszystkich użytkowników tej usługi.
setup-email-hint = Będziesz się nim logować i na niego przyjdą Twoje własne linki odzyskiwania.
setup-button = Utwórz konto
setup-pending = Tworzenie konta…
setup-gone-title = Ten link konfiguracyjny już nie działa
setup-gone-lead = Działa jeden raz i tylko do ponownego uruchomienia serwera lub do utworzenia administratora.
setup-gone-next = Jeśli administrator istnieje, zaloguj się. Jeśli nie, uruchom serwer ponownie: wypisze nowy link.
name = Imię i nazwisko

mailbox-title = Skrzynka
mailbox-banner-title = To jest skrzynka deweloperska
mailbox-banner = Wszystkie e-maile z tego serwera trafiają tutaj i żaden nie jest do nikogo wysyłany. Każdy, kto może otworzyć tę stronę, może je czytać.
mailbox-empty-title = Nie ma jeszcze e-maili
mailbox-empty = Poproś o link, a potem wróć tutaj i odśwież tę stronę.
mailbox-ask = Poproś o link
mailbox-newest = Od najnowszych. Wszystkie godziny podano w UTC.
mailbox-list = E-maile
mailbox-back = Wróć do skrzynki
mail-subject = Temat
mail-from = Od
mail-to = Do
mail-when = Kiedy
mail-text-part = Część tekstowa
mail-html-part = Część HTML
mail-html-frame = Część HTML e-maila
mail-link = Link
nav-recovery = Strona odzyskiwania
nav-admin = Administracja

not-found-title = Nie znaleziono strony
not-found-lead = Adres może być błędny lub ucięty. Jeśli pochodzi z e-maila, sprawdź, czy skopiowany jest cały link.
broken-title = Coś poszło nie tak
broken-lead = To nasza wina, nie Twoja. Wróć i spróbuj ponownie za kilka minut.
broken-number = Jeśli to się powtórzy, podaj ten numer pomocy technicznej:
unavailable-title = Niedługo wrócimy
unavailable-lead = Ta usługa jest tymczasowo niedostępna. Spróbuj ponownie za kilka minut. Linki, które już masz, nadal działają.
refused-title = To żądanie zostało odrzucone
start-again = Zacznij od nowa
