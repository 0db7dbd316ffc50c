# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Il tuo account
account-role-label = Ruolo
account-password-title = Password
account-password-lead = Cambiala con un link inviato al tuo indirizzo email. Così terminano tutte le tue sessioni e vengono revocati i tuoi token API; l’autenticazione a due fattori resta attiva.
account-password-link = Richiedi un link

account-sessions-title = Sessioni
account-sessions-lead = Dove hai eseguito l’accesso. Se non riconosci una sessione, terminala e cambia la password.
account-sessions-list = Sessioni
account-column-browser = Browser
account-column-network = Rete
account-column-since = Dal
account-column-last-seen = Ultima attività
account-column-action = Azione
account-this-session = Questa sessione
account-browser-on = { $browser } su { $system }
account-browser-unknown = Browser sconosciuto
account-end-session = Termina
account-end-session-about = la sessione di { $browser } iniziata il { $since }
account-end-other-sessions = Termina tutte le altre sessioni
account-end-by-log-out = Termina quando esci

account-second-title = Autenticazione a due fattori
account-second-lead = Con l’autenticazione a due fattori, chi scopre la tua password non può comunque accedere: serve anche un codice di un’app sul tuo telefono.
account-second-on = Attiva
account-second-off = Non attiva
account-second-on-since = Attiva dal { $since }.
account-second-change = Gestisci
account-second-set-up = Configura
account-second-required = Chiunque usi questo pannello di controllo ha bisogno dell’autenticazione a due fattori. Configurala per continuare.
account-second-begin-hint = Ti serve un’app di autenticazione, come Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator o il tuo gestore di password.
account-second-scan-title = 1. Aggiungi questo account alla tua app
account-second-scan = Scansiona questo codice QR con l’app.
account-second-picture = Codice QR con il segreto mostrato sotto come testo
account-second-secret = Oppure inserisci questo segreto:
account-second-confirm-title = 2. Inserisci il codice mostrato dall’app
account-second-confirm = Attiva
account-second-confirm-note = Così terminano le tue altre sessioni.
account-second-again = Ricomincia con un nuovo segreto
account-second-code = Codice
account-second-code-hint = Le sei cifre che la tua app mostra ora.
account-codes-title = Codici di recupero
account-codes-lead = Ogni codice ti permette di accedere una volta quando non hai con te il telefono. Conservali in un luogo sicuro: su carta o in un gestore di password. Vengono mostrati solo ora.
account-codes-list = Codici di recupero
account-codes-print = Stampa
account-codes-copy = Copia
account-codes-copied = Copiati.
account-codes-next = Fatto, li ho salvati
account-codes-left =
    { $count ->
        [one] Resta 1 codice di recupero.
        [many] Restano { $count } di codici di recupero.
       *[other] Restano { $count } codici di recupero.
    }
account-codes-new = Crea nuovi codici di recupero
account-codes-new-hint = Quelli vecchi smettono di funzionare.
account-second-remove-title = Disattiva l’autenticazione a due fattori
account-second-remove-hint = Un codice dell’app o uno dei tuoi codici di recupero.
account-second-remove = Disattiva l’autenticazione a due fattori
account-reset-title = Reimposta l’autenticazione a due fattori di { $name }
account-reset-lead = Per chi ha perso sia il telefono sia i codici di recupero. Assicurati che la richiesta venga davvero da questa persona: chiamala o incontrala. Le sue sessioni terminano, e per accedere le basta la password finché non configura di nuovo l’autenticazione a due fattori.
account-reset-button = Reimposta l’autenticazione a due fattori
account-reset-none = { $name } non usa l’autenticazione a due fattori.
account-back-to-account = Torna al tuo account
account-back-to-users = Torna agli utenti

account-login-code-title = Autenticazione a due fattori
account-login-code-lead = Inserisci il codice mostrato dalla tua app di autenticazione o uno dei tuoi codici di recupero.
account-login-code-hint = Sei cifre, oppure un codice di recupero come 7KQ3-M9XD.
account-login-code-button = Continua
account-login-code-cancel = Usa un altro account
account-login-code-lost = Non hai né il telefono né un codice di recupero? Un altro amministratore può reimpostare la tua autenticazione a due fattori. Una nuova password non lo fa.

account-kept-login-title = La tua sessione è terminata
account-kept-login = Quello che hai inviato è stato conservato. Accedi, e potrai inviarlo di nuovo con un clic.
account-kept-title = Le tue modifiche sono ancora qui
account-kept-lead = Hai eseguito di nuovo l’accesso. Quello che avevi inviato prima non è ancora stato elaborato.
account-kept-passwords = Se c’era una password, ti verrà chiesta di nuovo.
account-kept-button = Invia ora
account-kept-drop = Scarta

account-session-ends-title = Ci sei ancora?
account-session-ends = Non c’è attività da un po’. La sessione terminerà tra due minuti.
account-session-ends-anyway = La tua sessione ha raggiunto la durata massima e termina tra due minuti. Salva il tuo lavoro.
account-session-stay = Mantieni la sessione
account-session-ended = La sessione è terminata per inattività. Quello che hai scritto è conservato: accedi in una nuova scheda, poi continua qui.
account-session-log-in = Accedi in una nuova scheda

account-shortcuts-title = Scorciatoie da tastiera
account-shortcuts-lead = Funzionano ovunque, tranne che nei campi di testo.
account-shortcuts-on = Attive
account-shortcuts-off = Non attive
account-shortcuts-turn-on = Attiva
account-shortcuts-turn-off = Disattiva
account-shortcuts-show = Mostra tutte le scorciatoie
account-shortcuts-no-script = Richiedono JavaScript. Senza, usa il tasto Tab.
account-shortcuts-close = Chiudi
account-then = poi
account-key-search = Vai alla ricerca
account-key-overview = Panoramica
account-key-users = Utenti
account-key-cases = Richieste
account-key-mail = Email
account-key-audit = Audit
account-key-new-user = Nuovo utente
account-key-next-row = Elemento successivo dell’elenco; Invio lo apre
account-key-previous-row = Elemento precedente dell’elenco
account-key-help = Mostra tutte le scorciatoie
