# Why mails can't be sent, and what to do about it.

mail-problem-log-in = Il server di posta rifiuta l’accesso. Controlla EMAIL_HOST_USER e EMAIL_HOST_PASSWORD. Riproviamo al massimo una volta al minuto, in modo che l’account non venga bloccato.
mail-problem-passwords-not-taken = Il server di posta non accetta questa password. Crea una password per le app o usa OAuth: EMAIL_OAUTH_TOKEN_FILE o EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = Il server di posta richiede l’accesso. Imposta EMAIL_HOST_USER e EMAIL_HOST_PASSWORD.
mail-problem-token = Non c’è un token con cui accedere. Controlla EMAIL_OAUTH_TOKEN_FILE o EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = Il server di posta richiede la crittografia. Imposta EMAIL_USE_TLS=true, oppure EMAIL_USE_SSL=true sulla porta 465.
mail-problem-encryption = La crittografia con il server di posta non riesce. Controlla EMAIL_PORT, EMAIL_USE_TLS e EMAIL_USE_SSL.
mail-problem-certificate = Il certificato del server di posta non è attendibile. Correggi il certificato o imposta EMAIL_HOST sul nome che contiene.
mail-problem-helo = Il server di posta non accetta il nome di questa macchina. Imposta EMAIL_HELO su un nome che si risolva nel suo indirizzo.
mail-problem-sender = Il server di posta non accetta il mittente. Imposta DEFAULT_FROM_EMAIL su un indirizzo da cui il tuo account può inviare, o verificalo presso il tuo provider.
mail-problem-sender-authentication = I server dei destinatari non riescono a verificare il mittente. Configura SPF, DKIM e DMARC per il dominio in DEFAULT_FROM_EMAIL.
mail-problem-relay = Il server di posta non inoltra email da questa macchina. Consenti lì il suo indirizzo, o imposta EMAIL_HOST_USER e EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = L’indirizzo della macchina che invia non ha un nome. Imposta il suo record PTR, e lo stesso nome in EMAIL_HELO.
mail-problem-reputation = L’indirizzo della macchina che invia è bloccato. Segui il link nella risposta del server per farlo rimuovere dalla lista, o invia tramite un altro server.
mail-problem-limit = È stato raggiunto il limite di invio del server di posta. Le email partono quando ne permette altre; se succede spesso, fai aumentare il limite dal tuo provider.
mail-problem-account = L’account presso il provider di posta è sospeso, in una sandbox o non verificato. Controllalo lì.
mail-problem-policy = Il server di posta rifiuta le email in base a una propria regola. La sua risposta dice quale.
mail-problem-count =
    { $count ->
        [one] Un’email è in attesa.
        [many] { $count } di email sono in attesa.
       *[other] { $count } email sono in attesa.
    }
mail-problem-response = Risposta del server:
mail-problem-look = Vedi l’email più recente
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
