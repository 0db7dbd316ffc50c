# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Tu cuenta
account-role-label = Rol
account-password-title = Contraseña
account-password-lead = Cámbiala con un enlace enviado a tu dirección de correo. Esto cierra todas tus sesiones y revoca tus tokens de API; la autenticación en dos pasos sigue activada.
account-password-link = Solicitar un enlace

account-sessions-title = Sesiones
account-sessions-lead = Dónde has iniciado sesión. Si no reconoces una sesión, ciérrala y cambia tu contraseña.
account-sessions-list = Sesiones
account-column-browser = Navegador
account-column-network = Red
account-column-since = Desde
account-column-last-seen = Última actividad
account-column-action = Acción
account-this-session = Esta sesión
account-browser-on = { $browser } en { $system }
account-browser-unknown = Navegador desconocido
account-end-session = Cerrar
account-end-session-about = la sesión de { $browser } (desde: { $since })
account-end-other-sessions = Cerrar todas las demás sesiones
account-end-by-log-out = Termina cuando cierres sesión

account-second-title = Autenticación en dos pasos
account-second-lead = Con la autenticación en dos pasos, nadie puede iniciar sesión solo con saber tu contraseña: también hace falta un código de una aplicación de tu teléfono.
account-second-on = Activada
account-second-off = Desactivada
account-second-on-since = Activada (desde: { $since }).
account-second-change = Gestionar
account-second-set-up = Configurar
account-second-required = Todas las personas que usan este panel de control necesitan la autenticación en dos pasos. Configúrala para continuar.
account-second-begin-hint = Necesitas una aplicación de autenticación, como Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator o tu gestor de contraseñas.
account-second-scan-title = 1. Añade esta cuenta a tu aplicación
account-second-scan = Escanea este código QR con la aplicación.
account-second-picture = Código QR con la clave secreta que se muestra abajo como texto
account-second-secret = O escribe esta clave secreta:
account-second-confirm-title = 2. Escribe el código que muestra la aplicación
account-second-confirm = Activar
account-second-confirm-note = Esto cierra tus otras sesiones.
account-second-again = Empezar de nuevo con otra clave secreta
account-second-code = Código
account-second-code-hint = Los seis dígitos que tu aplicación muestra ahora.
account-codes-title = Códigos de recuperación
account-codes-lead = Cada código te permite iniciar sesión una vez cuando no tienes tu teléfono. Guárdalos en un lugar seguro: en papel o en un gestor de contraseñas. Solo se muestran ahora.
account-codes-list = Códigos de recuperación
account-codes-print = Imprimir
account-codes-copy = Copiar
account-codes-copied = Copiado.
account-codes-next = Listo, los he guardado
account-codes-left =
    { $count ->
        [one] Queda 1 código de recuperación.
        [many] Quedan { $count } de códigos de recuperación.
       *[other] Quedan { $count } códigos de recuperación.
    }
account-codes-new = Crear códigos de recuperación nuevos
account-codes-new-hint = Los anteriores dejarán de funcionar.
account-second-remove-title = Desactivar la autenticación en dos pasos
account-second-remove-hint = Un código de la aplicación o uno de tus códigos de recuperación.
account-second-remove = Desactivar la autenticación en dos pasos
account-reset-title = Restablecer la autenticación en dos pasos de { $name }
account-reset-lead = Para quien ha perdido tanto su teléfono como sus códigos de recuperación. Asegúrate de que la petición viene realmente de esa persona: llámala o habla con ella en persona. Sus sesiones se cierran y basta una contraseña para iniciar sesión hasta que vuelva a configurar la autenticación en dos pasos.
account-reset-button = Restablecer la autenticación en dos pasos
account-reset-none = { $name } no usa la autenticación en dos pasos.
account-back-to-account = Volver a tu cuenta
account-back-to-users = Volver a los usuarios

account-login-code-title = Autenticación en dos pasos
account-login-code-lead = Escribe el código que muestra tu aplicación de autenticación o uno de tus códigos de recuperación.
account-login-code-hint = Seis dígitos, o un código de recuperación como 7KQ3-M9XD.
account-login-code-button = Continuar
account-login-code-cancel = Usar otra cuenta
account-login-code-lost = ¿No tienes ni teléfono ni código de recuperación? Otro administrador puede restablecer tu autenticación en dos pasos. Una contraseña nueva no la restablece.

account-kept-login-title = Tu sesión ha terminado
account-kept-login = Lo que enviaste se ha conservado. Inicia sesión y podrás volver a enviarlo con un clic.
account-kept-title = Tus cambios siguen aquí
account-kept-lead = Has vuelto a iniciar sesión. Lo que enviaste antes todavía no se ha procesado.
account-kept-passwords = Si incluía una contraseña, te la volveremos a pedir.
account-kept-button = Enviar ahora
account-kept-drop = Descartar

account-session-ends-title = ¿Sigues ahí?
account-session-ends = Llevas un rato sin actividad. Tu sesión se cerrará en dos minutos.
account-session-ends-anyway = Tu sesión ha alcanzado su duración máxima y termina en dos minutos. Guarda tu trabajo.
account-session-stay = Mantener la sesión
account-session-ended = Tu sesión se ha cerrado por inactividad. Lo que has escrito se conserva: inicia sesión en una pestaña nueva y después continúa aquí.
account-session-log-in = Iniciar sesión en una pestaña nueva

account-shortcuts-title = Atajos de teclado
account-shortcuts-lead = Funcionan en cualquier lugar, salvo en los campos de texto.
account-shortcuts-on = Activados
account-shortcuts-off = Desactivados
account-shortcuts-turn-on = Activar
account-shortcuts-turn-off = Desactivar
account-shortcuts-show = Mostrar todos los atajos
account-shortcuts-no-script = Necesitan JavaScript. Si no lo tienes, usa la tecla Tab.
account-shortcuts-close = Cerrar
account-then = después
account-key-search = Ir a la búsqueda
account-key-overview = Resumen
account-key-users = Usuarios
account-key-cases = Casos
account-key-mail = Correo
account-key-audit = Auditoría
account-key-new-user = Usuario nuevo
account-key-next-row = Elemento siguiente de la lista; Intro lo abre
account-key-previous-row = Elemento anterior de la lista
account-key-help = Mostrar todos los atajos
