# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Escribe tu dirección de correo.
error-email-invalid = Esta dirección de correo no está completa. Debe ser como name@example.org.
error-name-missing = Escribe un nombre.
error-name-not-text = Este nombre contiene caracteres invisibles que cambian la dirección del texto que los rodea. Escríbelo en lugar de pegarlo.
error-name-too-long = Este nombre es demasiado largo. Usa 150 caracteres como máximo.
error-password-too-short = Esta contraseña es demasiado corta. Usa al menos { $length } caracteres; basta con añadir una o dos palabras.
error-password-too-long = Esta contraseña es demasiado larga. Usa como máximo 1024 bytes, aproximadamente una página de texto.
error-password-too-common = Esta contraseña es demasiado fácil de adivinar: las contraseñas comunes, los patrones y tu propio nombre o dirección son lo primero que prueban los atacantes. Elige otra.
error-password-breached = Esta contraseña aparece en una filtración de datos, así que los atacantes la prueban. Elige una que no hayas usado en ningún otro sitio.
error-password-not-text = Esta contraseña contiene caracteres que no se pueden volver a escribir, como un salto de línea. Elige otra.
error-password-too-weak-there = La aplicación no acepta esta contraseña. Elige una más larga y con otras palabras.
error-password-too-long-there = Esta contraseña es demasiado larga para la aplicación. Usa 70 caracteres como máximo.
error-password-in-history = Ya has usado esta contraseña. Elige una que nunca hayas usado aquí.
error-password-frozen = Esta es la contraseña de antes de que se bloqueara la cuenta, así que puede que otra persona la conozca. Elige otra.
error-password-revoked = Esta contraseña ya no funciona para esta cuenta, porque puede que otra persona la conozca. Elige otra.
error-password-too-young = La aplicación todavía no permite volver a cambiar esta contraseña. Inténtalo más tarde o consulta con su soporte.
error-changed-elsewhere = La contraseña de esta cuenta se cambió en la aplicación después de enviarse este enlace, así que el enlace ya no funciona. Si no la cambiaste tú, solicita un enlace nuevo.
error-directory-down = La aplicación que gestiona tu cuenta no responde. No se ha cambiado nada y tu enlace sigue funcionando: inténtalo de nuevo en un minuto.
error-passwords-differ = Las dos contraseñas no coinciden. Vuelve a escribir tu nueva contraseña en los dos campos.
error-link-no-longer-good = Este enlace ya no funciona. Solicita uno nuevo.
error-case-number-missing = Escribe el número de caso. Está en el correo y es parecido a 7KQ2-M9XD.
error-code-missing = Escribe el código del correo.
error-code-not-right = Este código no es correcto o ya no funciona. Compruébalo en el correo más reciente. Después de cinco intentos, abre el enlace del correo o solicita uno nuevo.
error-code-is-case-number = Este es el número de caso. El código es parecido y está en el mismo correo.
error-account-frozen = La persona titular de esta cuenta la ha bloqueado. Solo la desbloquea un enlace enviado a su dirección de correo, que esa persona puede solicitar.
error-wrong-credentials = La dirección de correo o la contraseña no son correctas. Comprueba las dos e inténtalo de nuevo.
error-email-taken = Ya existe una cuenta con esta dirección.
error-password-missing = Escribe tu contraseña.
error-password-not-yours = No incluyas la contraseña: solo la persona titular de la cuenta elige una, con un enlace enviado por correo.
error-role-unknown = Ese rol no existe.
error-not-logged-in = No has iniciado sesión o tu sesión ha terminado. Inicia sesión e inténtalo de nuevo.
error-token-not-good = Esta llamada requiere un token de API válido. Envíalo en el encabezado Authorization, después de la palabra «Token» o «Bearer».
error-not-allowed = Tu rol no lo permite o tu token de API no tiene el ámbito necesario. Consulta con un administrador.
error-scope-missing = Elige al menos un ámbito.
error-too-many-tokens = Ya hay 50 tokens de API. Revoca primero uno que ya no uses.
error-token-name-not-good = Elige otro nombre de 100 caracteres como máximo. «log-in» está reservado para los tokens que se crean al iniciar sesión.
error-password-needed = Escribe tu propia contraseña para continuar. Por tu seguridad, te la volvemos a pedir al cabo de un tiempo.
error-password-wrong = Esta no es tu contraseña. Compruébala e inténtalo de nuevo.
error-second-factor-needed = Configura primero la autenticación en dos pasos.
error-second-factor-wrong = Este código no es correcto o ya se ha usado. Espera al siguiente e inténtalo de nuevo.
error-caller-code-wrong = Este código no es correcto. Pide a la persona que llama que te lo vuelva a leer del correo más reciente.
error-caller-code-over = No hay ningún código válido: ha caducado, ya se ha usado o se ha escrito mal demasiadas veces. Envía otro.
error-last-admin = Esta es la última cuenta de administrador activa. Da primero este rol a otra persona.
error-yourself = Esta es tu propia cuenta. Tiene que hacerlo otro administrador.
error-changed-meanwhile = Otra persona ha hecho cambios desde que abriste la página, así que no se ha guardado nada. Lo que has escrito sigue aquí: abre la página en una pestaña nueva para ver los valores actuales y haz allí tus cambios.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Selecciona primero al menos una cuenta.
error-account-disabled = Esta cuenta está desactivada, así que no se puede enviar ningún enlace. Actívala primero.
error-not-lockable-there = El directorio de esta cuenta no puede bloquear cuentas, así que su contraseña sigue funcionando. Cambia la contraseña en el directorio.
error-locked-there = Esta cuenta está bloqueada en su directorio. Solo la desbloquea una contraseña nueva, elegida con un enlace de recuperación.
error-rate-invalid = Escribe un número del 1 al 1000.
error-campaign-is-over = Esta campaña ha terminado. Vuelve a cargar su página.
error-file-missing = Elige primero un archivo.
error-import-has-wrong-lines = Algunas líneas no son válidas. Elige omitirlas, o corrígelas en el archivo y compruébalo de nuevo.
error-import-not-ready = Esta importación ha terminado o todavía no se ha comprobado. Vuelve a cargar su página.
error-mail-is-going = Este correo se está enviando en este momento. Vuelve a cargar su página en un minuto.
error-mail-waits-for-limit = Este correo está en espera por el límite de correos por dirección, que protege a quien los recibe. Se enviará en cuanto el límite lo permita.
error-mail-is-over = Este correo ya no se puede modificar: se ha enviado o ya no es necesario. Vuelve atrás y recarga su página.
error-case-is-over = Este caso ya está cerrado. Si sigue haciendo falta una contraseña nueva, envía un enlace nuevo.
error-url-invalid = Escribe una URL https, como https://example.org/hook, sin nombre de usuario.
error-url-private = Esa dirección está en una red privada. Quien opera este servidor puede permitirla con WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Elige al menos un evento.
error-cross-site = Esta solicitud procedía de otro sitio y se ha rechazado. Abre nuestra página directamente e inténtalo de nuevo desde allí.
error-unreadable = No hemos podido leer esta solicitud. Comprueba lo que has enviado e inténtalo de nuevo.
error-not-found = No hay nada en esta dirección.
error-method-not-allowed = Esta dirección no admite este método.
error-too-slow = Esta solicitud ha tardado demasiado en llegar. Comprueba tu conexión e inténtalo de nuevo.
error-too-large = Esta solicitud es demasiado grande.
error-unsupported-media-type = Envía JSON (application/json) o un formulario (application/x-www-form-urlencoded o multipart/form-data).
error-idempotency-key-reused = Esta Idempotency-Key ya se ha usado para otra solicitud. Usa una clave nueva para cada solicitud.
error-too-many-requests =
    Ha habido demasiadas solicitudes desde tu red. Espera { $minutes ->
        [one] un minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } e inténtalo de nuevo. Los correos que ya están en camino llegarán igualmente.
error-too-many-requests-hours =
    Ha habido demasiadas solicitudes desde tu red. Espera { $hours ->
        [one] una hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } e inténtalo de nuevo. Los correos que ya están en camino llegarán igualmente.
error-too-many-tries =
    Demasiados intentos fallidos. Espera { $minutes ->
        [one] un minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } e inténtalo de nuevo. Si has olvidado tu contraseña, solicita un enlace: funciona al momento.
error-too-many-tries-hours =
    Demasiados intentos fallidos. Espera { $hours ->
        [one] una hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } e inténtalo de nuevo. Si has olvidado tu contraseña, solicita un enlace: funciona al momento.
error-unavailable = No hemos podido procesar tu solicitud. El fallo es nuestro, no tuyo. Inténtalo de nuevo en unos minutos.
error-unexpected = Algo ha fallado por nuestra parte. Inténtalo de nuevo en unos minutos.
error-unreachable = No hemos podido conectar con el servidor. Comprueba tu conexión e inténtalo de nuevo. Lo que has escrito sigue aquí.
