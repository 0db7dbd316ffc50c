# The page on which the help desk verifies a caller.

caller-title = Verificar identidad
caller-lead = Antes de ayudar con esta cuenta, comprueba si la persona al teléfono es { $name }.
caller-email-heading = Código por correo
caller-email-lead = Enviamos un código a { $email }. La persona que llama te lo lee y tú lo escribes aquí.
caller-send = Enviar código
caller-send-again = Enviar otro código
caller-waiting = El correo con el código aún no se ha enviado. Recarga esta página en un momento.
caller-sent = El código se envió { $ago }. Válido hasta: { $time }.
caller-over = El último código ya no funciona. Envía otro.
caller-see-mail = Ver correo
caller-tries =
    { $count ->
        [one] Queda un intento.
        [many] Quedan { $count } de intentos.
       *[other] Quedan { $count } intentos.
    }
caller-code = Código que te lee la persona que llama
caller-app-heading = Código de una aplicación de autenticación
caller-app-lead = O la persona que llama te lee el código que su aplicación de autenticación muestra ahora.
caller-app-code = Código de la aplicación
caller-button = Verificar identidad
caller-back-to-case = Caso { $number }
