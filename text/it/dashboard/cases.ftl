# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Richieste
cases-case-title = Richiesta { $number }
cases-search = Numero della richiesta o indirizzo email
cases-state = Stato
cases-any-state = Qualsiasi
cases-from = Dal
cases-to = Al
cases-empty-title = Nessuna richiesta trovata
cases-empty = Nessuno ha richiesto un link in questo periodo, con questo numero o con questo indirizzo. I numeri delle richieste non contengono lettere e cifre che si assomigliano, come O e 0.
cases-none-yet-title = Ancora nessuna richiesta
cases-none-yet = Una richiesta compare qui non appena qualcuno chiede un link.
cases-number = Numero
cases-email = Indirizzo inserito
cases-asked = Prima richiesta di link
cases-last-asked = Ultima richiesta di link
cases-open = Aperta
cases-completed = Password cambiata
cases-revoked = Chiusa
cases-expired = Link scaduto
cases-no-account = Nessun account
cases-back = Tutte le richieste
cases-export = Esporta come CSV
cases-now = Situazione e prossimo passo
cases-facts = Su questa richiesta
cases-account = Account
cases-account-disabled = Disattivato
cases-account-frozen = Bloccato dal titolare
cases-account-new-password = Nuova password obbligatoria
cases-no-account-here = Non esiste un account con questo indirizzo.
cases-code-tries = Codici inseriti
cases-code-tries-of = { $count } (ogni persona ha { $limit } tentativi per ogni email)
# Above the limits that hold up the person of this case.
cases-held-up = Deve aspettare
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, fine: { $time }
cases-see-limits = Vedi limiti
cases-timeline = Cronologia
cases-see-mail = Vedi email
cases-words = Risposta del server:

cases-send-again = Invia un altro link
cases-send-new = Apri una nuova richiesta e invia un link
cases-revoke = Chiudi richiesta…
cases-revoke-title = Chiudere la richiesta { $number }?
cases-revoke-lead = I suoi link e codici smettono subito di funzionare, e le email ancora in attesa non vengono inviate. La password resta la stessa. L’operazione non si può annullare; la persona può sempre richiedere un nuovo link.
cases-revoke-button = Chiudi richiesta
cases-verify-caller = Verifica identità…

cases-now-completed = È stata scelta una nuova password { $ago }, con un link o un codice di questa richiesta.
cases-next-completed = Se la persona non riesce ancora ad accedere, non sta inserendo la nuova password oppure non è stata lei a cambiarla. Chiedi. Se non è stata lei, può aprire il link nell’email sulla modifica.
cases-now-frozen = Il titolare ha bloccato l’account { $ago }, a causa di un cambio di password che non ha fatto. Nessuno può accedere.
cases-next-frozen = Assicurati di parlare con il titolare e che nessun altro legga la sua casella di posta. Poi invia un nuovo link: scegliendo con questo una nuova password, l’account si sblocca.
cases-next-frozen-open = Assicurati di parlare con il titolare e che nessun altro legga la sua casella di posta. Scegliendo una nuova password con il link di questa richiesta, l’account si sblocca.
cases-next-frozen-verified = Chiedi se qualcun altro legge la casella di posta della persona. Poi invia un nuovo link: scegliendo con questo una nuova password, l’account si sblocca.
cases-next-frozen-verified-open = Chiedi se qualcun altro legge la casella di posta della persona. Scegliendo una nuova password con il link di questa richiesta, l’account si sblocca.
cases-now-new-password = La vecchia password ha smesso di funzionare { $ago }, perché ne è obbligatoria una nuova. Tutti sono stati disconnessi.
cases-next-new-password = Spiega che la vecchia password non funziona più e invia un nuovo link. La nuova password deve essere diversa dalla vecchia.
cases-next-new-password-open = Spiega che la vecchia password non funziona più. Con il link di questa richiesta la persona ne sceglie una nuova, diversa dalla vecchia.
cases-now-revoked-by-owner = Chi ha ricevuto l’email ha premuto «Non l’ho chiesto io» { $ago }. I link non funzionano più.
cases-next-revoked-by-owner = Se invece l’aveva chiesto, basta che richieda un nuovo link.
cases-now-revoked-by-staff = { $name } ha chiuso questa richiesta { $ago }. I link non funzionano più.
cases-now-revoked-by-other = Questa richiesta è stata chiusa { $ago }: è stata scelta una nuova password tramite un’altra richiesta.
cases-now-revoked-by-operator = Questa richiesta è stata chiusa { $ago }: un amministratore ha impostato la password.
cases-now-revoked-by-freeze = Questa richiesta è stata chiusa { $ago }: il titolare ha bloccato l’account dopo un cambio di password che non ha fatto.
cases-now-revoked-by-edit = Questa richiesta è stata chiusa { $ago }: l’indirizzo dell’account è stato cambiato.
cases-now-revoked = Questa richiesta è stata chiusa { $ago }. I link non funzionano più.
cases-next-revoked = Se serve ancora una nuova password, invia un nuovo link.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = L’account in { $directory } non riceve un link. { $why }
cases-next-withheld = Chi gestisce quell’applicazione può impostare lì la password, dopo aver accertato chi la chiede.
cases-now-no-account = Non esiste un account con questo indirizzo, quindi non è stata inviata nessuna email.
cases-now-told-no-account = Non esiste un account con questo indirizzo. È stata inviata un’email che lo comunica.
cases-next-no-account = Chiedi con quale indirizzo si è registrata la persona e controlla che in questo non ci siano errori di battitura.
cases-now-deleted = L’account con questo indirizzo nel frattempo è stato eliminato, insieme alle sue email.
cases-next-deleted = Chiedi se la persona dovrebbe avere un account. Il registro di audit mostra chi l’ha eliminato.
cases-now-nobody = Qualcuno ha richiesto un altro link sulla pagina di un link che non abbiamo mai inviato.
cases-next-nobody = Molto probabilmente il link è stato troncato quando è stato copiato. Fai richiedere alla persona un link con il suo indirizzo.
cases-now-disabled = L’account è disattivato, quindi non viene inviata nessuna email.
cases-next-disabled = Se la persona deve avere accesso, prima attiva l’account, poi invia un link.
cases-now-limit = A questo indirizzo sono state inviate molte email, quindi la prossima è in attesa. Invio previsto: { $time }.
cases-next-limit = Fino ad allora, la persona può usare l’email più recente che ha. Potrebbe essere nella cartella spam.
cases-now-turn = L’email sta per essere inviata.
cases-next-turn = Ricarica questa pagina tra un attimo.
cases-now-mail-server =
    { $count ->
        [one] Il nostro server di posta al momento non accetta email. Abbiamo provato una volta. Prossimo tentativo: { $time }.
        [many] Il nostro server di posta al momento non accetta email. Abbiamo provato { $count } di volte. Prossimo tentativo: { $time }.
       *[other] Il nostro server di posta al momento non accetta email. Abbiamo provato { $count } volte. Prossimo tentativo: { $time }.
    }
