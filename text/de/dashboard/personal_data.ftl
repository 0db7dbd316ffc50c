# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Personenbezogene Daten
personal-data-lead = Alles, was über eine Person gespeichert ist, als Datei herunterladen oder löschen (DSGVO, Artikel 15 und 17). Das gilt auch für Personen ohne Konto, die einen Link angefordert haben.
personal-data-who = E-Mail-Adresse, Anmeldename oder Benutzernummer
personal-data-find = Suchen
personal-data-none-title = Über diese Person ist nichts gespeichert
personal-data-none = Prüfen Sie die Schreibweise oder versuchen Sie es mit einer anderen Adresse der Person.
personal-data-stored = Was hier gespeichert ist
personal-data-accounts = Konten
personal-data-sessions = Sitzungen
personal-data-api-tokens = API-Token
personal-data-cases = Wiederherstellungsvorgänge
personal-data-mails = E-Mails
personal-data-events = Einträge im Audit-Protokoll
personal-data-webhook-events = Webhook-Ereignisse
personal-data-download = Herunterladen
personal-data-download-lead = Eine JSON-Datei für diese Person. Sie enthält keine Passwörter, Links, Codes oder Token. Das Herunterladen wird im Audit-Protokoll festgehalten.
personal-data-download-button = Datei herunterladen
personal-data-erase-link = Daten löschen …
personal-data-erase-title = Alle Daten dieser Person löschen?
personal-data-erase-lead = Alles, was über diese Person gespeichert ist, wird gelöscht, auch das Konto. Das lässt sich nicht rückgängig machen. Wenn die Person eine Kopie möchte, laden Sie diese zuerst herunter.
personal-data-erase-button = Daten löschen
personal-data-stays = Was bleibt, und warum
personal-data-stays-audit-trail =
    { $days ->
        [one] Einträge im Audit-Protokoll, weil jeder durch den nächsten versiegelt ist. Sie enthalten eine Benutzernummer statt eines Namens, aber auch Netzwerke, Browser und maskierte Adressen. Sie werden nach { $days } Tag entfernt.
       *[other] Einträge im Audit-Protokoll, weil jeder durch den nächsten versiegelt ist. Sie enthalten eine Benutzernummer statt eines Namens, aber auch Netzwerke, Browser und maskierte Adressen. Sie werden nach { $days } Tagen entfernt.
    }
personal-data-stays-audit-trail-forever = Einträge im Audit-Protokoll, weil jeder durch den nächsten versiegelt ist. Sie enthalten eine Benutzernummer statt eines Namens, aber auch Netzwerke, Browser und maskierte Adressen. Sie werden nie entfernt, weil AUDIT_RETENTION_DAYS nicht gesetzt ist.
personal-data-stays-webhook-events = Webhook-Ereignisse, die noch nicht zugestellt sind, damit auch andere Anwendungen die Daten der Person löschen können. Sie werden einige Wochen nach der Zustellung entfernt.
personal-data-stays-numbers = Statistiken und die Zählungen für Limits. Sie enthalten nur Zahlen und Hashes mit geheimem Schlüssel und laufen ab.
personal-data-stays-directory = Das Konto im Verzeichnis „{ $directory }“, das zu einer anderen Anwendung gehört. Löschen Sie es dort.
personal-data-stays-unknown = Was auch immer das Verzeichnis „{ $directory }“ enthält: Es hat nicht geantwortet. Sehen Sie dort nach.
personal-data-stays-backups = Backups aus der Zeit vor dem Löschen. Wenn Sie eines davon einspielen, löschen Sie die Daten der Person danach erneut.
personal-data-stays-imports = Importe, die noch nicht bestätigt wurden. Wenn einer davon diese Person enthält, brechen Sie ihn ab: Sonst könnte ihr Konto wieder angelegt werden.
personal-data-stays-lock = Die Sperre des Kontos im Verzeichnis „{ $directory }“, ohne Name und Adresse. Sonst würde die nächste Wiederherstellungsanfrage das Konto entsperren.
