# Importing and exporting users: the pages, and the messages of the commands.

import-title = Importa utenti
import-lead = Da un file con un utente per riga. Vedrai che cosa sarà importato prima che venga scritto qualcosa, e gli account esistenti restano come sono.
import-file = File
import-file-hint = CSV con i nomi delle colonne nella prima riga, JSON Lines, un array JSON o un realm di Keycloak; fino a 64 MiB.
import-with-roles = Importa i ruoli presenti nel file
import-with-roles-hint = Altrimenti tutti vengono importati come utenti senza accesso al pannello di controllo. Attiva questa opzione solo se sai chi ha scritto la colonna dei ruoli: in molte applicazioni possono farlo gli utenti.
import-without-hashes = Importa gli utenti senza l’hash della password se non è utilizzabile
import-without-hashes-hint = Scelgono una password con un link inviato via email. Altrimenti le loro righe non sono valide.
import-without-pepper = Devise non aggiunge un pepper alle password
import-without-pepper-hint = Solo per una colonna encrypted_password: config.pepper non è impostato in config/initializers/devise.rb. Se è impostato, importa dalla riga di comando con --pepper-file.
import-columns = Colonne
import-columns-read = Solo l’indirizzo email è obbligatorio. Queste colonne vengono lette, in qualsiasi ordine. Tutte le altre vengono elencate quando il file è controllato:
import-columns-hash = Vengono letti anche i nomi comuni di altre applicazioni, come encrypted_password, user_pass, blocked o deleted_at. Gli hash delle password vengono mantenuti se qui si possono verificare, così gli utenti possono accedere con la password attuale: quelli di Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug e ASP.NET Identity. Gli utenti senza hash scelgono una password con un link inviato via email. Per Firebase, importa dalla riga di comando con --firebase-hash-config.
import-check = Controlla file
import-latest = Importazioni recenti
import-column-source = Origine
import-column-state = Stato
import-column-when = Inizio
import-column-by = Da
import-column-written = Utenti importati
import-command-line = Riga di comando
import-state-reading = In controllo
import-state-ready = Da confermare
import-state-writing = In importazione
import-state-done = Importato
import-state-dropped = Nulla di importato

import-reading-title = Controllo di { $source }
import-reading = Righe controllate finora: { $lines }. Questa pagina si aggiorna automaticamente.
import-progress-label = Avanzamento
import-writing-title =
    { $count ->
        [one] Importazione di 1 utente
        [many] Importazione di { $count } di utenti
       *[other] Importazione di { $count } utenti
    }
import-writing = Tutti gli utenti vengono importati in una volta sola. Questa pagina si aggiorna automaticamente.
import-ready-title = { $source }: pronto per l’importazione
import-done-title =
    { $count ->
        [one] 1 utente importato
        [many] { $count } di utenti importati
       *[other] { $count } utenti importati
    }
import-done-lead = Gli utenti con un hash della password possono accedere come prima. Gli altri scelgono una password con un link inviato via email.
import-dropped-title = Non è stato importato nulla
import-dropped-lead = Puoi riprovare in qualsiasi momento.
import-count-lines = Righe
import-count-fresh = Nuovi utenti
import-count-there = Già esistenti, invariati
import-count-repaired = Già esistenti e mai usati, i dati mancanti saranno aggiunti
import-count-repaired-done = Già esistenti e mai usati, i dati mancanti sono stati aggiunti
import-count-wrong = Righe non valide
import-count-staff = Nuovi utenti con accesso al pannello di controllo
import-count-written = Utenti importati
import-unread-title = Colonne non lette
import-unread = Queste colonne vengono ignorate. Se una indica chi non può accedere o contiene hash di password, prima rinominala:
import-kept-title = Costo degli hash di password importati
import-kept =
    { $count ->
        [one] 1 account mantiene un hash di password di un altro sistema. Finché il titolare non ha eseguito l’accesso, ogni accesso dura circa { $times } volte il tempo che richiederebbe senza questi hash.
        [many] { $count } di account mantengono un hash di password di un altro sistema. Finché i titolari non hanno eseguito l’accesso, ogni accesso dura circa { $times } volte il tempo che richiederebbe senza questi hash.
       *[other] { $count } account mantengono un hash di password di un altro sistema. Finché i titolari non hanno eseguito l’accesso, ogni accesso dura circa { $times } volte il tempo che richiederebbe senza questi hash.
    }
