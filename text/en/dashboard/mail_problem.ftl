# Why mails can't be sent, and what to do about it.

mail-problem-log-in = The mail server rejects the log-in. Check EMAIL_HOST_USER and EMAIL_HOST_PASSWORD. We try again at most once a minute, so that the account is not locked.
mail-problem-passwords-not-taken = The mail server doesn’t accept this password. Create an app password, or use OAuth: EMAIL_OAUTH_TOKEN_FILE or EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = The mail server requires a log-in. Set EMAIL_HOST_USER and EMAIL_HOST_PASSWORD.
mail-problem-token = There is no token to log in with. Check EMAIL_OAUTH_TOKEN_FILE or EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = The mail server requires encryption. Set EMAIL_USE_TLS=true, or EMAIL_USE_SSL=true on port 465.
mail-problem-encryption = Encryption with the mail server fails. Check EMAIL_PORT, EMAIL_USE_TLS and EMAIL_USE_SSL.
mail-problem-certificate = The mail server’s certificate is not trusted. Fix the certificate, or set EMAIL_HOST to the name in it.
mail-problem-helo = The mail server doesn’t accept the name of this machine. Set EMAIL_HELO to a name that resolves to its address.
mail-problem-sender = The mail server doesn’t accept the sender. Set DEFAULT_FROM_EMAIL to an address that your account may send from, or verify it with your provider.
mail-problem-sender-authentication = Recipients’ servers can’t verify the sender. Set up SPF, DKIM and DMARC for the domain in DEFAULT_FROM_EMAIL.
mail-problem-relay = The mail server doesn’t relay mail from this machine. Allow its address there, or set EMAIL_HOST_USER and EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = The sending machine’s address has no name. Set its PTR record, and the same name in EMAIL_HELO.
mail-problem-reputation = The sending machine’s address is blocked. Follow the link in the server’s response to have it removed from the list, or send through another server.
mail-problem-limit = The mail server’s sending limit is reached. Email is sent when it allows more; raise the limit with your provider if this happens often.
mail-problem-account = The account with the mail provider is suspended, in a sandbox or not verified. Check it there.
mail-problem-policy = The mail server rejects email under a policy of its own. Its response says which.
mail-problem-count =
    { $count ->
        [one] One email is waiting.
       *[other] { $count } emails are waiting.
    }
mail-problem-response = Server response:
mail-problem-look = View the latest email
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
