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
directories-send = Invia un link di recupero
directories-send-about = a { $name } in { $directory }
directories-see-cases = Le sue richieste
directories-where = { $login } in { $directory }
directories-where-only = in { $directory }
