# Why mails can't be sent, and what to do about it.

mail-problem-log-in = Der Mailserver lehnt die Anmeldung ab. Prüfen Sie EMAIL_HOST_USER und EMAIL_HOST_PASSWORD. Wir versuchen es höchstens einmal pro Minute erneut, damit das Konto nicht gesperrt wird.
mail-problem-passwords-not-taken = Der Mailserver akzeptiert dieses Passwort nicht. Erstellen Sie ein App-Passwort oder verwenden Sie OAuth: EMAIL_OAUTH_TOKEN_FILE oder EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = Der Mailserver verlangt eine Anmeldung. Setzen Sie EMAIL_HOST_USER und EMAIL_HOST_PASSWORD.
mail-problem-token = Es gibt kein Token für die Anmeldung. Prüfen Sie EMAIL_OAUTH_TOKEN_FILE oder EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = Der Mailserver verlangt Verschlüsselung. Setzen Sie EMAIL_USE_TLS=true oder, auf Port 465, EMAIL_USE_SSL=true.
mail-problem-encryption = Die Verschlüsselung mit dem Mailserver schlägt fehl. Prüfen Sie EMAIL_PORT, EMAIL_USE_TLS und EMAIL_USE_SSL.
mail-problem-certificate = Das Zertifikat des Mailservers ist nicht vertrauenswürdig. Berichtigen Sie das Zertifikat oder setzen Sie EMAIL_HOST auf den Namen darin.
mail-problem-helo = Der Mailserver akzeptiert den Namen dieses Rechners nicht. Setzen Sie EMAIL_HELO auf einen Namen, der zu seiner Adresse auflöst.
mail-problem-sender = Der Mailserver akzeptiert den Absender nicht. Setzen Sie DEFAULT_FROM_EMAIL auf eine Adresse, von der Ihr Konto senden darf, oder bestätigen Sie die Adresse bei Ihrem Anbieter.
mail-problem-sender-authentication = Die Server der Empfänger können den Absender nicht prüfen. Richten Sie SPF, DKIM und DMARC für die Domain in DEFAULT_FROM_EMAIL ein.
mail-problem-relay = Der Mailserver leitet E-Mails von diesem Rechner nicht weiter. Lassen Sie dort dessen Adresse zu oder setzen Sie EMAIL_HOST_USER und EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = Die Adresse des sendenden Rechners hat keinen Namen. Setzen Sie ihren PTR-Eintrag und denselben Namen in EMAIL_HELO.
mail-problem-reputation = Die Adresse des sendenden Rechners ist blockiert. Folgen Sie dem Link in der Antwort des Servers, um sie von der Liste entfernen zu lassen, oder senden Sie über einen anderen Server.
mail-problem-limit = Das Sendelimit des Mailservers ist erreicht. E-Mails werden gesendet, sobald er wieder welche zulässt; erhöhen Sie das Limit bei Ihrem Anbieter, wenn das oft vorkommt.
mail-problem-account = Das Konto beim Mail-Anbieter ist ausgesetzt, in einer Sandbox oder nicht verifiziert. Prüfen Sie es dort.
mail-problem-policy = Der Mailserver lehnt E-Mails aufgrund einer eigenen Richtlinie ab. Seine Antwort nennt sie.
mail-problem-count =
    { $count ->
        [one] Eine E-Mail wartet.
       *[other] { $count } E-Mails warten.
    }
mail-problem-response = Antwort des Servers:
mail-problem-look = Neueste E-Mail anzeigen
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
