# Importing and exporting users: the pages, and the messages of the commands.

import-title = Importar usuarios
import-lead = Desde un archivo con un usuario por línea. Verás qué se va a importar antes de que se escriba nada, y las cuentas existentes se quedan como están.
import-file = Archivo
import-file-hint = CSV con los nombres de las columnas en la primera línea, JSON Lines, un array JSON o un realm de Keycloak; hasta 64 MiB.
import-with-roles = Importar los roles del archivo
import-with-roles-hint = Si no, todos se importan como usuarios sin acceso al panel de control. Activa esta opción solo si sabes quién escribió la columna de roles: en muchas aplicaciones, pueden hacerlo los usuarios.
import-without-hashes = Importar usuarios sin su hash de contraseña si no se puede usar
import-without-hashes-hint = Eligen una contraseña con un enlace enviado por correo. Si no, sus líneas no son válidas.
import-without-pepper = Devise no añade pepper a sus contraseñas
import-without-pepper-hint = Solo para una columna encrypted_password: config.pepper no está definido en config/initializers/devise.rb. Si lo está, importa desde la línea de comandos con --pepper-file.
import-columns = Columnas
import-columns-read = Solo es obligatoria una dirección de correo. Se leen estas columnas, en cualquier orden. Todas las demás se muestran al comprobar el archivo:
import-columns-hash = También se leen nombres habituales en otras aplicaciones, como encrypted_password, user_pass, blocked o deleted_at. Los hashes de contraseña se conservan si se pueden verificar aquí, para que los usuarios puedan iniciar sesión con su contraseña actual: los de Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug y ASP.NET Identity. Los usuarios sin hash eligen una contraseña con un enlace enviado por correo. Para Firebase, importa desde la línea de comandos con --firebase-hash-config.
import-check = Comprobar archivo
import-latest = Importaciones recientes
import-column-source = Origen
import-column-state = Estado
import-column-when = Inicio
import-column-by = Por
import-column-written = Usuarios importados
import-command-line = Línea de comandos
import-state-reading = Comprobando
import-state-ready = Pendiente de confirmación
import-state-writing = Importando
import-state-done = Importado
import-state-dropped = Nada importado

import-reading-title = Comprobando { $source }
import-reading = Líneas comprobadas hasta ahora: { $lines }. Esta página se actualiza automáticamente.
import-progress-label = Progreso
import-writing-title =
    { $count ->
        [one] Importando 1 usuario
        [many] Importando { $count } de usuarios
       *[other] Importando { $count } usuarios
    }
import-writing = Todos los usuarios se importan de una vez. Esta página se actualiza automáticamente.
import-ready-title = { $source }: listo para importar
import-done-title =
    { $count ->
        [one] 1 usuario importado
        [many] { $count } de usuarios importados
       *[other] { $count } usuarios importados
    }
import-done-lead = Los usuarios con un hash de contraseña pueden iniciar sesión como antes. Los demás eligen una contraseña con un enlace enviado por correo.
import-dropped-title = No se ha importado nada
import-dropped-lead = Puedes intentarlo de nuevo en cualquier momento.
import-count-lines = Líneas
import-count-fresh = Usuarios nuevos
import-count-there = Ya existen, sin cambios
import-count-repaired = Ya existen y nunca se han usado, se añadirán los datos que faltan
import-count-repaired-done = Ya existían y nunca se habían usado, se han añadido los datos que faltaban
import-count-wrong = Líneas no válidas
import-count-staff = Usuarios nuevos con acceso al panel de control
import-count-written = Usuarios importados
import-unread-title = Columnas no leídas
import-unread = Estas columnas se ignoran. Si alguna de ellas indica quién no tiene acceso o contiene hashes de contraseña, cámbiale antes el nombre:
import-kept-title = Coste de los hashes de contraseña importados
import-kept =
    { $count ->
        [one] 1 cuenta conserva un hash de contraseña de otro sistema. Hasta que su titular inicie sesión, cada inicio de sesión tarda unas { $times } veces lo que tardaría sin esos hashes.
        [many] { $count } de cuentas conservan un hash de contraseña de otro sistema. Hasta que sus titulares inicien sesión, cada inicio de sesión tarda unas { $times } veces lo que tardaría sin esos hashes.
       *[other] { $count } cuentas conservan un hash de contraseña de otro sistema. Hasta que sus titulares inicien sesión, cada inicio de sesión tarda unas { $times } veces lo que tardaría sin esos hashes.
    }
