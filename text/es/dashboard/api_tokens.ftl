# API tokens: one's own, and those of a user.

api-tokens-title = Tokens de API
api-tokens-lead = Los programas usan tokens de API para actuar en tu nombre, dentro de los ámbitos que elijas. Una contraseña nueva revoca todos tus tokens.
api-tokens-link = Gestionar tokens de API
api-tokens-list = Tus tokens de API
api-tokens-empty-title = Todavía no hay tokens de API
api-tokens-empty = Crea uno para cada programa, así podrás revocar cada uno por separado.
api-tokens-column-name = Nombre
api-tokens-column-scopes = Ámbitos
api-tokens-column-made = Creación
api-tokens-column-used = Último uso
api-tokens-column-expires = Caducidad
api-tokens-column-action = Acción
api-tokens-never-used = Nunca
api-tokens-expires-never = Nunca
api-tokens-expired = Caducado
api-tokens-revoke = Revocar
api-tokens-revoke-about = el token de API { $name }

api-tokens-new-title = Crear token
api-tokens-name-hint = Para qué es, por ejemplo «back-end de la tienda».
api-tokens-scopes = Ámbitos
api-tokens-scope-recovery = Solicitar recuperación (recovery)
api-tokens-scope-recovery-hint = Solicitar un enlace para un usuario: todo lo que necesita el back-end de una aplicación.
api-tokens-scope-users-read = Ver usuarios (users:read)
api-tokens-scope-users-read-hint = Nombres, direcciones de correo y estados; nunca una contraseña ni un token.
api-tokens-scope-users-write = Gestionar usuarios (users:write)
api-tokens-scope-users-write-hint = Todo lo que permite tu rol, sin volver a pedir tu contraseña.
api-tokens-scope-users-roles = Gestionar roles (users:roles)
api-tokens-scope-users-roles-hint = Crear administradores, y modificar o eliminar a cualquiera que tenga un rol. También requiere users:write; concédelo solo a los programas que lo necesiten.
api-tokens-scope-personal-data = Exportar y borrar datos personales (personal-data)
api-tokens-scope-personal-data-hint = Todo lo que se guarda sobre una persona. Para borrar los datos de cualquiera que tenga un rol, también se requiere users:roles.
api-tokens-life = Caducidad
api-tokens-life-hint = Un token que no caduca nunca puede usarlo cualquiera que lo encuentre, hasta que alguien se dé cuenta.
api-tokens-life-week = 7 días
api-tokens-life-month = 30 días
api-tokens-life-quarter = 90 días
api-tokens-life-year = 365 días
api-tokens-life-unlimited = No caduca nunca
api-tokens-new-submit = Crear token

api-tokens-shown-title = Tu nuevo token de API
api-tokens-shown-lead = Cópialo ahora. Solo se muestra una vez, y solo se guarda un hash de él.
api-tokens-shown-label = Token
api-tokens-shown-use = Envíalo en el encabezado Authorization de cada solicitud, después de la palabra Bearer:
api-tokens-shown-next = Listo, lo he guardado

## Commands.

api-tokens-command-made = Se ha creado un token de API para { $email }. Solo se muestra una vez.
api-tokens-command-unlimited = No caduca nunca.
api-tokens-command-revoked = Se ha revocado el token de API { $id }.
api-tokens-command-nobody = No existe ninguna cuenta con la dirección { $email }.
api-tokens-command-disabled = La cuenta { $email } está desactivada, así que un token no funcionaría. Actívala primero.
api-tokens-command-frozen = La cuenta { $email } está bloqueada, así que un token no funcionaría hasta que su titular elija una contraseña nueva.
api-tokens-command-none = No existe ningún token de API { $id }.
api-tokens-command-never-used = nunca usado
api-tokens-command-used = último uso: { $when }
api-tokens-command-made-at = creación: { $when }
api-tokens-command-expires = caduca: { $when }
api-tokens-command-expired = caducado: { $when }
api-tokens-command-expires-never = no caduca nunca
