# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Directorios
directories-lead = Dónde están las cuentas de tus aplicaciones, según lo que este servidor ha visto desde que arrancó.
directories-empty-title = Todavía no hay directorios
directories-empty = Las cuentas de aplicaciones se pueden recuperar cuando haya un directorio en la configuración: consulta docs/directories.md.
directories-find = Buscar una cuenta
directories-check = Comprobar ahora
directories-state = Estado
directories-up = Disponible
directories-slow = Lento
directories-down = No disponible
directories-not-asked = Aún no consultado
directories-since = desde: { $time }
directories-kind = Tipo
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Última respuesta
directories-never = Ninguna todavía
directories-latency = Tiempo de consulta
directories-latency-of = { $median } ms normalmente, { $worst } ms en el peor caso
directories-waiting = Correos que lo esperan
directories-writing = Contraseñas y bloqueos en camino
directories-at-least = { $number } o más
directories-policy = Contraseñas nuevas
directories-policy-length = Al menos { $length } caracteres
directories-policy-words =
    { $count ->
        [one] Al menos { $length } caracteres y { $count } palabra no permitida
        [many] Al menos { $length } caracteres y { $count } de palabras no permitidas
       *[other] Al menos { $length } caracteres y { $count } palabras no permitidas
    }
directories-checked = Comprobado
directories-not-checked = Todavía no: un administrador puede hacerlo aquí o con «password-recover doctor».
directories-checking = La comprobación está en curso.
directories-check-failed = No se ha podido comprobar: { $why }
directories-recoverable = Se pueden recuperar
directories-recoverable-of = { $recoverable } de { $total } cuentas
directories-recoverable-of-first = { $recoverable } de las primeras { $total } cuentas
directories-others-privileged =
    { $count ->
        [one] 1 cuenta tiene más permisos que las demás
        [many] { $count } de cuentas tienen más permisos que las demás
       *[other] { $count } cuentas tienen más permisos que las demás
    }
directories-others-left-out =
    { $count ->
        [one] 1 cuenta está desactivada o excluida
        [many] { $count } de cuentas están desactivadas o excluidas
       *[other] { $count } cuentas están desactivadas o excluidas
    }
directories-others-locked =
    { $count ->
        [one] 1 cuenta está bloqueada
        [many] { $count } de cuentas están bloqueadas
       *[other] { $count } cuentas están bloqueadas
    }
directories-others-no-password =
    { $count ->
        [one] 1 cuenta no tiene contraseña allí
        [many] { $count } de cuentas no tienen contraseña allí
       *[other] { $count } cuentas no tienen contraseña allí
    }
directories-others-unknown-hash =
    { $count ->
        [one] 1 cuenta tiene un hash de contraseña que no se puede escribir desde aquí
        [many] { $count } de cuentas tienen hashes de contraseña que no se pueden escribir desde aquí
       *[other] { $count } cuentas tienen hashes de contraseña que no se pueden escribir desde aquí
    }
directories-others-no-address =
    { $count ->
        [one] 1 cuenta no tiene dirección de correo
        [many] { $count } de cuentas no tienen dirección de correo
       *[other] { $count } cuentas no tienen dirección de correo
    }
directories-others-unreadable-address =
    { $count ->
        [one] 1 cuenta tiene una dirección a la que no se pueden enviar correos
        [many] { $count } de cuentas tienen direcciones a las que no se pueden enviar correos
       *[other] { $count } cuentas tienen direcciones a las que no se pueden enviar correos
    }
directories-findings = Resultados de la comprobación
directories-problem = Problema
directories-warning = Advertencia
directories-find-title = Buscar una cuenta
directories-find-back = Todos los directorios
directories-find-lead = Se consulta a los directorios exactamente por esta dirección o este nombre de inicio de sesión. Cada búsqueda se anota en el registro de auditoría, sin lo que se ha buscado.
directories-find-search = Dirección de correo o nombre de inicio de sesión
directories-find-button = Buscar
directories-find-none-title = No se ha encontrado ninguna cuenta
directories-find-none = Ningún directorio tiene una cuenta con exactamente esta dirección o este nombre de inicio de sesión.
directories-find-silent = Estos directorios no han respondido, así que podrían tener la cuenta: { $names }.
directories-find-found = Cuentas encontradas
directories-column-account = Cuenta
directories-column-login = Nombre de inicio de sesión
directories-column-directory = Directorio
directories-column-link = Recuperación
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = No recibe ningún enlace. { $why }
directories-send = Enviar un enlace de recuperación
directories-send-about = a { $name } en { $directory }
directories-see-cases = Sus casos
directories-where = { $login } en { $directory }
directories-where-only = en { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = La cuenta tiene allí más permisos que las demás.
directories-why-left-out = La cuenta está desactivada allí o excluida en la configuración.
directories-why-locked = La cuenta está bloqueada allí.
directories-why-no-password = La cuenta no tiene contraseña allí.
directories-why-unknown-hash = El hash de contraseña de la cuenta no se puede escribir desde aquí.
directories-why-no-address = La cuenta no tiene dirección de correo allí.
directories-why-unreadable-address = No se pueden enviar correos a la dirección que la cuenta tiene allí.

# Why a directory has not taken a new password.
directories-why-too-short = La contraseña era demasiado corta para las reglas del directorio. El enlace sigue funcionando.
directories-why-too-weak = La contraseña era demasiado sencilla para las reglas del directorio. El enlace sigue funcionando.
directories-why-too-long = La contraseña era demasiado larga para el directorio. El enlace sigue funcionando.
directories-why-in-history = La contraseña es una de las anteriores de la cuenta. El enlace sigue funcionando.
directories-why-of-frozen = Esa contraseña ya no sirve para la cuenta. El enlace sigue funcionando.
directories-why-too-young = El directorio todavía no permite volver a cambiar la contraseña. El enlace sigue funcionando.
directories-why-no-answer = El directorio no ha respondido. El enlace sigue funcionando.
directories-why-late-answer = El directorio no ha respondido a tiempo. Lo estamos intentando de nuevo.

# Why a new password could not be saved in a directory.
directories-why-changed-there = Entretanto, la contraseña se ha cambiado en la aplicación.
directories-why-no-directory = El directorio ya no está en la configuración.
directories-why-refused-there = La aplicación ha rechazado la contraseña.
directories-why-gave-up = La aplicación no ha respondido.
