# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = Nach einem Datenleck
campaigns-lead = Wenn Passwörter in fremde Hände gelangt sein könnten, lassen Sie neue wählen. Die aktuellen Passwörter funktionieren sofort nicht mehr, und nach und nach erklären E-Mails den Grund.
campaigns-link = Nach einem Datenleck …
campaigns-new-button = Neue Passwörter verlangen …
campaigns-none-title = Noch keine Kampagnen
campaigns-none = Hier wird jede Kampagne aufgeführt, mit der Zahl der Personen, die ein neues Passwort gewählt haben.
campaigns-column-started = Gestartet
campaigns-column-note = Notiz
campaigns-column-state = Status

## Starting one.

campaigns-new-title = Neue Passwörter verlangen
campaigns-everyone = Für alle Konten mit einem Passwort, außer Ihrem eigenen.
campaigns-matching = Für die Konten mit einem Passwort, die zu diesen Filtern passen, außer Ihrem eigenen:
campaigns-count =
    { $count ->
        [one] Ein Konto passt dazu.
       *[other] { $count } Konten passen dazu.
    }
campaigns-count-more = Mehr als { $count } Konten passen dazu.
campaigns-with-staff = Personen mit Zugriff auf das Dashboard einbeziehen
campaigns-with-staff-hint = Auch sie werden abgemeldet und brauchen einen Wiederherstellungslink, um wieder Zugang zu erhalten. Sonst werden nur Personen mit der Rolle „Benutzer“ einbezogen.
campaigns-effects = Was geschieht
campaigns-effect-passwords = Die aktuellen Passwörter funktionieren nicht mehr, und alle Sitzungen und API-Token werden beendet. Das lässt sich nicht für alle auf einmal rückgängig machen.
campaigns-effect-mails = Jede Person erhält eine E-Mail, die den Grund erklärt. Sie führt zu der Seite, auf der sich ein Wiederherstellungslink anfordern lässt, und funktioniert deshalb auch, wenn sie erst spät geöffnet wird.
campaigns-effect-directories = Konten in Verzeichnissen werden dort gesperrt. Wo ein Verzeichnis Konten nicht sperren kann, werden sie übersprungen.
campaigns-note-label = Interne Notiz
campaigns-note-hint = Wird nur in diesem Dashboard angezeigt. Zum Beispiel eine Ticketnummer.
campaigns-reason = Was den Personen mitgeteilt wird
campaigns-reason-breach = Passwörter dieses Dienstes sind möglicherweise in fremde Hände gelangt
campaigns-reason-elsewhere = Anderswo bekannt gewordene Passwörter werden hier ausprobiert
campaigns-reason-precaution = Vorsichtsmaßnahme, ohne Angabe eines Grundes
campaigns-rate = E-Mails pro Minute
campaigns-rate-hint = Wiederherstellungs-E-Mails haben immer Vorrang: Eine Kampagne nutzt höchstens die Hälfte der Höchstzahl an E-Mails dieses Dienstes.
campaigns-start = Neue Passwörter verlangen

## Its progress.

campaigns-state-locking = Passwörter werden ungültig gemacht
campaigns-state-mailing = E-Mails werden gesendet
campaigns-without-staff = Ohne Personen mit Zugriff auf das Dashboard.
campaigns-state-paused = Pausiert
campaigns-state-done = Alle E-Mails gesendet
campaigns-state-stopped = Abgebrochen
campaigns-back = Alle Kampagnen
campaigns-pause = Pausieren
campaigns-resume = Fortsetzen
campaigns-stop = Kampagne abbrechen
campaigns-stop-note = Nach dem Abbrechen werden keine E-Mails mehr gesendet. Ungültig gemachte Passwörter bleiben ungültig.
campaigns-begun = Gestartet von { $name }, { $time }.
campaigns-begun-by-nobody = Gestartet { $time } von jemandem, dessen Konto nicht mehr existiert.
campaigns-progress-label = Fortschritt
campaigns-locked =
    { $count ->
        [one] Bisher wurde ein Passwort ungültig gemacht.
       *[other] Bisher wurden { $count } Passwörter ungültig gemacht.
    }
campaigns-mailed = Per E-Mail benachrichtigt: { $done } von { $total } Personen.
campaigns-chosen = Neues Passwort gewählt: { $done } von { $total }.
campaigns-left = Noch etwa { $duration } (E-Mails pro Minute: { $rate }).
campaigns-limited = Wartet: Die Hälfte der Höchstzahl an E-Mails dieses Dienstes ist aufgebraucht.
campaigns-held-up = Wartet: Frühere E-Mails dieser Kampagne sind noch nicht gesendet.
campaigns-people = Personen
campaigns-pending = Benachrichtigt, noch nicht gewählt ({ $count })
campaigns-unmailed = Noch nicht benachrichtigt ({ $count })
campaigns-done = Gewählt ({ $count })
campaigns-skipped = Übersprungen: nicht sperrbar ({ $count })
campaigns-column-account = Konto
campaigns-column-email = E-Mail-Adresse
campaigns-column-when = E-Mail gesendet
campaigns-not-yet = Noch nicht
campaigns-nobody = Niemand.
campaigns-more = Mehr
