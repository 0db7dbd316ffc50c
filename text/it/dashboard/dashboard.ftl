# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menu
dashboard-nav-overview = Panoramica
dashboard-nav-users = Utenti
dashboard-nav-cases = Richieste
dashboard-nav-mail = Email
dashboard-nav-audit = Audit
dashboard-nav-import = Importa
dashboard-nav-webhooks = Webhook
dashboard-nav-texts = Testi
dashboard-nav-directories = Directory
dashboard-nav-account = Il tuo account
dashboard-role-user = Utente
dashboard-role-viewer = Sola lettura
dashboard-role-help-desk = Help desk
dashboard-role-admin = Amministrazione
dashboard-your-password = Conferma la tua password
dashboard-your-password-hint = Per essere certi che sia tu. Per dieci minuti non ti verrà chiesta di nuovo.
dashboard-working = Operazione in corso…
dashboard-undo = Annulla operazione
dashboard-cancel = Annulla
dashboard-filter = Filtra
dashboard-pager-label = Pagine
dashboard-pager-first = Prima pagina
dashboard-pager-previous = Precedente
dashboard-pager-next = Successiva
dashboard-pager-newer = Più recenti
dashboard-pager-older = Meno recenti
dashboard-log-in-again = Accedi in una nuova scheda, poi premi di nuovo il pulsante qui: quello che hai scritto è conservato.
dashboard-back-to-dashboard = Torna al pannello di controllo

# Lists.
dashboard-filters = Filtri
# The filters in force, each of which can be removed.
dashboard-chips = Filtri attivi
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = Rimuovi il filtro { $filter }: { $value }
dashboard-chips-clear = Cancella tutti i filtri
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } di { $total }
dashboard-extent-many = { $first }–{ $last } di { $total }+
dashboard-extent-deep = Dopo i primi { $count }
dashboard-copy = Copia
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = Copia { $text }
dashboard-copied = Copiato
dashboard-times-are-local = Gli orari sono nel tuo fuso orario.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count }+
