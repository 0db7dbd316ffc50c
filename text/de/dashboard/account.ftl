# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Ihr Konto
account-role-label = Rolle
account-password-title = Passwort
account-password-lead = Ändern Sie es über einen Link an Ihre E-Mail-Adresse. Dabei werden alle Ihre Sitzungen beendet und Ihre API-Token widerrufen; die Zwei-Faktor-Authentifizierung bleibt aktiviert.
account-password-link = Link anfordern

account-sessions-title = Sitzungen
account-sessions-lead = Hier sehen Sie, wo Sie angemeldet sind. Wenn Sie eine Sitzung nicht erkennen, beenden Sie sie und ändern Sie Ihr Passwort.
account-sessions-list = Sitzungen
account-column-browser = Browser
account-column-network = Netzwerk
account-column-since = Seit
account-column-last-seen = Zuletzt aktiv
account-column-action = Aktion
account-this-session = Diese Sitzung
account-browser-on = { $browser } unter { $system }
account-browser-unknown = Unbekannter Browser
account-end-session = Beenden
account-end-session-about = – Sitzung mit { $browser } seit { $since }
account-end-other-sessions = Alle anderen Sitzungen beenden
account-end-by-log-out = Endet, wenn Sie sich abmelden

account-second-title = Zwei-Faktor-Authentifizierung
account-second-lead = Mit der Zwei-Faktor-Authentifizierung kann sich niemand allein mit Ihrem Passwort anmelden: Zusätzlich ist ein Code aus einer App auf Ihrem Smartphone nötig.
account-second-on = Aktiviert
account-second-off = Deaktiviert
account-second-on-since = Aktiviert seit { $since }.
account-second-change = Verwalten
account-second-set-up = Einrichten
account-second-required = Alle, die dieses Dashboard nutzen, benötigen die Zwei-Faktor-Authentifizierung. Richten Sie sie ein, um fortzufahren.
account-second-begin-hint = Sie benötigen eine Authenticator-App, zum Beispiel Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator oder Ihren Passwortmanager.
account-second-scan-title = 1. Dieses Konto in Ihrer App hinzufügen
account-second-scan = Scannen Sie diesen QR-Code mit der App.
account-second-picture = QR-Code mit dem Schlüssel, der darunter als Text steht
account-second-secret = Oder geben Sie diesen Schlüssel ein:
account-second-confirm-title = 2. Code eingeben, den die App anzeigt
account-second-confirm = Aktivieren
account-second-confirm-note = Dabei werden Ihre anderen Sitzungen beendet.
account-second-again = Mit neuem Schlüssel von vorn beginnen
account-second-code = Code
account-second-code-hint = Die sechs Ziffern, die Ihre App gerade anzeigt.
account-codes-title = Wiederherstellungscodes
account-codes-lead = Mit jedem dieser Codes können Sie sich einmal anmelden, wenn Sie Ihr Smartphone nicht zur Hand haben. Bewahren Sie sie sicher auf: auf Papier oder in einem Passwortmanager. Sie werden nur jetzt angezeigt.
account-codes-list = Wiederherstellungscodes
account-codes-print = Drucken
account-codes-copy = Kopieren
account-codes-copied = Kopiert.
account-codes-next = Fertig, ich habe sie gesichert
account-codes-left =
    { $count ->
        [one] Noch 1 Wiederherstellungscode übrig.
       *[other] Noch { $count } Wiederherstellungscodes übrig.
    }
account-codes-new = Neue Wiederherstellungscodes erstellen
account-codes-new-hint = Die alten funktionieren dann nicht mehr.
account-second-remove-title = Zwei-Faktor-Authentifizierung deaktivieren
account-second-remove-hint = Ein Code aus der App oder einer Ihrer Wiederherstellungscodes.
account-second-remove = Zwei-Faktor-Authentifizierung deaktivieren
account-reset-title = Zwei-Faktor-Authentifizierung zurücksetzen: { $name }
account-reset-lead = Für alle, die sowohl ihr Smartphone als auch ihre Wiederherstellungscodes verloren haben. Vergewissern Sie sich durch einen Anruf oder ein persönliches Treffen, dass die Bitte wirklich von dieser Person kommt. Ihre Sitzungen werden beendet, und zum Anmelden genügt ein Passwort, bis sie die Zwei-Faktor-Authentifizierung wieder einrichtet.
account-reset-button = Zwei-Faktor-Authentifizierung zurücksetzen
account-reset-none = { $name } verwendet keine Zwei-Faktor-Authentifizierung.
account-back-to-account = Zurück zu Ihrem Konto
account-back-to-users = Zurück zu den Benutzern

account-login-code-title = Zwei-Faktor-Authentifizierung
account-login-code-lead = Geben Sie den Code ein, den Ihre Authenticator-App anzeigt, oder einen Ihrer Wiederherstellungscodes.
account-login-code-hint = Sechs Ziffern oder ein Wiederherstellungscode wie 7KQ3-M9XD.
account-login-code-button = Weiter
account-login-code-cancel = Anderes Konto verwenden
account-login-code-lost = Weder Smartphone noch Wiederherstellungscode? Jemand anderes aus der Administration kann Ihre Zwei-Faktor-Authentifizierung zurücksetzen. Ein neues Passwort tut das nicht.

account-kept-login-title = Ihre Sitzung ist beendet
account-kept-login = Ihre Eingaben sind gespeichert. Melden Sie sich an, dann können Sie sie mit einem Klick erneut senden.
account-kept-title = Ihre Änderungen sind noch da
account-kept-lead = Sie sind wieder angemeldet. Was Sie vorher gesendet haben, wurde noch nicht verarbeitet.
account-kept-passwords = Wenn ein Passwort dabei war, werden Sie erneut danach gefragt.
account-kept-button = Jetzt senden
account-kept-drop = Verwerfen

account-session-ends-title = Sind Sie noch da?
account-session-ends = Sie waren eine Weile inaktiv. In zwei Minuten werden Sie abgemeldet.
account-session-ends-anyway = Ihre Sitzung hat die Höchstdauer erreicht und endet in zwei Minuten. Speichern Sie Ihre Arbeit.
account-session-stay = Angemeldet bleiben
account-session-ended = Sie wurden wegen Inaktivität abgemeldet. Ihre Eingaben sind noch da: Melden Sie sich in einem neuen Tab an und machen Sie dann hier weiter.
account-session-log-in = In neuem Tab anmelden

account-shortcuts-title = Tastenkombinationen
account-shortcuts-lead = Sie funktionieren überall außerhalb von Textfeldern.
account-shortcuts-on = Aktiviert
account-shortcuts-off = Deaktiviert
account-shortcuts-turn-on = Aktivieren
account-shortcuts-turn-off = Deaktivieren
account-shortcuts-show = Alle Tastenkombinationen anzeigen
account-shortcuts-no-script = Sie benötigen JavaScript. Ohne JavaScript verwenden Sie die Tabulatortaste.
account-shortcuts-close = Schließen
account-then = dann
account-key-search = Zur Suche
account-key-overview = Übersicht
account-key-users = Benutzer
account-key-cases = Vorgänge
account-key-mail = E-Mails
account-key-audit = Audit
account-key-new-user = Neuer Benutzer
account-key-next-row = Nächster Listeneintrag; Eingabetaste öffnet ihn
account-key-previous-row = Vorheriger Listeneintrag
account-key-help = Alle Tastenkombinationen anzeigen
