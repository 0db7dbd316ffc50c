# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = Tras una filtración de datos
campaigns-lead = Si es posible que se hayan filtrado contraseñas, haz que se elijan otras nuevas. Las actuales dejan de funcionar al momento, y unos correos, enviados poco a poco, explican por qué.
campaigns-link = Tras una filtración de datos…
campaigns-new-button = Exigir contraseñas nuevas…
campaigns-none-title = Todavía no hay campañas
campaigns-none = Las campañas aparecerán aquí, con el número de personas que han elegido una contraseña nueva.
campaigns-column-started = Inicio
campaigns-column-note = Nota
campaigns-column-state = Estado

## Starting one.

campaigns-new-title = Exigir contraseñas nuevas
campaigns-everyone = Para todas las cuentas con contraseña, excepto la tuya.
campaigns-matching = Para las cuentas con contraseña que coinciden con estos filtros, excepto la tuya:
campaigns-count =
    { $count ->
        [one] Coincide una cuenta.
        [many] Coinciden { $count } de cuentas.
       *[other] Coinciden { $count } cuentas.
    }
campaigns-count-more = Coinciden más de { $count } cuentas.
campaigns-with-staff = Incluir a las personas con acceso al panel de control
campaigns-with-staff-hint = También se cierran sus sesiones, y necesitan un enlace de recuperación para volver a entrar. De lo contrario, solo se incluye a las personas con el rol «Usuario».
campaigns-effects = Qué ocurre
campaigns-effect-passwords = Las contraseñas actuales dejan de funcionar, y todas las sesiones y los tokens de API terminan. Esto no se puede deshacer para todas las cuentas a la vez.
campaigns-effect-mails = Cada persona recibe un correo que explica por qué. Lleva a la página donde se solicita un enlace de recuperación, así que sirve por muy tarde que se abra.
campaigns-effect-directories = Las cuentas que están en directorios se bloquean allí. Si un directorio no puede bloquear cuentas, las suyas se omiten.
campaigns-note-label = Nota interna
campaigns-note-hint = Solo se muestra en este panel de control. Por ejemplo, un número de ticket.
campaigns-reason = Qué se comunica a las personas
campaigns-reason-breach = Puede que se hayan filtrado contraseñas de este sitio
campaigns-reason-elsewhere = Se están probando aquí contraseñas que se filtraron en otro lugar
campaigns-reason-precaution = Una precaución, sin indicar el motivo
campaigns-rate = Correos por minuto
campaigns-rate-hint = Los correos de recuperación siempre tienen prioridad: una campaña usa como máximo la mitad del límite de correos del sitio.
campaigns-start = Exigir contraseñas nuevas

## Its progress.

campaigns-state-locking = Invalidando contraseñas
campaigns-state-mailing = Enviando correos
campaigns-without-staff = Sin las personas que tienen acceso al panel de control.
campaigns-state-paused = En pausa
campaigns-state-done = Todos los correos enviados
campaigns-state-stopped = Detenida
campaigns-back = Todas las campañas
campaigns-pause = Pausar
campaigns-resume = Reanudar
campaigns-stop = Detener
campaigns-stop-note = Al detenerla, no se envían más correos. Las contraseñas ya invalidadas no vuelven a funcionar.
campaigns-begun = Iniciada por { $name }. Fecha: { $time }.
campaigns-begun-by-nobody = Iniciada por alguien cuya cuenta ya no existe. Fecha: { $time }.
campaigns-progress-label = Progreso
campaigns-locked =
    { $count ->
        [one] Una contraseña invalidada hasta ahora.
        [many] { $count } de contraseñas invalidadas hasta ahora.
       *[other] { $count } contraseñas invalidadas hasta ahora.
    }
campaigns-mailed = Personas avisadas por correo: { $done } de { $total }.
campaigns-chosen = Contraseña nueva elegida: { $done } de { $total }.
campaigns-left = Tiempo restante aproximado: { $duration } (correos por minuto: { $rate }).
campaigns-limited = En espera: se ha agotado la mitad del límite de correos del sitio.
campaigns-held-up = En espera: aún no se han enviado correos anteriores de esta campaña.
campaigns-people = Personas
campaigns-pending = Con aviso enviado, aún sin elegir ({ $count })
campaigns-unmailed = Aún sin aviso ({ $count })
campaigns-done = Elegida ({ $count })
campaigns-skipped = Omitidas: no se pueden bloquear ({ $count })
campaigns-column-account = Cuenta
campaigns-column-email = Dirección de correo
campaigns-column-when = Correo enviado
campaigns-not-yet = Todavía no
campaigns-nobody = Nadie.
campaigns-more = Más
