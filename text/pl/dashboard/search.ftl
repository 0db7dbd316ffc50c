# Finding anything: users, cases, emails and pages.

search-title = Znajdź cokolwiek
# In the header, where it opens the search.
search-open = Szukaj
search-label = Nazwa, adres, numer sprawy lub strona
search-button = Szukaj
search-results = Wyniki
search-nothing = Nic nie znaleziono. Spróbuj wpisać początek nazwy lub adresu albo numer sprawy.
search-keys = ↑ i ↓ wybierają, Enter otwiera, Esc zamyka.
# What a result is.
search-case = Sprawa
search-user = Użytkownik
search-mail = E-mail
search-page = Strona
