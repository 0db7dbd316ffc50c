# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Vorgänge
cases-case-title = Vorgang { $number }
cases-search = Vorgangsnummer oder E-Mail-Adresse
cases-state = Status
cases-any-state = Alle
cases-from = Von
cases-to = Bis
cases-empty-title = Keine passenden Vorgänge
cases-empty = In diesem Zeitraum, mit dieser Nummer oder dieser Adresse wurde kein Link angefordert. Vorgangsnummern enthalten keine Buchstaben und Ziffern, die sich ähneln, wie O und 0.
cases-none-yet-title = Noch keine Vorgänge
cases-none-yet = Hier erscheint ein Vorgang, sobald jemand einen Link anfordert.
cases-number = Nummer
cases-email = Eingegebene Adresse
cases-asked = Zuerst angefordert
cases-last-asked = Zuletzt angefordert
cases-open = Offen
cases-completed = Passwort geändert
cases-revoked = Geschlossen
cases-expired = Link abgelaufen
cases-no-account = Kein Konto
cases-back = Alle Vorgänge
cases-export = Als CSV exportieren
cases-now = Status und nächster Schritt
cases-facts = Über diesen Vorgang
cases-account = Konto
cases-account-disabled = Deaktiviert
cases-account-frozen = Selbst gesperrt
cases-account-new-password = Neues Passwort erforderlich
cases-no-account-here = Es gibt kein Konto mit dieser Adresse.
cases-code-tries = Eingegebene Codes
cases-code-tries-of = { $count } (jede Person hat { $limit } Versuche pro E-Mail)
# Above the limits that hold up the person of this case.
cases-held-up = Muss warten
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, bis { $time }
cases-see-limits = Limits ansehen
cases-timeline = Verlauf
cases-see-mail = E-Mail ansehen
cases-words = Antwort des Servers:

cases-send-again = Weiteren Link senden
cases-send-new = Neuen Vorgang öffnen und Link senden
cases-revoke = Vorgang schließen …
cases-revoke-title = Vorgang { $number } schließen?
cases-revoke-lead = Die zugehörigen Links und Codes funktionieren sofort nicht mehr, und noch wartende E-Mails werden nicht gesendet. Das Passwort bleibt gleich. Das lässt sich nicht rückgängig machen; ein neuer Link kann aber jederzeit angefordert werden.
cases-revoke-button = Vorgang schließen
cases-verify-caller = Identität prüfen …

