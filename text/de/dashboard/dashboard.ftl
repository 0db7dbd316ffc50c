# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menü
dashboard-nav-overview = Übersicht
dashboard-nav-users = Benutzer
dashboard-nav-cases = Vorgänge
dashboard-nav-mail = E-Mails
dashboard-nav-audit = Audit
dashboard-nav-import = Import
dashboard-nav-webhooks = Webhooks
dashboard-nav-texts = Texte
dashboard-nav-directories = Verzeichnisse
dashboard-nav-account = Ihr Konto
dashboard-role-user = Benutzer
dashboard-role-viewer = Lesezugriff
dashboard-role-help-desk = Helpdesk
dashboard-role-admin = Administration
dashboard-your-password = Passwort bestätigen
dashboard-your-password-hint = Damit wir wissen, dass Sie es sind. In den nächsten zehn Minuten fragen wir nicht noch einmal.
dashboard-working = Einen Moment …
dashboard-undo = Rückgängig
dashboard-cancel = Abbrechen
dashboard-filter = Filtern
dashboard-pager-label = Seiten
dashboard-pager-first = Erste Seite
dashboard-pager-previous = Zurück
dashboard-pager-next = Weiter
dashboard-pager-newer = Neuere
dashboard-pager-older = Ältere
dashboard-log-in-again = Melden Sie sich in einem neuen Tab an und drücken Sie dann hier noch einmal auf die Schaltfläche: Ihre Eingaben sind noch da.
dashboard-back-to-dashboard = Zurück zum Dashboard

# Lists.
dashboard-filters = Filter
# The filters in force, each of which can be removed.
dashboard-chips = Aktive Filter
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = Filter entfernen: { $filter }: { $value }
dashboard-chips-clear = Alle Filter entfernen
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } von { $total }
dashboard-extent-many = { $first }–{ $last } von mehr als { $total }
dashboard-extent-deep = Nach den ersten { $count }
dashboard-copy = Kopieren
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = { $text } kopieren
dashboard-copied = Kopiert
dashboard-times-are-local = Alle Zeiten sind in Ihrer Zeitzone angegeben.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = mehr als { $count }
