# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Límites
limits-lead = Quién tiene que esperar ahora y a causa de qué límite. Cada límite termina por sí solo.
limits-off = Los límites están desactivados en la configuración, así que nadie tiene que esperar.
limits-search = Dirección de correo o red
limits-none-title = Nadie tiene que esperar
limits-none = Ninguna dirección, cuenta ni red ha alcanzado un límite.
limits-no-match-title = Ningún límite alcanzado
limits-no-match = Ningún límite afecta a esta dirección o red. Si la persona aun así tiene que esperar, busca su caso.
limits-first-only = Solo se muestran los primeros { $count } de cada límite. Busca una dirección o una red para ver otros.
limits-list = Límites alcanzados
limits-column-who = Quién
limits-column-limit = Límite
limits-column-tries = Intentos
limits-column-since = Se cuenta desde
limits-column-until = Hasta
limits-column-help = Qué ayuda

# The limits. $duration is “10 minutes”.
limits-mails = Correos a una misma dirección: { $count } en { $duration }
limits-requests = Solicitudes de enlace desde una misma red: { $count } en { $duration }
limits-network-log-ins = Inicios de sesión fallidos desde una misma red: { $count } en { $duration }
limits-account-log-ins = Inicios de sesión fallidos en una misma cuenta: { $count } en { $duration }
limits-account-codes = Códigos de dos pasos incorrectos para una misma cuenta: { $count } en { $duration }
# Where the tries at an account came from.
limits-from = Desde la red { $network }
limits-from-elsewhere = Desde redes en las que el titular nunca había iniciado sesión

# What people can do until a limit ends.
limits-help-mails = El siguiente correo se envía cuando termina el límite. Hasta entonces, la persona puede usar el correo más reciente que tenga.
limits-help-requests = Los navegadores pueden continuar: cada solicitud les lleva un momento más. Los programas tienen que esperar.
limits-help-network-log-ins = Las cuentas que ya se usaron en esa red no tienen que esperar. Las demás personas pueden recuperar su contraseña.
limits-help-account-log-ins = Envía un enlace de recuperación. Al elegir con él una contraseña nueva, este límite termina al momento.
limits-help-account-codes = Este límite no se puede levantar. Si la persona ha perdido su dispositivo, un administrador puede restablecer la autenticación en dos pasos.

limits-clear = Levantar límite
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = para { $who }

limits-allowed-title = Redes autorizadas
limits-allowed-lead = Desde estas redes se puede solicitar hasta { $times } veces el número habitual de enlaces. Los límites de direcciones, contraseñas y códigos siguen siendo los mismos.
limits-allowed-none = Ninguna red tiene un límite mayor que el habitual.
limits-allowed-network = Red
limits-allowed-reason = Motivo
limits-allowed-by = Autorizada por
limits-allowed-until = Hasta
limits-end = Terminar ahora
limits-allow = Autorizar una red

limits-allow-title = Autorizar una red
limits-allow-back = Todos los límites
limits-allow-lead = Para un aula o un evento, donde muchas personas solicitan un enlace al mismo tiempo desde una misma red.
limits-allow-network-hint = Una dirección IPv4, o una red IPv6 que termine en /64 o /48.
limits-allow-yours = Estás en la red { $network }.
limits-allow-network-wrong = Escribe una sola dirección IPv4, como 203.0.113.7, o una red IPv6, como 2001:db8:1:2::/64.
limits-allow-for = Durante cuánto tiempo
limits-allow-reason-hint = Por ejemplo, «Sala de informática, primer día de clase». Se muestra en la página con todos los límites.
limits-allow-reason-wrong = Escribe un motivo de { $count } caracteres como máximo.
limits-allow-button = Autorizar red