cases-now-completed = { $ago } wurde mit einem Link oder Code aus diesem Vorgang ein neues Passwort gewählt.
cases-next-completed = Wenn die Anmeldung immer noch nicht gelingt, wird nicht das neue Passwort eingegeben, oder jemand anderes hat es geändert. Fragen Sie nach. Falls es jemand anderes war, hilft der Link in der E-Mail über die Änderung.
cases-now-frozen = Das Konto wurde { $ago } von der Person gesperrt, der es gehört, weil sie eine Passwortänderung nicht selbst vorgenommen hat. Niemand kann sich anmelden.
cases-next-frozen = Vergewissern Sie sich, dass Sie mit der Person sprechen, der das Konto gehört, und dass niemand sonst ihr Postfach liest. Senden Sie dann einen neuen Link: Sobald sie damit ein neues Passwort wählt, ist das Konto entsperrt.
cases-next-frozen-open = Vergewissern Sie sich, dass Sie mit der Person sprechen, der das Konto gehört, und dass niemand sonst ihr Postfach liest. Sobald sie mit dem Link aus diesem Vorgang ein neues Passwort wählt, ist das Konto entsperrt.
cases-next-frozen-verified = Fragen Sie, ob noch jemand anderes das Postfach der Person liest. Senden Sie dann einen neuen Link: Sobald sie damit ein neues Passwort wählt, ist das Konto entsperrt.
cases-next-frozen-verified-open = Fragen Sie, ob noch jemand anderes das Postfach der Person liest. Sobald sie mit dem Link aus diesem Vorgang ein neues Passwort wählt, ist das Konto entsperrt.
cases-now-new-password = Das alte Passwort wurde { $ago } ungültig, weil ein neues verlangt wurde. Alle wurden abgemeldet.
cases-next-new-password = Erklären Sie, dass das alte Passwort nicht mehr funktioniert, und senden Sie einen neuen Link. Das neue Passwort muss sich vom alten unterscheiden.
cases-next-new-password-open = Erklären Sie, dass das alte Passwort nicht mehr funktioniert. Mit dem Link aus diesem Vorgang wählt die Person ein neues, das sich vom alten unterscheidet.
cases-now-revoked-by-owner = In der E-Mail wurde { $ago } „Das war ich nicht“ gewählt. Die Links funktionieren nicht mehr.
cases-next-revoked-by-owner = War die Anfrage doch gewollt, genügt es, einen neuen Link anzufordern.
cases-now-revoked-by-staff = Dieser Vorgang wurde { $ago } geschlossen: { $name }. Die Links funktionieren nicht mehr.
cases-now-revoked-by-other = Dieser Vorgang wurde { $ago } geschlossen: Über einen anderen Vorgang wurde ein neues Passwort gewählt.
cases-now-revoked-by-operator = Dieser Vorgang wurde { $ago } geschlossen: Die Administration hat das Passwort gesetzt.
cases-now-revoked-by-freeze = Dieser Vorgang wurde { $ago } geschlossen: Das Konto wurde von der Person gesperrt, der es gehört, weil sie eine Passwortänderung nicht selbst vorgenommen hat.
cases-now-revoked-by-edit = Dieser Vorgang wurde { $ago } geschlossen: Die Adresse des Kontos wurde geändert.
cases-now-revoked = Dieser Vorgang wurde { $ago } geschlossen. Die Links funktionieren nicht mehr.
cases-next-revoked = Wenn weiterhin ein neues Passwort nötig ist, senden Sie einen neuen Link.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = Das Konto in { $directory } erhält keinen Link. { $why }
cases-next-withheld = Wer diese Anwendung betreibt, kann das Passwort dort setzen, sobald klar ist, wer danach fragt.
cases-now-no-account = Es gibt kein Konto mit dieser Adresse, deshalb wurde keine E-Mail gesendet.
cases-now-told-no-account = Es gibt kein Konto mit dieser Adresse. Eine E-Mail, die das mitteilt, wurde gesendet.
cases-next-no-account = Fragen Sie, mit welcher Adresse das Konto registriert wurde, und prüfen Sie diese hier auf Tippfehler.
cases-now-deleted = Das Konto mit dieser Adresse wurde inzwischen gelöscht und mit ihm seine E-Mails.
cases-next-deleted = Klären Sie, ob die Person ein Konto haben sollte. Das Audit-Protokoll zeigt, wer es gelöscht hat.
cases-now-nobody = Jemand hat auf der Seite eines Links, den wir nie gesendet haben, einen weiteren Link angefordert.
cases-next-nobody = Wahrscheinlich wurde der Link beim Kopieren abgeschnitten. Bitten Sie die Person, mit ihrer Adresse einen Link anzufordern.
cases-now-disabled = Das Konto ist deaktiviert, deshalb wird keine E-Mail gesendet.
cases-next-disabled = Wenn die Person Zugriff haben soll, aktivieren Sie zuerst das Konto und senden Sie dann einen Link.
cases-now-limit = An diese Adresse gingen viele E-Mails, deshalb wartet die nächste. Versand: { $time }.
cases-next-limit = Bis dahin lässt sich die neueste E-Mail verwenden, die schon angekommen ist. Sie kann im Spam-Ordner liegen.
cases-now-turn = Die E-Mail wird gleich gesendet.
cases-next-turn = Laden Sie diese Seite gleich neu.
cases-now-mail-server =
    { $count ->
        [one] Unser Mailserver nimmt derzeit keine E-Mails an. Wir haben es einmal versucht. Nächster Versuch: { $time }.
       *[other] Unser Mailserver nimmt derzeit keine E-Mails an. Wir haben es { $count }-mal versucht. Nächster Versuch: { $time }.
    }
