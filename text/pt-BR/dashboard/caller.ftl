# The page on which the help desk verifies a caller.

caller-title = Verificar identidade
caller-lead = Antes de ajudar com esta conta, confirme se a pessoa ao telefone é { $name }.
caller-email-heading = Código por e-mail
caller-email-lead = Enviamos um código para { $email }. Quem ligou lê o código para você, e você o digita aqui.
caller-send = Enviar código
caller-send-again = Enviar outro código
caller-waiting = O e-mail com o código ainda não foi enviado. Recarregue esta página daqui a pouco.
caller-sent = O código foi enviado { $ago } e funciona até { $time }.
caller-over = O último código não funciona mais. Envie outro.
caller-see-mail = Ver e-mail
caller-tries =
    { $count ->
        [one] Resta { $count } tentativa.
        [many] Restam { $count } de tentativas.
       *[other] Restam { $count } tentativas.
    }
caller-code = Código que quem ligou lê para você
caller-app-heading = Código de um app autenticador
caller-app-lead = Ou quem ligou lê para você o código que seu app autenticador mostra agora.
caller-app-code = Código do app
caller-button = Verificar identidade
caller-back-to-case = Caso { $number }
