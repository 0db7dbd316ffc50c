# Importing and exporting users: the pages, and the messages of the commands.

import-title = Benutzer importieren
import-lead = Aus einer Datei mit einem Benutzer pro Zeile. Sie sehen, was importiert wird, bevor etwas geschrieben wird, und bestehende Konten bleiben, wie sie sind.
import-file = Datei
import-file-hint = CSV mit Spaltennamen in der ersten Zeile, JSON Lines, ein JSON-Array oder ein Keycloak-Realm; bis zu 64 MiB.
import-with-roles = Rollen aus der Datei importieren
import-with-roles-hint = Sonst werden alle als Benutzer ohne Zugriff auf das Dashboard importiert. Wählen Sie das nur, wenn Sie wissen, wer die Spalte mit den Rollen geschrieben hat: In vielen Anwendungen können das die Benutzer selbst.
import-without-hashes = Benutzer ohne ihren Passwort-Hash importieren, wenn er nicht verwendbar ist
import-without-hashes-hint = Sie wählen ein Passwort über einen Link per E-Mail. Sonst sind ihre Zeilen ungültig.
import-without-pepper = Devise fügt seinen Passwörtern keinen Pepper hinzu
import-without-pepper-hint = Nur für eine Spalte encrypted_password: config.pepper ist in config/initializers/devise.rb nicht gesetzt. Falls doch, importieren Sie an der Befehlszeile mit --pepper-file.
import-columns = Spalten
import-columns-read = Nur eine E-Mail-Adresse ist erforderlich. Diese Spalten werden gelesen, in beliebiger Reihenfolge. Alle anderen werden beim Prüfen der Datei aufgelistet:
import-columns-hash = Auch übliche Namen aus anderen Anwendungen werden gelesen, zum Beispiel encrypted_password, user_pass, blocked oder deleted_at. Passwort-Hashes werden übernommen, wenn sie sich hier prüfen lassen, damit sich Benutzer mit ihrem aktuellen Passwort anmelden können: die von Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug und ASP.NET Identity. Benutzer ohne Hash wählen ein Passwort über einen Link per E-Mail. Für Firebase importieren Sie an der Befehlszeile mit --firebase-hash-config.
import-check = Datei prüfen
import-latest = Letzte Importe
import-column-source = Quelle
import-column-state = Status
import-column-when = Gestartet
import-column-by = Von
import-column-written = Importierte Benutzer
import-command-line = Befehlszeile
import-state-reading = Wird geprüft
import-state-ready = Wartet auf Bestätigung
import-state-writing = Wird importiert
import-state-done = Importiert
import-state-dropped = Nichts importiert

import-reading-title = { $source } wird geprüft
import-reading = Bisher geprüfte Zeilen: { $lines }. Diese Seite aktualisiert sich automatisch.
import-progress-label = Fortschritt
import-writing-title =
    { $count ->
        [one] 1 Benutzer wird importiert
       *[other] { $count } Benutzer werden importiert
    }
import-writing = Alle Benutzer werden auf einmal importiert. Diese Seite aktualisiert sich automatisch.
import-ready-title = { $source }: bereit zum Import
import-done-title =
    { $count ->
        [one] 1 Benutzer importiert
       *[other] { $count } Benutzer importiert
    }
import-done-lead = Benutzer mit einem Passwort-Hash können sich wie bisher anmelden. Die anderen wählen ein Passwort über einen Link per E-Mail.
import-dropped-title = Es wurde nichts importiert
import-dropped-lead = Sie können es jederzeit erneut versuchen.
import-count-lines = Zeilen
import-count-fresh = Neue Benutzer
import-count-there = Bereits vorhanden, unverändert
import-count-repaired = Bereits vorhanden und nie verwendet, fehlende Angaben werden ergänzt
import-count-repaired-done = Bereits vorhanden und nie verwendet, fehlende Angaben wurden ergänzt
import-count-wrong = Ungültige Zeilen
import-count-staff = Neue Benutzer mit Zugriff auf das Dashboard
import-count-written = Importierte Benutzer
import-unread-title = Nicht gelesene Spalten
import-unread = Diese Spalten werden ignoriert. Wenn eine davon angibt, wer ausgesperrt ist, oder Passwort-Hashes enthält, benennen Sie sie vorher um:
import-kept-title = Was importierte Passwort-Hashes kosten
import-kept =
    { $count ->
        [one] 1 Konto behält einen Passwort-Hash aus einem anderen System. Bis zur ersten Anmeldung dort dauert jede Anmeldung etwa { $times }-mal so lange wie ohne solche Hashes.
       *[other] { $count } Konten behalten einen Passwort-Hash aus einem anderen System. Bis zur jeweils ersten Anmeldung dort dauert jede Anmeldung etwa { $times }-mal so lange wie ohne solche Hashes.
    }
