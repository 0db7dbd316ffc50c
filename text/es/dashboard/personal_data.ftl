# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Datos personales
personal-data-lead = Descarga en un archivo todo lo que se guarda sobre una persona, o bórralo (RGPD, artículos 15 y 17). Esto incluye a las personas sin cuenta que han solicitado un enlace.
personal-data-who = Dirección de correo, nombre de inicio de sesión o número de usuario
personal-data-find = Buscar
personal-data-none-title = No se guarda nada sobre esta persona
personal-data-none = Comprueba que esté bien escrito o prueba con otra dirección que use la persona.
personal-data-stored = Qué se guarda aquí
personal-data-accounts = Cuentas
personal-data-sessions = Sesiones
personal-data-api-tokens = Tokens de API
personal-data-cases = Casos de recuperación
personal-data-mails = Correos
personal-data-events = Entradas del registro de auditoría
personal-data-webhook-events = Eventos de webhook
personal-data-download = Descarga
personal-data-download-lead = Un archivo JSON para esta persona. No contiene contraseñas, enlaces, códigos ni tokens. La descarga se anota en el registro de auditoría.
personal-data-download-button = Descargar archivo
personal-data-erase-link = Borrar datos…
personal-data-erase-title = ¿Borrar todos los datos de esta persona?
personal-data-erase-lead = Se elimina todo lo que se guarda sobre esta persona, incluida la cuenta. Esto no se puede deshacer. Si la persona quiere una copia, descárgala antes.
personal-data-erase-button = Borrar datos
personal-data-stays = Qué se conserva y por qué
personal-data-stays-audit-trail =
    { $days ->
        [one] Las entradas del registro de auditoría, porque cada una está sellada por la siguiente. Contienen un número de usuario en lugar de un nombre, pero también redes, navegadores y direcciones enmascaradas. Se eliminan pasado { $days } día.
        [many] Las entradas del registro de auditoría, porque cada una está sellada por la siguiente. Contienen un número de usuario en lugar de un nombre, pero también redes, navegadores y direcciones enmascaradas. Se eliminan pasados { $days } de días.
       *[other] Las entradas del registro de auditoría, porque cada una está sellada por la siguiente. Contienen un número de usuario en lugar de un nombre, pero también redes, navegadores y direcciones enmascaradas. Se eliminan pasados { $days } días.
    }
personal-data-stays-audit-trail-forever = Las entradas del registro de auditoría, porque cada una está sellada por la siguiente. Contienen un número de usuario en lugar de un nombre, pero también redes, navegadores y direcciones enmascaradas. No se eliminan nunca, porque AUDIT_RETENTION_DAYS no está definido.
personal-data-stays-webhook-events = Los eventos de webhook que aún no se han entregado, para que otras aplicaciones también puedan borrar los datos de la persona. Se eliminan unas semanas después de entregarse.
personal-data-stays-numbers = Las estadísticas y los contadores de los límites. Solo contienen números y hashes con clave, y caducan.
personal-data-stays-directory = La cuenta en el directorio «{ $directory }», que pertenece a otra aplicación. Bórrala allí.
personal-data-stays-unknown = Todo lo que contenga el directorio «{ $directory }»: no ha respondido. Compruébalo allí.
personal-data-stays-backups = Las copias de seguridad anteriores al borrado. Después de restaurar una, vuelve a borrar los datos de la persona.
personal-data-stays-imports = Las importaciones que aún no se han confirmado. Si alguna contiene a esta persona, cancélala: de lo contrario, su cuenta podría volver a crearse.
personal-data-stays-lock = El bloqueo de la cuenta en el directorio «{ $directory }», sin nombre ni dirección. De lo contrario, la siguiente solicitud de recuperación la desbloquearía.
