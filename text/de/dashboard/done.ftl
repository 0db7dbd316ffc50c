# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Änderungen gespeichert.

## One's own account.

done-session-was-ended = Sitzung beendet.
done-other-sessions-ended = Alle anderen Sitzungen beendet.
done-shortcuts-on = Tastenkombinationen aktiviert.
done-shortcuts-off = Tastenkombinationen deaktiviert.
done-second-factor-removed = Zwei-Faktor-Authentifizierung deaktiviert.
done-second-factor-reset = Die Zwei-Faktor-Authentifizierung wurde zurückgesetzt, und die Sitzungen sind beendet.
done-import-dropped = Import abgebrochen. Es wurde nichts importiert.

## Users.

done-user-made = Konto angelegt. Es hat kein Passwort, bis die Person, der es gehört, über einen Link eines wählt.
done-user-disabled = Konto deaktiviert. Zugehörige Sitzungen, API-Token, Links und offene Vorgänge sind beendet.
done-user-enabled = Konto aktiviert. Das Passwort ist unverändert.
done-password-required = Das aktuelle Passwort funktioniert nicht mehr, und alle Sitzungen und API-Token sind beendet. Senden Sie der Person, der das Konto gehört, eine Wiederherstellungs-E-Mail.
done-password-allowed = Das aktuelle Passwort funktioniert wieder.
done-user-deleted = Konto gelöscht.
done-person-erased = Personenbezogene Daten gelöscht. Der Eintrag im Audit-Protokoll sagt, was gelöscht wurde und was geblieben ist.
done-user-sessions-ended = Alle Sitzungen beendet.
done-user-session-ended = Sitzung beendet.
done-role-changed = Rolle geändert.
done-recovery-mail-now = Eine E-Mail mit einem Link ist unterwegs.
done-recovery-mail-later = An diese Adresse gingen viele E-Mails. Die nächste wird gesendet, sobald die Höchstzahl es zulässt: siehe die Liste der E-Mails unten.
done-recovery-mail-joined = Vor weniger als einer Minute wurde bereits eine E-Mail angefordert; sie ist unterwegs. Eine zweite wird nicht gesendet.

## Cases and mails.

done-case-sent-again = Ein weiterer Link wurde angefordert. Sein Fortschritt steht unten.
done-case-sent-already = Vor weniger als einer Minute wurde bereits ein Link angefordert, deshalb wird kein zweiter gesendet. Sein Fortschritt steht unten.
done-case-revoked = Vorgang geschlossen. Die zugehörigen Links und Codes funktionieren nicht mehr.
done-caller-code-asked = Der Code ist unterwegs. Bitten Sie die anrufende Person, ihn Ihnen vorzulesen.
done-caller-verified = Identität bestätigt. Das ist im Audit-Protokoll festgehalten.
done-mail-retried = Die E-Mail wird jetzt gesendet. Laden Sie diese Seite neu, um das Ergebnis zu sehen.
done-mails-retried = Alle E-Mails, die auf den Mailserver warteten, werden jetzt gesendet.
done-mail-cancelled = E-Mail abgebrochen. Sie wird nicht gesendet.

## API tokens.

done-api-token-revoked = API-Token widerrufen. Anfragen damit werden ab jetzt abgelehnt.

## Webhooks.

done-webhook-saved = Änderungen gespeichert.
done-webhook-on = Webhook aktiviert. Wartende Ereignisse werden zuerst gesendet.
done-webhook-off = Webhook deaktiviert. Es wird nichts mehr an ihn gesendet und nichts mehr für ihn eingereiht.
done-webhook-deleted = Webhook gelöscht, mit allem, was für ihn wartete.
done-webhook-event-queued = Das Ereignis wird gleich gesendet. Laden Sie diese Seite neu, um das Ergebnis zu sehen.
done-webhook-events-queued = Alle fehlgeschlagenen Ereignisse werden erneut gesendet.

## Directories.

done-directory-checking = Die Prüfung hat begonnen. Das Ergebnis erscheint hier, sobald sie fertig ist.

## Limits.

done-limit-cleared-mails = Limit aufgehoben. Die wartende E-Mail wird jetzt gesendet.
done-limit-cleared-network = Limit aufgehoben. Anfragen aus diesem Netzwerk werden wieder von null an gezählt.
done-limit-not-reached = Es gab nichts aufzuheben: Das Limit ist schon zu Ende.
done-network-allowed = Netzwerk zugelassen.
done-network-not-allowed = Für das Netzwerk gilt wieder das übliche Limit.

## Texts.

done-text-saved = Text gespeichert. Seiten und E-Mails verwenden ihn ab sofort.
done-text-reset = Der mitgelieferte Text wird wieder verwendet.
done-texts-imported = Texte importiert. Seiten und E-Mails verwenden sie ab sofort.
