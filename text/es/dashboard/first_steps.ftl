# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Configuración
first-steps-lead = Cuatro pasos y cualquiera podrá recuperar aquí su cuenta. Omite lo que no necesites: puedes volver en cualquier momento.
first-steps-complete = Todo está configurado.
first-steps-card-title = Terminar la configuración
first-steps-card =
    { $count ->
        [one] Falta 1 paso para que se puedan recuperar cuentas aquí.
        [many] Faltan { $count } de pasos para que se puedan recuperar cuentas aquí.
       *[other] Faltan { $count } pasos para que se puedan recuperar cuentas aquí.
    }
first-steps-card-button = Continuar
# Hides the card for good.
first-steps-dismiss = Ocultar esto
first-steps-state-done = Hecho
first-steps-state-skipped = Omitido
first-steps-state-open = Pendiente
first-steps-skip = Omitir este paso
first-steps-resume = Hacerlo de todos modos

## Email.

first-steps-mail-title = Correo
first-steps-mail-lead = Los enlaces de recuperación se envían por correo, así que sin él no funciona nada.
first-steps-mail-backend = Envío mediante
first-steps-mail-server = Servidor de correo
first-steps-mail-sender = Remitente
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND es { $backend }, así que ningún correo sale de esta máquina. Para enviar correos, añade esta configuración y reinicia:
first-steps-mail-test = Enviar un correo de prueba a { $address }
first-steps-mail-none = Todavía no se ha enviado ningún correo.
first-steps-mail-accepted = El último correo se ha aceptado ({ $time }). Respuesta del servidor de correo:
first-steps-mail-rejected = El correo de prueba se ha rechazado. Respuesta del servidor de correo:
first-steps-mail-doctor = Este comando comprueba el servidor de correo, y SPF, DKIM y DMARC del dominio del remitente:

## Name and color.

first-steps-name-title = Nombre y color
first-steps-name-lead = Lo que se ve en cada página y en cada correo.
first-steps-name-name = Nombre
first-steps-name-color = Color
first-steps-name-color-hint = Por ejemplo, #1a5fb4. De él se derivan las páginas claras y oscuras.
first-steps-name-show = Mostrar vista previa
first-steps-name-preview = Vista previa
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } en una página clara
first-steps-name-dark = { $name } en una página oscura
first-steps-name-paste = Añade esto al archivo TOML que indica --config y reinicia:
first-steps-name-replace = Pon esto en lugar de las mismas claves de [[application]] en el archivo TOML que indica --config y reinicia:
first-steps-name-in-effect = Esta configuración está en vigor.
first-steps-name-not-yet = Todavía no está en vigor.
first-steps-name-name-wrong = Escribe un nombre en una sola línea, de 60 caracteres como máximo.
first-steps-name-color-wrong = Escribe un color como # y seis dígitos hexadecimales, por ejemplo #1a5fb4.
first-steps-name-color-light = Este color es demasiado claro para que se lea. El más parecido que sirve es { $color }.

## Accounts.

first-steps-accounts-title = Cuentas
first-steps-accounts-lead = ¿Dónde están las cuentas que se recuperan aquí?
first-steps-accounts-connected =
    { $count ->
        [one] 1 directorio está conectado.
        [many] { $count } de directorios están conectados.
       *[other] { $count } directorios están conectados.
    }
first-steps-accounts-elsewhere = En la base de datos de una aplicación o en un servidor de directorio: este comando lo comprueba y muestra la configuración que hay que añadir.
first-steps-accounts-here = Solo en este servidor
first-steps-accounts-here-chosen = Las cuentas están solo en este servidor: crea usuarios o impórtalos.

## Two-factor authentication.

first-steps-second-title = Autenticación en dos pasos
first-steps-second-lead = Protege tu propia cuenta: para iniciar sesión hará falta también un código de una aplicación de autenticación.
first-steps-second-done = La autenticación en dos pasos está activada en tu cuenta.
first-steps-second-button = Configurarla