import-kept-until = Gli hash restanti saranno rimossi in data { $date }. Gli utenti che non avranno ancora eseguito l’accesso sceglieranno una password con un link inviato via email.
import-column-line = Riga
import-column-field = Campo
import-column-problem = Problema
import-column-email = Indirizzo email
import-column-value = Valore
import-staff = Accesso al pannello di controllo
import-staff-lead = Controlla ognuno di questi utenti. In molte applicazioni gli utenti possono scrivere da soli la colonna dei ruoli.
import-errors = Righe non valide
import-errors-first = Righe non valide: le prime { $shown }
import-notices = Avvisi
import-notices-first = Avvisi: i primi { $shown }
import-download = Scarica le righe non valide
import-download-hint = Un file CSV con riga, indirizzo, valore e problema. Non contiene password né hash di password.
import-confirm-admins =
    { $count ->
        [one] Crea 1 amministratore
        [many] Crea { $count } di amministratori
       *[other] Crea { $count } amministratori
    }
import-confirm-admins-hint = Gli amministratori possono fare tutto qui. Sono elencati sopra.
import-skip-wrong =
    { $count ->
        [one] Tralascia la riga non valida ({ $count })
        [many] Tralascia { $count } di righe non valide
       *[other] Tralascia le { $count } righe non valide
    }
import-skip-wrong-hint = Oppure correggile nel file e controllalo di nuovo.
import-write =
    { $count ->
        [one] Importa 1 utente
        [many] Importa { $count } di utenti
       *[other] Importa { $count } utenti
    }
import-nothing-to-write = In questo file non ci sono nuovi utenti.
import-drop = Annulla importazione
import-another = Controlla un altro file
import-to-users = Vedi gli utenti

import-field-line = riga
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = orario
import-field-password = password_hash

import-unreadable = Questa riga non è come le altre: ha troppe celle o non è un oggetto JSON di valori semplici.
import-not-utf8 = Questa riga non è in UTF-8. Salva il file in UTF-8.
import-too-long = Questa riga supera i 64 KiB.
import-quote-open = Qui si aprono delle virgolette che non vengono mai chiuse, quindi tutto ciò che segue sembra appartenere a questa riga.
import-field-twice = Due suoi campi hanno lo stesso significato.
import-email-missing = Manca l’indirizzo email.
import-email-invalid = Questo indirizzo email non è completo.
import-twice = Lo stesso indirizzo è già nella riga { $line }.
import-already-there = Esiste già un account con questo indirizzo. Resta com’è.
import-repaired = Esiste già un account con questo indirizzo, ma non è mai stato usato. Viene aggiunto l’hash della password mancante, oppure viene disattivato come indica questa riga.
import-name-too-long = Il nome supera i 150 caratteri.
import-name-not-text = Il nome contiene caratteri che non si possono visualizzare.
import-role-unknown = Questo ruolo non esiste. Usa user, viewer, help-desk o admin.
import-flag-unclear = Non è chiaro se questo account sia attivo. Usa true o false in una colonna is_active.
import-time-unclear = Questo orario non è leggibile o è ambiguo, quindi viene tralasciato. Per mantenerlo, scrivilo come 2026-11-24 13:05:00.
import-hash-unknown = Questo hash di password non si può verificare qui. Importa questi utenti senza hash: scelgono una password via email.
import-hash-garbled = Questo hash di password è danneggiato. Importa questi utenti senza hash: scelgono una password via email.
import-pepper-unsaid = Devise può aggiungere un pepper a questa password, e senza di esso questo hash è inutile. Indica se config.pepper è impostato: con --pepper-file o --without-pepper nella riga di comando, oppure con la casella nella pagina.
import-hash-too-costly = Verificare questo hash di password, oltre a quelli già mantenuti, richiederebbe troppa memoria o troppo tempo a ogni accesso. Importa questi utenti senza hash: scelgono una password via email.
import-hash-left-out = Questo hash di password non si può mantenere. L’utente viene importato senza hash e sceglie una password via email.
import-becomes-viewer = Questo utente potrebbe vedere tutto nel pannello di controllo.
import-becomes-help-desk = Questo utente avrebbe il ruolo help desk.
import-becomes-admin = Questo utente sarebbe un amministratore.

