# The pages on which administrators change the texts of public pages and emails.

studio-title = Teksty
studio-lead = Zmieniaj teksty publicznych stron i e-maili, osobno dla każdego języka i każdej aplikacji. Tekst, którego nikt nie zmienił, pozostaje taki, jaki jest w programie.
studio-application = Aplikacja
studio-application-all = Wszystkie aplikacje
studio-language = Język
studio-place = Strona lub e-mail
studio-pages = Strony
studio-mails = E-maile
studio-show = Pokaż

# Pages.
studio-page-forgot = Prośba o link
studio-page-sent = Sprawdź pocztę
studio-page-code = Wpisz kod
studio-page-reset = Nowe hasło
studio-page-link-gone = Link już nie działa
studio-page-not-me = „To nie ja”
studio-page-freeze = Zablokowanie lub przywrócenie konta
studio-page-saving = Trwa zapisywanie hasła
studio-page-done = Hasło zostało zmienione
studio-page-statement = Deklaracja dostępności
studio-page-errors = Komunikaty o błędach
studio-page-everywhere = Każda strona
studio-page-times = Daty i czas trwania

# The list.
studio-text = Tekst
studio-built-in = Wbudowany
studio-changed = Zmieniony
studio-unchanged = Niezmieniony
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = Z pliku na serwerze
studio-for-all = Dla wszystkich aplikacji

# One text.
studio-edit-title = Zmień tekst
studio-back = Wróć do tekstów
studio-field = Nowy tekst
studio-required = Zmienne, które muszą pozostać: { $variables }
studio-optional = Zmienne, które można pominąć: { $variables }
studio-hint = Zwykły tekst, bez HTML. Zmienna w nawiasach klamrowych jest zastępowana swoją wartością.
studio-save = Zapisz
studio-preview = Podgląd
studio-sample = Wyślij mi próbkę
studio-sample-note = Pokazuje zapisane teksty. Jej linki donikąd nie prowadzą.
studio-reset = Użyj tekstu wbudowanego
studio-preview-title = Podgląd
studio-preview-frame = Podgląd strony lub e-maila
studio-history-title = Historia
studio-history-none = Nikt jeszcze nie zmienił tego tekstu.
studio-history-when = Kiedy
studio-history-who = Kto
studio-history-restore = Przywróć
studio-history-current = W użyciu

# Files.
studio-file-title = Plik Fluent
studio-file-lead = Wszystkie zmienione teksty tego języka i tej aplikacji w jednym pliku, do tłumaczenia gdzie indziej lub do wdrożenia wraz z serwerem.
studio-export = Eksportuj
studio-import-file = Plik (.ftl)
studio-import = Importuj
studio-import-note = Teksty, których nie ma w pliku, pozostają bez zmian. Jeśli jednego nie można użyć, żaden nie zostanie zaimportowany.

# Why a text is refused, and what to do.
studio-not-saved = Tekst nie został zapisany
studio-not-imported = Nic nie zostało zaimportowane
studio-refused-unknown = Nie ma tekstu o tym identyfikatorze. Wyeksportuj plik ponownie, aby zobaczyć, jakie są identyfikatory.
studio-refused-twice = Ten identyfikator występuje w pliku dwa razy. Usuń jeden z nich.
studio-refused-unreadable = To nie jest tekst Fluent: { $problem } Każda zmienna wymaga obu nawiasów klamrowych.
studio-refused-not-utf8 = Plik nie jest w UTF-8. Zapisz go w tym kodowaniu.
studio-refused-too-large = Plik jest za duży. Plik z tekstami ma mniej niż 256 kB.
studio-refused-empty = Tekst jest pusty. Wpisz coś lub użyj tekstu wbudowanego.
studio-refused-too-long = Tekst jest za długi. Największa liczba znaków: { $most }.
studio-refused-missing = Brakuje { $variable }. Przywróć tę zmienną: bez niej ludziom zabraknie czegoś, czego potrzebują.
studio-refused-not-known = Zmienna { $variable } nie jest tu znana. Usuń ją lub użyj jednej z podanych zmiennych.
studio-refused-not-possible = { $part } nie jest tu możliwe. Używaj tylko zmiennych i form liczby.
studio-refused-plural-missing = Brakuje formy liczby [{ $form }], której ten język wymaga.
studio-refused-plural-not-known = Ten język nie ma formy liczby [{ $form }]. Usuń ją.
studio-refused-not-a-number = { $variable } nie jest liczbą, więc nie można na tej podstawie wybrać formy.
studio-refused-markup = HTML nie jest tu możliwy. Usuń znaki < i >.
studio-refused-invisible = W tekście jest niewidoczny znak (U+{ $code }), być może z kopiowania. Usuń go.
studio-refused-lines = Tekst zawiera podział wiersza. Zapisz go w jednym wierszu.
studio-refused-at = { $id }: { $sentence }
