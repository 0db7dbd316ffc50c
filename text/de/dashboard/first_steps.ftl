# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Einrichtung
first-steps-lead = Vier Schritte, dann können Menschen hier ihre Konten wiederherstellen. Überspringen Sie, was Sie nicht brauchen: Sie können jederzeit zurückkommen.
first-steps-complete = Alles ist eingerichtet.
first-steps-card-title = Einrichtung abschließen
first-steps-card =
    { $count ->
        [one] Noch 1 Schritt, bis Menschen hier ihre Konten wiederherstellen können.
       *[other] Noch { $count } Schritte, bis Menschen hier ihre Konten wiederherstellen können.
    }
first-steps-card-button = Weiter
# Hides the card for good.
first-steps-dismiss = Ausblenden
first-steps-state-done = Erledigt
first-steps-state-skipped = Übersprungen
first-steps-state-open = Offen
first-steps-skip = Schritt überspringen
first-steps-resume = Doch ausführen

## Email.

first-steps-mail-title = E-Mail
first-steps-mail-lead = Wiederherstellungslinks werden per E-Mail gesendet, ohne E-Mail funktioniert also nichts.
first-steps-mail-backend = Versand über
first-steps-mail-server = Mailserver
first-steps-mail-sender = Absender
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND ist { $backend }, deshalb verlässt keine E-Mail diesen Rechner. Um E-Mails zu senden, fügen Sie diese Einstellungen hinzu und starten Sie neu:
first-steps-mail-test = Test-E-Mail an { $address } senden
first-steps-mail-none = Es wurde noch keine E-Mail gesendet.
first-steps-mail-accepted = Die letzte E-Mail wurde angenommen ({ $time }). Antwort des Mailservers:
first-steps-mail-rejected = Die Test-E-Mail wurde abgelehnt. Antwort des Mailservers:
first-steps-mail-doctor = Dieser Befehl prüft den Mailserver sowie SPF, DKIM und DMARC der Absenderdomain:

## Name and color.

first-steps-name-title = Name und Farbe
first-steps-name-lead = Was auf jeder Seite und in jeder E-Mail zu sehen ist.
first-steps-name-name = Name
first-steps-name-color = Farbe
first-steps-name-color-hint = Zum Beispiel #1a5fb4. Helle und dunkle Seiten werden daraus abgeleitet.
first-steps-name-show = Vorschau anzeigen
first-steps-name-preview = Vorschau
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } auf einer hellen Seite
first-steps-name-dark = { $name } auf einer dunklen Seite
first-steps-name-paste = Fügen Sie das in die TOML-Datei ein, die mit --config angegeben ist, und starten Sie neu:
first-steps-name-replace = Setzen Sie das an die Stelle derselben Schlüssel der [[application]] in der TOML-Datei, die mit --config angegeben ist, und starten Sie neu:
first-steps-name-in-effect = Diese Einstellungen sind wirksam.
first-steps-name-not-yet = Noch nicht wirksam.
first-steps-name-name-wrong = Geben Sie einen Namen in einer Zeile mit höchstens 60 Zeichen ein.
first-steps-name-color-wrong = Geben Sie eine Farbe als # und sechs Hexadezimalziffern ein, zum Beispiel #1a5fb4.
first-steps-name-color-light = Diese Farbe ist zu hell, um lesbar zu sein. Die nächstliegende passende ist { $color }.

## Accounts.

first-steps-accounts-title = Konten
first-steps-accounts-lead = Wo liegen die Konten, die hier wiederhergestellt werden?
first-steps-accounts-connected =
    { $count ->
        [one] 1 Verzeichnis ist verbunden.
       *[other] { $count } Verzeichnisse sind verbunden.
    }
first-steps-accounts-elsewhere = In der Datenbank einer Anwendung oder auf einem Verzeichnisserver: Dieser Befehl prüft die Verbindung und gibt die nötigen Einstellungen aus.
first-steps-accounts-here = Nur auf diesem Server
first-steps-accounts-here-chosen = Die Konten liegen nur auf diesem Server: Legen Sie Benutzer an oder importieren Sie sie.

## Two-factor authentication.

first-steps-second-title = Zwei-Faktor-Authentifizierung
first-steps-second-lead = Schützen Sie Ihr eigenes Konto: Zum Anmelden ist dann zusätzlich ein Code aus einer Authenticator-App nötig.
first-steps-second-done = Die Zwei-Faktor-Authentifizierung ist für Ihr Konto aktiviert.
first-steps-second-button = Einrichten
