# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Cambios guardados.

## One's own account.

done-session-was-ended = Sesión cerrada.
done-other-sessions-ended = Se han cerrado todas las demás sesiones.
done-shortcuts-on = Atajos de teclado activados.
done-shortcuts-off = Atajos de teclado desactivados.
done-second-factor-removed = Autenticación en dos pasos desactivada.
done-second-factor-reset = Se ha restablecido la autenticación en dos pasos y se han cerrado las sesiones.
done-import-dropped = Importación cancelada. No se ha importado nada.

## Users.

done-user-made = Cuenta creada. No tiene contraseña hasta que su titular elija una con un enlace.
done-user-disabled = Cuenta desactivada. Sus sesiones, tokens de API, enlaces y casos abiertos han terminado.
done-user-enabled = Cuenta activada. Su contraseña no ha cambiado.
done-password-required = La contraseña actual ya no funciona, y todas las sesiones y los tokens de API han terminado. Envía al titular un correo de recuperación.
done-password-allowed = La contraseña actual vuelve a funcionar.
done-user-deleted = Cuenta eliminada.
done-person-erased = Datos personales borrados. La entrada del registro de auditoría indica qué se eliminó y qué se conservó.
done-user-sessions-ended = Se han cerrado todas las sesiones.
done-user-session-ended = Sesión cerrada.
done-role-changed = Rol cambiado.
done-recovery-mail-now = Un correo con un enlace está en camino a esta persona.
done-recovery-mail-later = Se han enviado muchos correos a esta dirección. El siguiente saldrá en cuanto el límite lo permita: mira la lista de correos de abajo.
done-recovery-mail-joined = Se solicitó un correo hace menos de un minuto y está en camino. No se enviará otro.

## Cases and mails.

done-case-sent-again = Se ha solicitado otro enlace. Su progreso se muestra abajo.
done-case-sent-already = Se solicitó un enlace hace menos de un minuto, así que no se enviará otro. Su progreso se muestra abajo.
done-case-revoked = Caso cerrado. Sus enlaces y códigos ya no funcionan.
done-caller-code-asked = El código está en camino. Pide a la persona que llama que te lo lea.
done-caller-verified = Identidad verificada. Queda anotado en el registro de auditoría.
done-mail-retried = El correo se está enviando ahora. Recarga esta página para ver el resultado.
done-mails-retried = Todos los correos que esperaban al servidor de correo se están enviando ahora.
done-mail-cancelled = Correo cancelado. No se enviará.

## API tokens.

done-api-token-revoked = Token de API revocado. Las solicitudes que lo usen se rechazan a partir de ahora.

## Webhooks.

done-webhook-saved = Cambios guardados.
done-webhook-on = Webhook activado. Primero se envían los eventos en espera.
done-webhook-off = Webhook desactivado. Ya no se le envía nada ni se pone nada en cola para él.
done-webhook-deleted = Webhook eliminado, con todo lo que estaba en espera para él.
done-webhook-event-queued = El evento se enviará en un momento. Recarga esta página para ver el resultado.
done-webhook-events-queued = Se están reenviando todos los eventos fallidos.

## Directories.

done-directory-checking = La comprobación ha empezado. El resultado aparecerá aquí cuando termine.

## Limits.

done-limit-cleared-mails = Límite levantado. El correo que estaba en espera se está enviando ahora.
done-limit-cleared-network = Límite levantado. Las solicitudes desde esta red se cuentan desde cero.
done-limit-not-reached = No había nada que levantar: el límite ya ha terminado.
done-network-allowed = Red autorizada.
done-network-not-allowed = La red vuelve a tener el límite habitual.

## Texts.

done-text-saved = Texto guardado. Las páginas y los correos ya lo usan.
done-text-reset = Se vuelve a usar el texto original.
done-texts-imported = Textos importados. Las páginas y los correos ya los usan.
