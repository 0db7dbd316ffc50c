# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Inserisci il tuo indirizzo email.
error-email-invalid = Questo indirizzo email non è completo. Deve essere simile a name@example.org.
error-name-missing = Inserisci un nome.
error-name-not-text = Questo nome contiene caratteri invisibili che cambiano la direzione del testo circostante. Digitalo invece di incollarlo.
error-name-too-long = Questo nome è troppo lungo. Usa al massimo 150 caratteri.
error-password-too-short = Questa password è troppo corta. Usa almeno { $length } caratteri: basta aggiungere una parola o due.
error-password-too-long = Questa password è troppo lunga. Usa al massimo 1.024 byte, cioè circa una pagina di testo.
error-password-too-common = Questa password è troppo facile da indovinare: le password comuni, gli schemi ripetitivi e il tuo nome o indirizzo sono le prime cose che provano i malintenzionati. Scegline un’altra.
error-password-breached = Questa password compare in una fuga di dati, quindi i malintenzionati la provano. Scegline una che non hai usato da nessun’altra parte.
error-password-not-text = Questa password contiene caratteri che non si possono digitare di nuovo, come un’interruzione di riga. Scegline un’altra.
error-password-too-weak-there = L’applicazione non accetta questa password. Scegline una più lunga, con altre parole.
error-password-too-long-there = Questa password è troppo lunga per l’applicazione. Usa al massimo 70 caratteri.
error-password-in-history = Hai già usato questa password. Scegline una che non hai mai usato qui.
error-password-frozen = Questa è la password di prima che l’account venisse bloccato, quindi qualcun altro potrebbe conoscerla. Scegline un’altra.
error-password-revoked = Questa password non funziona più per questo account, perché qualcun altro potrebbe conoscerla. Scegline un’altra.
error-password-too-young = L’applicazione non permette ancora di cambiare di nuovo questa password. Riprova più tardi o chiedi alla sua assistenza.
error-changed-elsewhere = La password di questo account è stata cambiata nell’applicazione dopo l’invio di questo link, che quindi non funziona più. Se non l’hai cambiata tu, richiedi un nuovo link.
error-directory-down = L’applicazione che gestisce il tuo account non risponde. Non è stato cambiato nulla e il tuo link funziona ancora: riprova tra un minuto.
error-passwords-differ = Le due password non corrispondono. Inserisci di nuovo la nuova password in entrambi i campi.
error-link-no-longer-good = Questo link non funziona più. Richiedine uno nuovo.
error-case-number-missing = Inserisci il numero della richiesta. È nell’email ed è simile a 7KQ2-M9XD.
error-code-missing = Inserisci il codice ricevuto via email.
error-code-not-right = Questo codice è sbagliato o non funziona più. Controllalo nell’email più recente. Dopo cinque tentativi, apri il link nell’email o richiedine uno nuovo.
error-code-is-case-number = Questo è il numero della richiesta. Il codice è simile ed è nella stessa email.
error-account-frozen = Questo account è stato bloccato da chi lo possiede. Lo sblocca solo un link inviato al suo indirizzo email, che la stessa persona può richiedere.
error-wrong-credentials = Indirizzo email o password non corretti. Controllali entrambi e riprova.
error-email-taken = Esiste già un account con questo indirizzo.
error-password-missing = Inserisci la tua password.
error-password-not-yours = Non indicare la password: la sceglie solo chi possiede l’account, con un link inviato via email.
error-role-unknown = Questo ruolo non esiste.
error-not-logged-in = Non hai eseguito l’accesso o la sessione è terminata. Accedi e riprova.
error-token-not-good = Questa chiamata richiede un token API valido. Invialo nell’intestazione Authorization, dopo la parola «Token» o «Bearer».
error-not-allowed = Il tuo ruolo non lo permette, oppure il tuo token API non ha l’ambito necessario. Rivolgiti a un amministratore.
error-scope-missing = Scegli almeno un ambito.
error-too-many-tokens = Ci sono già 50 token API. Prima revocane uno che non usi più.
error-token-name-not-good = Scegli un altro nome, con un massimo di 100 caratteri. «log-in» è riservato ai token creati quando si esegue l’accesso.
error-password-needed = Inserisci la tua password per continuare. Per la tua sicurezza, dopo un po’ te la chiediamo di nuovo.
error-password-wrong = Questa non è la tua password. Controllala e riprova.
error-second-factor-needed = Prima configura l’autenticazione a due fattori.
error-second-factor-wrong = Questo codice è sbagliato o è già stato usato. Aspetta il prossimo e riprova.
error-caller-code-wrong = Questo codice è sbagliato. Chiedi a chi chiama di rileggerlo dall’email più recente.
error-caller-code-over = Non c’è nessun codice valido: l’ultimo è scaduto, è già stato usato o è stato sbagliato troppe volte. Inviane un altro.
error-last-admin = Questo è l’ultimo amministratore attivo. Prima assegna questo ruolo a un’altra persona.
error-yourself = Questo è il tuo account. Deve farlo un altro amministratore.
error-changed-meanwhile = Qualcun altro ha fatto una modifica dopo che hai aperto la pagina, quindi non è stato salvato nulla. Quello che hai scritto è ancora qui: apri la pagina in una nuova scheda per vedere i valori attuali e fai lì le tue modifiche.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Prima seleziona almeno un account.
error-account-disabled = Questo account è disattivato, quindi non si può inviare nessun link. Prima attivalo.
error-not-lockable-there = La directory di questo account non può bloccare gli account, quindi la sua password continua a funzionare. Cambia la password nella directory.
error-locked-there = Questo account è bloccato nella sua directory. Lo sblocca solo una nuova password, scelta con un link di recupero.
error-rate-invalid = Inserisci un numero da 1 a 1.000.
error-campaign-is-over = Questa campagna è terminata. Ricarica la sua pagina.
error-file-missing = Prima scegli un file.
error-import-has-wrong-lines = Alcune righe non sono valide. Scegli di tralasciarle, oppure correggile nel file e controllalo di nuovo.
error-import-not-ready = Questa importazione è terminata o non è ancora stata controllata. Ricarica la sua pagina.
error-mail-is-going = Questa email è in fase di invio. Ricarica la sua pagina tra un minuto.
error-mail-waits-for-limit = Questa email è in attesa per via del limite di email per indirizzo, che protegge chi le riceve. Sarà inviata appena il limite lo permette.
error-mail-is-over = Questa email non si può più modificare: è stata inviata o non serve più. Torna indietro e ricarica la sua pagina.
error-case-is-over = Questa richiesta è già chiusa. Se serve ancora una nuova password, invia un nuovo link.
error-url-invalid = Inserisci un URL https, come https://example.org/hook, senza nome utente.
error-url-private = Questo indirizzo è in una rete privata. Chi gestisce questo server può consentirlo con WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Scegli almeno un evento.
error-cross-site = Questa richiesta proveniva da un altro sito ed è stata rifiutata. Apri direttamente la nostra pagina e riprova da lì.
error-unreadable = Non siamo riusciti a leggere questa richiesta. Controlla che cosa hai inviato e riprova.
error-not-found = Non c’è nulla a questo indirizzo.
error-method-not-allowed = Questo indirizzo non supporta questo metodo.
error-too-slow = Questa richiesta ha impiegato troppo tempo ad arrivare. Controlla la connessione e riprova.
error-too-large = Questa richiesta è troppo grande.
error-unsupported-media-type = Invia JSON (application/json) o un modulo (application/x-www-form-urlencoded o multipart/form-data).
error-idempotency-key-reused = Questa Idempotency-Key è già stata usata per un’altra richiesta. Usa una nuova chiave per ogni richiesta.
error-too-many-requests =
    Sono arrivate troppe richieste dalla tua rete. Aspetta { $minutes ->
        [one] un minuto
        [many] { $minutes } di minuti
       *[other] { $minutes } minuti
    } e riprova. Le email già in viaggio arriveranno comunque.
error-too-many-requests-hours =
    Sono arrivate troppe richieste dalla tua rete. Aspetta { $hours ->
        [one] un’ora
        [many] { $hours } di ore
       *[other] { $hours } ore
    } e riprova. Le email già in viaggio arriveranno comunque.
error-too-many-tries =
    Troppi tentativi non riusciti. Aspetta { $minutes ->
        [one] un minuto
        [many] { $minutes } di minuti
       *[other] { $minutes } minuti
    } e riprova. Se hai dimenticato la password, richiedi un link: funziona subito.
error-too-many-tries-hours =
    Troppi tentativi non riusciti. Aspetta { $hours ->
        [one] un’ora
        [many] { $hours } di ore
       *[other] { $hours } ore
    } e riprova. Se hai dimenticato la password, richiedi un link: funziona subito.
error-unavailable = Non siamo riusciti a elaborare la tua richiesta. L’errore è nostro, non tuo. Riprova tra qualche minuto.
error-unexpected = Qualcosa è andato storto da parte nostra. Riprova tra qualche minuto.
error-unreachable = Impossibile raggiungere il server. Controlla la connessione e riprova. Quello che hai scritto è ancora qui.
