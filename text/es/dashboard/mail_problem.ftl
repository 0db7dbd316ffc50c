# Why mails can't be sent, and what to do about it.

mail-problem-log-in = El servidor de correo rechaza el inicio de sesión. Comprueba EMAIL_HOST_USER y EMAIL_HOST_PASSWORD. Lo reintentamos como máximo una vez por minuto, para que no se bloquee la cuenta.
mail-problem-passwords-not-taken = El servidor de correo no acepta esta contraseña. Crea una contraseña de aplicación o usa OAuth: EMAIL_OAUTH_TOKEN_FILE o EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = El servidor de correo exige iniciar sesión. Define EMAIL_HOST_USER y EMAIL_HOST_PASSWORD.
mail-problem-token = No hay ningún token para iniciar sesión. Comprueba EMAIL_OAUTH_TOKEN_FILE o EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = El servidor de correo exige cifrado. Define EMAIL_USE_TLS=true, o EMAIL_USE_SSL=true en el puerto 465.
mail-problem-encryption = Falla el cifrado con el servidor de correo. Comprueba EMAIL_PORT, EMAIL_USE_TLS y EMAIL_USE_SSL.
mail-problem-certificate = El certificado del servidor de correo no es de confianza. Corrige el certificado o pon en EMAIL_HOST el nombre que figura en él.
mail-problem-helo = El servidor de correo no acepta el nombre de esta máquina. Pon en EMAIL_HELO un nombre que se resuelva a su dirección.
mail-problem-sender = El servidor de correo no acepta el remitente. Pon en DEFAULT_FROM_EMAIL una dirección desde la que tu cuenta pueda enviar, o verifícala con tu proveedor.
mail-problem-sender-authentication = Los servidores de los destinatarios no pueden verificar el remitente. Configura SPF, DKIM y DMARC para el dominio de DEFAULT_FROM_EMAIL.
mail-problem-relay = El servidor de correo no retransmite correos de esta máquina. Permite allí su dirección, o define EMAIL_HOST_USER y EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = La dirección de la máquina que envía no tiene nombre. Define su registro PTR y pon el mismo nombre en EMAIL_HELO.
mail-problem-reputation = La dirección de la máquina que envía está bloqueada. Sigue el enlace de la respuesta del servidor para que la quiten de la lista, o envía a través de otro servidor.
mail-problem-limit = Se ha alcanzado el límite de envío del servidor de correo. Los correos se enviarán cuando admita más; si ocurre a menudo, aumenta el límite con tu proveedor.
mail-problem-account = La cuenta con el proveedor de correo está suspendida, en un entorno de pruebas (sandbox) o sin verificar. Compruébala allí.
mail-problem-policy = El servidor de correo rechaza correos por una política propia. Su respuesta indica cuál.
mail-problem-count =
    { $count ->
        [one] Hay un correo en espera.
        [many] Hay { $count } de correos en espera.
       *[other] Hay { $count } correos en espera.
    }
mail-problem-response = Respuesta del servidor:
mail-problem-look = Ver el último correo
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
