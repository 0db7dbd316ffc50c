# API tokens: one's own, and those of a user.

api-tokens-title = Token API
api-tokens-lead = I programmi usano i token API per agire per tuo conto, entro gli ambiti che scegli. Una nuova password revoca tutti i tuoi token.
api-tokens-link = Gestisci i token API
api-tokens-list = I tuoi token API
api-tokens-empty-title = Ancora nessun token API
api-tokens-empty = Creane uno per ogni programma, così puoi revocare ciascuno separatamente.
api-tokens-column-name = Nome
api-tokens-column-scopes = Ambiti
api-tokens-column-made = Creato
api-tokens-column-used = Ultimo utilizzo
api-tokens-column-expires = Scadenza
api-tokens-column-action = Azione
api-tokens-never-used = Mai
api-tokens-expires-never = Mai
api-tokens-expired = Scaduto
api-tokens-revoke = Revoca
api-tokens-revoke-about = il token API { $name }

api-tokens-new-title = Crea token
api-tokens-name-hint = A che cosa serve, per esempio «back end del negozio».
api-tokens-scopes = Ambiti
api-tokens-scope-recovery = Richiedere il recupero (recovery)
api-tokens-scope-recovery-hint = Richiedere un link per un utente: è tutto ciò che serve al back end di un’applicazione.
api-tokens-scope-users-read = Vedere gli utenti (users:read)
api-tokens-scope-users-read-hint = Nomi, indirizzi email e stati; mai una password o un token.
api-tokens-scope-users-write = Gestire gli utenti (users:write)
api-tokens-scope-users-write-hint = Tutto ciò che il tuo ruolo permette, senza chiederti di nuovo la password.
api-tokens-scope-users-roles = Gestire i ruoli (users:roles)
api-tokens-scope-users-roles-hint = Creare amministratori e modificare o eliminare chiunque abbia un ruolo. Richiede anche users:write; concedilo solo ai programmi che ne hanno bisogno.
api-tokens-scope-personal-data = Esportare e cancellare dati personali (personal-data)
api-tokens-scope-personal-data-hint = Tutto ciò che è memorizzato su una persona. Per cancellare i dati di chi ha un ruolo serve anche users:roles.
api-tokens-life = Scadenza
api-tokens-life-hint = Un token che non scade mai può essere usato da chiunque lo trovi, finché qualcuno non se ne accorge.
api-tokens-life-week = 7 giorni
api-tokens-life-month = 30 giorni
api-tokens-life-quarter = 90 giorni
api-tokens-life-year = 365 giorni
api-tokens-life-unlimited = Non scade mai
api-tokens-new-submit = Crea token

api-tokens-shown-title = Il tuo nuovo token API
api-tokens-shown-lead = Copialo ora. Viene mostrato una sola volta, e se ne conserva solo un hash.
api-tokens-shown-label = Token
api-tokens-shown-use = Invialo nell’intestazione Authorization di ogni richiesta, dopo la parola Bearer:
api-tokens-shown-next = Fatto, l’ho salvato

## Commands.

api-tokens-command-made = Token API creato per { $email }. Viene mostrato una sola volta.
api-tokens-command-unlimited = Non scade mai.
api-tokens-command-revoked = Token API { $id } revocato.
api-tokens-command-nobody = Non esiste un account con l’indirizzo { $email }.
api-tokens-command-disabled = L’account { $email } è disattivato, quindi un token non funzionerebbe. Prima attivalo.
api-tokens-command-frozen = L’account { $email } è bloccato, quindi un token non funzionerebbe finché il titolare non sceglie una nuova password.
api-tokens-command-none = Non esiste un token API { $id }.
api-tokens-command-never-used = mai usato
api-tokens-command-used = ultimo utilizzo: { $when }
api-tokens-command-made-at = creato: { $when }
api-tokens-command-expires = scadenza: { $when }
api-tokens-command-expired = scaduto: { $when }
api-tokens-command-expires-never = non scade mai
