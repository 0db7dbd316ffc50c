# Why mails can't be sent, and what to do about it.

mail-problem-log-in = Le serveur de messagerie refuse la connexion. Vérifiez EMAIL_HOST_USER et EMAIL_HOST_PASSWORD. Nous réessayons au plus une fois par minute, pour que le compte ne soit pas verrouillé.
mail-problem-passwords-not-taken = Le serveur de messagerie n’accepte pas ce mot de passe. Créez un mot de passe d’application, ou utilisez OAuth : EMAIL_OAUTH_TOKEN_FILE ou EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = Le serveur de messagerie exige une connexion. Définissez EMAIL_HOST_USER et EMAIL_HOST_PASSWORD.
mail-problem-token = Il n’y a pas de jeton pour se connecter. Vérifiez EMAIL_OAUTH_TOKEN_FILE ou EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = Le serveur de messagerie exige le chiffrement. Définissez EMAIL_USE_TLS=true, ou EMAIL_USE_SSL=true sur le port 465.
mail-problem-encryption = Le chiffrement avec le serveur de messagerie échoue. Vérifiez EMAIL_PORT, EMAIL_USE_TLS et EMAIL_USE_SSL.
mail-problem-certificate = Le certificat du serveur de messagerie n’est pas approuvé. Corrigez le certificat, ou donnez à EMAIL_HOST le nom qui y figure.
mail-problem-helo = Le serveur de messagerie n’accepte pas le nom de cette machine. Donnez à EMAIL_HELO un nom qui se résout vers son adresse.
mail-problem-sender = Le serveur de messagerie n’accepte pas l’expéditeur. Donnez à DEFAULT_FROM_EMAIL une adresse que votre compte est autorisé à utiliser, ou faites-la valider par votre fournisseur.
mail-problem-sender-authentication = Les serveurs des destinataires ne peuvent pas vérifier l’expéditeur. Configurez SPF, DKIM et DMARC pour le domaine de DEFAULT_FROM_EMAIL.
mail-problem-relay = Le serveur de messagerie ne relaie pas les e-mails de cette machine. Autorisez-y son adresse, ou définissez EMAIL_HOST_USER et EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = L’adresse de la machine d’envoi n’a pas de nom. Définissez son enregistrement PTR, et le même nom dans EMAIL_HELO.
mail-problem-reputation = L’adresse de la machine d’envoi est bloquée. Suivez le lien de la réponse du serveur pour la faire retirer de la liste, ou envoyez par un autre serveur.
mail-problem-limit = La limite d’envoi du serveur de messagerie est atteinte. Les e-mails partent lorsqu’il en accepte à nouveau ; augmentez la limite auprès de votre fournisseur si cela arrive souvent.
mail-problem-account = Le compte chez le fournisseur de messagerie est suspendu, en bac à sable (sandbox) ou non vérifié. Vérifiez-le auprès de lui.
mail-problem-policy = Le serveur de messagerie refuse les e-mails en raison d’une règle qui lui est propre. Sa réponse indique laquelle.
mail-problem-count =
    { $count ->
        [one] { $count } e-mail est en attente.
        [many] { $count } d’e-mails sont en attente.
       *[other] { $count } e-mails sont en attente.
    }
mail-problem-response = Réponse du serveur :
mail-problem-look = Consulter le dernier e-mail
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
