# The audit trail: the name of each kind of event, and its sentence.

audit-title = Audit
audit-lead = Chi ha fatto che cosa, quando e da dove, a partire dal più recente. Tutti gli orari sono in UTC.
audit-filter-kind = Evento
audit-filter-any-kind = Tutti gli eventi
audit-filter-who = Utente
audit-filter-who-hint = Indirizzo email o numero utente.
audit-filter-case = Numero della richiesta
audit-filter-network = Rete
audit-filter-from = Dal
audit-filter-until = Al
audit-column-when = Quando
audit-column-what = Evento
audit-column-from = Origine
audit-column-number = Voce
audit-list = Eventi
audit-pages = Pagine di eventi
audit-older = Meno recenti
audit-newest = Più recenti
audit-nobody-title = Nessun utente ha questo indirizzo
audit-nobody = Controlla com’è scritto. Per trovare gli eventi di un utente eliminato, cerca con il numero utente.
audit-no-case-title = Non esiste una richiesta con questo numero
audit-no-case = Ha otto lettere e cifre, come 7KQ2-M9XD.
audit-no-date-title = Questa non è una data
audit-no-date = Inseriscila così: 2026-11-24.
audit-no-kind-title = Questo tipo di evento non esiste
audit-no-kind = Scegline uno dall’elenco.
audit-empty-title = Nessun evento trovato
audit-empty = Rimuovi un filtro o scegli altre date.
audit-show-all = Mostra tutti gli eventi
audit-export-lead = Tutti gli eventi che corrispondono al filtro, con i loro hash. Anche l’esportazione stessa viene registrata.
audit-export-csv = Esporta come CSV
audit-export-json-lines = Esporta come JSON Lines
audit-head-title = Fine della catena
audit-head-lead = Ogni voce è concatenata alla precedente. Conserva questo hash da un’altra parte: «password-recover audit verify --expect HASH» mostrerà se qualcosa fino a questo punto è stato modificato da allora.
audit-head-entry = Voce { $sequence }
audit-head-none = Manca la fine della catena. Esegui «password-recover audit verify».
audit-command-line = il server stesso
audit-case-of = Richiesta { $number }
audit-mail-of = Email { $id }
audit-operator = Un gestore del server
audit-deleted = utente { $id } (eliminato)
audit-nameless = qualcuno

audit-unknown = Evento sconosciuto: { $kind }.
audit-kind-first-admin-made = Primo amministratore creato
audit-first-admin-made = { $subject } ha ricevuto il primo account amministratore.
audit-kind-user-made = Account creato
audit-user-made = { $actor } ha creato l’account di { $subject }.
audit-kind-user-edited = Account modificato
audit-user-edited = { $actor } ha modificato l’account di { $subject }.
audit-kind-password-recovered = Password recuperata
audit-password-recovered = { $subject } ha scelto una nuova password con un link o un codice.
audit-kind-password-not-written = Nuova password non salvata
audit-password-not-written = Non è stato possibile salvare nell’applicazione la nuova password scelta da { $subject }.
audit-kind-link-withheld = Link non concesso
audit-link-withheld = Un account in una directory non ha ricevuto il link.
audit-kind-password-not-taken = Nuova password non accettata
audit-password-not-taken = Una directory non ha accettato la nuova password.
audit-kind-accounts-looked-up = Account cercati
audit-accounts-looked-up = Qualcuno ha cercato account nelle directory.
audit-kind-case-revoked = Richiesta fermata
audit-case-revoked = Chi ha ricevuto l’email non aveva fatto la richiesta e l’ha fermata.
audit-kind-account-frozen = Account bloccato
audit-account-frozen = L’account di { $subject } è stato bloccato dall’email di avviso.
audit-kind-address-restored = Indirizzo ripristinato
audit-address-restored = { $subject } ha ripristinato e bloccato l’account con il link inviato all’indirizzo precedente.
audit-kind-password-changed-by-operator = Password impostata dal gestore del server
audit-password-changed-by-operator = { $actor } ha impostato una nuova password per { $subject }.
audit-kind-user-disabled = Account disattivato
audit-user-disabled = { $actor } ha disattivato l’account di { $subject }.
audit-kind-user-enabled = Account attivato
audit-user-enabled = { $actor } ha attivato l’account di { $subject }.
audit-kind-user-deleted = Account eliminato
audit-user-deleted = { $actor } ha eliminato l’account di { $subject }.
audit-kind-sessions-ended = Sessioni terminate
audit-sessions-ended = { $actor } ha terminato sessioni di { $subject }.
audit-kind-role-changed = Ruolo cambiato
audit-role-changed = { $actor } ha cambiato il ruolo di { $subject }.
audit-kind-recovery-mail-asked = Link richiesto dallo staff
audit-recovery-mail-asked = { $actor } ha richiesto un link per { $subject }.
audit-kind-recovery-asked-by-program = Link richiesto da un programma
audit-recovery-asked-by-program = Un programma con un token di { $actor } ha richiesto un link.
audit-kind-logged-in = Accesso eseguito
audit-logged-in = { $subject } ha eseguito l’accesso al pannello di controllo.
audit-kind-log-in-failed = Accesso non riuscito
audit-log-in-failed = Accesso non riuscito come { $subject }.
audit-log-in-failed-for-nobody = Accesso non riuscito: nessun utente ha l’indirizzo inserito.
audit-kind-logged-out = Uscita
audit-logged-out = Uscita di { $subject }.
audit-kind-api-token-made = Token API creato
audit-api-token-made = { $actor } ha creato un token API per { $subject }.
audit-kind-users-imported = Utenti importati
audit-users-imported = { $actor } ha importato utenti.
audit-kind-users-exported = Utenti esportati
audit-users-exported = { $actor } ha esportato degli utenti.
audit-kind-kept-hashes-removed = Hash di password importati rimossi
audit-kept-hashes-removed = Alcuni hash di password importati sono scaduti e sono stati rimossi. I titolari scelgono una password via email.