cases-next-mail-server = Sie wird gesendet, sobald der Server wieder erreichbar ist; eine neue Anfrage ist nicht nötig. Informieren Sie, wer den Mailserver betreibt.
cases-now-directory = Ein Verzeichnis antwortet nicht, deshalb wissen wir nicht, wem diese Adresse gehört. Nächster Versuch: { $time }.
cases-next-directory = Die E-Mail wird gesendet, sobald das Verzeichnis wieder erreichbar ist; eine neue Anfrage ist nicht nötig. Informieren Sie, wer das Verzeichnis betreibt.
cases-now-site-limit = Dieser Dienst hat seine Höchstzahl an E-Mails erreicht, deshalb wartet diese. Versand: { $time }.
cases-next-site-limit = Sie wird automatisch gesendet. Informieren Sie die Administration: Es könnte sich um einen Angriff handeln.
cases-now-put-off = Der Mailserver hat diese E-Mail zurückgestellt. Nächster Versuch: { $time }.
cases-next-put-off = Sie wird automatisch gesendet. Wenn die Antwort unten ein volles Postfach erwähnt, muss dort Platz geschaffen werden.
cases-now-refused = Der Mailserver hat die Adresse { $ago } abgelehnt.
cases-next-refused = Gehen Sie die Adresse des Kontos gemeinsam durch: Vielleicht gibt es das Postfach nicht mehr oder die Adresse ist falsch geschrieben.
cases-now-given-up = Die E-Mail konnte nicht rechtzeitig gesendet werden, deshalb haben wir { $ago } aufgegeben.
cases-now-fault = Die E-Mail konnte wegen eines Fehlers in diesem Programm nicht gesendet werden, deshalb haben wir { $ago } aufgegeben.
cases-next-fault = Bitten Sie die Administration dieses Programms, im Log nachzusehen. Sobald der Fehler behoben ist, senden Sie einen weiteren Link.
cases-now-cancelled = Die E-Mail wurde { $ago } im Dashboard abgebrochen, bevor sie gesendet wurde.
cases-next-cancelled = Wenn sie noch gebraucht wird, senden Sie einen weiteren Link.
cases-now-dropped = Es wurde keine E-Mail gesendet: Zu diesem Zeitpunkt gab es kein aktives Konto mit dieser Adresse.
cases-next-dropped = Inzwischen gibt es eines. Senden Sie einen Link.
cases-now-sent = Die E-Mail wurde { $ago } zugestellt ({ $server }). Ihr Link wurde noch nicht geöffnet.
cases-next-sent = Bitten Sie die Person, im Spam-Ordner nachzusehen und zu prüfen, ob sie wirklich das Postfach { $email } vor sich hat.
cases-now-scanned = Die E-Mail wurde { $ago } zugestellt ({ $server }). Bisher hat nur ein E-Mail-Scanner ihren Link geöffnet.
cases-now-opened = Der Link wurde { $ago } geöffnet, aber es wurde noch kein neues Passwort gewählt.
cases-next-opened = Fragen Sie, was auf der Seite steht. Das neue Passwort braucht mindestens { $length } Zeichen und wird zweimal eingegeben.
cases-now-expired = Der Link ist { $ago } abgelaufen, und es wurde kein neues Passwort gewählt.
cases-next-expired = Senden Sie einen weiteren Link: Jeder ist { $duration } gültig.
cases-the-mail-server = Mailserver
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = Ein Code zur Prüfung der Identität am Telefon wartet auf den Versand.
cases-caller-sent = Ein Code zur Prüfung der Identität am Telefon wurde { $ago } gesendet. Bitten Sie die anrufende Person, ihn Ihnen vorzulesen.
cases-caller-verified = Die Identität der anrufenden Person wurde { $ago } von { $name } bestätigt, mit einem Code an die E-Mail-Adresse des Kontos.
cases-caller-verified-app = Die Identität der anrufenden Person wurde { $ago } von { $name } bestätigt, mit einem Code aus einer Authenticator-App.
cases-caller-failed = Die anrufende Person hat Ihnen zu oft einen falschen Code vorgelesen, zuletzt { $ago }. Helfen Sie bei diesem Konto nicht, solange Sie nicht wissen, wer anruft.

