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
directories-others-privileged =
    { $count ->
        [one] 1 Konto hat mehr Rechte als andere
       *[other] { $count } Konten haben mehr Rechte als andere
    }
directories-others-left-out =
    { $count ->
        [one] 1 Konto ist deaktiviert oder ausgenommen
       *[other] { $count } Konten sind deaktiviert oder ausgenommen
    }
directories-others-locked =
    { $count ->
        [one] 1 Konto ist gesperrt
       *[other] { $count } Konten sind gesperrt
    }
directories-others-no-password =
    { $count ->
        [one] 1 Konto hat dort kein Passwort
       *[other] { $count } Konten haben dort kein Passwort
    }
directories-others-unknown-hash =
    { $count ->
        [one] 1 Konto hat einen Passwort-Hash, der sich von hier aus nicht schreiben lässt
       *[other] { $count } Konten haben Passwort-Hashes, die sich von hier aus nicht schreiben lassen
    }
directories-others-no-address =
    { $count ->
        [one] 1 Konto hat keine E-Mail-Adresse
       *[other] { $count } Konten haben keine E-Mail-Adresse
    }
directories-others-unreadable-address =
    { $count ->
        [one] 1 Konto hat eine Adresse, an die keine E-Mails gesendet werden können
       *[other] { $count } Konten haben Adressen, an die keine E-Mails gesendet werden können
    }
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
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = Erhält keinen Link. { $why }
directories-send = Wiederherstellungslink senden
directories-send-about = an { $name } in { $directory }
directories-see-cases = Zugehörige Vorgänge
directories-where = { $login } in { $directory }
directories-where-only = in { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = Das Konto hat dort mehr Rechte als andere.
directories-why-left-out = Das Konto ist dort deaktiviert oder in den Einstellungen ausgenommen.
directories-why-locked = Das Konto ist dort gesperrt.
directories-why-no-password = Das Konto hat dort kein Passwort.
directories-why-unknown-hash = Der Passwort-Hash des Kontos lässt sich von hier aus nicht schreiben.
directories-why-no-address = Das Konto hat dort keine E-Mail-Adresse.
directories-why-unreadable-address = An die dort hinterlegte Adresse des Kontos können keine E-Mails gesendet werden.

# Why a directory has not taken a new password.
directories-why-too-short = Das Passwort war für die Regeln des Verzeichnisses zu kurz. Der Link funktioniert weiterhin.
directories-why-too-weak = Das Passwort war für die Regeln des Verzeichnisses zu einfach. Der Link funktioniert weiterhin.
directories-why-too-long = Das Passwort war für das Verzeichnis zu lang. Der Link funktioniert weiterhin.
directories-why-in-history = Das Passwort ist eines der früheren Passwörter des Kontos. Der Link funktioniert weiterhin.
directories-why-of-frozen = Dieses Passwort gilt für das Konto nicht mehr. Der Link funktioniert weiterhin.
directories-why-too-young = Das Verzeichnis lässt noch keine weitere Änderung des Passworts zu. Der Link funktioniert weiterhin.
directories-why-no-answer = Das Verzeichnis hat nicht geantwortet. Der Link funktioniert weiterhin.
directories-why-late-answer = Das Verzeichnis hat nicht rechtzeitig geantwortet. Wir versuchen es erneut.

# Why a new password could not be saved in a directory.
directories-why-changed-there = Das Passwort wurde inzwischen in der Anwendung geändert.
directories-why-no-directory = Das Verzeichnis steht nicht mehr in den Einstellungen.
directories-why-refused-there = Die Anwendung hat das Passwort abgelehnt.
directories-why-gave-up = Die Anwendung hat nicht geantwortet.
