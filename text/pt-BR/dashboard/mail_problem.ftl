# Why mails can't be sent, and what to do about it.

mail-problem-log-in = O servidor de e-mail recusa o login. Verifique EMAIL_HOST_USER e EMAIL_HOST_PASSWORD. Tentamos de novo no máximo uma vez por minuto, para que a conta não seja bloqueada.
mail-problem-passwords-not-taken = O servidor de e-mail não aceita esta senha. Crie uma senha de app ou use OAuth: EMAIL_OAUTH_TOKEN_FILE ou EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = O servidor de e-mail exige login. Defina EMAIL_HOST_USER e EMAIL_HOST_PASSWORD.
mail-problem-token = Não há token para o login. Verifique EMAIL_OAUTH_TOKEN_FILE ou EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = O servidor de e-mail exige criptografia. Defina EMAIL_USE_TLS=true, ou EMAIL_USE_SSL=true na porta 465.
mail-problem-encryption = A criptografia com o servidor de e-mail falha. Verifique EMAIL_PORT, EMAIL_USE_TLS e EMAIL_USE_SSL.
mail-problem-certificate = O certificado do servidor de e-mail não é confiável. Corrija o certificado ou defina EMAIL_HOST com o nome que consta nele.
mail-problem-helo = O servidor de e-mail não aceita o nome desta máquina. Defina EMAIL_HELO com um nome que resolva para o endereço dela.
mail-problem-sender = O servidor de e-mail não aceita o remetente. Defina DEFAULT_FROM_EMAIL com um endereço do qual sua conta pode enviar ou verifique-o com seu provedor.
mail-problem-sender-authentication = Os servidores dos destinatários não conseguem verificar o remetente. Configure SPF, DKIM e DMARC para o domínio em DEFAULT_FROM_EMAIL.
mail-problem-relay = O servidor de e-mail não retransmite e-mails desta máquina. Permita o endereço dela no servidor ou defina EMAIL_HOST_USER e EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = O endereço da máquina que envia não tem nome. Defina o registro PTR dele e o mesmo nome em EMAIL_HELO.
mail-problem-reputation = O endereço da máquina que envia está bloqueado. Siga o link na resposta do servidor para removê-lo da lista ou envie por outro servidor.
mail-problem-limit = O limite de envio do servidor de e-mail foi atingido. Os e-mails são enviados quando ele permitir mais; se isso acontecer com frequência, aumente o limite com seu provedor.
mail-problem-account = A conta no provedor de e-mail está suspensa, em um sandbox ou não verificada. Verifique-a por lá.
mail-problem-policy = O servidor de e-mail recusa e-mails por uma política própria. A resposta dele diz qual.
mail-problem-count =
    { $count ->
        [one] { $count } e-mail em espera.
        [many] { $count } de e-mails em espera.
       *[other] { $count } e-mails em espera.
    }
mail-problem-response = Resposta do servidor:
mail-problem-look = Ver o e-mail mais recente
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
