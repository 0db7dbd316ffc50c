# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Zum Hauptinhalt springen
footer-promise = Wir fragen nie per E-Mail, Telefon oder Chat nach Ihrem Passwort.
footer-version = Password Recover { $version }
title-error = Fehler: { $title }
times-are-utc = Alle Zeiten sind in UTC angegeben.
show = Anzeigen
hide = Verbergen
main-navigation = Hauptnavigation

steps = Schritte
step-ask = Link anfordern
step-open = E-Mail öffnen
step-choose = Neues Passwort

takes-longer = Das dauert etwas länger …

email = E-Mail-Adresse
email-hint = Die Adresse, mit der Sie sich anmelden.

forgot-title = Passwort vergessen?
forgot-lead = Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen dann einen Link, über den Sie ein neues Passwort wählen.
forgot-button = Link senden
forgot-pending = Wird gesendet …
delay-title = E-Mails brauchen gerade länger als sonst
delay = E-Mails kommen etwa { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } später an. Ihre Anfrage ist gespeichert und wird beantwortet.
forgot-note = Ihr Passwort bleibt gleich, bis Sie ein neues wählen.

sent-title = Sehen Sie in Ihre E-Mails
sent-lead = Wenn es ein Konto mit dieser Adresse gibt, ist eine E-Mail mit einem Link unterwegs.
sent-usually = Sie kommt meist innerhalb von zwei Minuten an.
sent-open = Öffnen Sie den Link in der E-Mail
sent-open-rest = , um Ihr neues Passwort zu wählen. Er funktioniert einmal und ist { $duration } gültig.
case-label = Ihre Vorgangsnummer
case-note = Nennen Sie sie, wenn Sie sich an den Support wenden. Nennen Sie niemandem den Code in der E-Mail: Der Support fragt nie danach.
sent-nothing-title = Nach fünf Minuten noch keine E-Mail?
sent-nothing-spam = Sehen Sie im Spam- oder Junk-Ordner nach.
sent-nothing-other = Probieren Sie andere Adressen, die Sie vielleicht für Ihr Konto verwendet haben.
sent-nothing-again = Fordern Sie einen weiteren Link an. Links, die Sie schon haben, funktionieren weiterhin.
sent-again = Erneut versuchen oder andere Adresse verwenden
sent-same = Wir zeigen diese Seite für jede Adresse an, damit sie nicht verrät, wer ein Konto hat.
code-title = Code aus der E-Mail eingeben
code-lead = Er funktioniert wie der Link, falls Sie Ihre E-Mails auf einem anderen Gerät lesen.
code-here = Lesen Sie Ihre E-Mails auf einem anderen Gerät?
code-here-field = Code aus der E-Mail eingeben
code = Code
code-hint = Groß- und Kleinschreibung sowie Bindestriche spielen keine Rolle.
case-number = Vorgangsnummer
case-number-hint = Sie steht in derselben E-Mail.
code-button = Weiter
code-or-link-title = Haben Sie den Link schon geöffnet?
code-or-link = Öffnen Sie ihn noch einmal aus der E-Mail. Wir entfernen seinen geheimen Teil aus der Adressleiste, damit ihn dort niemand kopieren kann.
code-ask = Neuen Link anfordern

reset-title = Neues Passwort wählen
reset-lead = Das ist der letzte Schritt.
reset-account = Ihr Konto
reset-button = Neues Passwort speichern
reset-pending = Wird gespeichert …
reset-note = Beim Speichern werden alle Geräte abgemeldet, die bei diesem Konto angemeldet sind.
new-password = Neues Passwort
new-password-again = Neues Passwort bestätigen
policy-length = Verwenden Sie mindestens { $length } Zeichen. Ein paar Wörter hintereinander lassen sich leicht merken.
policy-free = Leerzeichen, Großbuchstaben und Sonderzeichen sind erlaubt, aber nicht nötig.
policy-common = Häufig verwendete Passwörter sind nicht erlaubt.

