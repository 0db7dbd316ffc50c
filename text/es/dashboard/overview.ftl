# The overview page.

overview-title = Resumen
overview-period = Periodo
overview-period-hour = 24 horas
overview-period-day = 30 días
overview-period-week = 26 semanas
overview-made-at = Actualizado: { $time } UTC.
overview-refresh = Actualizar
overview-live = En directo
overview-not-live = Las actualizaciones en directo no están disponibles en este momento. Esta página se actualiza cada medio minuto.

overview-now-title = Ahora mismo
overview-mail-flows = No hay ningún correo en espera.
overview-mail-waits = El correo más antiguo lleva en espera menos de un minuto, lo cual es normal.
overview-mail-waits-minutes =
    { $minutes ->
        [one] El correo más antiguo lleva 1 minuto en espera.
        [many] El correo más antiguo lleva { $minutes } de minutos en espera.
       *[other] El correo más antiguo lleva { $minutes } minutos en espera.
    }
overview-mail-late = El correo más antiguo lleva { $age } en espera: los correos no se están entregando como deberían.
overview-mail-look = Ver correos en espera

overview-attention-title = Requiere atención
overview-attention-none = Nada en este momento.
overview-frozen =
    { $count ->
        [one] 1 cuenta ha sido bloqueada por su titular, que avisó de un cambio de contraseña que no había hecho.
        [many] { $count } de cuentas han sido bloqueadas por sus titulares, que avisaron de cambios de contraseña que no habían hecho.
       *[other] { $count } cuentas han sido bloqueadas por sus titulares, que avisaron de cambios de contraseña que no habían hecho.
    }
overview-kept-hashes = Por los hashes de contraseña importados, cada inicio de sesión tarda unas { $times } veces lo que tardaría sin ellos.
overview-kept-hashes-until = Los restantes se eliminan como muy tarde el { $date }.
overview-kept-hashes-look = Ver importaciones
overview-frozen-look = Ver cuentas bloqueadas
overview-campaign-stuck =
    { $count ->
        [one] Una campaña de contraseñas nuevas lleva una hora sin enviar ningún correo.
        [many] { $count } de campañas de contraseñas nuevas llevan una hora sin enviar ningún correo.
       *[other] { $count } campañas de contraseñas nuevas llevan una hora sin enviar ningún correo.
    }
overview-campaign-look = Ver campañas
overview-burst-address = { $count } solicitudes en una hora para una misma dirección:
overview-burst-address-look = Ver el caso { $number }
overview-burst-network = { $count } solicitudes en una hora desde una misma red:
overview-guessing = { $count } contraseñas incorrectas en una hora desde una misma red:
overview-network-look = Ver sus eventos
overview-mail-fails = { $count } correos rechazados en un día para el dominio
overview-mail-fails-look = Ver correos fallidos
overview-mail-faults =
    { $count ->
        [one] 1 correo no se ha enviado en el último día por un fallo de este programa. Su registro lo describe.
        [many] { $count } de correos no se han enviado en el último día por un fallo de este programa. Su registro lo describe.
       *[other] { $count } correos no se han enviado en el último día por un fallo de este programa. Su registro lo describe.
    }
overview-webhook-faults =
    { $count ->
        [one] 1 mensaje de webhook no se ha enviado en el último día por un fallo de este programa. Su registro lo describe.
        [many] { $count } de mensajes de webhook no se han enviado en el último día por un fallo de este programa. Su registro lo describe.
       *[other] { $count } mensajes de webhook no se han enviado en el último día por un fallo de este programa. Su registro lo describe.
    }
overview-webhook-faults-look = Ver webhooks
overview-texts-broken =
    { $count ->
        [one] 1 texto modificado no se puede usar. En su lugar se muestra el texto original.
        [many] { $count } de textos modificados no se pueden usar. En su lugar se muestran los textos originales.
       *[other] { $count } textos modificados no se pueden usar. En su lugar se muestran los textos originales.
    }
overview-texts-broken-look = Ver textos
# Followed by its name.
overview-directory-down = Un directorio no responde, y lo que depende de él tiene que esperar:
overview-directory-look = Ver directorios
# Followed by its URL.
overview-webhook-fails = Desde hace más de 15 minutos, no se ha entregado ningún mensaje a un webhook:

overview-funnel-title = De la solicitud a la contraseña nueva
overview-funnel-note = Contado en casos: las solicitudes repetidas cuentan una sola vez.
overview-funnel-requests = Enlace solicitado
overview-funnel-mails = Correo entregado
overview-funnel-opened = Enlace abierto
overview-funnel-changed = Contraseña cambiada
overview-funnel-share = { $share } %

# For some minutes after an upgrade.
overview-still-counting = Las cifras anteriores al { $time } UTC aún se están calculando. Estarán completas en unos minutos.

overview-plots-title = Actividad
overview-plot-requests = Solicitudes
overview-plot-mails = Correos entregados
overview-plot-opened = Enlaces abiertos por personas
overview-plot-changed = Contraseñas cambiadas
overview-plot-alternative = { $what }: barras a lo largo del tiempo, { $total } en total; la tabla de abajo contiene las cifras.
overview-plot-table = Cifras
overview-plot-from = Desde
overview-plot-count = Número

overview-empty-title = Todavía no hay solicitudes
overview-empty = Aquí aparecerán las solicitudes y su progreso. Pruébalo tú o envía un correo de prueba.
overview-empty-try = Abrir la página de recuperación

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Cuentas y correo
overview-figure-users = cuentas
overview-figure-never-logged-in = nunca han iniciado sesión
overview-figure-frozen = bloqueadas por sus titulares
overview-figure-disabled = desactivadas
overview-figure-mails-waiting = correos en espera
overview-figure-mails-failed = correos fallidos