## Cases and mails.

audit-kind-case-revoked-by-staff = Richiesta chiusa dallo staff
audit-case-revoked-by-staff = { $actor } ha chiuso una richiesta, con i suoi link e codici.
audit-kind-mail-retried = Nuovo tentativo di invio
audit-mail-retried = { $actor } ha ritentato l’invio di un’email.
audit-kind-mails-retried = Nuovo tentativo per le email in attesa
audit-mails-retried = { $actor } ha ritentato l’invio di tutte le email in attesa del server di posta.
audit-kind-mail-cancelled = Email annullata
audit-mail-cancelled = { $actor } ha annullato un’email prima dell’invio.
audit-kind-texts-changed = Testi modificati
audit-texts-changed = { $actor } ha modificato testi di pagine o email.
audit-kind-test-mail-sent = Email di prova inviata
audit-test-mail-sent = { $actor } ha inviato un’email di prova.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Codice richiesto
audit-second-factor-asked = { $actor } ha inserito la password giusta e ha ricevuto la richiesta di un codice.
audit-kind-second-factor-failed = Codice sbagliato
audit-second-factor-failed = È stato inserito un codice sbagliato per { $subject }.
audit-kind-second-factor-set = Autenticazione a due fattori attivata
audit-second-factor-set = { $actor } ha attivato l’autenticazione a due fattori.
audit-kind-second-factor-removed = Autenticazione a due fattori disattivata
audit-second-factor-removed = { $actor } ha disattivato l’autenticazione a due fattori.
audit-kind-second-factor-reset = Autenticazione a due fattori reimpostata
audit-second-factor-reset = { $actor } ha reimpostato l’autenticazione a due fattori di { $subject }.
audit-kind-recovery-code-used = Codice di recupero usato
audit-recovery-code-used = { $actor } ha usato un codice di recupero.
audit-kind-recovery-codes-made = Codici di recupero creati
audit-recovery-codes-made = { $actor } ha creato nuovi codici di recupero.
audit-kind-own-session-ended = Propria sessione terminata
audit-own-session-ended = { $actor } ha terminato una delle proprie sessioni.
audit-kind-own-other-sessions-ended = Altre proprie sessioni terminate
audit-own-other-sessions-ended = { $actor } ha terminato tutte le altre proprie sessioni.
audit-kind-audit-pruned = Voci vecchie rimosse
audit-audit-pruned = Le voci più vecchie del periodo di conservazione sono state rimosse da questo registro.
audit-kind-audit-exported = Registro di audit esportato
audit-audit-exported = { $actor } ha esportato questo registro.

## API tokens.

audit-kind-api-token-revoked = Token API revocato
audit-api-token-revoked = { $actor } ha revocato un token API di { $subject }.

## Webhooks.

audit-kind-webhook-made = Webhook creato
audit-webhook-made = { $actor } ha creato un webhook.
audit-kind-webhook-changed = Webhook modificato
audit-webhook-changed = { $actor } ha modificato un webhook.
audit-kind-webhook-deleted = Webhook eliminato
audit-webhook-deleted = { $actor } ha eliminato un webhook.
audit-kind-webhook-events-resent = Eventi webhook inviati di nuovo
audit-webhook-events-resent = { $actor } ha inviato di nuovo eventi a un webhook.
audit-kind-bulk-action-begun = Azione collettiva avviata
audit-bulk-action-begun = { $actor } ha avviato un’azione su più account.
