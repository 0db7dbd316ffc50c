# The audit trail: the name of each kind of event, and its sentence.

audit-title = Audit
audit-lead = Wer was wann und von wo getan hat, das Neueste zuerst. Alle Zeiten sind in UTC angegeben.
audit-filter-kind = Ereignis
audit-filter-any-kind = Alle Ereignisse
audit-filter-who = Benutzer
audit-filter-who-hint = E-Mail-Adresse oder Benutzernummer.
audit-filter-case = Vorgangsnummer
audit-filter-network = Netzwerk
audit-filter-from = Von
audit-filter-until = Bis
audit-column-when = Zeit
audit-column-what = Ereignis
audit-column-from = Quelle
audit-column-number = Eintrag
audit-list = Ereignisse
audit-pages = Seiten mit Ereignissen
audit-older = Ältere
audit-newest = Neueste
audit-nobody-title = Kein Benutzer hat diese Adresse
audit-nobody = Prüfen Sie die Schreibweise. Ereignisse eines gelöschten Benutzers finden Sie über die Benutzernummer.
audit-no-case-title = Es gibt keinen Vorgang mit dieser Nummer
audit-no-case = Sie besteht aus acht Buchstaben und Ziffern, wie 7KQ2-M9XD.
audit-no-date-title = Das ist kein Datum
audit-no-date = Geben Sie es wie 2026-11-24 ein.
audit-no-kind-title = Diese Art von Ereignis gibt es nicht
audit-no-kind = Wählen Sie eine aus der Liste.
audit-empty-title = Keine passenden Ereignisse
audit-empty = Entfernen Sie einen Filter oder wählen Sie einen anderen Zeitraum.
audit-show-all = Alle Ereignisse anzeigen
audit-export-lead = Alle Ereignisse, die zum Filter passen, mit ihren Hashes. Auch der Export selbst wird protokolliert.
audit-export-csv = Als CSV exportieren
audit-export-json-lines = Als JSON Lines exportieren
audit-head-title = Ende der Kette
audit-head-lead = Jeder Eintrag ist mit dem vorherigen verkettet. Bewahren Sie diesen Hash an anderer Stelle auf: „password-recover audit verify --expect HASH“ zeigt dann, ob bis dahin seitdem etwas geändert wurde.
audit-head-entry = Eintrag { $sequence }
audit-head-none = Das Ende der Kette fehlt. Führen Sie „password-recover audit verify“ aus.
audit-command-line = der Server selbst
audit-case-of = Vorgang { $number }
audit-mail-of = E-Mail { $id }
audit-operator = Der Serverbetrieb
audit-deleted = Benutzer { $id } (gelöscht)
audit-nameless = Unbekannt

audit-unknown = Unbekanntes Ereignis: { $kind }.
audit-kind-first-admin-made = Erstes Administratorkonto angelegt
audit-first-admin-made = { $subject } hat das erste Administratorkonto erhalten.
audit-kind-user-made = Konto angelegt
audit-user-made = { $actor } hat das Konto von { $subject } angelegt.
audit-kind-user-edited = Konto bearbeitet
audit-user-edited = { $actor } hat das Konto von { $subject } bearbeitet.
audit-kind-password-recovered = Passwort wiederhergestellt
audit-password-recovered = { $subject } hat mit einem Link oder Code ein neues Passwort gewählt.
audit-kind-password-not-written = Neues Passwort nicht gespeichert
audit-password-not-written = Das neue Passwort von { $subject } konnte in der Anwendung nicht gespeichert werden.
audit-kind-link-withheld = Link nicht ausgegeben
audit-link-withheld = Ein Konto in einem Verzeichnis hat keinen Link erhalten.
audit-kind-password-not-taken = Neues Passwort nicht übernommen
audit-password-not-taken = Ein Verzeichnis hat das neue Passwort nicht übernommen.
audit-kind-accounts-looked-up = Konten gesucht
audit-accounts-looked-up = Jemand hat in den Verzeichnissen nach Konten gesucht.
audit-kind-case-revoked = Anfrage gestoppt
audit-case-revoked = Die Anfrage kam nicht von der Person, die die E-Mail erhalten hat; sie hat die Anfrage gestoppt.
audit-kind-account-frozen = Konto gesperrt
audit-account-frozen = Das Konto von { $subject } wurde über die Sicherheitsbenachrichtigung gesperrt.
audit-kind-address-restored = Adresse wiederhergestellt
audit-address-restored = { $subject } hat das Konto mit dem Link an die frühere Adresse wiederhergestellt und gesperrt.
audit-kind-password-changed-by-operator = Passwort vom Serverbetrieb gesetzt
audit-password-changed-by-operator = { $actor } hat ein neues Passwort für { $subject } gesetzt.
audit-kind-user-disabled = Konto deaktiviert
audit-user-disabled = { $actor } hat das Konto von { $subject } deaktiviert.
audit-kind-user-enabled = Konto aktiviert
audit-user-enabled = { $actor } hat das Konto von { $subject } aktiviert.
audit-kind-user-deleted = Konto gelöscht
audit-user-deleted = { $actor } hat das Konto von { $subject } gelöscht.
audit-kind-sessions-ended = Sitzungen beendet
audit-sessions-ended = { $actor } hat Sitzungen von { $subject } beendet.
audit-kind-role-changed = Rolle geändert
audit-role-changed = { $actor } hat die Rolle von { $subject } geändert.
audit-kind-recovery-mail-asked = Link von Mitarbeitenden angefordert
audit-recovery-mail-asked = { $actor } hat einen Link für { $subject } angefordert.
audit-kind-recovery-asked-by-program = Link von einem Programm angefordert
audit-recovery-asked-by-program = Ein Programm mit einem Token von { $actor } hat einen Link angefordert.
audit-kind-logged-in = Angemeldet
audit-logged-in = { $subject } hat sich am Dashboard angemeldet.
audit-kind-log-in-failed = Anmeldung fehlgeschlagen
audit-log-in-failed = Fehlgeschlagene Anmeldung als { $subject }.
audit-log-in-failed-for-nobody = Fehlgeschlagene Anmeldung: Kein Benutzer hat die eingegebene Adresse.
audit-kind-logged-out = Abgemeldet
audit-logged-out = { $subject } hat sich abgemeldet.
audit-kind-api-token-made = API-Token erstellt
audit-api-token-made = { $actor } hat ein API-Token für { $subject } erstellt.
audit-kind-users-imported = Benutzer importiert
audit-users-imported = { $actor } hat Benutzer importiert.
audit-kind-users-exported = Benutzer exportiert
audit-users-exported = { $actor } hat Benutzer exportiert.
audit-kind-kept-hashes-removed = Importierte Passwort-Hashes entfernt
audit-kept-hashes-removed = Importierte Passwort-Hashes sind abgelaufen und wurden entfernt. Die betroffenen Benutzer wählen ein Passwort per E-Mail.

