# The audit trail: the name of each kind of event, and its sentence.

audit-title = Auditoría
audit-lead = Quién hizo qué, cuándo y desde dónde, primero lo más reciente. Todas las horas están en UTC.
audit-filter-kind = Evento
audit-filter-any-kind = Todos los eventos
audit-filter-who = Usuario
audit-filter-who-hint = Dirección de correo o número de usuario.
audit-filter-case = Número de caso
audit-filter-network = Red
audit-filter-from = Desde
audit-filter-until = Hasta
audit-column-when = Fecha
audit-column-what = Evento
audit-column-from = Origen
audit-column-number = Entrada
audit-list = Eventos
audit-pages = Páginas de eventos
audit-older = Más antiguos
audit-newest = Más recientes
audit-nobody-title = Ningún usuario tiene esta dirección
audit-nobody = Comprueba cómo está escrita. Para encontrar eventos de un usuario eliminado, busca por número de usuario.
audit-no-case-title = No existe ningún caso con este número
audit-no-case = Tiene ocho letras y dígitos, como 7KQ2-M9XD.
audit-no-date-title = Esto no es una fecha
audit-no-date = Escríbela como 2026-11-24.
audit-no-kind-title = Este tipo de evento no existe
audit-no-kind = Elige uno de la lista.
audit-empty-title = No hay eventos que coincidan
audit-empty = Quita un filtro o elige otras fechas.
audit-show-all = Mostrar todos los eventos
audit-export-lead = Todos los eventos que coinciden con el filtro, con sus hashes. La propia exportación también queda registrada.
audit-export-csv = Exportar como CSV
audit-export-json-lines = Exportar como JSON Lines
audit-head-title = Final de la cadena
audit-head-lead = Cada entrada está encadenada con la anterior. Guarda este hash en otro lugar: «password-recover audit verify --expect HASH» indica después si se ha modificado algo desde entonces, hasta esta entrada.
audit-head-entry = Entrada { $sequence }
audit-head-none = Falta el final de la cadena. Ejecuta «password-recover audit verify».
audit-command-line = el propio servidor
audit-case-of = Caso { $number }
audit-mail-of = Correo { $id }
audit-operator = Un operador
audit-deleted = usuario { $id } (eliminado)
audit-nameless = alguien

audit-unknown = Evento desconocido: { $kind }.
audit-kind-first-admin-made = Primera cuenta de administrador creada
audit-first-admin-made = { $subject } ha recibido la primera cuenta de administrador.
audit-kind-user-made = Cuenta creada
audit-user-made = { $actor } ha creado la cuenta de { $subject }.
audit-kind-user-edited = Cuenta editada
audit-user-edited = { $actor } ha editado la cuenta de { $subject }.
audit-kind-password-recovered = Contraseña recuperada
audit-password-recovered = { $subject } ha elegido una contraseña nueva con un enlace o un código.
audit-kind-password-not-written = Contraseña nueva no guardada
audit-password-not-written = La contraseña nueva que eligió { $subject } no se ha podido guardar en la aplicación.
audit-kind-link-withheld = Enlace no entregado
audit-link-withheld = Una cuenta de un directorio no ha recibido ningún enlace.
audit-kind-password-not-taken = Contraseña nueva no aceptada
audit-password-not-taken = Un directorio no ha aceptado la contraseña nueva.
audit-kind-accounts-looked-up = Cuentas buscadas
audit-accounts-looked-up = Alguien ha buscado cuentas en los directorios.
audit-kind-case-revoked = Solicitud detenida
audit-case-revoked = Quien recibió el correo no lo había pedido y ha detenido la solicitud.
audit-kind-account-frozen = Cuenta bloqueada
audit-account-frozen = La cuenta de { $subject } se ha bloqueado desde el correo de aviso.
audit-kind-address-restored = Dirección restaurada
audit-address-restored = { $subject } ha restaurado y bloqueado la cuenta con el enlace enviado a su dirección anterior.
audit-kind-password-changed-by-operator = Contraseña establecida por un operador
audit-password-changed-by-operator = { $actor } ha establecido una contraseña nueva para { $subject }.
audit-kind-user-disabled = Cuenta desactivada
audit-user-disabled = { $actor } ha desactivado la cuenta de { $subject }.
audit-kind-user-enabled = Cuenta activada
audit-user-enabled = { $actor } ha activado la cuenta de { $subject }.
audit-kind-user-deleted = Cuenta eliminada
audit-user-deleted = { $actor } ha eliminado la cuenta de { $subject }.
audit-kind-sessions-ended = Sesiones cerradas
audit-sessions-ended = { $actor } ha cerrado sesiones de { $subject }.
audit-kind-role-changed = Rol cambiado
audit-role-changed = { $actor } ha cambiado el rol de { $subject }.
audit-kind-recovery-mail-asked = Enlace solicitado por el personal
audit-recovery-mail-asked = { $actor } ha solicitado un enlace para { $subject }.
audit-kind-recovery-asked-by-program = Enlace solicitado por un programa
audit-recovery-asked-by-program = Un programa con un token de { $actor } ha solicitado un enlace.
audit-kind-logged-in = Inicio de sesión
audit-logged-in = { $subject } ha iniciado sesión en el panel de control.
audit-kind-log-in-failed = Inicio de sesión fallido
audit-log-in-failed = Inicio de sesión fallido como { $subject }.
audit-log-in-failed-for-nobody = Inicio de sesión fallido: ningún usuario tiene la dirección introducida.
audit-kind-logged-out = Cierre de sesión
audit-logged-out = { $subject } ha cerrado sesión.
audit-kind-api-token-made = Token de API creado
audit-api-token-made = { $actor } ha creado un token de API para { $subject }.
audit-kind-users-imported = Usuarios importados
audit-users-imported = { $actor } ha importado usuarios.
audit-kind-users-exported = Usuarios exportados
audit-users-exported = { $actor } ha exportado usuarios.
audit-kind-kept-hashes-removed = Hashes de contraseña importados eliminados
audit-kept-hashes-removed = Han caducado hashes de contraseña importados y se han eliminado. Los titulares de las cuentas eligen una contraseña por correo.

