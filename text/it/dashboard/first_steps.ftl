# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Configurazione
first-steps-lead = Quattro passaggi e le persone potranno recuperare qui i loro account. Salta quello che non ti serve: puoi tornarci in qualsiasi momento.
first-steps-complete = È tutto configurato.
first-steps-card-title = Completa la configurazione
first-steps-card =
    { $count ->
        [one] Manca 1 passaggio prima che le persone possano recuperare qui i loro account.
        [many] Mancano { $count } di passaggi prima che le persone possano recuperare qui i loro account.
       *[other] Mancano { $count } passaggi prima che le persone possano recuperare qui i loro account.
    }
first-steps-card-button = Continua
# Hides the card for good.
first-steps-dismiss = Nascondi
first-steps-state-done = Completato
first-steps-state-skipped = Saltato
first-steps-state-open = Da fare
first-steps-skip = Salta questo passaggio
first-steps-resume = Riprendi questo passaggio

## Email.

first-steps-mail-title = Email
first-steps-mail-lead = I link di recupero vengono inviati via email: senza, non funziona nulla.
first-steps-mail-backend = Invio tramite
first-steps-mail-server = Server di posta
first-steps-mail-sender = Mittente
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND è impostato su { $backend }, quindi nessuna email lascia questa macchina. Per inviare email, aggiungi queste impostazioni e riavvia:
first-steps-mail-test = Invia un’email di prova a { $address }
first-steps-mail-none = Non è ancora stata inviata nessuna email.
first-steps-mail-accepted = L’ultima email è stata accettata: { $time }. La risposta del server di posta:
first-steps-mail-rejected = L’email di prova è stata rifiutata. La risposta del server di posta:
first-steps-mail-doctor = Questo comando controlla il server di posta e SPF, DKIM e DMARC del dominio del mittente:

## Name and color.

first-steps-name-title = Nome e colore
first-steps-name-lead = Quello che le persone vedono in ogni pagina e in ogni email.
first-steps-name-name = Nome
first-steps-name-color = Colore
first-steps-name-color-hint = Ad esempio #1a5fb4. Da questo si ricavano le pagine chiare e scure.
first-steps-name-show = Mostra anteprima
first-steps-name-preview = Anteprima
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } su una pagina chiara
first-steps-name-dark = { $name } su una pagina scura
first-steps-name-paste = Aggiungi questo al file TOML indicato da --config e riavvia:
first-steps-name-replace = Metti questo al posto delle stesse chiavi di [[application]] nel file TOML indicato da --config e riavvia:
first-steps-name-in-effect = Queste impostazioni sono attive.
first-steps-name-not-yet = Non ancora attive.
first-steps-name-name-wrong = Inserisci un nome su una sola riga, di 60 caratteri al massimo.
first-steps-name-color-wrong = Inserisci un colore come # seguito da sei cifre, ad esempio #1a5fb4.
first-steps-name-color-light = Questo colore è troppo chiaro per essere leggibile. Il più vicino che va bene è { $color }.

## Accounts.

first-steps-accounts-title = Account
first-steps-accounts-lead = Dove si trovano gli account che le persone recuperano qui?
first-steps-accounts-connected =
    { $count ->
        [one] 1 directory è collegata.
        [many] { $count } di directory sono collegate.
       *[other] { $count } directory sono collegate.
    }
first-steps-accounts-elsewhere = Nel database di un’applicazione o in un server di directory: questo comando lo controlla e mostra le impostazioni da aggiungere.
first-steps-accounts-here = Solo su questo server
first-steps-accounts-here-chosen = Gli account sono solo su questo server: crea gli utenti o importali.

## Two-factor authentication.

first-steps-second-title = Autenticazione a due fattori
first-steps-second-lead = Proteggi il tuo account: per accedere servirà anche un codice di un’app di autenticazione.
first-steps-second-done = L’autenticazione a due fattori è attiva per il tuo account.
first-steps-second-button = Configura