link-gone-title = Dieser Link funktioniert nicht mehr
link-gone-lead = Links funktionieren einmal und nur für begrenzte Zeit. Dass Sie diesen geöffnet haben, hat an Ihrem Konto nichts geändert.
link-gone-button = Neuen Link senden
link-gone-note = Wir senden ihn an die E-Mail-Adresse des Kontos.
link-gone-other = Andere Adresse verwenden

not-me-title = Diese Anfrage stoppen?
not-me-lead = Wenn Sie kein neues Passwort angefordert haben, stoppen Sie die Anfrage. Die zugehörigen Links und Codes funktionieren dann sofort nicht mehr, und Ihr Passwort bleibt gleich.
not-me-button = Anfrage stoppen
not-me-note = Wenn Sie das waren, schließen Sie einfach diese Seite.
not-me-done-title = Anfrage gestoppt
not-me-done-lead = Die zugehörigen Links und Codes funktionieren nicht mehr, und Ihr Passwort ist unverändert. Mehr ist nicht zu tun.
not-me-done-note = Wahrscheinlich hat sich jemand bei der eigenen Adresse vertippt. Wenn es immer wieder vorkommt, wenden Sie sich an den Support und nennen Sie die Vorgangsnummer aus der E-Mail.
not-me-gone-title = Es gibt nichts zu stoppen
not-me-gone-lead = Diese Anfrage ist erledigt: Sie wurde genutzt, gestoppt oder ist abgelaufen. Ihre Links funktionieren nicht mehr.
not-me-gone-note = Wenn Sie eine E-Mail erhalten haben, dass Ihr Passwort geändert wurde, und Sie das nicht waren, öffnen Sie den Link in jener E-Mail.

freeze-title = Ihr Konto sperren?
freeze-lead = Wenn Sie das Passwort nicht geändert haben, sperren Sie das Konto jetzt. Alle werden abgemeldet, und niemand kann sich anmelden, bis Sie ein neues Passwort wählen.
freeze-button = Mein Konto sperren
freeze-note = Sie können es jederzeit mit einem Link an Ihre E-Mail-Adresse entsperren. Wenn Sie das Passwort selbst geändert haben, schließen Sie einfach diese Seite.
restore-title = Ihr Konto wiederherstellen?
restore-lead = Wenn Sie die neue E-Mail-Adresse nicht wollen, stellen Sie das Konto jetzt wieder her. Es erhält seine frühere Adresse zurück, alle werden abgemeldet, und niemand kann sich anmelden, bis Sie ein neues Passwort wählen.
restore-button = Mein Konto wiederherstellen
restore-note = Sie können es jederzeit mit einem Link an die frühere Adresse entsperren. Wenn Sie die neue Adresse selbst wollten, schließen Sie einfach diese Seite.
freeze-done-title = Ihr Konto ist gesperrt
freeze-done-lead = Alle wurden abgemeldet, und niemand kann sich anmelden.
freeze-done-next-title = So entsperren Sie es
freeze-done-mailbox = Wenn vielleicht jemand anderes Ihre E-Mails liest, ändern Sie zuerst das Passwort Ihres E-Mail-Kontos.
freeze-done-ask = Fordern Sie einen Link an und wählen Sie damit ein neues Passwort. Das entsperrt Ihr Konto.
freeze-done-button = Link anfordern
freeze-done-note = Teilen Sie Ihrer Administration mit, was passiert ist.
freeze-gone-title = Dieser Link funktioniert nicht mehr
freeze-gone-lead = Er kann das Konto einmal sperren, und zwar innerhalb von 72 Stunden nach dem Versand der E-Mail. Dass Sie ihn jetzt geöffnet haben, hat nichts geändert.
freeze-gone-note = Noch besorgt? Wählen Sie ein neues Passwort: Damit werden alle anderen abgemeldet.
open-again-title = Öffnen Sie den Link noch einmal
open-again-lead = Um zu dieser Seite zurückzukehren, öffnen Sie den Link in der E-Mail noch einmal. Wir entfernen seinen geheimen Teil aus der Adressleiste, damit ihn dort niemand kopieren kann.

