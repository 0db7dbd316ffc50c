# Finding anything: users, cases, emails and pages.

search-title = Alles durchsuchen
# In the header, where it opens the search.
search-open = Suchen
search-label = Name, Adresse, Vorgangsnummer oder Seite
search-button = Suchen
search-results = Ergebnisse
search-nothing = Nichts gefunden. Versuchen Sie es mit dem Anfang eines Namens oder einer Adresse oder mit einer Vorgangsnummer.
search-keys = ↑ und ↓ wählen aus, die Eingabetaste öffnet, Esc schließt.
# What a result is.
search-case = Vorgang
search-user = Benutzer
search-mail = E-Mail
search-page = Seite
