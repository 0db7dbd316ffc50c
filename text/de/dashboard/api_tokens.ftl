# API tokens: one's own, and those of a user.

api-tokens-title = API-Token
api-tokens-lead = Mit API-Token handeln Programme in Ihrem Namen, innerhalb der von Ihnen gewählten Scopes. Ein neues Passwort widerruft alle Ihre Token.
api-tokens-link = API-Token verwalten
api-tokens-list = Ihre API-Token
api-tokens-empty-title = Noch keine API-Token
api-tokens-empty = Erstellen Sie für jedes Programm ein eigenes, damit Sie jedes einzeln widerrufen können.
api-tokens-column-name = Name
api-tokens-column-scopes = Scopes
api-tokens-column-made = Erstellt
api-tokens-column-used = Zuletzt verwendet
api-tokens-column-expires = Läuft ab
api-tokens-column-action = Aktion
api-tokens-never-used = Nie
api-tokens-expires-never = Nie
api-tokens-expired = Abgelaufen
api-tokens-revoke = Widerrufen
api-tokens-revoke-about = – API-Token { $name }

api-tokens-new-title = Token erstellen
api-tokens-name-hint = Wofür es ist, zum Beispiel „Shop-Backend“.
api-tokens-scopes = Scopes
api-tokens-scope-recovery = Wiederherstellung anfordern (recovery)
api-tokens-scope-recovery-hint = Einen Link für einen Benutzer anfordern: Mehr braucht das Backend einer Anwendung nicht.
api-tokens-scope-users-read = Benutzer ansehen (users:read)
api-tokens-scope-users-read-hint = Namen, E-Mail-Adressen und Status; niemals ein Passwort oder Token.
api-tokens-scope-users-write = Benutzer verwalten (users:write)
api-tokens-scope-users-write-hint = Alles, was Ihre Rolle erlaubt, ohne erneute Abfrage Ihres Passworts.
api-tokens-scope-users-roles = Rollen verwalten (users:roles)
api-tokens-scope-users-roles-hint = Administratorkonten anlegen und alle Konten mit einer Rolle ändern oder löschen. Erfordert zusätzlich users:write; gewähren Sie diesen Scope nur Programmen, die ihn brauchen.
api-tokens-scope-personal-data = Personenbezogene Daten exportieren und löschen (personal-data)
api-tokens-scope-personal-data-hint = Alles, was über eine Person gespeichert ist. Bei Personen mit einer Rolle erfordert das Löschen zusätzlich users:roles.
api-tokens-life = Ablauf
api-tokens-life-hint = Ein Token, das nie abläuft, kann von allen verwendet werden, die es finden, bis es jemand bemerkt.
api-tokens-life-week = 7 Tage
api-tokens-life-month = 30 Tage
api-tokens-life-quarter = 90 Tage
api-tokens-life-year = 365 Tage
api-tokens-life-unlimited = Läuft nie ab
api-tokens-new-submit = Token erstellen

api-tokens-shown-title = Ihr neues API-Token
api-tokens-shown-lead = Kopieren Sie es jetzt. Es wird nur einmal angezeigt, und nur ein Hash davon wird gespeichert.
api-tokens-shown-label = Token
api-tokens-shown-use = Senden Sie es bei jeder Anfrage im Header Authorization, nach dem Wort Bearer:
api-tokens-shown-next = Fertig, ich habe es gesichert

## Commands.

api-tokens-command-made = API-Token für { $email } erstellt. Es wird nur einmal angezeigt.
api-tokens-command-unlimited = Es läuft nie ab.
api-tokens-command-revoked = API-Token { $id } widerrufen.
api-tokens-command-nobody = Es gibt kein Konto mit der Adresse { $email }.
api-tokens-command-disabled = Das Konto { $email } ist deaktiviert, ein Token würde also nicht funktionieren. Aktivieren Sie es zuerst.
api-tokens-command-frozen = Das Konto { $email } ist gesperrt. Ein Token würde erst funktionieren, wenn die Person, der es gehört, ein neues Passwort gewählt hat.
api-tokens-command-none = Es gibt kein API-Token { $id }.
api-tokens-command-never-used = nie verwendet
api-tokens-command-used = zuletzt verwendet: { $when }
api-tokens-command-made-at = erstellt: { $when }
api-tokens-command-expires = läuft ab: { $when }
api-tokens-command-expired = abgelaufen: { $when }
api-tokens-command-expires-never = läuft nie ab