cases-next-mail-server = L’email sarà inviata appena il server torna disponibile; non serve richiederla di nuovo. Avvisa chi gestisce il server di posta.
cases-now-directory = Una directory non risponde, quindi non sappiamo di chi è questo indirizzo. Prossimo tentativo: { $time }.
cases-next-directory = L’email sarà inviata appena la directory torna disponibile; non serve richiederla di nuovo. Avvisa chi gestisce la directory.
cases-now-site-limit = Questo sito ha raggiunto il suo limite di email, quindi questa è in attesa. Invio previsto: { $time }.
cases-next-site-limit = Sarà inviata automaticamente. Avvisa un amministratore: potrebbe essere un attacco.
cases-now-put-off = Il server di posta ha rinviato questa email. Prossimo tentativo: { $time }.
cases-next-put-off = Sarà inviata automaticamente. Se la risposta qui sotto parla di una casella piena, la persona deve liberare spazio.
cases-now-refused = Il server di posta ha rifiutato l’indirizzo { $ago }.
cases-next-refused = Controlla con la persona l’indirizzo dell’account: la casella potrebbe essere stata chiusa o l’indirizzo scritto male.
cases-now-given-up = Non è stato possibile inviare l’email in tempo, quindi abbiamo rinunciato { $ago }.
cases-now-fault = Non è stato possibile inviare l’email per un errore in questo programma, quindi abbiamo rinunciato { $ago }.
cases-next-fault = Chiedi a chi amministra questo programma di guardare nel log. Una volta corretto l’errore, invia un altro link.
cases-now-cancelled = L’email è stata annullata nel pannello di controllo { $ago }, prima dell’invio.
cases-next-cancelled = Se serve ancora, invia un altro link.
cases-now-dropped = Non è stata inviata nessuna email: in quel momento non esisteva un account attivo con questo indirizzo.
cases-next-dropped = Ora ce n’è uno. Invia un link.
cases-now-sent = L’email è stata consegnata { $ago } ({ $server }). Nessuno ha ancora aperto il suo link.
cases-next-sent = Chiedi alla persona di controllare la cartella spam e se la casella che sta guardando è { $email }.
cases-now-scanned = L’email è stata consegnata { $ago } ({ $server }). Finora il suo link è stato aperto solo da uno scanner di posta.
cases-now-opened = Il link è stato aperto { $ago }, ma non è ancora stata scelta una nuova password.
cases-next-opened = Chiedi che cosa dice la pagina. La nuova password deve avere almeno { $length } caratteri e si inserisce due volte.
cases-now-expired = Il link è scaduto { $ago } e non è stata scelta una nuova password.
cases-next-expired = Invia un altro link: ognuno è valido per { $duration }.
cases-the-mail-server = il server di posta
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = Un codice per verificare l’identità di chi chiama è in attesa di essere inviato.
cases-caller-sent = Un codice per verificare l’identità di chi chiama è stato inviato { $ago }. Chiedi alla persona di leggertelo.
cases-caller-verified = { $name } ha verificato { $ago } l’identità di chi chiama, con un codice inviato all’indirizzo email dell’account.
cases-caller-verified-app = { $name } ha verificato { $ago } l’identità di chi chiama, con un codice di un’app di autenticazione.
cases-caller-failed = Chi chiama ti ha letto un codice sbagliato troppe volte, l’ultima { $ago }. Non dare assistenza per questo account finché non sai chi sta chiamando.

