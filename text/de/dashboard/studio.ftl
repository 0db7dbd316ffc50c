# The pages on which administrators change the texts of public pages and emails.

studio-title = Texte
studio-lead = Ändern Sie die Texte öffentlicher Seiten und E-Mails, für jede Sprache und Anwendung. Ein Text, den niemand geändert hat, bleibt so, wie er mit dem Programm geliefert wird.
studio-application = Anwendung
studio-application-all = Alle Anwendungen
studio-language = Sprache
studio-place = Seite oder E-Mail
studio-pages = Seiten
studio-mails = E-Mails
studio-show = Anzeigen

# Pages.
studio-page-forgot = Link anfordern
studio-page-sent = Hinweis auf die E-Mail
studio-page-code = Code eingeben
studio-page-reset = Neues Passwort
studio-page-link-gone = Link funktioniert nicht mehr
studio-page-not-me = „Das war ich nicht“
studio-page-freeze = Konto sperren oder wiederherstellen
studio-page-saving = Passwort wird gespeichert
studio-page-done = Passwort wurde geändert
studio-page-statement = Erklärung zur Barrierefreiheit
studio-page-errors = Fehlermeldungen
studio-page-everywhere = Jede Seite
studio-page-times = Zeiten und Dauern

# The list.
studio-text = Text
studio-built-in = Mitgeliefert
studio-changed = Geändert
studio-unchanged = Nicht geändert
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = Aus einer Datei des Servers
studio-for-all = Für alle Anwendungen

# One text.
studio-edit-title = Text ändern
studio-back = Zurück zu den Texten
studio-field = Neuer Text
studio-required = Variablen, die bleiben müssen: { $variables }
studio-optional = Variablen, die Sie weglassen können: { $variables }
studio-hint = Reiner Text, ohne HTML. Eine Variable in geschweiften Klammern wird durch ihren Wert ersetzt.
studio-save = Speichern
studio-preview = Vorschau
studio-sample = Beispiel an mich senden
studio-sample-note = Es zeigt die gespeicherten Texte. Die Links darin führen nirgendwohin.
studio-reset = Mitgelieferten Text verwenden
studio-preview-title = Vorschau
studio-preview-frame = Vorschau der Seite oder E-Mail
studio-history-title = Verlauf
studio-history-none = Diesen Text hat noch niemand geändert.
studio-history-when = Zeit
studio-history-who = Wer
studio-history-restore = Wiederherstellen
studio-history-current = In Verwendung

# Files.
studio-file-title = Fluent-Datei
studio-file-lead = Alle geänderten Texte dieser Sprache und Anwendung in einer Datei, um sie anderswo zu übersetzen oder mit dem Server auszuliefern.
studio-export = Exportieren
studio-import-file = Datei (.ftl)
studio-import = Importieren
studio-import-note = Texte, die nicht in der Datei stehen, bleiben, wie sie sind. Ist einer nicht verwendbar, wird keiner importiert.

# Why a text is refused, and what to do.
studio-not-saved = Der Text wurde nicht gespeichert
studio-not-imported = Es wurde nichts importiert
studio-refused-unknown = Es gibt keinen Text mit dieser ID. Exportieren Sie die Datei erneut, um zu sehen, welche IDs es gibt.
studio-refused-twice = Diese ID steht zweimal in der Datei. Entfernen Sie eine davon.
studio-refused-unreadable = Das ist kein Fluent-Text: { $problem } Jede Variable braucht beide Klammern.
studio-refused-not-utf8 = Die Datei ist nicht in UTF-8. Speichern Sie sie in dieser Kodierung.
studio-refused-too-large = Die Datei ist zu groß. Eine Datei mit Texten hat weniger als 256 kB.
studio-refused-empty = Der Text ist leer. Schreiben Sie etwas oder verwenden Sie den mitgelieferten Text.
studio-refused-too-long = Der Text ist zu lang. Verwenden Sie höchstens { $most } Zeichen.
studio-refused-missing = { $variable } fehlt. Fügen Sie es wieder ein: Ohne es fehlt den Menschen etwas, das sie brauchen.
studio-refused-not-known = { $variable } ist hier nicht bekannt. Entfernen Sie es oder verwenden Sie eine der aufgeführten Variablen.
studio-refused-not-possible = { $part } ist hier nicht möglich. Verwenden Sie nur Variablen und Pluralformen.
studio-refused-plural-missing = Die Pluralform [{ $form }] fehlt, die diese Sprache braucht.
studio-refused-plural-not-known = Diese Sprache hat keine Pluralform [{ $form }]. Entfernen Sie sie.
studio-refused-not-a-number = { $variable } ist keine Zahl, deshalb lässt sich danach keine Form wählen.
studio-refused-markup = HTML ist hier nicht möglich. Entfernen Sie die Zeichen < und >.
studio-refused-invisible = Der Text enthält ein unsichtbares Zeichen (U+{ $code }), vielleicht durch Kopieren. Entfernen Sie es.
studio-refused-lines = Der Text enthält einen Zeilenumbruch. Schreiben Sie ihn in eine Zeile.
studio-refused-at = { $id }: { $sentence }
