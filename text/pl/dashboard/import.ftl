# Importing and exporting users: the pages, and the messages of the commands.

import-title = Importuj użytkowników
import-lead = Z pliku, w którym każdy wiersz to jeden użytkownik. Zanim cokolwiek zostanie zapisane, zobaczysz, co będzie zaimportowane, a istniejące konta pozostaną bez zmian.
import-file = Plik
import-file-hint = CSV z nazwami kolumn w pierwszym wierszu, JSON Lines, tablica JSON lub realm Keycloak; do 64 MiB.
import-with-roles = Importuj role z pliku
import-with-roles-hint = W przeciwnym razie wszyscy są importowani jako użytkownicy bez dostępu do panelu. Włącz to tylko wtedy, gdy wiesz, kto wypełnił kolumnę z rolami: w wielu aplikacjach mogą to zrobić sami użytkownicy.
import-without-hashes = Importuj użytkowników bez skrótu hasła, jeśli nie można go użyć
import-without-hashes-hint = Wybierają hasło za pomocą linku wysłanego e-mailem. W przeciwnym razie ich wiersze są nieprawidłowe.
import-without-pepper = Devise nie dodaje wartości pepper do haseł
import-without-pepper-hint = Tylko dla kolumny encrypted_password: config.pepper nie jest ustawiony w config/initializers/devise.rb. Jeśli jest ustawiony, importuj z wiersza poleceń z opcją --pepper-file.
import-columns = Kolumny
import-columns-read = Wymagany jest tylko adres e-mail. Te kolumny są odczytywane, w dowolnej kolejności. Wszystkie inne zostaną wymienione po sprawdzeniu pliku:
import-columns-hash = Odczytywane są też nazwy typowe dla innych aplikacji, takie jak encrypted_password, user_pass, blocked lub deleted_at. Skróty haseł są zachowywane, jeśli można je tu zweryfikować, dzięki czemu użytkownicy mogą logować się obecnym hasłem: skróty z Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug i ASP.NET Identity. Użytkownicy bez skrótu wybierają hasło za pomocą linku wysłanego e-mailem. Dla Firebase importuj z wiersza poleceń z opcją --firebase-hash-config.
import-check = Sprawdź plik
import-latest = Ostatnie importy
import-column-source = Źródło
import-column-state = Stan
import-column-when = Rozpoczęto
import-column-by = Kto
import-column-written = Zaimportowani użytkownicy
import-command-line = Wiersz poleceń
import-state-reading = Sprawdzanie
import-state-ready = Do potwierdzenia
import-state-writing = Importowanie
import-state-done = Zaimportowano
import-state-dropped = Nic nie zaimportowano

import-reading-title = Sprawdzanie: { $source }
import-reading = Wiersze sprawdzone do tej pory: { $lines }. Ta strona odświeża się automatycznie.
import-progress-label = Postęp
import-writing-title =
    { $count ->
        [one] Importowanie 1 użytkownika
        [few] Importowanie { $count } użytkowników
        [many] Importowanie { $count } użytkowników
       *[other] Importowanie { $count } użytkownika
    }
import-writing = Wszyscy użytkownicy są importowani naraz. Ta strona odświeża się automatycznie.
import-ready-title = { $source }: gotowe do importu
import-done-title =
    { $count ->
        [one] Zaimportowano 1 użytkownika
        [few] Zaimportowano { $count } użytkowników
        [many] Zaimportowano { $count } użytkowników
       *[other] Zaimportowano { $count } użytkownika
    }
import-done-lead = Użytkownicy ze skrótem hasła mogą logować się jak dotąd. Pozostali wybierają hasło za pomocą linku wysłanego e-mailem.
import-dropped-title = Nic nie zostało zaimportowane
import-dropped-lead = Możesz spróbować ponownie w każdej chwili.
import-count-lines = Wiersze
import-count-fresh = Nowi użytkownicy
import-count-there = Już istnieją, bez zmian
import-count-repaired = Już istnieją i nie były używane, brakujące dane zostaną dodane
import-count-repaired-done = Już istniały i nie były używane, brakujące dane zostały dodane
import-count-wrong = Nieprawidłowe wiersze
import-count-staff = Nowi użytkownicy z dostępem do panelu
import-count-written = Zaimportowani użytkownicy
import-unread-title = Nieodczytane kolumny
import-unread = Te kolumny są ignorowane. Jeśli któraś z nich mówi, kto nie może się logować, lub zawiera skróty haseł, najpierw zmień jej nazwę:
import-kept-title = Koszt zaimportowanych skrótów haseł
import-kept =
    { $count ->
        [one] 1 konto zachowuje skrót hasła z innego systemu. Dopóki jego właściciel się nie zaloguje, każde logowanie trwa około { $times } razy tyle, ile trwałoby bez takich skrótów.
        [few] { $count } konta zachowują skrót hasła z innego systemu. Dopóki ich właściciele się nie zalogują, każde logowanie trwa około { $times } razy tyle, ile trwałoby bez takich skrótów.
        [many] { $count } kont zachowuje skrót hasła z innego systemu. Dopóki ich właściciele się nie zalogują, każde logowanie trwa około { $times } razy tyle, ile trwałoby bez takich skrótów.
       *[other] { $count } konta zachowuje skrót hasła z innego systemu. Dopóki ich właściciele się nie zalogują, każde logowanie trwa około { $times } razy tyle, ile trwałoby bez takich skrótów.
    }