cases-requested = Link richiesto
cases-requested-by-program = Link richiesto dal programma «{ $program }»
cases-request-has-number = Numero { $number }
cases-from-network = Dalla rete { $network }
cases-from-us = Dal pannello di controllo o dalla riga di comando
cases-queued = Email in coda
cases-queued-until = Email rimandata. Nuovo invio: { $time }
cases-queued-until-more = È stato raggiunto il limite di email per questo indirizzo.
cases-accepted = Consegnata ({ $server })
cases-put-off = Rinviata ({ $server })
cases-put-off-times =
    { $count ->
        [one] una volta, l’ultima: { $time }
        [many] { $count } di volte, l’ultima: { $time }
       *[other] { $count } volte, l’ultima: { $time }
    }
cases-refused = Rifiutata ({ $server })
cases-given-up = Invio abbandonato
cases-given-up-more = Non è stato possibile inviarla in tempo.
cases-dropped-withheld = Non inviata: nessun account che possa ricevere un link
cases-dropped-no-account = Non inviata: nessun account
cases-dropped-disabled = Non inviata: l’account è disattivato
cases-dropped-other = Non inviata: non serve più
cases-dropped-other-more = Un’altra email di questa richiesta è bastata, la richiesta è stata chiusa o in quel momento non esisteva un account attivo.
cases-opened = Link aperto
cases-opened-by-scanner = Link aperto da uno scanner
cases-opened-by-scanner-more = Molto probabilmente uno scanner di posta o un’anteprima, dalla rete { $network }. È un’ipotesi.
cases-openings-full = Le visite successive non vengono registrate.
cases-code-redeemed = Codice corretto inserito
cases-code-redeemed-more = Ha aperto la pagina per una nuova password.
cases-withheld = Nessun link per un account in { $directory }
cases-not-taken = { $directory } non ha accettato la nuova password
cases-not-written = Non è stato possibile salvare la nuova password in { $directory }
cases-used-elsewhere = Nuova password salvata in { $directory }
cases-used = Nuova password scelta
cases-revoked-by-owner = Chiusa: è stato premuto «Non l’ho chiesto io»
cases-revoked-by-staff = Chiusa da { $name }
cases-revoked-by-other = Chiusa da un’altra richiesta
cases-revoked-by-operator = Chiusa: un amministratore ha impostato la password
cases-revoked-by-freeze = Chiusa: l’account è stato bloccato dal titolare
cases-revoked-by-edit = Chiusa: l’indirizzo dell’account è stato cambiato
cases-revoked-somehow = Chiusa
cases-frozen = Account bloccato dal titolare
cases-frozen-more = Il titolare ha segnalato un cambio di password non suo. Tutti sono stati disconnessi.
cases-new-password = Nuova password resa obbligatoria
cases-new-password-more = La vecchia password ha smesso di funzionare. Tutti sono stati disconnessi.
cases-ran-out = Link scaduto
cases-sent-again-by = Altro link richiesto da { $name }
cases-retried-by = Invio dell’email ritentato da { $name }
cases-cancelled-by = Email annullata da { $name }
cases-caller-code-by = Codice per chi chiama, richiesto da { $name }
cases-caller-verified-by = Identità di chi chiama verificata da { $name }
cases-caller-by-email = Con un codice inviato all’indirizzo email dell’account.
cases-caller-by-app = Con un codice di un’app di autenticazione.
cases-caller-wrong-by = Codice sbagliato di chi chiama, inserito da { $name }
cases-somebody-of-staff = qualcuno il cui account è stato eliminato
cases-the-operator = un gestore del server, dalla riga di comando
