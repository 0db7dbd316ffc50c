# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Saltar al contenido principal
footer-promise = Nunca te pedimos la contraseña por correo, teléfono o chat.
footer-version = Password Recover { $version }
title-error = Error: { $title }
times-are-utc = Todas las horas están en UTC.
show = Mostrar
hide = Ocultar
main-navigation = Navegación principal

steps = Pasos
step-ask = Solicita un enlace
step-open = Abre el correo
step-choose = Contraseña nueva

takes-longer = Está tardando un poco más…

email = Dirección de correo
email-hint = La que usas para iniciar sesión.

forgot-title = ¿Has olvidado tu contraseña?
forgot-lead = Escribe tu dirección de correo y te enviaremos un enlace para elegir una contraseña nueva.
forgot-button = Enviarme un enlace
forgot-pending = Enviando…
delay-title = El correo va más lento de lo habitual
delay = Los correos llegan con un retraso de alrededor de { $minutes ->
        [one] un minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }. Tu solicitud está guardada y recibirá respuesta.
forgot-note = Tu contraseña sigue siendo la misma hasta que elijas una nueva.

sent-title = Revisa tu correo
sent-lead = Si existe una cuenta con esta dirección, un correo con un enlace está en camino.
sent-usually = Normalmente llega en menos de dos minutos.
sent-open = Abre el enlace del correo
sent-open-rest = { " " }para elegir tu nueva contraseña. Funciona una sola vez, durante { $duration }.
case-label = Tu número de caso
case-note = Indícalo si te pones en contacto con soporte. No le digas nunca a nadie el código del correo: el equipo de soporte nunca lo pide.
sent-nothing-title = ¿No te ha llegado nada en cinco minutos?
sent-nothing-spam = Mira en la carpeta de spam o correo no deseado.
sent-nothing-other = Prueba con otras direcciones que puedas haber usado para tu cuenta.
sent-nothing-again = Solicita otro enlace. Los que ya tienes siguen funcionando.
sent-again = Volver a intentarlo o usar otra dirección
sent-same = Mostramos esta página para cualquier dirección, de modo que no revele quién tiene una cuenta.
code-title = Escribe el código del correo
code-lead = Funciona como el enlace, por si lees el correo en otro dispositivo.
code-here = ¿Lees el correo en otro dispositivo?
code-here-field = Escribe el código del correo
code = Código
code-hint = No importan las mayúsculas ni los guiones.
case-number = Número de caso
case-number-hint = Lo encontrarás en el mismo correo.
code-button = Continuar
code-or-link-title = ¿Ya has abierto el enlace?
code-or-link = Ábrelo otra vez desde el correo. Quitamos su parte secreta de la barra de direcciones para que nadie pueda copiarla de ahí.
code-ask = Solicitar un enlace nuevo

reset-title = Elige una contraseña nueva
reset-lead = Este es el último paso.
reset-account = Tu cuenta
reset-button = Guardar contraseña nueva
reset-pending = Guardando…
reset-note = Al guardarla, se cierra la sesión en todos los dispositivos que la tengan iniciada en esta cuenta.
new-password = Contraseña nueva
new-password-again = Confirma la contraseña nueva
policy-length = Usa al menos { $length } caracteres. Unas cuantas palabras seguidas son fáciles de recordar.
policy-free = Puedes usar espacios, mayúsculas y símbolos, pero no son obligatorios.
policy-common = No se permiten contraseñas de uso común.

link-gone-title = Este enlace ya no funciona
link-gone-lead = Los enlaces funcionan una sola vez y por tiempo limitado. Al abrir este no ha cambiado nada en tu cuenta.
link-gone-button = Enviarme otro enlace
link-gone-note = Lo enviaremos a la dirección de correo de la cuenta.
link-gone-other = Usar otra dirección

not-me-title = ¿Detener esta solicitud?
not-me-lead = Si no has pedido una contraseña nueva, detén la solicitud. Sus enlaces y códigos dejan de funcionar al momento y tu contraseña sigue siendo la misma.
not-me-button = Detener esta solicitud
not-me-note = Si has sido tú, cierra esta página y ya está.
not-me-done-title = Solicitud detenida
not-me-done-lead = Sus enlaces y códigos ya no funcionan y tu contraseña no ha cambiado. No tienes que hacer nada más.
not-me-done-note = Lo más probable es que alguien se haya equivocado al escribir su propia dirección. Si sigue ocurriendo, ponte en contacto con soporte e indica el número de caso del correo.
not-me-gone-title = No hay nada que detener
not-me-gone-lead = Esta solicitud ha terminado: se usó, se detuvo o ha caducado. Sus enlaces ya no funcionan.
not-me-gone-note = Si has recibido un correo que dice que tu contraseña ha cambiado y no has sido tú, abre el enlace de ese correo.

