# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Verzeichnisse
directories-lead = Hier liegen die Konten Ihrer Anwendungen. Angezeigt wird, was dieser Server seit seinem Start davon gesehen hat.
directories-empty-title = Noch keine Verzeichnisse
directories-empty = Konten von Anwendungen können wiederhergestellt werden, sobald ein Verzeichnis in den Einstellungen steht: siehe docs/directories.md.
directories-find = Konto suchen
directories-check = Jetzt prüfen
directories-state = Status
directories-up = Erreichbar
directories-slow = Langsam
directories-down = Nicht erreichbar
directories-not-asked = Noch nicht abgefragt
directories-since = seit { $time }
directories-kind = Art
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Letzte Antwort
directories-never = Noch keine
directories-latency = Dauer einer Abfrage
directories-latency-of = meist { $median } ms, höchstens { $worst } ms
directories-waiting = E-Mails, die darauf warten
directories-writing = Passwörter und Sperrungen unterwegs
directories-at-least = { $number } oder mehr
directories-policy = Neue Passwörter
directories-policy-length = Mindestens { $length } Zeichen
directories-policy-words =
    { $count ->
        [one] Mindestens { $length } Zeichen und { $count } unzulässiges Wort
       *[other] Mindestens { $length } Zeichen und { $count } unzulässige Wörter
    }
directories-checked = Geprüft
directories-not-checked = Noch nicht: Die Administration kann das hier tun oder mit „password-recover doctor“.
directories-checking = Die Prüfung läuft.
directories-check-failed = Die Prüfung ist fehlgeschlagen: { $why }
directories-recoverable = Wiederherstellbar
directories-recoverable-of = { $recoverable } von { $total } Konten
directories-recoverable-of-first = { $recoverable } der ersten { $total } Konten
directories-findings = Ergebnisse der Prüfung
directories-problem = Problem
directories-warning = Warnung
directories-find-title = Konto suchen
directories-find-back = Alle Verzeichnisse
directories-find-lead = Die Verzeichnisse werden nach genau dieser Adresse oder diesem Anmeldenamen gefragt. Jede Suche wird im Audit-Protokoll festgehalten, ohne den Suchbegriff.
directories-find-search = E-Mail-Adresse oder Anmeldename
directories-find-button = Suchen
directories-find-none-title = Kein Konto gefunden
directories-find-none = Kein Verzeichnis hat ein Konto mit genau dieser Adresse oder diesem Anmeldenamen.
directories-find-silent = Diese Verzeichnisse haben nicht geantwortet und könnten das Konto enthalten: { $names }.
directories-find-found = Gefundene Konten
directories-column-account = Konto
directories-column-login = Anmeldename
directories-column-directory = Verzeichnis
directories-column-link = Wiederherstellung
directories-send = Wiederherstellungslink senden
directories-send-about = an { $name } in { $directory }
directories-see-cases = Zugehörige Vorgänge
directories-where = { $login } in { $directory }
directories-where-only = in { $directory }