saving-title = Ihr neues Passwort wird gespeichert
saving-lead = Ihr neues Passwort wird gerade in der Anwendung gespeichert. Das dauert meist ein paar Sekunden.
saving-note = Sie können diese Seite schließen: Das Passwort wird in jedem Fall gespeichert, und Sie erhalten danach eine E-Mail.
saving-again = Erneut prüfen
done-title = Ihr Passwort wurde geändert
done-lead = Sie können sich jetzt mit Ihrem neuen Passwort anmelden.
done-safe-title = So bleibt Ihr Konto sicher
done-safe-sessions = Wir haben alle angemeldeten Geräte abgemeldet.
done-safe-notice = Wir senden Ihnen eine E-Mail zu dieser Änderung.
done-safe-link = Der verwendete Link kann nicht noch einmal verwendet werden.
done-next-title = So geht es weiter
done-next = Gehen Sie dorthin zurück, wo Sie sich anmelden wollten, und verwenden Sie dort Ihr neues Passwort. Wenn Ihr Browser anbietet, es zu speichern, stimmen Sie zu.

login-title = Anmelden
login-lead = Für die Administration dieses Dienstes.
login-button = Anmelden
login-pending = Anmeldung läuft …
password = Passwort
password-again = Passwort bestätigen
logout = Abmelden

setup-title = Erstes Administratorkonto anlegen
setup-lead = Dieser Link funktioniert einmal. Das Konto, das Sie hier anlegen, kann alle Benutzer dieses Dienstes sehen.
setup-email-hint = Damit melden Sie sich an, und dorthin gehen Ihre eigenen Links für ein neues Passwort.
setup-button = Konto anlegen
setup-pending = Konto wird angelegt …
setup-gone-title = Dieser Einrichtungslink funktioniert nicht mehr
setup-gone-lead = Er funktioniert einmal und nur, bis der Server neu startet oder es ein Administratorkonto gibt.
setup-gone-next = Gibt es ein Administratorkonto, melden Sie sich an. Falls nicht, starten Sie den Server neu: Er gibt einen neuen Link aus.
name = Name

mailbox-title = Postfach
mailbox-banner-title = Das ist das Postfach für die Entwicklung
mailbox-banner = Alle E-Mails dieses Servers landen hier, und keine wird an jemanden gesendet. Wer diese Seite öffnen kann, kann sie alle lesen.
mailbox-empty-title = Noch keine E-Mails
mailbox-empty = Fordern Sie einen Link an, kommen Sie dann hierher zurück und laden Sie diese Seite neu.
mailbox-ask = Link anfordern
mailbox-newest = Neueste zuerst. Alle Zeiten sind in UTC angegeben.
mailbox-list = E-Mails
mailbox-back = Zurück zum Postfach
mail-subject = Betreff
mail-from = Von
mail-to = An
mail-when = Zeit
mail-text-part = Textteil
mail-html-part = HTML-Teil
mail-html-frame = HTML-Teil der E-Mail
mail-link = Link
nav-recovery = Seite für ein neues Passwort
nav-admin = Admin

not-found-title = Seite nicht gefunden
not-found-lead = Die Adresse ist vielleicht falsch geschrieben oder abgeschnitten. Wenn sie aus einer E-Mail stammt, prüfen Sie, ob Sie den ganzen Link kopiert haben.
broken-title = Etwas ist schiefgelaufen
broken-lead = Das liegt an uns, nicht an Ihnen. Bitte gehen Sie zurück und versuchen Sie es in einigen Minuten erneut.
broken-number = Wenn es wieder passiert, nennen Sie dem Support diese Nummer:
unavailable-title = Wir sind bald zurück
unavailable-lead = Dieser Dienst ist vorübergehend nicht verfügbar. Bitte versuchen Sie es in einigen Minuten erneut. Links, die Sie schon haben, funktionieren weiterhin.
refused-title = Diese Anfrage wurde abgelehnt
start-again = Von vorn beginnen