import-kept-until = Die übrigen Hashes werden am { $date } entfernt. Benutzer, die sich bis dahin nicht angemeldet haben, wählen ein Passwort über einen Link per E-Mail.
import-column-line = Zeile
import-column-field = Feld
import-column-problem = Problem
import-column-email = E-Mail-Adresse
import-column-value = Wert
import-staff = Zugriff auf das Dashboard
import-staff-lead = Prüfen Sie jeden dieser Benutzer. In vielen Anwendungen können Benutzer die Spalte mit den Rollen selbst schreiben.
import-errors = Ungültige Zeilen
import-errors-first = Ungültige Zeilen: die ersten { $shown }
import-notices = Hinweise
import-notices-first = Hinweise: die ersten { $shown }
import-download = Ungültige Zeilen herunterladen
import-download-hint = Eine CSV-Datei mit Zeile, Adresse, Wert und Problem. Sie enthält keine Passwörter und keine Passwort-Hashes.
import-confirm-admins =
    { $count ->
        [one] 1 Administratorkonto anlegen
       *[other] { $count } Administratorkonten anlegen
    }
import-confirm-admins-hint = Mit einem Administratorkonto ist hier alles möglich. Die Konten sind oben aufgeführt.
import-skip-wrong =
    { $count ->
        [one] Die ungültige Zeile auslassen
       *[other] Die { $count } ungültigen Zeilen auslassen
    }
import-skip-wrong-hint = Oder korrigieren Sie sie in der Datei und prüfen Sie diese erneut.
import-write =
    { $count ->
        [one] 1 Benutzer importieren
       *[other] { $count } Benutzer importieren
    }
import-nothing-to-write = In dieser Datei sind keine neuen Benutzer.
import-drop = Import abbrechen
import-another = Andere Datei prüfen
import-to-users = Benutzer anzeigen

import-field-line = Zeile
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = Zeit
import-field-password = password_hash

import-unreadable = Diese Zeile ist anders als die übrigen: Sie hat zu viele Zellen oder ist kein JSON-Objekt mit einfachen Werten.
import-not-utf8 = Diese Zeile ist kein UTF-8. Speichern Sie die Datei als UTF-8.
import-too-long = Diese Zeile ist länger als 64 KiB.
import-quote-open = Hier beginnt ein Anführungszeichen, das nie geschlossen wird, deshalb scheint alles Folgende zu dieser Zeile zu gehören.
import-field-twice = Zwei ihrer Felder haben dieselbe Bedeutung.
import-email-missing = Die E-Mail-Adresse fehlt.
import-email-invalid = Diese E-Mail-Adresse ist nicht vollständig.
import-twice = Dieselbe Adresse steht schon in Zeile { $line }.
import-already-there = Ein Konto mit dieser Adresse gibt es bereits. Es bleibt, wie es ist.
import-repaired = Ein Konto mit dieser Adresse gibt es bereits, es wurde aber nie verwendet. Der fehlende Passwort-Hash wird ergänzt, oder es wird deaktiviert, wie diese Zeile angibt.
import-name-too-long = Der Name ist länger als 150 Zeichen.
import-name-not-text = Der Name enthält Zeichen, die sich nicht anzeigen lassen.
import-role-unknown = Diese Rolle gibt es nicht. Verwenden Sie user, viewer, help-desk oder admin.
import-flag-unclear = Es ist unklar, ob dieses Konto aktiv ist. Verwenden Sie true oder false in einer Spalte is_active.
import-time-unclear = Diese Zeit ist nicht lesbar oder mehrdeutig. Sie wird ausgelassen. Schreiben Sie sie als 2026-11-24 13:05:00, um sie zu behalten.
import-hash-unknown = Dieser Passwort-Hash lässt sich hier nicht prüfen. Importieren Sie diese Benutzer ohne ihn: Sie wählen ein Passwort per E-Mail.
import-hash-garbled = Dieser Passwort-Hash ist beschädigt. Importieren Sie diese Benutzer ohne ihn: Sie wählen ein Passwort per E-Mail.
import-pepper-unsaid = Devise fügt diesem Passwort vielleicht einen Pepper hinzu, und ohne ihn ist dieser Hash unbrauchbar. Geben Sie an, ob config.pepper gesetzt ist: mit --pepper-file oder --without-pepper an der Befehlszeile oder mit dem Kontrollkästchen auf der Seite.
import-hash-too-costly = Diesen Passwort-Hash zusätzlich zu den bereits übernommenen zu prüfen, würde bei jeder Anmeldung zu viel Speicher oder Zeit kosten. Importieren Sie diese Benutzer ohne ihn: Sie wählen ein Passwort per E-Mail.
import-hash-left-out = Dieser Passwort-Hash kann nicht übernommen werden. Der Benutzer wird ohne ihn importiert und wählt ein Passwort per E-Mail.
import-becomes-viewer = Dieser Benutzer könnte alles im Dashboard sehen.
import-becomes-help-desk = Dieser Benutzer hätte die Helpdesk-Rolle.
import-becomes-admin = Dieser Benutzer hätte die Administrationsrolle.

