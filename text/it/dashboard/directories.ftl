# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Directory
directories-lead = Dove si trovano gli account delle tue applicazioni, così come li ha visti questo server da quando è stato avviato.
directories-empty-title = Ancora nessuna directory
directories-empty = Gli account delle applicazioni si possono recuperare quando nelle impostazioni c’è una directory: vedi docs/directories.md.
directories-find = Trova un account
directories-check = Controlla ora
directories-state = Stato
directories-up = Attiva
directories-slow = Lenta
directories-down = Non raggiungibile
directories-not-asked = Non ancora interrogata
directories-since = da { $time }
directories-kind = Tipo
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Ultima risposta
directories-never = Ancora nessuna
directories-latency = Tempo di ricerca
directories-latency-of = Di solito { $median } ms, nel caso peggiore { $worst } ms
directories-waiting = Email che la aspettano
directories-writing = Password e blocchi in arrivo
directories-at-least = { $number } o più
directories-policy = Nuove password
directories-policy-length = Almeno { $length } caratteri
directories-policy-words =
    { $count ->
        [one] Almeno { $length } caratteri e { $count } parola rifiutata
        [many] Almeno { $length } caratteri e { $count } di parole rifiutate
       *[other] Almeno { $length } caratteri e { $count } parole rifiutate
    }
directories-checked = Controllo
directories-not-checked = Non ancora: può farlo un amministratore qui o con «password-recover doctor».
directories-checking = Il controllo è in corso.
directories-check-failed = Impossibile eseguire il controllo: { $why }
directories-recoverable = Recuperabili
directories-recoverable-of = { $recoverable } account su { $total }
directories-recoverable-of-first = { $recoverable } dei primi { $total } account
directories-others-privileged =
    { $count ->
        [one] 1 account ha più permessi degli altri
        [many] { $count } di account hanno più permessi degli altri
       *[other] { $count } account hanno più permessi degli altri
    }
directories-others-left-out =
    { $count ->
        [one] 1 account è disattivato o escluso
        [many] { $count } di account sono disattivati o esclusi
       *[other] { $count } account sono disattivati o esclusi
    }
directories-others-locked =
    { $count ->
        [one] 1 account è bloccato
        [many] { $count } di account sono bloccati
       *[other] { $count } account sono bloccati
    }
directories-others-no-password =
    { $count ->
        [one] 1 account non ha una password lì
        [many] { $count } di account non hanno una password lì
       *[other] { $count } account non hanno una password lì
    }
directories-others-unknown-hash =
    { $count ->
        [one] 1 account ha un hash di password che non si può scrivere da qui
        [many] { $count } di account hanno hash di password che non si possono scrivere da qui
       *[other] { $count } account hanno hash di password che non si possono scrivere da qui
    }
directories-others-no-address =
    { $count ->
        [one] 1 account non ha un indirizzo email
        [many] { $count } di account non hanno un indirizzo email
       *[other] { $count } account non hanno un indirizzo email
    }
directories-others-unreadable-address =
    { $count ->
        [one] 1 account ha un indirizzo a cui non si possono inviare email
        [many] { $count } di account hanno indirizzi a cui non si possono inviare email
       *[other] { $count } account hanno indirizzi a cui non si possono inviare email
    }
directories-findings = Che cosa ha trovato il controllo
directories-problem = Problema
directories-warning = Avviso
directories-find-title = Trova un account
directories-find-back = Tutte le directory
directories-find-lead = Nelle directory si cerca esattamente questo indirizzo o nome utente. Ogni ricerca viene registrata nel registro di audit, senza ciò che è stato cercato.
directories-find-search = Indirizzo email o nome utente
directories-find-button = Trova
directories-find-none-title = Nessun account trovato
directories-find-none = Nessuna directory ha un account con esattamente questo indirizzo o nome utente.
directories-find-silent = Queste directory non hanno risposto, quindi l’account potrebbe essere lì: { $names }.
directories-find-found = Account trovati
directories-column-account = Account
directories-column-login = Nome utente
directories-column-directory = Directory
directories-column-link = Recupero
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = Non riceve un link. { $why }
directories-send = Invia un link di recupero
directories-send-about = a { $name } in { $directory }
directories-see-cases = Le sue richieste
directories-where = { $login } in { $directory }
directories-where-only = in { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = L’account lì ha più permessi degli altri.
directories-why-left-out = L’account lì è disattivato, oppure è escluso nelle impostazioni.
directories-why-locked = L’account lì è bloccato.
directories-why-no-password = L’account lì non ha una password.
directories-why-unknown-hash = L’hash di password dell’account non si può scrivere da qui.
directories-why-no-address = L’account lì non ha un indirizzo email.
directories-why-unreadable-address = All’indirizzo che l’account ha lì non si possono inviare email.

# Why a directory has not taken a new password.
directories-why-too-short = La password era troppo corta per le regole della directory. Il link funziona ancora.
directories-why-too-weak = La password era troppo semplice per le regole della directory. Il link funziona ancora.
directories-why-too-long = La password era troppo lunga per la directory. Il link funziona ancora.
directories-why-in-history = La password è una di quelle vecchie dell’account. Il link funziona ancora.
directories-why-of-frozen = Quella password non è più valida per l’account. Il link funziona ancora.
directories-why-too-young = La directory non consente ancora di cambiare di nuovo la password. Il link funziona ancora.
directories-why-no-answer = La directory non ha risposto. Il link funziona ancora.
directories-why-late-answer = La directory non ha risposto in tempo. Stiamo riprovando.

# Why a new password could not be saved in a directory.
directories-why-changed-there = Nel frattempo la password è stata cambiata nell’applicazione.
directories-why-no-directory = La directory non è più nelle impostazioni.
directories-why-refused-there = L’applicazione ha rifiutato la password.
directories-why-gave-up = L’applicazione non ha risposto.