## Cases and mails.

audit-kind-case-revoked-by-staff = Vorgang von Mitarbeitenden geschlossen
audit-case-revoked-by-staff = { $actor } hat einen Vorgang samt Links und Codes geschlossen.
audit-kind-mail-retried = E-Mail erneut versucht
audit-mail-retried = { $actor } hat eine E-Mail erneut senden lassen.
audit-kind-mails-retried = Wartende E-Mails erneut versucht
audit-mails-retried = { $actor } hat alle E-Mails, die auf den Mailserver warteten, erneut senden lassen.
audit-kind-mail-cancelled = E-Mail abgebrochen
audit-mail-cancelled = { $actor } hat eine E-Mail vor dem Versand abgebrochen.
audit-kind-texts-changed = Texte geändert
audit-texts-changed = { $actor } hat Texte von Seiten oder E-Mails geändert.
audit-kind-test-mail-sent = Test-E-Mail gesendet
audit-test-mail-sent = { $actor } hat eine Test-E-Mail gesendet.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Code verlangt
audit-second-factor-asked = { $actor } hat das richtige Passwort eingegeben und wurde nach einem Code gefragt.
audit-kind-second-factor-failed = Falscher Code
audit-second-factor-failed = Falscher Code für { $subject } eingegeben.
audit-kind-second-factor-set = Zwei-Faktor-Authentifizierung aktiviert
audit-second-factor-set = { $actor } hat die Zwei-Faktor-Authentifizierung aktiviert.
audit-kind-second-factor-removed = Zwei-Faktor-Authentifizierung deaktiviert
audit-second-factor-removed = { $actor } hat die Zwei-Faktor-Authentifizierung deaktiviert.
audit-kind-second-factor-reset = Zwei-Faktor-Authentifizierung zurückgesetzt
audit-second-factor-reset = { $actor } hat die Zwei-Faktor-Authentifizierung von { $subject } zurückgesetzt.
audit-kind-recovery-code-used = Wiederherstellungscode verwendet
audit-recovery-code-used = { $actor } hat einen Wiederherstellungscode verwendet.
audit-kind-recovery-codes-made = Wiederherstellungscodes erstellt
audit-recovery-codes-made = { $actor } hat neue Wiederherstellungscodes erstellt.
audit-kind-own-session-ended = Eigene Sitzung beendet
audit-own-session-ended = { $actor } hat eine eigene Sitzung beendet.
audit-kind-own-other-sessions-ended = Andere eigene Sitzungen beendet
audit-own-other-sessions-ended = { $actor } hat alle anderen eigenen Sitzungen beendet.
audit-kind-audit-pruned = Alte Einträge entfernt
audit-audit-pruned = Einträge, die älter als die Aufbewahrungsfrist sind, wurden aus diesem Protokoll entfernt.
audit-kind-audit-exported = Audit-Protokoll exportiert
audit-audit-exported = { $actor } hat dieses Protokoll exportiert.

## API tokens.

audit-kind-api-token-revoked = API-Token widerrufen
audit-api-token-revoked = { $actor } hat ein API-Token von { $subject } widerrufen.

## Webhooks.

audit-kind-webhook-made = Webhook erstellt
audit-webhook-made = { $actor } hat einen Webhook erstellt.
audit-kind-webhook-changed = Webhook geändert
audit-webhook-changed = { $actor } hat einen Webhook geändert.
audit-kind-webhook-deleted = Webhook gelöscht
audit-webhook-deleted = { $actor } hat einen Webhook gelöscht.
audit-kind-webhook-events-resent = Webhook-Ereignisse erneut gesendet
audit-webhook-events-resent = { $actor } hat Ereignisse erneut an einen Webhook gesendet.
audit-kind-bulk-action-begun = Sammelaktion gestartet
audit-bulk-action-begun = { $actor } hat eine Aktion für mehrere Konten gestartet.
