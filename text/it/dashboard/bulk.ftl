# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Account selezionati
bulk-choose = Con gli account selezionati
bulk-all-matching = Tutti quelli che corrispondono ai filtri ({ $count })
bulk-select = Seleziona { $name }
bulk-go = Continua…
bulk-send-link = Invia un link
bulk-end-sessions = Termina tutte le sessioni
bulk-disable = Disattiva
bulk-enable = Attiva
bulk-require-password = Esigi una nuova password
bulk-allow-password = Consenti di nuovo la password attuale

## The page that asks for confirmation.

bulk-confirm-title = Conferma
bulk-plan-send-link =
    { $count ->
        [one] Verrà inviata un’email di recupero al titolare di questo account:
        [many] Verranno inviate email di recupero ai titolari di { $count } di account, alla velocità consentita dai limiti di invio:
       *[other] Verranno inviate email di recupero ai titolari di { $count } account, alla velocità consentita dai limiti di invio:
    }
bulk-plan-end-sessions =
    { $count ->
        [one] Verranno terminate tutte le sessioni di questo account:
        [many] Verranno terminate tutte le sessioni di { $count } di account:
       *[other] Verranno terminate tutte le sessioni di { $count } account:
    }
bulk-plan-disable =
    { $count ->
        [one] Questo account verrà disattivato. Le sue sessioni, i suoi token API e i suoi link termineranno e le sue richieste aperte verranno chiuse:
        [many] { $count } di account verranno disattivati. Le loro sessioni, i loro token API e i loro link termineranno e le loro richieste aperte verranno chiuse:
       *[other] { $count } account verranno disattivati. Le loro sessioni, i loro token API e i loro link termineranno e le loro richieste aperte verranno chiuse:
    }
bulk-plan-enable =
    { $count ->
        [one] Questo account verrà riattivato:
        [many] { $count } di account verranno riattivati:
       *[other] { $count } account verranno riattivati:
    }
bulk-plan-require-password =
    { $count ->
        [one] La password di questo account smetterà di funzionare e le sue sessioni e i suoi token API termineranno. Il titolare non riceverà nessuna email e sceglierà una nuova password con un link di recupero:
        [many] Le password di { $count } di account smetteranno di funzionare e le loro sessioni e i loro token API termineranno. I titolari non riceveranno nessuna email e sceglieranno nuove password con link di recupero:
       *[other] Le password di { $count } account smetteranno di funzionare e le loro sessioni e i loro token API termineranno. I titolari non riceveranno nessuna email e sceglieranno nuove password con link di recupero:
    }
bulk-plan-allow-password =
    { $count ->
        [one] La password attuale di questo account funzionerà di nuovo:
        [many] Le password attuali di { $count } di account funzioneranno di nuovo:
       *[other] Le password attuali di { $count } account funzioneranno di nuovo:
    }
bulk-and-more =
    { $count ->
        [one] e un altro
        [many] e altri { $count }
       *[other] e altri { $count }
    }
bulk-skips = Gli account che il tuo ruolo non ti permette di modificare vengono saltati, e anche il tuo dove è opportuno. Il risultato è riportato per ogni account.
bulk-can-undo = Potrai annullare l’operazione in seguito.
bulk-cannot-undo = L’operazione non può essere annullata.
bulk-too-many = Si possono modificare al massimo { $count } account alla volta. Restringi l’elenco con un filtro e seleziona di nuovo tutti quelli che corrispondono.
bulk-changed = L’elenco è cambiato da quando hai aperto questa pagina e non è stato fatto nulla. Controlla gli account qui sotto e conferma di nuovo.
bulk-back = Torna all’elenco

## Its progress and its results.

bulk-title-send-link = Invia link
bulk-title-end-sessions = Termina sessioni
bulk-title-disable = Disattiva account
bulk-title-enable = Attiva account
bulk-title-require-password = Esigi nuove password
bulk-title-allow-password = Consenti di nuovo le password attuali
bulk-begun = Azione avviata da { $name }, { $time }.
bulk-begun-by-nobody = Azione avviata da qualcuno il cui account non esiste più, { $time }.
bulk-progress = Account elaborati: { $done } di { $total }.
bulk-progress-label = Avanzamento
bulk-over =
    { $total ->
        [one] Un account elaborato.
        [many] { $total } di account elaborati.
       *[other] { $total } account elaborati.
    }
bulk-stop = Interrompi
bulk-undo = Annulla operazione
bulk-results = Risultati
bulk-column-account = Account
bulk-column-email = Indirizzo email
bulk-outcome-waiting = In attesa
bulk-outcome-done = Completato
bulk-outcome-unchanged = Saltato: nulla da modificare
bulk-outcome-gone = Saltato: eliminato nel frattempo
bulk-outcome-not-allowed = Saltato: non consentito per questo ruolo
bulk-outcome-yourself = Saltato: il proprio account
bulk-outcome-last-admin = Saltato: ultimo amministratore
bulk-outcome-account-disabled = Saltato: account disattivato
bulk-outcome-not-lockable = Saltato: la sua directory non può bloccare gli account
bulk-outcome-locked-there = Saltato: solo una nuova password lo sblocca nella sua directory
bulk-outcome-stopped = Saltato: operazione interrotta
bulk-outcome-failed = Non riuscito
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Account eliminato { $id }
bulk-more = Altro
