# The overview page.

overview-title = Panoramica
overview-period = Periodo
overview-period-hour = 24 ore
overview-period-day = 30 giorni
overview-period-week = 26 settimane
overview-made-at = Situazione alle { $time } UTC.
overview-refresh = Aggiorna
overview-live = In diretta
overview-not-live = Gli aggiornamenti in diretta al momento non sono disponibili. Questa pagina si aggiorna ogni mezzo minuto.

overview-now-title = In questo momento
overview-mail-flows = Nessuna email in attesa.
overview-mail-waits = L’email meno recente è in attesa da meno di un minuto: è normale.
overview-mail-waits-minutes =
    { $minutes ->
        [one] L’email meno recente è in attesa da 1 minuto.
        [many] L’email meno recente è in attesa da { $minutes } di minuti.
       *[other] L’email meno recente è in attesa da { $minutes } minuti.
    }
overview-mail-late = L’email meno recente è in attesa da { $age }: le email non vengono consegnate come dovrebbero.
overview-mail-look = Vedi le email in attesa

overview-attention-title = Da tenere d’occhio
overview-attention-none = Al momento nulla.
overview-frozen =
    { $count ->
        [one] 1 account è stato bloccato dal titolare, che ha segnalato un cambio di password non suo.
        [many] { $count } di account sono stati bloccati dai titolari, che hanno segnalato cambi di password non loro.
       *[other] { $count } account sono stati bloccati dai titolari, che hanno segnalato cambi di password non loro.
    }
overview-kept-hashes = A causa degli hash di password importati, ogni accesso dura circa { $times } volte il tempo che richiederebbe senza.
overview-kept-hashes-until = Quelli restanti saranno rimossi entro questa data: { $date }.
overview-kept-hashes-look = Vedi le importazioni
overview-frozen-look = Vedi gli account bloccati
overview-campaign-stuck =
    { $count ->
        [one] Una campagna per nuove password non invia email da un’ora.
        [many] { $count } di campagne per nuove password non inviano email da un’ora.
       *[other] { $count } campagne per nuove password non inviano email da un’ora.
    }
overview-campaign-look = Vedi le campagne
overview-burst-address = { $count } richieste in un’ora per un solo indirizzo:
overview-burst-address-look = Vedi la richiesta { $number }
overview-burst-network = { $count } richieste in un’ora da una sola rete:
overview-guessing = { $count } password sbagliate in un’ora da una sola rete:
overview-network-look = Vedi i suoi eventi
overview-mail-fails = { $count } email rifiutate in un giorno per il dominio
overview-mail-fails-look = Vedi le email non riuscite
overview-mail-faults =
    { $count ->
        [one] 1 email non è stata inviata nell’ultimo giorno per un errore in questo programma. Il log lo descrive.
        [many] { $count } di email non sono state inviate nell’ultimo giorno per un errore in questo programma. Il log lo descrive.
       *[other] { $count } email non sono state inviate nell’ultimo giorno per un errore in questo programma. Il log lo descrive.
    }
overview-webhook-faults =
    { $count ->
        [one] 1 messaggio webhook non è stato inviato nell’ultimo giorno per un errore in questo programma. Il log lo descrive.
        [many] { $count } di messaggi webhook non sono stati inviati nell’ultimo giorno per un errore in questo programma. Il log lo descrive.
       *[other] { $count } messaggi webhook non sono stati inviati nell’ultimo giorno per un errore in questo programma. Il log lo descrive.
    }
overview-webhook-faults-look = Vedi i webhook
overview-texts-broken =
    { $count ->
        [one] 1 testo modificato non può essere usato. Al suo posto viene mostrato il testo predefinito.
        [many] { $count } di testi modificati non possono essere usati. Al loro posto vengono mostrati i testi predefiniti.
       *[other] { $count } testi modificati non possono essere usati. Al loro posto vengono mostrati i testi predefiniti.
    }
overview-texts-broken-look = Vedi i testi
# Followed by its name.
overview-directory-down = Una directory non risponde e ciò che ne ha bisogno deve aspettare:
overview-directory-look = Vedi le directory
# Followed by its URL.
overview-webhook-fails = Da più di 15 minuti non viene consegnato nessun messaggio a un webhook:

overview-funnel-title = Dalla richiesta alla nuova password
overview-funnel-note = Il conteggio è per numero di richiesta: chi chiede più volte conta una volta sola.
overview-funnel-requests = Link richiesto
overview-funnel-mails = Email consegnata
overview-funnel-opened = Link aperto
overview-funnel-changed = Password cambiata
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = È ancora in corso il conteggio dei dati precedenti a questo momento: { $time } UTC. Sarà completo tra qualche minuto.

overview-plots-title = Attività
overview-plot-requests = Link richiesti
overview-plot-mails = Email consegnate
overview-plot-opened = Link aperti da persone
overview-plot-changed = Password cambiate
overview-plot-alternative = { $what }: barre nel tempo, { $total } in totale; la tabella qui sotto riporta i numeri.
overview-plot-table = Numeri
overview-plot-from = Dal
overview-plot-count = Numero

overview-empty-title = Ancora nessuna richiesta
overview-empty = Le richieste e il loro avanzamento compariranno qui. Fai una prova o invia un’email di prova.
overview-empty-try = Apri la pagina di recupero

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Account ed email
overview-figure-users = account
overview-figure-never-logged-in = senza alcun accesso
overview-figure-frozen = bloccati dai titolari
overview-figure-disabled = disattivati
overview-figure-mails-waiting = email in attesa
overview-figure-mails-failed = email non riuscite
