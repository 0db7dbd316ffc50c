# The page on which the help desk verifies a caller.

caller-title = Identität prüfen
caller-lead = Bevor Sie bei diesem Konto helfen, stellen Sie fest, ob die Person am Telefon wirklich { $name } ist.
caller-email-heading = Code per E-Mail
caller-email-lead = Wir senden einen Code an { $email }. Die anrufende Person liest ihn Ihnen vor, und Sie geben ihn hier ein.
caller-send = Code senden
caller-send-again = Weiteren Code senden
caller-waiting = Die E-Mail mit dem Code wurde noch nicht gesendet. Laden Sie diese Seite gleich neu.
caller-sent = Der Code wurde { $ago } gesendet und funktioniert bis { $time }.
caller-over = Der letzte Code funktioniert nicht mehr. Senden Sie einen weiteren.
caller-see-mail = E-Mail ansehen
caller-tries =
    { $count ->
        [one] Ein Versuch ist noch übrig.
       *[other] { $count } Versuche sind noch übrig.
    }
caller-code = Code, den die anrufende Person Ihnen vorliest
caller-app-heading = Code aus einer Authenticator-App
caller-app-lead = Oder die anrufende Person liest Ihnen den Code vor, den ihre Authenticator-App gerade anzeigt.
caller-app-code = Code aus der App
caller-button = Identität prüfen
caller-back-to-case = Vorgang { $number }