import-kept-until = Los hashes restantes se eliminan el { $date }. Los usuarios que no hayan iniciado sesión para entonces eligen una contraseña con un enlace enviado por correo.
import-column-line = Línea
import-column-field = Campo
import-column-problem = Problema
import-column-email = Dirección de correo
import-column-value = Valor
import-staff = Acceso al panel de control
import-staff-lead = Comprueba cada uno de estos usuarios. En muchas aplicaciones, los propios usuarios pueden escribir la columna de roles.
import-errors = Líneas no válidas
import-errors-first = Líneas no válidas: las primeras { $shown }
import-notices = Avisos
import-notices-first = Avisos: los primeros { $shown }
import-download = Descargar líneas no válidas
import-download-hint = Un archivo CSV con línea, dirección, valor y problema. No contiene contraseñas ni hashes de contraseña.
import-confirm-admins =
    { $count ->
        [one] Crear 1 administrador
        [many] Crear { $count } de administradores
       *[other] Crear { $count } administradores
    }
import-confirm-admins-hint = Los administradores pueden hacerlo todo aquí. Aparecen en la lista de arriba.
import-skip-wrong =
    { $count ->
        [one] Omitir la línea no válida
        [many] Omitir { $count } de líneas no válidas
       *[other] Omitir { $count } líneas no válidas
    }
import-skip-wrong-hint = O corrígelas en el archivo y compruébalo de nuevo.
import-write =
    { $count ->
        [one] Importar 1 usuario
        [many] Importar { $count } de usuarios
       *[other] Importar { $count } usuarios
    }
import-nothing-to-write = No hay usuarios nuevos en este archivo.
import-drop = Cancelar importación
import-another = Comprobar otro archivo
import-to-users = Ver usuarios

import-field-line = línea
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = fecha
import-field-password = password_hash

import-unreadable = Esta línea no es como las demás: tiene demasiadas celdas o no es un objeto JSON de valores simples.
import-not-utf8 = Esta línea no está en UTF-8. Guarda el archivo como UTF-8.
import-too-long = Esta línea ocupa más de 64 KiB.
import-quote-open = Aquí se abre una comilla que no se cierra nunca, así que todo lo que sigue parece pertenecer a esta línea.
import-field-twice = Dos de sus campos tienen el mismo significado.
import-email-missing = Falta la dirección de correo.
import-email-invalid = Esta dirección de correo no está completa.
import-twice = La misma dirección ya está en la línea { $line }.
import-already-there = Ya existe una cuenta con esta dirección. Se queda como está.
import-repaired = Ya existe una cuenta con esta dirección, pero nunca se ha usado. Se añade el hash de contraseña que falta, o se desactiva, como indica esta línea.
import-name-too-long = El nombre tiene más de 150 caracteres.
import-name-not-text = El nombre contiene caracteres que no se pueden mostrar.
import-role-unknown = Ese rol no existe. Usa user, viewer, help-desk o admin.
import-flag-unclear = No está claro si esta cuenta está activa. Usa true o false en una columna is_active.
import-time-unclear = Esta fecha no se puede leer o es ambigua. Se omite. Escríbela como 2026-11-24 13:05:00 para conservarla.
import-hash-unknown = Este hash de contraseña no se puede verificar aquí. Importa a estos usuarios sin él: eligen una contraseña por correo.
import-hash-garbled = Este hash de contraseña está dañado. Importa a estos usuarios sin él: eligen una contraseña por correo.
import-pepper-unsaid = Puede que Devise añada un pepper a esta contraseña y, sin él, este hash no sirve. Indica si config.pepper está definido: con --pepper-file o --without-pepper en la línea de comandos, o con la casilla de la página.
import-hash-too-costly = Verificar este hash de contraseña, además de los que ya se conservan, requeriría demasiada memoria o demasiado tiempo en cada inicio de sesión. Importa a estos usuarios sin él: eligen una contraseña por correo.
import-hash-left-out = Este hash de contraseña no se puede conservar. El usuario se importa sin él y elige una contraseña por correo.
import-becomes-viewer = Este usuario podría ver todo en el panel de control.
import-becomes-help-desk = Este usuario tendría el rol de soporte.
import-becomes-admin = Este usuario tendría el rol de administración.

