# The overview page.

overview-title = Übersicht
overview-period = Zeitraum
overview-period-hour = 24 Stunden
overview-period-day = 30 Tage
overview-period-week = 26 Wochen
overview-made-at = Stand: { $time } UTC.
overview-refresh = Aktualisieren
overview-live = Live
overview-not-live = Live-Aktualisierung ist gerade nicht verfügbar. Diese Seite lädt sich jede halbe Minute neu.

overview-now-title = Gerade jetzt
overview-mail-flows = Keine E-Mail wartet.
overview-mail-waits = Die älteste E-Mail wartet seit weniger als einer Minute; das ist normal.
overview-mail-waits-minutes =
    { $minutes ->
        [one] Die älteste E-Mail wartet seit 1 Minute.
       *[other] Die älteste E-Mail wartet seit { $minutes } Minuten.
    }
overview-mail-late = Die älteste E-Mail wartet schon { $age }: Die Zustellung funktioniert nicht, wie sie sollte.
overview-mail-look = Wartende E-Mails anzeigen

overview-attention-title = Braucht Aufmerksamkeit
overview-attention-none = Gerade nichts.
overview-frozen =
    { $count ->
        [one] 1 Konto wurde von der Person gesperrt, der es gehört; sie meldete eine Passwortänderung, die nicht von ihr war.
       *[other] { $count } Konten wurden von den Personen gesperrt, denen sie gehören; sie meldeten Passwortänderungen, die nicht von ihnen waren.
    }
overview-kept-hashes = Importierte Passwort-Hashes verlängern jede Anmeldung auf etwa das { $times }-Fache der Dauer ohne sie.
overview-kept-hashes-until = Die übrigen werden bis zum { $date } entfernt.
overview-kept-hashes-look = Importe anzeigen
overview-frozen-look = Gesperrte Konten anzeigen
overview-campaign-stuck =
    { $count ->
        [one] Eine Kampagne für neue Passwörter hat seit einer Stunde keine E-Mail gesendet.
       *[other] { $count } Kampagnen für neue Passwörter haben seit einer Stunde keine E-Mail gesendet.
    }
overview-campaign-look = Kampagnen anzeigen
overview-burst-address = { $count } Anfragen innerhalb einer Stunde für eine Adresse:
overview-burst-address-look = Vorgang { $number } anzeigen
overview-burst-network = { $count } Anfragen innerhalb einer Stunde aus einem Netzwerk:
overview-guessing = { $count } falsche Passwörter innerhalb einer Stunde aus einem Netzwerk:
overview-network-look = Zugehörige Ereignisse anzeigen
overview-mail-fails = { $count } E-Mails innerhalb eines Tages abgelehnt für die Domain
overview-mail-fails-look = Fehlgeschlagene E-Mails anzeigen
overview-mail-faults =
    { $count ->
        [one] 1 E-Mail wurde im Laufe des letzten Tages wegen eines Fehlers in diesem Programm nicht gesendet. Das Log beschreibt ihn.
       *[other] { $count } E-Mails wurden im Laufe des letzten Tages wegen eines Fehlers in diesem Programm nicht gesendet. Das Log beschreibt ihn.
    }
overview-webhook-faults =
    { $count ->
        [one] 1 Webhook-Nachricht wurde im Laufe des letzten Tages wegen eines Fehlers in diesem Programm nicht gesendet. Das Log beschreibt ihn.
       *[other] { $count } Webhook-Nachrichten wurden im Laufe des letzten Tages wegen eines Fehlers in diesem Programm nicht gesendet. Das Log beschreibt ihn.
    }
overview-webhook-faults-look = Webhooks anzeigen
overview-texts-broken =
    { $count ->
        [one] 1 geänderter Text ist nicht verwendbar. Stattdessen wird der mitgelieferte Text angezeigt.
       *[other] { $count } geänderte Texte sind nicht verwendbar. Stattdessen werden die mitgelieferten Texte angezeigt.
    }
overview-texts-broken-look = Texte anzeigen
# Followed by its name.
overview-directory-down = Ein Verzeichnis antwortet nicht, und was darauf angewiesen ist, muss warten:
overview-directory-look = Verzeichnisse anzeigen
# Followed by its URL.
overview-webhook-fails = An einen Webhook wurde seit mehr als 15 Minuten keine Nachricht zugestellt:

overview-funnel-title = Von der Anfrage zum neuen Passwort
overview-funnel-note = Gezählt in Vorgängen: Wiederholte Anfragen zählen einmal.
overview-funnel-requests = Link angefordert
overview-funnel-mails = E-Mail zugestellt
overview-funnel-opened = Link geöffnet
overview-funnel-changed = Passwort geändert
overview-funnel-share = { $share } %

# For some minutes after an upgrade.
overview-still-counting = Die Zahlen aus der Zeit vor dem { $time } UTC werden noch ermittelt. In wenigen Minuten sind sie vollständig.

overview-plots-title = Aktivität
overview-plot-requests = Anfragen
overview-plot-mails = Zugestellte E-Mails
overview-plot-opened = Von Menschen geöffnete Links
overview-plot-changed = Geänderte Passwörter
overview-plot-alternative = { $what }: Balken im Zeitverlauf, insgesamt { $total }; die Tabelle darunter enthält die Zahlen.
overview-plot-table = Zahlen
overview-plot-from = Ab
overview-plot-count = Anzahl

overview-empty-title = Noch keine Anfragen
overview-empty = Hier erscheinen Anfragen und ihr Fortschritt. Probieren Sie es selbst aus oder senden Sie eine Test-E-Mail.
overview-empty-try = Seite für ein neues Passwort öffnen

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Konten und E-Mails
overview-figure-users = Konten
overview-figure-never-logged-in = nie angemeldet
overview-figure-frozen = selbst gesperrt
overview-figure-disabled = deaktiviert
overview-figure-mails-waiting = wartende E-Mails
overview-figure-mails-failed = fehlgeschlagene E-Mails