import-role-left-out = Questa riga ha un ruolo per il pannello di controllo. L’utente viene importato senza ruolo.
import-too-many-staff = Un’importazione può assegnare un ruolo nel pannello di controllo ad al massimo 500 utenti.

import-source-empty = Non contiene utenti.
import-source-no-email = Non ha una colonna email o username. La prima riga di un file CSV deve contenere i nomi delle colonne.
import-source-column-twice = Due sue colonne hanno lo stesso significato.
import-source-quote-open = Vi si aprono delle virgolette che non vengono mai chiuse, quindi non è chiaro dove inizino le righe successive.
import-source-too-many-lines = Ha più di un milione di righe. Dividilo in più file.
import-source-no-users = Non contiene un elenco di utenti: un file JSON deve essere un array o averne uno in users.
import-source-json-broken = Non è JSON valido.
import-source-broken-off = Il trasferimento si è interrotto.
import-source-failed = Non è stato possibile leggerlo fino alla fine.
import-source-database = È un database SQLite. Importalo dalla riga di comando del server: password-recover importusers sqlite:///percorso/del/file

import-command-finding = riga { $line }, { $field }: { $sentence }
import-command-progress = righe controllate: { $lines }
import-command-summary =
    { $lines ->
        [one] 1 riga
        [many] { $lines } di righe
       *[other] { $lines } righe
    }: { $fresh ->
        [one] 1 nuovo utente
        [many] { $fresh } di nuovi utenti
       *[other] { $fresh } nuovi utenti
    }, { $there } già esistenti, { $wrong } non valide.
import-command-repaired =
    { $count ->
        [one] 1 account che nessuno ha ancora usato riceve ciò che gli manca.
        [many] { $count } di account che nessuno ha ancora usato ricevono ciò che manca.
       *[other] { $count } account che nessuno ha ancora usato ricevono ciò che manca.
    }
import-command-unread = Colonne ignorate: { $names }
import-command-staff =
    { $count ->
        [one] 1 dei nuovi utenti può accedere al pannello di controllo.
        [many] { $count } dei nuovi utenti possono accedere al pannello di controllo.
       *[other] { $count } dei nuovi utenti possono accedere al pannello di controllo.
    }
import-command-dry = Simulazione: non è stato importato nulla.
import-command-wrong = Non è stato importato nulla, a causa delle righe non valide. Correggile o tralasciale con --skip-invalid. Con --without-unknown-hashes, gli utenti il cui hash di password non è utilizzabile vengono importati senza hash.
import-command-writing = Creazione degli account…
import-command-tidying = Rimozione delle righe temporanee. Puoi interromperla: la prossima importazione rimuove il resto.
import-command-done =
    { $count ->
        [one] 1 utente importato.
        [many] { $count } di utenti importati.
       *[other] { $count } utenti importati.
    }

import-export-title = Esporta utenti
import-export-lead = Un file con tutti gli utenti: indirizzo, nome, ruolo, stato e orari. Non contiene mai hash di password; il gestore del server può esportarli dalla riga di comando.
import-export-format = Formato
import-export-csv = CSV, per fogli di calcolo
import-export-json-lines = JSON Lines, per programmi
import-export-button = Esporta
import-export-note = Il file contiene gli indirizzi di tutti gli utenti. L’esportazione viene registrata nel registro di audit.
import-export-matching = Vengono esportati solo gli utenti che corrispondono a questi filtri:
