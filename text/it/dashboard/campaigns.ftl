# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = Dopo una violazione dei dati
campaigns-lead = Se è possibile che delle password siano trapelate, fanne scegliere di nuove. Quelle attuali smettono subito di funzionare e alcune email, inviate poche alla volta, spiegano perché.
campaigns-link = Dopo una violazione dei dati…
campaigns-new-button = Esigi nuove password…
campaigns-none-title = Ancora nessuna campagna
campaigns-none = Le campagne saranno elencate qui, con il numero di persone che hanno scelto una nuova password.
campaigns-column-started = Inizio
campaigns-column-note = Nota
campaigns-column-state = Stato

## Starting one.

campaigns-new-title = Esigi nuove password
campaigns-everyone = Per tutti gli account con una password, tranne il tuo.
campaigns-matching = Per gli account con una password che corrispondono a questi filtri, tranne il tuo:
campaigns-count =
    { $count ->
        [one] Corrisponde un account.
        [many] Corrispondono { $count } di account.
       *[other] Corrispondono { $count } account.
    }
campaigns-count-more = Corrispondono più di { $count } account.
campaigns-with-staff = Includi le persone con accesso al pannello di controllo
campaigns-with-staff-hint = Anche loro vengono disconnesse e hanno bisogno di un link di recupero per rientrare. Altrimenti vengono incluse solo le persone con il ruolo «Utente».
campaigns-effects = Che cosa succede
campaigns-effect-passwords = Le password attuali smettono di funzionare e tutte le sessioni e tutti i token API terminano. L’operazione non può essere annullata per tutti insieme.
campaigns-effect-mails = Ogni persona riceve un’email che spiega perché. L’email porta alla pagina in cui si richiede un link di recupero, quindi funziona anche se viene aperta molto tardi.
campaigns-effect-directories = Gli account che si trovano in una directory vengono bloccati lì. Se una directory non può bloccare gli account, i suoi vengono saltati.
campaigns-note-label = Nota interna
campaigns-note-hint = Mostrata solo in questo pannello di controllo. Per esempio, il numero di un ticket.
campaigns-reason = Che cosa viene detto alle persone
campaigns-reason-breach = Alcune password di questo sito potrebbero essere trapelate
campaigns-reason-elsewhere = Password trapelate altrove vengono provate qui
campaigns-reason-precaution = Una precauzione, senza indicare il motivo
campaigns-rate = Email al minuto
campaigns-rate-hint = Le email di recupero hanno sempre la precedenza: una campagna usa al massimo metà del limite di email del sito.
campaigns-start = Esigi nuove password

## Its progress.

campaigns-state-locking = Invalidazione delle password in corso
campaigns-state-mailing = Invio delle email in corso
campaigns-without-staff = Senza le persone che hanno accesso al pannello di controllo.
campaigns-state-paused = In pausa
campaigns-state-done = Tutte le email inviate
campaigns-state-stopped = Interrotta
campaigns-back = Tutte le campagne
campaigns-pause = Metti in pausa
campaigns-resume = Riprendi
campaigns-stop = Interrompi
campaigns-stop-note = Se interrompi la campagna, non vengono inviate altre email. Le password già invalidate non tornano valide.
campaigns-begun = Campagna avviata da { $name }, { $time }.
campaigns-begun-by-nobody = Campagna avviata da qualcuno il cui account non esiste più, { $time }.
campaigns-progress-label = Avanzamento
campaigns-locked =
    { $count ->
        [one] Una password invalidata finora.
        [many] { $count } di password invalidate finora.
       *[other] { $count } password invalidate finora.
    }
campaigns-mailed = Persone avvisate via email: { $done } di { $total }.
campaigns-chosen = Nuova password scelta: { $done } di { $total }.
campaigns-left = Tempo rimanente: circa { $duration } (email al minuto: { $rate }).
campaigns-limited = In attesa: metà del limite di email del sito è già stata usata.
campaigns-held-up = In attesa: alcune email precedenti di questa campagna non sono ancora state inviate.
campaigns-people = Persone
campaigns-pending = Avvisati, password non ancora scelta ({ $count })
campaigns-unmailed = Non ancora avvisati ({ $count })
campaigns-done = Scelta ({ $count })
campaigns-skipped = Saltati: non si possono bloccare ({ $count })
campaigns-column-account = Account
campaigns-column-email = Indirizzo email
campaigns-column-when = Email inviata
campaigns-not-yet = Non ancora
campaigns-nobody = Nessuno.
campaigns-more = Altro