freeze-title = ¿Bloquear tu cuenta?
freeze-lead = Si no has cambiado la contraseña, bloquea la cuenta ahora. Se cierran todas las sesiones y nadie puede iniciar sesión hasta que elijas una contraseña nueva.
freeze-button = Bloquear mi cuenta
freeze-note = Puedes desbloquearla en cualquier momento con un enlace enviado a tu dirección de correo. Si has cambiado tú la contraseña, cierra esta página y ya está.
restore-title = ¿Restaurar tu cuenta?
restore-lead = Si no quieres la nueva dirección de correo, restaura la cuenta ahora. Recupera su dirección anterior, se cierran todas las sesiones y nadie puede iniciar sesión hasta que elijas una contraseña nueva.
restore-button = Restaurar mi cuenta
restore-note = Puedes desbloquearla en cualquier momento con un enlace enviado a la dirección anterior. Si pediste tú la nueva dirección, cierra esta página y ya está.
freeze-done-title = Tu cuenta está bloqueada
freeze-done-lead = Se han cerrado todas las sesiones y nadie puede iniciar sesión.
freeze-done-next-title = Cómo desbloquearla
freeze-done-mailbox = Si es posible que otra persona lea tu correo, cambia primero la contraseña de tu cuenta de correo.
freeze-done-ask = Solicita un enlace y úsalo para elegir una contraseña nueva. Así se desbloquea tu cuenta.
freeze-done-button = Solicitar un enlace
freeze-done-note = Cuéntale a tu administrador lo que ha pasado.
freeze-gone-title = Este enlace ya no funciona
freeze-gone-lead = Puede bloquear la cuenta una sola vez, en las 72 horas siguientes al envío del correo. Al abrirlo ahora no ha cambiado nada.
freeze-gone-note = ¿Te sigue preocupando? Elige una contraseña nueva: así se cierran las sesiones de todos los demás.
open-again-title = Abre el enlace otra vez
open-again-lead = Para volver a esta página, abre otra vez el enlace del correo. Quitamos su parte secreta de la barra de direcciones para que nadie pueda copiarla de ahí.

saving-title = Guardando tu nueva contraseña
saving-lead = Tu nueva contraseña se está guardando en la aplicación. Normalmente tarda unos segundos.
saving-note = Puedes cerrar esta página: la contraseña se guarda de todos modos y, una vez guardada, recibirás un correo.
saving-again = Volver a comprobar
done-title = Tu contraseña ha cambiado
done-lead = Ya puedes iniciar sesión con tu nueva contraseña.
done-safe-title = Tu cuenta, segura
done-safe-sessions = Hemos cerrado la sesión en todos los dispositivos que la tenían iniciada.
done-safe-notice = Te estamos enviando un correo sobre este cambio.
done-safe-link = El enlace que has usado no se puede volver a usar.
done-next-title = Qué hacer ahora
done-next = Vuelve al lugar donde querías iniciar sesión y usa allí tu nueva contraseña. Si tu navegador te ofrece guardarla, acepta.

login-title = Iniciar sesión
login-lead = Para administradores de este servicio.
login-button = Iniciar sesión
login-pending = Iniciando sesión…
password = Contraseña
password-again = Confirma la contraseña
logout = Cerrar sesión

setup-title = Crea la primera cuenta de administrador
setup-lead = Este enlace funciona una sola vez. La cuenta que crees aquí puede ver a todos los usuarios de este servicio.
setup-email-hint = Iniciarás sesión con ella y ahí llegarán tus propios enlaces de recuperación.
setup-button = Crear cuenta
setup-pending = Creando la cuenta…
setup-gone-title = Este enlace de configuración ya no funciona
setup-gone-lead = Funciona una sola vez, y solo hasta que el servidor se reinicie o haya un administrador.
setup-gone-next = Si hay un administrador, inicia sesión. Si no, reinicia el servidor: mostrará un enlace nuevo.
name = Nombre

mailbox-title = Buzón
mailbox-banner-title = Este es el buzón de desarrollo
mailbox-banner = Todos los correos de este servidor llegan aquí y no se envía ninguno a nadie. Cualquiera que pueda abrir esta página puede leerlos.
mailbox-empty-title = Todavía no hay correos
mailbox-empty = Solicita un enlace, vuelve aquí y recarga esta página.
mailbox-ask = Solicitar un enlace
mailbox-newest = Primero los más recientes. Todas las horas están en UTC.
mailbox-list = Correos
mailbox-back = Volver al buzón
mail-subject = Asunto
mail-from = De
mail-to = Para
mail-when = Fecha
mail-text-part = Parte de texto
mail-html-part = Parte HTML
mail-html-frame = Parte HTML del correo
mail-link = Enlace
nav-recovery = Página de recuperación
nav-admin = Admin

not-found-title = Página no encontrada
not-found-lead = Puede que la dirección esté mal escrita o incompleta. Si viene de un correo, comprueba que has copiado el enlace entero.
broken-title = Algo ha fallado
broken-lead = El fallo es nuestro, no tuyo. Vuelve atrás e inténtalo de nuevo en unos minutos.
broken-number = Si vuelve a ocurrir, da este número a soporte:
unavailable-title = Volvemos enseguida
unavailable-lead = Este servicio no está disponible temporalmente. Inténtalo de nuevo en unos minutos. Los enlaces que ya tienes siguen funcionando.
refused-title = Esta solicitud se ha rechazado
start-again = Empezar de nuevo