import-role-left-out = Diese Zeile hat eine Rolle für das Dashboard. Der Benutzer wird ohne sie importiert.
import-too-many-staff = Ein Import kann höchstens 500 Benutzern eine Rolle im Dashboard geben.

import-source-empty = Es sind keine Benutzer darin.
import-source-no-email = Es gibt darin keine Spalte email oder username. Die erste Zeile einer CSV-Datei muss die Spaltennamen enthalten.
import-source-column-twice = Zwei der Spalten haben dieselbe Bedeutung.
import-source-quote-open = Ein Anführungszeichen darin wird nie geschlossen, deshalb ist unklar, wo die Zeilen danach beginnen.
import-source-too-many-lines = Sie enthält mehr als eine Million Zeilen. Teilen Sie sie in mehrere Dateien auf.
import-source-no-users = Es gibt darin keine Liste von Benutzern: Eine JSON-Datei muss ein Array sein oder eines unter users haben.
import-source-json-broken = Das ist kein gültiges JSON.
import-source-broken-off = Die Übertragung wurde unterbrochen.
import-source-failed = Sie konnte nicht bis zum Ende gelesen werden.
import-source-database = Das ist eine SQLite-Datenbank. Importieren Sie sie an der Befehlszeile des Servers: password-recover importusers sqlite:///pfad/zur/datei

import-command-finding = Zeile { $line }, { $field }: { $sentence }
import-command-progress = Geprüfte Zeilen: { $lines }
import-command-summary =
    { $lines ->
        [one] 1 Zeile
       *[other] { $lines } Zeilen
    }: { $fresh ->
        [one] 1 neuer Benutzer
       *[other] { $fresh } neue Benutzer
    }, { $there } vorhanden, { $wrong } ungültig.
import-command-repaired =
    { $count ->
        [one] 1 Konto, das noch niemand verwendet hat, erhält, was ihm fehlt.
       *[other] { $count } Konten, die noch niemand verwendet hat, erhalten, was ihnen fehlt.
    }
import-command-unread = Ignorierte Spalten: { $names }
import-command-staff =
    { $count ->
        [one] 1 der neuen Benutzer hat Zugriff auf das Dashboard.
       *[other] { $count } der neuen Benutzer haben Zugriff auf das Dashboard.
    }
import-command-dry = Probelauf: Es wurde nichts importiert.
import-command-wrong = Wegen der ungültigen Zeilen wurde nichts importiert. Korrigieren Sie sie oder lassen Sie sie mit --skip-invalid aus. Mit --without-unknown-hashes werden Benutzer, deren Passwort-Hash nicht verwendbar ist, ohne ihn importiert.
import-command-writing = Konten werden angelegt …
import-command-tidying = Zwischengespeicherte Zeilen werden entfernt. Sie können das abbrechen; der nächste Import entfernt den Rest.
import-command-done =
    { $count ->
        [one] 1 Benutzer importiert.
       *[other] { $count } Benutzer importiert.
    }

import-export-title = Benutzer exportieren
import-export-lead = Eine Datei mit allen Benutzern: Adresse, Name, Rolle, Status und Zeiten. Sie enthält niemals Passwort-Hashes; wer den Server betreibt, kann diese an der Befehlszeile exportieren.
import-export-format = Format
import-export-csv = CSV, für Tabellenprogramme
import-export-json-lines = JSON Lines, für Programme
import-export-button = Exportieren
import-export-note = Die Datei enthält die Adressen aller Benutzer. Der Export wird im Audit-Protokoll festgehalten.
import-export-matching = Es werden nur die Benutzer exportiert, die zu diesen Filtern passen:
