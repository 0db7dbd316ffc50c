# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Casos
cases-case-title = Caso { $number }
cases-search = Número de caso o dirección de correo
cases-state = Estado
cases-any-state = Todos
cases-from = Desde
cases-to = Hasta
cases-empty-title = No hay casos que coincidan
cases-empty = Nadie ha solicitado un enlace en este periodo, con este número o con esta dirección. Los números de caso no contienen letras y dígitos que se parezcan, como O y 0.
cases-none-yet-title = Todavía no hay casos
cases-none-yet = Aquí aparece un caso en cuanto alguien solicita un enlace.
cases-number = Número
cases-email = Dirección introducida
cases-asked = Primera solicitud
cases-last-asked = Última solicitud
cases-open = Abierto
cases-completed = Contraseña cambiada
cases-revoked = Cerrado
cases-expired = Enlace caducado
cases-no-account = Sin cuenta
cases-back = Todos los casos
cases-export = Exportar como CSV
cases-now = Estado y paso siguiente
cases-facts = Sobre este caso
cases-account = Cuenta
cases-account-disabled = Desactivada
cases-account-frozen = Bloqueada por su titular
cases-account-new-password = Contraseña nueva exigida
cases-no-account-here = No existe ninguna cuenta con esta dirección.
cases-code-tries = Códigos introducidos
cases-code-tries-of = { $count } (cada persona tiene { $limit } intentos por correo)
# Above the limits that hold up the person of this case.
cases-held-up = Tiene que esperar
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, hasta: { $time }
cases-see-limits = Ver límites
cases-timeline = Cronología
cases-see-mail = Ver correo
cases-words = Respuesta del servidor:

cases-send-again = Enviar otro enlace
cases-send-new = Abrir un caso nuevo y enviar un enlace
cases-revoke = Cerrar caso…
cases-revoke-title = ¿Cerrar el caso { $number }?
cases-revoke-lead = Sus enlaces y códigos dejan de funcionar al momento y los correos que aún están en espera no se envían. La contraseña sigue siendo la misma. Esto no se puede deshacer; siempre se puede solicitar un enlace nuevo.
cases-revoke-button = Cerrar caso
cases-verify-caller = Verificar identidad…

cases-now-completed = Se eligió una contraseña nueva { $ago }, con un enlace o un código de este caso.
cases-next-completed = Si la persona sigue sin poder iniciar sesión, es que no escribe la contraseña nueva o no fue ella quien la cambió. Pregúntale. Si no fue ella, puede abrir el enlace del correo sobre el cambio.
cases-now-frozen = El titular bloqueó la cuenta { $ago }, por un cambio de contraseña que no hizo. Nadie puede iniciar sesión.
cases-next-frozen = Asegúrate de que hablas con el titular y de que nadie más lee su correo. Después, envía un enlace nuevo: al elegir con él una contraseña nueva, se desbloquea la cuenta.
cases-next-frozen-open = Asegúrate de que hablas con el titular y de que nadie más lee su correo. Al elegir una contraseña nueva con el enlace de este caso, se desbloquea la cuenta.
cases-next-frozen-verified = Pregunta si alguien más lee el correo de esta persona. Después, envía un enlace nuevo: al elegir con él una contraseña nueva, se desbloquea la cuenta.
cases-next-frozen-verified-open = Pregunta si alguien más lee el correo de esta persona. Al elegir una contraseña nueva con el enlace de este caso, se desbloquea la cuenta.
cases-now-new-password = La contraseña anterior dejó de funcionar { $ago }, porque se exige una nueva. Se cerraron todas las sesiones.
cases-next-new-password = Explica que la contraseña anterior ya no funciona y envía un enlace nuevo. La contraseña nueva tiene que ser distinta de la anterior.
cases-next-new-password-open = Explica que la contraseña anterior ya no funciona. Con el enlace de este caso, la persona elige una nueva, distinta de la anterior.
cases-now-revoked-by-owner = Quien recibió el correo eligió «No he sido yo» { $ago }. Los enlaces ya no funcionan.
cases-next-revoked-by-owner = Si en realidad sí lo había pedido, basta con que solicite un enlace nuevo.
cases-now-revoked-by-staff = Este caso se cerró { $ago }. Lo cerró: { $name }. Los enlaces ya no funcionan.
cases-now-revoked-by-other = Este caso se cerró { $ago }: se eligió una contraseña nueva con otro caso.
cases-now-revoked-by-operator = Este caso se cerró { $ago }: un administrador estableció la contraseña.
cases-now-revoked-by-freeze = Este caso se cerró { $ago }: el titular bloqueó la cuenta tras un cambio de contraseña que no hizo.
cases-now-revoked-by-edit = Este caso se cerró { $ago }: se cambió la dirección de la cuenta.
cases-now-revoked = Este caso se cerró { $ago }. Los enlaces ya no funcionan.
cases-next-revoked = Si sigue haciendo falta una contraseña nueva, envía un enlace nuevo.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = La cuenta en { $directory } no recibe ningún enlace. { $why }
cases-next-withheld = Quien opera esa aplicación puede establecer allí la contraseña, una vez que sepa quién la pide.
cases-now-no-account = No existe ninguna cuenta con esta dirección, así que no se ha enviado ningún correo.
cases-now-told-no-account = No existe ninguna cuenta con esta dirección. Se ha enviado un correo que lo indica.
cases-next-no-account = Pregunta con qué dirección se registró y comprueba si esta tiene errores de escritura.
cases-now-deleted = La cuenta con esta dirección se ha eliminado desde entonces, y sus correos con ella.
cases-next-deleted = Pregunta si la persona debería tener una cuenta. El registro de auditoría muestra quién la eliminó.
cases-now-nobody = Alguien ha solicitado otro enlace en la página de un enlace que nunca enviamos.
cases-next-nobody = Lo más probable es que el enlace se cortara al copiarlo. Pide a la persona que solicite un enlace con su dirección.
cases-now-disabled = La cuenta está desactivada, así que no se envía ningún correo.
cases-next-disabled = Si la persona debe tener acceso, activa primero la cuenta y después envía un enlace.
cases-now-limit = Se han enviado muchos correos a esta dirección, así que el siguiente está en espera. Envío: { $time }.
cases-next-limit = Hasta entonces, la persona puede usar el correo más reciente que tenga. Puede estar en la carpeta de spam.
cases-now-turn = El correo está a punto de enviarse.
cases-next-turn = Recarga esta página en un momento.
cases-now-mail-server =
    { $count ->
        [one] Nuestro servidor de correo no acepta correos en este momento. Lo hemos intentado una vez. Próximo intento: { $time }.
        [many] Nuestro servidor de correo no acepta correos en este momento. Lo hemos intentado { $count } de veces. Próximo intento: { $time }.
       *[other] Nuestro servidor de correo no acepta correos en este momento. Lo hemos intentado { $count } veces. Próximo intento: { $time }.
    }
cases-next-mail-server = Se enviará en cuanto el servidor vuelva a funcionar; no hace falta volver a solicitarlo. Avisa a quien opera el servidor de correo.
cases-now-directory = Un directorio no responde, así que no sabemos de quién es esta dirección. Próximo intento: { $time }.
cases-next-directory = El correo se enviará en cuanto el directorio vuelva a funcionar; no hace falta volver a solicitarlo. Avisa a quien opera el directorio.
cases-now-site-limit = Este sitio ha alcanzado su límite de correos, así que este está en espera. Envío: { $time }.
cases-next-site-limit = Se enviará automáticamente. Avisa a un administrador: puede tratarse de un ataque.
cases-now-put-off = El servidor de correo ha aplazado este correo. Próximo intento: { $time }.
cases-next-put-off = Se enviará automáticamente. Si la respuesta de abajo menciona un buzón lleno, la persona tiene que hacer sitio en él.
cases-now-refused = El servidor de correo rechazó la dirección { $ago }.
cases-next-refused = Revisa con la persona la dirección de la cuenta: puede que el buzón ya no exista o que la dirección esté mal escrita.
cases-now-given-up = El correo no se pudo enviar a tiempo y se dejó de intentar { $ago }.
cases-now-fault = El correo no se pudo enviar por un fallo de este programa y se dejó de intentar { $ago }.
cases-next-fault = Pide al administrador de este programa que mire su registro. Cuando se haya corregido el fallo, envía otro enlace.
cases-now-cancelled = El correo se canceló en el panel de control { $ago }, antes de enviarse.
cases-next-cancelled = Si sigue haciendo falta, envía otro enlace.
cases-now-dropped = No se envió ningún correo: en ese momento no existía ninguna cuenta activa con esta dirección.
cases-next-dropped = Ahora sí existe. Envía un enlace.
cases-now-sent = El correo se entregó a { $server } { $ago }. Nadie ha abierto todavía su enlace.
cases-next-sent = Pide a la persona que mire en la carpeta de spam y que compruebe si { $email } es el buzón que está mirando.
cases-now-scanned = El correo se entregó a { $server } { $ago }. Hasta ahora, solo un analizador de correo ha abierto su enlace.
cases-now-opened = El enlace se abrió { $ago }, pero todavía no se ha elegido una contraseña nueva.
cases-next-opened = Pregunta qué pone en la página. La contraseña nueva necesita al menos { $length } caracteres y se escribe dos veces.
cases-now-expired = El enlace caducó { $ago } y no se eligió una contraseña nueva.
cases-next-expired = Envía otro enlace: cada uno es válido durante { $duration }.
cases-the-mail-server = nuestro servidor de correo
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = Un código para verificar la identidad de la persona que llama está a la espera de enviarse.
cases-caller-sent = Se envió { $ago } un código para verificar la identidad de la persona que llama. Pídele que te lo lea.
cases-caller-verified = La identidad de la persona que llama fue verificada { $ago } por { $name }, con un código enviado a la dirección de correo de la cuenta.
cases-caller-verified-app = La identidad de la persona que llama fue verificada { $ago } por { $name }, con un código de una aplicación de autenticación.
cases-caller-failed = La persona que llama te ha leído un código incorrecto demasiadas veces, la última { $ago }. No ayudes con esta cuenta hasta que sepas quién llama.

cases-requested = Enlace solicitado
cases-requested-by-program = Enlace solicitado por el programa «{ $program }»
cases-request-has-number = Número { $number }
cases-from-network = Desde la red { $network }
cases-from-us = Desde el panel de control o la línea de comandos
cases-queued = Correo en cola
cases-queued-until = Correo pospuesto. Envío: { $time }
cases-queued-until-more = Se había alcanzado el límite de correos a esta dirección.
cases-accepted = Entregado a { $server }
cases-put-off = Aplazado por { $server }
cases-put-off-times =
    { $count ->
        [one] una vez: { $time }
        [many] { $count } de veces, la última: { $time }
       *[other] { $count } veces, la última: { $time }
    }
cases-refused = Rechazado por { $server }
cases-given-up = Envío abandonado
cases-given-up-more = No se pudo enviar a tiempo.
cases-dropped-withheld = No enviado: ninguna cuenta que pueda recibir un enlace
cases-dropped-no-account = No enviado: no hay cuenta
cases-dropped-disabled = No enviado: la cuenta está desactivada
cases-dropped-other = No enviado: ya no es necesario
cases-dropped-other-more = Bastaba con otro correo de este caso, el caso estaba cerrado o no había ninguna cuenta activa en ese momento.
cases-opened = Enlace abierto
cases-opened-by-scanner = Enlace abierto por un analizador
cases-opened-by-scanner-more = Lo más probable es que sea un analizador de correo o una vista previa, desde la red { $network }. Es una suposición.
cases-openings-full = Las visitas posteriores no se registran.
cases-code-redeemed = Código correcto introducido
cases-code-redeemed-more = Abrió la página para elegir una contraseña nueva.
cases-withheld = Ningún enlace para una cuenta en { $directory }
cases-not-taken = { $directory } no ha aceptado la contraseña nueva
cases-not-written = La contraseña nueva no se ha podido guardar en { $directory }
cases-used-elsewhere = Contraseña nueva guardada en { $directory }
cases-used = Contraseña nueva elegida
cases-revoked-by-owner = Cerrado: se eligió «No he sido yo»
cases-revoked-by-staff = Cerrado por { $name }
cases-revoked-by-other = Cerrado por otro caso
cases-revoked-by-operator = Cerrado: un administrador estableció la contraseña
cases-revoked-by-freeze = Cerrado: el titular bloqueó la cuenta
cases-revoked-by-edit = Cerrado: se cambió la dirección de la cuenta
cases-revoked-somehow = Cerrado
cases-frozen = Cuenta bloqueada por su titular
cases-frozen-more = El titular indicó que no había hecho un cambio de contraseña. Se cerraron todas las sesiones.
cases-new-password = Contraseña nueva exigida
cases-new-password-more = La contraseña anterior dejó de funcionar. Se cerraron todas las sesiones.
cases-ran-out = Enlace caducado
cases-sent-again-by = Otro enlace solicitado por { $name }
cases-retried-by = Correo reintentado por { $name }
cases-cancelled-by = Correo cancelado por { $name }
cases-caller-code-by = Código para la persona que llama, solicitado por { $name }
cases-caller-verified-by = Identidad de la persona que llama verificada por { $name }
cases-caller-by-email = Con un código enviado a la dirección de correo de la cuenta.
cases-caller-by-app = Con un código de una aplicación de autenticación.
cases-caller-wrong-by = Código incorrecto de la persona que llama, escrito por { $name }
cases-somebody-of-staff = alguien cuya cuenta se eliminó
cases-the-operator = un operador en la línea de comandos
