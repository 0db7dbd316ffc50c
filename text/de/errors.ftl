# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Geben Sie Ihre E-Mail-Adresse ein.
error-email-invalid = Diese E-Mail-Adresse ist nicht vollständig. Eine vollständige sieht so aus: name@example.org.
error-name-missing = Geben Sie einen Namen ein.
error-name-not-text = Dieser Name enthält unsichtbare Zeichen, die die Schreibrichtung des umgebenden Textes ändern. Tippen Sie ihn ein, statt ihn einzufügen.
error-name-too-long = Dieser Name ist zu lang. Verwenden Sie höchstens 150 Zeichen.
error-password-too-short = Dieses Passwort ist zu kurz. Verwenden Sie mindestens { $length } Zeichen; ein oder zwei zusätzliche Wörter genügen.
error-password-too-long = Dieses Passwort ist zu lang. Verwenden Sie höchstens 1.024 Byte, das ist etwa eine Seite Text.
error-password-too-common = Dieses Passwort ist zu leicht zu erraten: Häufige Passwörter, Muster und den eigenen Namen oder die eigene Adresse probieren Angreifer zuerst. Wählen Sie ein anderes.
error-password-breached = Dieses Passwort ist aus einem Datenleck bekannt, deshalb probieren Angreifer es aus. Wählen Sie eines, das Sie nirgendwo sonst verwendet haben.
error-password-not-text = Dieses Passwort enthält Zeichen, die sich nicht erneut eintippen lassen, zum Beispiel einen Zeilenumbruch. Wählen Sie ein anderes.
error-password-too-weak-there = Die Anwendung akzeptiert dieses Passwort nicht. Wählen Sie ein längeres mit anderen Wörtern.
error-password-too-long-there = Dieses Passwort ist zu lang für die Anwendung. Verwenden Sie höchstens 70 Zeichen.
error-password-in-history = Dieses Passwort haben Sie schon einmal verwendet. Wählen Sie eines, das Sie hier noch nie verwendet haben.
error-password-frozen = Dieses Passwort galt schon, bevor das Konto gesperrt wurde. Vielleicht kennt es also jemand anderes. Wählen Sie ein anderes.
error-password-revoked = Dieses Passwort funktioniert für dieses Konto nicht mehr, denn vielleicht kennt es jemand anderes. Wählen Sie ein anderes.
error-password-too-young = Die Anwendung lässt noch keine weitere Änderung dieses Passworts zu. Versuchen Sie es später erneut oder wenden Sie sich an ihren Support.
error-changed-elsewhere = Das Passwort dieses Kontos wurde in der Anwendung geändert, nachdem dieser Link gesendet wurde. Der Link funktioniert deshalb nicht mehr. Wenn Sie das nicht waren, fordern Sie einen neuen Link an.
error-directory-down = Die Anwendung, die Ihr Konto verwaltet, antwortet nicht. Es wurde nichts geändert und Ihr Link funktioniert weiterhin: Versuchen Sie es in einer Minute erneut.
error-passwords-differ = Die beiden Passwörter stimmen nicht überein. Geben Sie Ihr neues Passwort noch einmal in beide Felder ein.
error-link-no-longer-good = Dieser Link funktioniert nicht mehr. Fordern Sie einen neuen an.
error-case-number-missing = Geben Sie die Vorgangsnummer ein. Sie steht in der E-Mail und sieht so aus: 7KQ2-M9XD.
error-code-missing = Geben Sie den Code aus der E-Mail ein.
error-code-not-right = Dieser Code ist falsch oder funktioniert nicht mehr. Prüfen Sie ihn in der neuesten E-Mail. Nach fünf Versuchen öffnen Sie den Link in der E-Mail oder fordern Sie einen neuen an.
error-code-is-case-number = Das ist die Vorgangsnummer. Der Code sieht ähnlich aus und steht in derselben E-Mail.
error-account-frozen = Dieses Konto wurde von der Person gesperrt, der es gehört. Nur ein Link an ihre E-Mail-Adresse entsperrt es; sie kann ihn selbst anfordern.
error-wrong-credentials = E-Mail-Adresse oder Passwort falsch. Prüfen Sie beides und versuchen Sie es erneut.
error-email-taken = Es gibt bereits ein Konto mit dieser Adresse.
error-password-missing = Geben Sie Ihr Passwort ein.
error-password-not-yours = Lassen Sie das Passwort weg: Nur die Person, der das Konto gehört, wählt eines, und zwar über einen Link per E-Mail.
error-role-unknown = Diese Rolle gibt es nicht.
error-not-logged-in = Sie sind nicht oder nicht mehr angemeldet. Melden Sie sich an und versuchen Sie es erneut.
error-token-not-good = Für diesen Aufruf ist ein gültiges API-Token erforderlich. Senden Sie es im Header Authorization: zuerst das Wort „Token“ oder „Bearer“, dann das Token.
error-not-allowed = Ihre Rolle erlaubt das nicht oder Ihr API-Token hat keinen Scope dafür. Wenden Sie sich an Ihre Administration.
error-scope-missing = Wählen Sie mindestens einen Scope.
error-too-many-tokens = Es gibt bereits 50 API-Token. Widerrufen Sie zuerst eines, das Sie nicht mehr verwenden.
error-token-name-not-good = Wählen Sie einen anderen Namen mit höchstens 100 Zeichen. „log-in“ ist für Token reserviert, die beim Anmelden erstellt werden.
error-password-needed = Geben Sie zum Fortfahren Ihr eigenes Passwort ein. Zu Ihrer Sicherheit fragen wir nach einiger Zeit erneut danach.
error-password-wrong = Das ist nicht Ihr Passwort. Prüfen Sie es und versuchen Sie es erneut.
error-second-factor-needed = Richten Sie zuerst die Zwei-Faktor-Authentifizierung ein.
error-second-factor-wrong = Dieser Code ist falsch oder wurde schon verwendet. Warten Sie auf den nächsten und versuchen Sie es erneut.
error-caller-code-wrong = Dieser Code ist falsch. Bitten Sie die anrufende Person, ihn noch einmal aus der neuesten E-Mail vorzulesen.
error-caller-code-over = Es gibt keinen gültigen Code: Er ist abgelaufen, wurde verwendet oder zu oft falsch eingegeben. Senden Sie einen neuen.
error-last-admin = Das ist das letzte aktive Administratorkonto. Geben Sie zuerst einem anderen Konto diese Rolle.
error-yourself = Das ist Ihr eigenes Konto. Das muss jemand anderes aus der Administration übernehmen.
error-changed-meanwhile = Jemand anderes hat dies geändert, seit Sie die Seite geöffnet haben. Deshalb wurde nichts gespeichert. Ihre Eingaben sind noch da: Öffnen Sie die Seite in einem neuen Tab, um die aktuellen Werte zu sehen, und nehmen Sie Ihre Änderungen dort vor.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Wählen Sie zuerst mindestens ein Konto aus.
error-account-disabled = Dieses Konto ist deaktiviert, deshalb kann kein Link gesendet werden. Aktivieren Sie es zuerst.
error-not-lockable-there = Das Verzeichnis dieses Kontos kann keine Konten sperren, deshalb funktioniert das Passwort weiterhin. Ändern Sie das Passwort dort.
error-locked-there = Dieses Konto ist in seinem Verzeichnis gesperrt. Nur ein neues Passwort, das über einen Wiederherstellungslink gewählt wird, entsperrt es.
error-rate-invalid = Geben Sie eine Zahl von 1 bis 1.000 ein.
error-campaign-is-over = Diese Kampagne ist beendet. Laden Sie ihre Seite neu.
error-file-missing = Wählen Sie zuerst eine Datei aus.
error-import-has-wrong-lines = Einige Zeilen sind ungültig. Lassen Sie sie aus oder korrigieren Sie sie in der Datei und prüfen Sie diese erneut.
error-import-not-ready = Dieser Import ist beendet oder noch nicht geprüft. Laden Sie seine Seite neu.
error-mail-is-going = Diese E-Mail wird gerade gesendet. Laden Sie ihre Seite in einer Minute neu.
error-mail-waits-for-limit = Diese E-Mail wartet, weil die Höchstzahl an E-Mails pro Adresse erreicht ist. Sie schützt die Person, der die Adresse gehört. Die E-Mail wird gesendet, sobald die Höchstzahl es zulässt.
error-mail-is-over = Diese E-Mail kann nicht mehr geändert werden: Sie wurde gesendet oder wird nicht mehr gebraucht. Gehen Sie zurück und laden Sie ihre Seite neu.
error-case-is-over = Dieser Vorgang ist bereits abgeschlossen. Wenn weiterhin ein neues Passwort nötig ist, senden Sie einen neuen Link.
error-url-invalid = Geben Sie eine https-URL ohne Benutzernamen ein, zum Beispiel https://example.org/hook.
error-url-private = Diese Adresse liegt in einem privaten Netzwerk. Wer diesen Server betreibt, kann sie mit WEBHOOK_ALLOWED_NETWORKS zulassen.
error-events-missing = Wählen Sie mindestens ein Ereignis.
error-cross-site = Diese Anfrage kam von einer anderen Website und wurde abgelehnt. Öffnen Sie unsere Seite direkt und versuchen Sie es dort erneut.
error-unreadable = Wir konnten diese Anfrage nicht lesen. Prüfen Sie, was Sie gesendet haben, und versuchen Sie es erneut.
error-not-found = Unter dieser Adresse gibt es nichts.
error-method-not-allowed = Diese Adresse unterstützt diese Methode nicht.
error-too-slow = Diese Anfrage hat zu lange gebraucht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
error-too-large = Diese Anfrage ist zu groß.
error-unsupported-media-type = Senden Sie JSON (application/json) oder ein Formular (application/x-www-form-urlencoded oder multipart/form-data).
error-idempotency-key-reused = Dieser Idempotency-Key wurde schon für eine andere Anfrage verwendet. Verwenden Sie für jede Anfrage einen neuen Key.
error-too-many-requests =
    Aus Ihrem Netzwerk kamen zu viele Anfragen. Bitte warten Sie { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } und versuchen Sie es dann erneut. E-Mails, die schon unterwegs sind, kommen trotzdem an.
error-too-many-requests-hours =
    Aus Ihrem Netzwerk kamen zu viele Anfragen. Bitte warten Sie { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    } und versuchen Sie es dann erneut. E-Mails, die schon unterwegs sind, kommen trotzdem an.
error-too-many-tries =
    Zu viele Fehlversuche. Bitte warten Sie { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } und versuchen Sie es dann erneut. Wenn Sie Ihr Passwort vergessen haben, fordern Sie einen Link an: Das geht sofort.
error-too-many-tries-hours =
    Zu viele Fehlversuche. Bitte warten Sie { $hours ->
        [one] eine Stunde
       *[other] { $hours } Stunden
    } und versuchen Sie es dann erneut. Wenn Sie Ihr Passwort vergessen haben, fordern Sie einen Link an: Das geht sofort.
error-unavailable = Wir konnten Ihre Anfrage nicht bearbeiten. Das liegt an uns, nicht an Ihnen. Bitte versuchen Sie es in einigen Minuten erneut.
error-unexpected = Bei uns ist etwas schiefgelaufen. Bitte versuchen Sie es in einigen Minuten erneut.
error-unreachable = Wir konnten den Server nicht erreichen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Ihre Eingaben sind noch da.
