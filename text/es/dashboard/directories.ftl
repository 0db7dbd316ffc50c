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
directories-send = Enviar un enlace de recuperación
directories-send-about = a { $name } en { $directory }
directories-see-cases = Sus casos
directories-where = { $login } en { $directory }
directories-where-only = en { $directory }