import-kept-until = Pozostałe skróty zostaną usunięte dnia { $date }. Użytkownicy, którzy do tego czasu się nie zalogują, wybierają hasło za pomocą linku wysłanego e-mailem.
import-column-line = Wiersz
import-column-field = Pole
import-column-problem = Problem
import-column-email = Adres e-mail
import-column-value = Wartość
import-staff = Dostęp do panelu
import-staff-lead = Sprawdź każdego z tych użytkowników. W wielu aplikacjach użytkownicy mogą sami wypełnić kolumnę z rolami.
import-errors = Nieprawidłowe wiersze
import-errors-first = Nieprawidłowe wiersze (pierwsze, liczba: { $shown })
import-notices = Uwagi
import-notices-first = Uwagi (pierwsze, liczba: { $shown })
import-download = Pobierz nieprawidłowe wiersze
import-download-hint = Plik CSV z wierszem, adresem, wartością i problemem. Nie zawiera haseł ani skrótów haseł.
import-confirm-admins =
    { $count ->
        [one] Utwórz 1 administratora
        [few] Utwórz { $count } administratorów
        [many] Utwórz { $count } administratorów
       *[other] Utwórz { $count } administratora
    }
import-confirm-admins-hint = Administratorzy mogą tu wszystko. Są wymienieni powyżej.
import-skip-wrong =
    { $count ->
        [one] Pomiń nieprawidłowy wiersz ({ $count })
        [few] Pomiń { $count } nieprawidłowe wiersze
        [many] Pomiń { $count } nieprawidłowych wierszy
       *[other] Pomiń { $count } nieprawidłowego wiersza
    }
import-skip-wrong-hint = Albo popraw je w pliku i sprawdź go ponownie.
import-write =
    { $count ->
        [one] Importuj 1 użytkownika
        [few] Importuj { $count } użytkowników
        [many] Importuj { $count } użytkowników
       *[other] Importuj { $count } użytkownika
    }
import-nothing-to-write = W tym pliku nie ma nowych użytkowników.
import-drop = Anuluj import
import-another = Sprawdź inny plik
import-to-users = Zobacz użytkowników

import-field-line = wiersz
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = czas
import-field-password = password_hash

import-unreadable = Ten wiersz różni się od pozostałych: ma za dużo komórek lub nie jest obiektem JSON z prostymi wartościami.
import-not-utf8 = Ten wiersz nie jest zapisany w UTF-8. Zapisz plik jako UTF-8.
import-too-long = Ten wiersz ma więcej niż 64 KiB.
import-quote-open = Cudzysłów jest tu otwarty i nigdzie niezamknięty, więc wszystko, co następuje, wydaje się należeć do tego wiersza.
import-field-twice = Dwa pola tego wiersza mają to samo znaczenie.
import-email-missing = Brakuje adresu e-mail.
import-email-invalid = To nie jest pełny adres e-mail.
import-twice = Ten sam adres jest już w wierszu { $line }.
import-already-there = Konto z tym adresem już istnieje. Pozostaje bez zmian.
import-repaired = Konto z tym adresem już istnieje, ale nigdy nie było używane. Zostanie dodany brakujący skrót hasła albo konto zostanie wyłączone zgodnie z tym wierszem.
import-name-too-long = Nazwa ma więcej niż 150 znaków.
import-name-not-text = Nazwa zawiera znaki, których nie da się wyświetlić.
import-role-unknown = Nie ma takiej roli. Użyj user, viewer, help-desk lub admin.
import-flag-unclear = Nie wiadomo, czy to konto jest aktywne. Użyj true lub false w kolumnie is_active.
import-time-unclear = Tego czasu nie da się odczytać lub jest niejednoznaczny. Zostanie pominięty. Aby go zachować, zapisz go tak: 2026-11-24 13:05:00.
import-hash-unknown = Tego skrótu hasła nie można tu zweryfikować. Zaimportuj tych użytkowników bez niego: wybiorą hasło przez e-mail.
import-hash-garbled = Ten skrót hasła jest uszkodzony. Zaimportuj tych użytkowników bez niego: wybiorą hasło przez e-mail.
import-pepper-unsaid = Devise może dodawać wartość pepper do tego hasła, a bez niej ten skrót jest bezużyteczny. Określ, czy config.pepper jest ustawiony: opcją --pepper-file lub --without-pepper w wierszu poleceń albo polem wyboru na stronie.
import-hash-too-costly = Weryfikacja tego skrótu hasła, oprócz tych już zachowanych, zajmowałaby zbyt dużo pamięci lub czasu przy każdym logowaniu. Zaimportuj tych użytkowników bez niego: wybiorą hasło przez e-mail.
import-hash-left-out = Tego skrótu hasła nie można zachować. Użytkownik zostanie zaimportowany bez niego i wybierze hasło przez e-mail.
import-becomes-viewer = Ten użytkownik mógłby zobaczyć wszystko w panelu.
import-becomes-help-desk = Ten użytkownik miałby rolę centrum pomocy.
import-becomes-admin = Ten użytkownik byłby administratorem.