## Cases and mails.

audit-kind-case-revoked-by-staff = Caso cerrado por el personal
audit-case-revoked-by-staff = { $actor } ha cerrado un caso, con sus enlaces y códigos.
audit-kind-mail-retried = Correo reintentado
audit-mail-retried = { $actor } ha reintentado el envío de un correo.
audit-kind-mails-retried = Correos en espera reintentados
audit-mails-retried = { $actor } ha reintentado el envío de todos los correos que esperaban al servidor de correo.
audit-kind-mail-cancelled = Correo cancelado
audit-mail-cancelled = { $actor } ha cancelado un correo antes de que se enviara.
audit-kind-texts-changed = Textos modificados
audit-texts-changed = { $actor } ha modificado textos de páginas o correos.
audit-kind-test-mail-sent = Correo de prueba enviado
audit-test-mail-sent = { $actor } ha enviado un correo de prueba.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Código pedido
audit-second-factor-asked = { $actor } ha escrito la contraseña correcta y se le ha pedido un código.
audit-kind-second-factor-failed = Código incorrecto
audit-second-factor-failed = Se ha escrito un código incorrecto para { $subject }.
audit-kind-second-factor-set = Autenticación en dos pasos activada
audit-second-factor-set = { $actor } ha activado la autenticación en dos pasos.
audit-kind-second-factor-removed = Autenticación en dos pasos desactivada
audit-second-factor-removed = { $actor } ha desactivado la autenticación en dos pasos.
audit-kind-second-factor-reset = Autenticación en dos pasos restablecida
audit-second-factor-reset = { $actor } ha restablecido la autenticación en dos pasos de { $subject }.
audit-kind-recovery-code-used = Código de recuperación usado
audit-recovery-code-used = { $actor } ha usado un código de recuperación.
audit-kind-recovery-codes-made = Códigos de recuperación creados
audit-recovery-codes-made = { $actor } ha creado códigos de recuperación nuevos.
audit-kind-own-session-ended = Sesión propia cerrada
audit-own-session-ended = { $actor } ha cerrado una de sus sesiones.
audit-kind-own-other-sessions-ended = Otras sesiones propias cerradas
audit-own-other-sessions-ended = { $actor } ha cerrado todas sus demás sesiones.
audit-kind-audit-pruned = Entradas antiguas eliminadas
audit-audit-pruned = Las entradas más antiguas que el periodo de conservación se han eliminado de este registro.
audit-kind-audit-exported = Registro de auditoría exportado
audit-audit-exported = { $actor } ha exportado este registro.

## API tokens.

audit-kind-api-token-revoked = Token de API revocado
audit-api-token-revoked = { $actor } ha revocado un token de API de { $subject }.

## Webhooks.

audit-kind-webhook-made = Webhook creado
audit-webhook-made = { $actor } ha creado un webhook.
audit-kind-webhook-changed = Webhook modificado
audit-webhook-changed = { $actor } ha modificado un webhook.
audit-kind-webhook-deleted = Webhook eliminado
audit-webhook-deleted = { $actor } ha eliminado un webhook.
audit-kind-webhook-events-resent = Eventos de webhook reenviados
audit-webhook-events-resent = { $actor } ha reenviado eventos a un webhook.
audit-kind-bulk-action-begun = Acción en lote iniciada
audit-bulk-action-begun = { $actor } ha iniciado una acción sobre varias cuentas.