import-role-left-out = Esta línea tiene un rol para el panel de control. El usuario se importa sin él.
import-too-many-staff = Una importación puede dar un rol en el panel de control a 500 usuarios como máximo.

import-source-empty = No contiene ningún usuario.
import-source-no-email = No tiene ninguna columna email o username. La primera línea de un archivo CSV debe contener los nombres de las columnas.
import-source-column-twice = Dos de sus columnas tienen el mismo significado.
import-source-quote-open = Se abre una comilla que no se cierra nunca, así que no está claro dónde empiezan las líneas que siguen.
import-source-too-many-lines = Tiene más de un millón de líneas. Divídelo en varios archivos.
import-source-no-users = No tiene ninguna lista de usuarios: un archivo JSON debe ser un array o contener uno en users.
import-source-json-broken = No es JSON válido.
import-source-broken-off = Se ha interrumpido.
import-source-failed = No se ha podido leer hasta el final.
import-source-database = Es una base de datos SQLite. Impórtala desde la línea de comandos del servidor: password-recover importusers sqlite:///ruta/del/archivo

import-command-finding = línea { $line }, { $field }: { $sentence }
import-command-progress = Líneas comprobadas: { $lines }
import-command-summary =
    { $lines ->
        [one] 1 línea
        [many] { $lines } de líneas
       *[other] { $lines } líneas
    }: { $fresh ->
        [one] 1 usuario nuevo
        [many] { $fresh } de usuarios nuevos
       *[other] { $fresh } usuarios nuevos
    }, ya existentes: { $there }, no válidas: { $wrong }.
import-command-repaired =
    { $count ->
        [one] 1 cuenta que nadie ha usado todavía recibe lo que le falta.
        [many] { $count } de cuentas que nadie ha usado todavía reciben lo que les falta.
       *[other] { $count } cuentas que nadie ha usado todavía reciben lo que les falta.
    }
import-command-unread = Columnas ignoradas: { $names }
import-command-staff =
    { $count ->
        [one] 1 de los usuarios nuevos puede acceder al panel de control.
        [many] { $count } de usuarios nuevos pueden acceder al panel de control.
       *[other] { $count } usuarios nuevos pueden acceder al panel de control.
    }
import-command-dry = Simulación: no se ha importado nada.
import-command-wrong = No se ha importado nada, por las líneas no válidas. Corrígelas u omítelas con --skip-invalid. Con --without-unknown-hashes, los usuarios cuyo hash de contraseña no se puede usar se importan sin él.
import-command-writing = Creando las cuentas…
import-command-tidying = Eliminando filas temporales. Puedes interrumpir esto; la próxima importación elimina el resto.
import-command-done =
    { $count ->
        [one] Se ha importado 1 usuario.
        [many] Se han importado { $count } de usuarios.
       *[other] Se han importado { $count } usuarios.
    }

import-export-title = Exportar usuarios
import-export-lead = Un archivo con todos los usuarios: dirección, nombre, rol, estado y fechas. Nunca contiene hashes de contraseña; quien opera el servidor puede exportarlos desde la línea de comandos.
import-export-format = Formato
import-export-csv = CSV, para hojas de cálculo
import-export-json-lines = JSON Lines, para programas
import-export-button = Exportar
import-export-note = El archivo contiene las direcciones de todos los usuarios. La exportación se anota en el registro de auditoría.
import-export-matching = Solo se exportan los usuarios que coinciden con estos filtros:
