# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Ausgewählte Konten
bulk-choose = Mit den ausgewählten Konten
bulk-all-matching = Alle { $count }, die zu den Filtern passen
bulk-select = { $name } auswählen
bulk-go = Weiter …
bulk-send-link = Link senden
bulk-end-sessions = Alle Sitzungen beenden
bulk-disable = Deaktivieren
bulk-enable = Aktivieren
bulk-require-password = Neues Passwort verlangen
bulk-allow-password = Aktuelles Passwort wieder zulassen

## The page that asks for confirmation.

bulk-confirm-title = Bitte bestätigen
bulk-plan-send-link =
    { $count ->
        [one] Für dieses Konto wird eine Wiederherstellungs-E-Mail gesendet:
       *[other] Für { $count } Konten werden Wiederherstellungs-E-Mails gesendet, so schnell es die Höchstzahlen für E-Mails zulassen:
    }
bulk-plan-end-sessions =
    { $count ->
        [one] Alle Sitzungen dieses Kontos werden beendet:
       *[other] Alle Sitzungen von { $count } Konten werden beendet:
    }
bulk-plan-disable =
    { $count ->
        [one] Dieses Konto wird deaktiviert. Zugehörige Sitzungen, API-Token, Links und offene Vorgänge werden beendet:
       *[other] { $count } Konten werden deaktiviert. Zugehörige Sitzungen, API-Token, Links und offene Vorgänge werden beendet:
    }
bulk-plan-enable =
    { $count ->
        [one] Dieses Konto wird wieder aktiviert:
       *[other] { $count } Konten werden wieder aktiviert:
    }
bulk-plan-require-password =
    { $count ->
        [one] Das Passwort dieses Kontos wird ungültig, und zugehörige Sitzungen und API-Token werden beendet. Die Person, der das Konto gehört, erhält keine E-Mail und wählt mit einem Wiederherstellungslink ein neues Passwort:
       *[other] Die Passwörter von { $count } Konten werden ungültig, und zugehörige Sitzungen und API-Token werden beendet. Die Personen, denen die Konten gehören, erhalten keine E-Mail und wählen mit Wiederherstellungslinks neue Passwörter:
    }
bulk-plan-allow-password =
    { $count ->
        [one] Das aktuelle Passwort dieses Kontos wird wieder funktionieren:
       *[other] Die aktuellen Passwörter von { $count } Konten werden wieder funktionieren:
    }
bulk-and-more =
    { $count ->
        [one] und ein weiteres
       *[other] und { $count } weitere
    }
bulk-skips = Konten, die Sie mit Ihrer Rolle nicht ändern dürfen, werden übersprungen, ebenso Ihr eigenes, wo das sinnvoll ist. Das Ergebnis steht bei jedem Konto.
bulk-can-undo = Sie können das danach rückgängig machen.
bulk-cannot-undo = Das lässt sich nicht rückgängig machen.
bulk-too-many = Es können höchstens { $count } Konten auf einmal geändert werden. Grenzen Sie die Liste mit einem Filter ein und wählen Sie erneut alle passenden aus.
bulk-changed = Die Liste hat sich geändert, seit Sie diese Seite geöffnet haben, und es wurde nichts getan. Prüfen Sie die Konten unten und bestätigen Sie erneut.
bulk-back = Zurück zur Liste

## Its progress and its results.

bulk-title-send-link = Links senden
bulk-title-end-sessions = Sitzungen beenden
bulk-title-disable = Konten deaktivieren
bulk-title-enable = Konten aktivieren
bulk-title-require-password = Neue Passwörter verlangen
bulk-title-allow-password = Aktuelle Passwörter wieder zulassen
bulk-begun = Gestartet von { $name }, { $time }.
bulk-begun-by-nobody = Gestartet { $time } von jemandem, dessen Konto nicht mehr existiert.
bulk-progress = { $done } von { $total } Konten bearbeitet.
bulk-progress-label = Fortschritt
bulk-over =
    { $total ->
        [one] Ein Konto bearbeitet.
       *[other] { $total } Konten bearbeitet.
    }
bulk-stop = Anhalten
bulk-undo = Rückgängig machen
bulk-results = Ergebnisse
bulk-column-account = Konto
bulk-column-email = E-Mail-Adresse
bulk-outcome-waiting = Wartet
bulk-outcome-done = Erledigt
bulk-outcome-unchanged = Übersprungen: nichts zu ändern
bulk-outcome-gone = Übersprungen: inzwischen gelöscht
bulk-outcome-not-allowed = Übersprungen: mit dieser Rolle nicht erlaubt
bulk-outcome-yourself = Übersprungen: eigenes Konto
bulk-outcome-last-admin = Übersprungen: letztes Administratorkonto
bulk-outcome-account-disabled = Übersprungen: Konto deaktiviert
bulk-outcome-not-lockable = Übersprungen: Verzeichnis kann Konten nicht sperren
bulk-outcome-locked-there = Übersprungen: nur ein neues Passwort entsperrt es im Verzeichnis
bulk-outcome-stopped = Übersprungen: angehalten
bulk-outcome-failed = Fehlgeschlagen
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Gelöschtes Konto { $id }
bulk-more = Mehr
