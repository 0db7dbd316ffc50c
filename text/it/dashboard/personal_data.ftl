# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Dati personali
personal-data-lead = Scarica in un file tutto ciò che è memorizzato su una persona, oppure cancellalo (GDPR, articoli 15 e 17). Sono comprese le persone senza account che hanno richiesto un link.
personal-data-who = Indirizzo email, nome utente o numero utente
personal-data-find = Cerca
personal-data-none-title = Non è memorizzato nulla su questa persona
personal-data-none = Controlla che sia scritto bene o prova con un altro indirizzo usato dalla persona.
personal-data-stored = Che cosa è memorizzato qui
personal-data-accounts = Account
personal-data-sessions = Sessioni
personal-data-api-tokens = Token API
personal-data-cases = Richieste di recupero
personal-data-mails = Email
personal-data-events = Voci del registro di audit
personal-data-webhook-events = Eventi webhook
personal-data-download = Download
personal-data-download-lead = Un file JSON per questa persona. Non contiene password, link, codici o token. Il download viene registrato nel registro di audit.
personal-data-download-button = Scarica file
personal-data-erase-link = Cancella dati…
personal-data-erase-title = Cancellare tutti i dati di questa persona?
personal-data-erase-lead = Tutto ciò che è memorizzato su questa persona viene eliminato, compreso l’account. L’operazione non si può annullare. Se la persona vuole una copia, prima scaricala.
personal-data-erase-button = Cancella dati
personal-data-stays = Che cosa resta, e perché
personal-data-stays-audit-trail =
    { $days ->
        [one] Le voci del registro di audit, perché ognuna è sigillata dalla successiva. Contengono un numero utente al posto del nome, ma anche reti, browser e indirizzi mascherati. Vengono rimosse dopo { $days } giorno.
        [many] Le voci del registro di audit, perché ognuna è sigillata dalla successiva. Contengono un numero utente al posto del nome, ma anche reti, browser e indirizzi mascherati. Vengono rimosse dopo { $days } di giorni.
       *[other] Le voci del registro di audit, perché ognuna è sigillata dalla successiva. Contengono un numero utente al posto del nome, ma anche reti, browser e indirizzi mascherati. Vengono rimosse dopo { $days } giorni.
    }
personal-data-stays-audit-trail-forever = Le voci del registro di audit, perché ognuna è sigillata dalla successiva. Contengono un numero utente al posto del nome, ma anche reti, browser e indirizzi mascherati. Non vengono mai rimosse, perché AUDIT_RETENTION_DAYS non è impostato.
personal-data-stays-webhook-events = Gli eventi webhook non ancora consegnati, perché anche altre applicazioni possano cancellare i dati della persona. Vengono rimossi alcune settimane dopo la consegna.
personal-data-stays-numbers = Le statistiche e i conteggi dei limiti. Contengono solo numeri e hash con chiave, e scadono.
personal-data-stays-directory = L’account nella directory «{ $directory }», che appartiene a un’altra applicazione. Cancellalo lì.
personal-data-stays-unknown = Qualunque cosa contenga la directory «{ $directory }»: non ha risposto. Controlla lì.
personal-data-stays-backups = I backup precedenti alla cancellazione. Dopo averne ripristinato uno, cancella di nuovo i dati della persona.
personal-data-stays-imports = Le importazioni non ancora confermate. Se una contiene questa persona, annullala: altrimenti il suo account potrebbe essere creato di nuovo.
personal-data-stays-lock = Il blocco dell’account nella directory «{ $directory }», senza nome e indirizzo. Altrimenti la prossima richiesta di recupero lo sbloccherebbe.
