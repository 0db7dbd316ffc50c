# The pages on which administrators change the texts of public pages and emails.

studio-title = Testi
studio-lead = Modifica quello che dicono le pagine pubbliche e le email, per ogni lingua e applicazione. Un testo che nessuno ha modificato resta quello fornito con il programma.
studio-application = Applicazione
studio-application-all = Tutte le applicazioni
studio-language = Lingua
studio-place = Pagina o email
studio-pages = Pagine
studio-mails = Email
studio-show = Mostra

# Pages.
studio-page-forgot = Richiedi un link
studio-page-sent = Controlla la posta
studio-page-code = Inserisci il codice
studio-page-reset = Nuova password
studio-page-link-gone = Link che non funziona più
studio-page-not-me = «Non l’ho chiesto io»
studio-page-freeze = Blocca o ripristina l’account
studio-page-saving = Salvataggio della password in corso
studio-page-done = Password cambiata
studio-page-statement = Dichiarazione di accessibilità
studio-page-errors = Messaggi di errore
studio-page-everywhere = Tutte le pagine
studio-page-times = Orari e durate

# The list.
studio-text = Testo
studio-built-in = Predefinito
studio-changed = Modificato
studio-unchanged = Non modificato
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = Da un file del server
studio-for-all = Per tutte le applicazioni

# One text.
studio-edit-title = Modifica un testo
studio-back = Torna ai testi
studio-field = Nuovo testo
studio-required = Variabili che devono restare: { $variables }
studio-optional = Variabili che puoi omettere: { $variables }
studio-hint = Testo semplice, senza HTML. Una variabile tra parentesi graffe viene sostituita dal suo valore.
studio-save = Salva
studio-preview = Anteprima
studio-sample = Inviami un esempio
studio-sample-note = Mostra i testi salvati. I suoi link non portano da nessuna parte.
studio-reset = Usa il testo predefinito
studio-preview-title = Anteprima
studio-preview-frame = Anteprima della pagina o dell’email
studio-history-title = Cronologia
studio-history-none = Nessuno ha ancora modificato questo testo.
studio-history-when = Quando
studio-history-who = Chi
studio-history-restore = Ripristina
studio-history-current = In uso

# Files.
studio-file-title = File Fluent
studio-file-lead = Tutti i testi modificati di questa lingua e applicazione in un unico file, da tradurre altrove o da distribuire con il server.
studio-export = Esporta
studio-import-file = File (.ftl)
studio-import = Importa
studio-import-note = I testi che il file non contiene restano come sono. Se uno non può essere usato, non ne viene importato nessuno.

# Why a text is refused, and what to do.
studio-not-saved = Il testo non è stato salvato
studio-not-imported = Non è stato importato nulla
studio-refused-unknown = Non esiste un testo con questo ID. Esporta di nuovo il file per vedere quali ID esistono.
studio-refused-twice = Questo ID compare due volte nel file. Rimuovine uno.
studio-refused-unreadable = Questo non è un testo Fluent: { $problem } Ogni variabile ha bisogno di entrambe le parentesi graffe.
studio-refused-not-utf8 = Il file non è in UTF-8. Salvalo con questa codifica.
studio-refused-too-large = Il file è troppo grande. Un file di testi ha meno di 256 kB.
studio-refused-empty = Il testo è vuoto. Scrivi qualcosa o usa il testo predefinito.
studio-refused-too-long = Il testo è troppo lungo. Usa al massimo { $most } caratteri.
studio-refused-missing = Manca { $variable }. Rimetti questa variabile: senza, alle persone manca qualcosa di cui hanno bisogno.
studio-refused-not-known = La variabile { $variable } non è prevista qui. Rimuovila o usa una di quelle elencate.
studio-refused-not-possible = { $part } non è possibile qui. Usa solo variabili e forme plurali.
studio-refused-plural-missing = Manca la forma plurale [{ $form }], necessaria in questa lingua.
studio-refused-plural-not-known = Questa lingua non ha la forma plurale [{ $form }]. Rimuovila.
studio-refused-not-a-number = { $variable } non è un numero, quindi non si può usare per scegliere una forma.
studio-refused-markup = L’HTML non è possibile qui. Rimuovi i caratteri < e >.
studio-refused-invisible = C’è un carattere invisibile (U+{ $code }), forse dovuto a un copia e incolla. Rimuovilo.
studio-refused-lines = Il testo contiene un’interruzione di riga. Scrivilo su una sola riga.
studio-refused-at = { $id }: { $sentence }
