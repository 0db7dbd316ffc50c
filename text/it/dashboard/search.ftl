# Finding anything: users, cases, emails and pages.

search-title = Trova qualsiasi cosa
# In the header, where it opens the search.
search-open = Cerca
search-label = Un nome, un indirizzo, un numero di richiesta o una pagina
search-button = Cerca
search-results = Risultati
search-nothing = Nessun risultato. Prova con l’inizio di un nome o di un indirizzo, oppure con un numero di richiesta.
search-keys = ↑ e ↓ per scegliere, Invio per aprire, Esc per chiudere.
# What a result is.
search-case = Richiesta
search-user = Utente
search-mail = Email
search-page = Pagina
