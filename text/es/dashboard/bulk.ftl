# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Cuentas seleccionadas
bulk-choose = Con las cuentas seleccionadas
bulk-all-matching = Las { $count } que coinciden con los filtros
bulk-select = Seleccionar { $name }
bulk-go = Continuar…
bulk-send-link = Enviar un enlace
bulk-end-sessions = Cerrar todas las sesiones
bulk-disable = Desactivar
bulk-enable = Activar
bulk-require-password = Exigir una contraseña nueva
bulk-allow-password = Volver a permitir la contraseña actual

## The page that asks for confirmation.

bulk-confirm-title = Confirma, por favor
bulk-plan-send-link =
    { $count ->
        [one] Se enviará un correo de recuperación al titular de esta cuenta:
        [many] Se enviarán correos de recuperación a los titulares de { $count } de cuentas, tan rápido como permitan los límites de correos:
       *[other] Se enviarán correos de recuperación a los titulares de { $count } cuentas, tan rápido como permitan los límites de correos:
    }
bulk-plan-end-sessions =
    { $count ->
        [one] Se cerrarán todas las sesiones de esta cuenta:
        [many] Se cerrarán todas las sesiones de { $count } de cuentas:
       *[other] Se cerrarán todas las sesiones de { $count } cuentas:
    }
bulk-plan-disable =
    { $count ->
        [one] Se desactivará esta cuenta. Sus sesiones, tokens de API, enlaces y casos abiertos terminarán:
        [many] Se desactivarán { $count } de cuentas. Sus sesiones, tokens de API, enlaces y casos abiertos terminarán:
       *[other] Se desactivarán { $count } cuentas. Sus sesiones, tokens de API, enlaces y casos abiertos terminarán:
    }
bulk-plan-enable =
    { $count ->
        [one] Se volverá a activar esta cuenta:
        [many] Se volverán a activar { $count } de cuentas:
       *[other] Se volverán a activar { $count } cuentas:
    }
bulk-plan-require-password =
    { $count ->
        [one] La contraseña de esta cuenta dejará de funcionar, y sus sesiones y tokens de API terminarán. Su titular no recibirá ningún correo y elegirá una contraseña nueva con un enlace de recuperación:
        [many] Las contraseñas de { $count } de cuentas dejarán de funcionar, y sus sesiones y tokens de API terminarán. Sus titulares no recibirán ningún correo y elegirán contraseñas nuevas con enlaces de recuperación:
       *[other] Las contraseñas de { $count } cuentas dejarán de funcionar, y sus sesiones y tokens de API terminarán. Sus titulares no recibirán ningún correo y elegirán contraseñas nuevas con enlaces de recuperación:
    }
bulk-plan-allow-password =
    { $count ->
        [one] La contraseña actual de esta cuenta volverá a funcionar:
        [many] Las contraseñas actuales de { $count } de cuentas volverán a funcionar:
       *[other] Las contraseñas actuales de { $count } cuentas volverán a funcionar:
    }
bulk-and-more =
    { $count ->
        [one] y una más
        [many] y { $count } más
       *[other] y { $count } más
    }
bulk-skips = Las cuentas que tu rol no te permite modificar se omiten, y también la tuya cuando corresponde. El resultado se indica para cada cuenta.
bulk-can-undo = Podrás deshacerlo después.
bulk-cannot-undo = Esto no se puede deshacer.
bulk-too-many = Se pueden modificar como máximo { $count } cuentas a la vez. Reduce la lista con un filtro y vuelve a seleccionar todas las que coincidan.
bulk-changed = La lista ha cambiado desde que abriste esta página y no se ha hecho nada. Revisa las cuentas de abajo y confirma de nuevo.
bulk-back = Volver a la lista

## Its progress and its results.

bulk-title-send-link = Enviar enlaces
bulk-title-end-sessions = Cerrar sesiones
bulk-title-disable = Desactivar cuentas
bulk-title-enable = Activar cuentas
bulk-title-require-password = Exigir contraseñas nuevas
bulk-title-allow-password = Volver a permitir las contraseñas actuales
bulk-begun = Iniciada por { $name }. Fecha: { $time }.
bulk-begun-by-nobody = Iniciada por alguien cuya cuenta ya no existe. Fecha: { $time }.
bulk-progress = Cuentas procesadas: { $done } de { $total }.
bulk-progress-label = Progreso
bulk-over =
    { $total ->
        [one] Una cuenta procesada.
        [many] { $total } de cuentas procesadas.
       *[other] { $total } cuentas procesadas.
    }
bulk-stop = Detener
bulk-undo = Deshacer
bulk-results = Resultados
bulk-column-account = Cuenta
bulk-column-email = Dirección de correo
bulk-outcome-waiting = En espera
bulk-outcome-done = Hecho
bulk-outcome-unchanged = Omitida: nada que cambiar
bulk-outcome-gone = Omitida: eliminada entretanto
bulk-outcome-not-allowed = Omitida: no permitido para este rol
bulk-outcome-yourself = Omitida: tu propia cuenta
bulk-outcome-last-admin = Omitida: último administrador
bulk-outcome-account-disabled = Omitida: cuenta desactivada
bulk-outcome-not-lockable = Omitida: su directorio no puede bloquear cuentas
bulk-outcome-locked-there = Omitida: solo una contraseña nueva la desbloquea en su directorio
bulk-outcome-stopped = Omitida: acción detenida
bulk-outcome-failed = Fallida
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Cuenta eliminada { $id }
bulk-more = Más
