# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menu
dashboard-nav-overview = Przegląd
dashboard-nav-users = Użytkownicy
dashboard-nav-cases = Sprawy
dashboard-nav-mail = E-maile
dashboard-nav-audit = Audyt
dashboard-nav-import = Import
dashboard-nav-webhooks = Webhooki
dashboard-nav-texts = Teksty
dashboard-nav-directories = Katalogi
dashboard-nav-account = Twoje konto
dashboard-role-user = Użytkownik
dashboard-role-viewer = Tylko odczyt
dashboard-role-help-desk = Centrum pomocy
dashboard-role-admin = Administracja
dashboard-your-password = Potwierdź swoje hasło
dashboard-your-password-hint = Aby upewnić się, że to Ty. Przez dziesięć minut nie zapytamy o nie ponownie.
dashboard-working = Trwa operacja…
dashboard-undo = Cofnij
dashboard-cancel = Anuluj
dashboard-filter = Filtruj
dashboard-pager-label = Strony
dashboard-pager-first = Pierwsza strona
dashboard-pager-previous = Poprzednia
dashboard-pager-next = Następna
dashboard-pager-newer = Nowsze
dashboard-pager-older = Starsze
dashboard-log-in-again = Zaloguj się w nowej karcie, a potem naciśnij tu przycisk jeszcze raz: wpisany tekst został zachowany.
dashboard-back-to-dashboard = Wróć do panelu

# Lists.
dashboard-filters = Filtry
# The filters in force, each of which can be removed.
dashboard-chips = Aktywne filtry
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = Usuń filtr { $filter }: { $value }
dashboard-chips-clear = Wyczyść wszystkie filtry
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } z { $total }
dashboard-extent-many = { $first }–{ $last } z { $total }+
dashboard-extent-deep = Po pierwszych { $count }
dashboard-copy = Kopiuj
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = Kopiuj: { $text }
dashboard-copied = Skopiowano
dashboard-times-are-local = Czasy podano w Twojej strefie czasowej.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count }+
