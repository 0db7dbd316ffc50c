# The page on which the help desk verifies a caller.

caller-title = Verifica identità
caller-lead = Prima di dare assistenza per questo account, accerta se la persona al telefono è { $name }.
caller-email-heading = Codice via email
caller-email-lead = Inviamo un codice a { $email }. Chi chiama te lo legge e tu lo inserisci qui.
caller-send = Invia codice
caller-send-again = Invia un altro codice
caller-waiting = L’email con il codice non è ancora stata inviata. Ricarica questa pagina tra un attimo.
caller-sent = Il codice è stato inviato { $ago }. Scadenza: { $time }.
caller-over = L’ultimo codice non funziona più. Inviane un altro.
caller-see-mail = Vedi email
caller-tries =
    { $count ->
        [one] Resta un tentativo.
        [many] Restano { $count } di tentativi.
       *[other] Restano { $count } tentativi.
    }
caller-code = Codice che ti legge chi chiama
caller-app-heading = Codice di un’app di autenticazione
caller-app-lead = Oppure chi chiama ti legge il codice che la sua app di autenticazione mostra in questo momento.
caller-app-code = Codice dell’app
caller-button = Verifica identità
caller-back-to-case = Richiesta { $number }