cases-requested = Link angefordert
cases-requested-by-program = Link vom Programm „{ $program }“ angefordert
cases-request-has-number = Nummer { $number }
cases-from-network = Aus dem Netzwerk { $network }
cases-from-us = Über das Dashboard oder die Befehlszeile
cases-queued = E-Mail in der Warteschlange
cases-queued-until = E-Mail aufgeschoben bis { $time }
cases-queued-until-more = Die Höchstzahl an E-Mails an diese Adresse war erreicht.
cases-accepted = Zugestellt: { $server }
cases-put-off = Zurückgestellt: { $server }
cases-put-off-times =
    { $count ->
        [one] einmal bis { $time }
       *[other] { $count }-mal bis { $time }
    }
cases-refused = Abgelehnt: { $server }
cases-given-up = Aufgegeben
cases-given-up-more = Sie konnte nicht rechtzeitig gesendet werden.
cases-dropped-withheld = Nicht gesendet: kein Konto, das einen Link erhalten darf
cases-dropped-no-account = Nicht gesendet: kein Konto
cases-dropped-disabled = Nicht gesendet: Konto deaktiviert
cases-dropped-other = Nicht gesendet: nicht mehr nötig
cases-dropped-other-more = Eine andere E-Mail dieses Vorgangs genügte, der Vorgang war geschlossen, oder zu diesem Zeitpunkt gab es kein aktives Konto.
cases-opened = Link geöffnet
cases-opened-by-scanner = Link von einem Scanner geöffnet
cases-opened-by-scanner-more = Wahrscheinlich ein E-Mail-Scanner oder eine Vorschau, aus dem Netzwerk { $network }. Das ist eine Vermutung.
cases-openings-full = Spätere Besuche werden nicht aufgezeichnet.
cases-code-redeemed = Richtigen Code eingegeben
cases-code-redeemed-more = Er hat die Seite für ein neues Passwort geöffnet.
cases-withheld = Kein Link für ein Konto in { $directory }
cases-not-taken = Neues Passwort nicht übernommen: { $directory }
cases-not-written = Das neue Passwort konnte in { $directory } nicht gespeichert werden
cases-used-elsewhere = Neues Passwort in { $directory } gespeichert
cases-used = Neues Passwort gewählt
cases-revoked-by-owner = Geschlossen: „Das war ich nicht“ gewählt
cases-revoked-by-staff = Geschlossen: { $name }
cases-revoked-by-other = Durch einen anderen Vorgang geschlossen
cases-revoked-by-operator = Geschlossen: Die Administration hat das Passwort gesetzt
cases-revoked-by-freeze = Geschlossen: Das Konto wurde von der Person gesperrt, der es gehört
cases-revoked-by-edit = Geschlossen: Die Adresse des Kontos wurde geändert
cases-revoked-somehow = Geschlossen
cases-frozen = Konto von der Person gesperrt, der es gehört
cases-frozen-more = Sie gab an, dass eine Passwortänderung nicht von ihr war. Alle wurden abgemeldet.
cases-new-password = Neues Passwort verlangt
cases-new-password-more = Das alte Passwort wurde ungültig. Alle wurden abgemeldet.
cases-ran-out = Link abgelaufen
cases-sent-again-by = Weiterer Link angefordert: { $name }
cases-retried-by = E-Mail erneut versucht: { $name }
cases-cancelled-by = E-Mail abgebrochen: { $name }
cases-caller-code-by = Code für die anrufende Person angefordert von { $name }
cases-caller-verified-by = Identität der anrufenden Person bestätigt von { $name }
cases-caller-by-email = Mit einem Code an die E-Mail-Adresse des Kontos.
cases-caller-by-app = Mit einem Code aus einer Authenticator-App.
cases-caller-wrong-by = Falscher Code der anrufenden Person, eingegeben von { $name }
cases-somebody-of-staff = jemand mit inzwischen gelöschtem Konto
cases-the-operator = Serverbetrieb (Befehlszeile)