import-role-left-out = Ten wiersz ma rolę w panelu. Użytkownik zostanie zaimportowany bez niej.
import-too-many-staff = Import może nadać rolę w panelu najwyżej 500 użytkownikom.

import-source-empty = Nie ma w nim użytkowników.
import-source-no-email = Nie ma w nim kolumny email ani username. Pierwszy wiersz pliku CSV musi zawierać nazwy kolumn.
import-source-column-twice = Dwie jego kolumny mają to samo znaczenie.
import-source-quote-open = Jest w nim otwarty i nigdzie niezamknięty cudzysłów, więc nie wiadomo, gdzie zaczynają się następne wiersze.
import-source-too-many-lines = Ma ponad milion wierszy. Podziel go na kilka plików.
import-source-no-users = Nie ma w nim listy użytkowników: plik JSON musi być tablicą lub zawierać ją w polu users.
import-source-json-broken = To nie jest prawidłowy JSON.
import-source-broken-off = Przesyłanie zostało przerwane.
import-source-failed = Nie udało się go odczytać do końca.
import-source-database = To baza danych SQLite. Zaimportuj ją z wiersza poleceń na serwerze: password-recover importusers sqlite:///path/to/the/file

import-command-finding = wiersz { $line }, { $field }: { $sentence }
import-command-progress = sprawdzone wiersze: { $lines }
import-command-summary =
    { $lines ->
        [one] 1 wiersz
        [few] { $lines } wiersze
        [many] { $lines } wierszy
       *[other] { $lines } wiersza
    }: { $fresh ->
        [one] 1 nowy użytkownik
        [few] { $fresh } nowych użytkowników
        [many] { $fresh } nowych użytkowników
       *[other] { $fresh } nowego użytkownika
    }, istniejące: { $there }, nieprawidłowe: { $wrong }.
import-command-repaired =
    { $count ->
        [one] 1 konto, którego nikt jeszcze nie używał, otrzyma to, czego mu brakuje.
        [few] { $count } konta, których nikt jeszcze nie używał, otrzymają to, czego im brakuje.
        [many] { $count } kont, których nikt jeszcze nie używał, otrzyma to, czego im brakuje.
       *[other] { $count } konta, którego nikt jeszcze nie używał, otrzyma to, czego brakuje.
    }
import-command-unread = Zignorowane kolumny: { $names }
import-command-staff =
    { $count ->
        [one] 1 z nowych użytkowników ma dostęp do panelu.
        [few] { $count } z nowych użytkowników mają dostęp do panelu.
        [many] { $count } z nowych użytkowników ma dostęp do panelu.
       *[other] { $count } z nowych użytkowników ma dostęp do panelu.
    }
import-command-dry = Próba bez zapisu: nic nie zostało zaimportowane.
import-command-wrong = Nic nie zostało zaimportowane z powodu nieprawidłowych wierszy. Popraw je lub pomiń opcją --skip-invalid. Z opcją --without-unknown-hashes użytkownicy, których skrótu hasła nie można użyć, zostaną zaimportowani bez niego.
import-command-writing = Tworzenie kont…
import-command-tidying = Usuwanie danych tymczasowych. Możesz to przerwać; resztę usunie następny import.
import-command-done =
    { $count ->
        [one] Zaimportowano 1 użytkownika.
        [few] Zaimportowano { $count } użytkowników.
        [many] Zaimportowano { $count } użytkowników.
       *[other] Zaimportowano { $count } użytkownika.
    }

import-export-title = Eksportuj użytkowników
import-export-lead = Plik ze wszystkimi użytkownikami: adres, imię i nazwisko, rola, stan i czasy. Nigdy nie zawiera skrótów haseł; operator serwera może je wyeksportować z wiersza poleceń.
import-export-format = Format
import-export-csv = CSV, do arkuszy kalkulacyjnych
import-export-json-lines = JSON Lines, dla programów
import-export-button = Eksportuj
import-export-note = Plik zawiera adresy wszystkich użytkowników. Eksport jest rejestrowany w dzienniku audytu.
import-export-matching = Eksportowani są tylko użytkownicy pasujący do tych filtrów:
