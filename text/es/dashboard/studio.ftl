# The pages on which administrators change the texts of public pages and emails.

studio-title = Textos
studio-lead = Cambia lo que dicen las páginas públicas y los correos, para cada idioma y aplicación. Un texto que nadie ha cambiado se queda como viene con el programa.
studio-application = Aplicación
studio-application-all = Todas las aplicaciones
studio-language = Idioma
studio-place = Página o correo
studio-pages = Páginas
studio-mails = Correos
studio-show = Mostrar

# Pages.
studio-page-forgot = Solicitar un enlace
studio-page-sent = Revisa tu correo
studio-page-code = Escribir el código
studio-page-reset = Contraseña nueva
studio-page-link-gone = El enlace ya no funciona
studio-page-not-me = «No he sido yo»
studio-page-freeze = Bloquear o restaurar la cuenta
studio-page-saving = Guardando la contraseña
studio-page-done = Contraseña cambiada
studio-page-statement = Declaración de accesibilidad
studio-page-errors = Mensajes de error
studio-page-everywhere = Todas las páginas
studio-page-times = Horas y duraciones

# The list.
studio-text = Texto
studio-built-in = Original
studio-changed = Modificado
studio-unchanged = Sin modificar
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = De un archivo del servidor
studio-for-all = Para todas las aplicaciones

# One text.
studio-edit-title = Cambiar un texto
studio-back = Volver a los textos
studio-field = Texto nuevo
studio-required = Variables que deben conservarse: { $variables }
studio-optional = Variables que puedes omitir: { $variables }
studio-hint = Texto sin formato, sin HTML. Una variable entre llaves se sustituye por su valor.
studio-save = Guardar
studio-preview = Vista previa
studio-sample = Enviarme una muestra
studio-sample-note = Muestra los textos guardados. Sus enlaces no llevan a ningún sitio.
studio-reset = Usar el texto original
studio-preview-title = Vista previa
studio-preview-frame = Vista previa de la página o del correo
studio-history-title = Historial
studio-history-none = Nadie ha cambiado todavía este texto.
studio-history-when = Fecha
studio-history-who = Quién
studio-history-restore = Restaurar
studio-history-current = En uso

# Files.
studio-file-title = Archivo Fluent
studio-file-lead = Todos los textos modificados de este idioma y esta aplicación en un archivo, para traducirlos en otro lugar o desplegarlos con el servidor.
studio-export = Exportar
studio-import-file = Archivo (.ftl)
studio-import = Importar
studio-import-note = Los textos que no están en el archivo se quedan como están. Si alguno no se puede usar, no se importa ninguno.

# Why a text is refused, and what to do.
studio-not-saved = El texto no se ha guardado
studio-not-imported = No se ha importado nada
studio-refused-unknown = No hay ningún texto con este identificador. Exporta el archivo de nuevo para ver qué identificadores existen.
studio-refused-twice = Este identificador está dos veces en el archivo. Quita uno de ellos.
studio-refused-unreadable = Esto no es un texto Fluent: { $problem } Cada variable necesita sus dos llaves.
studio-refused-not-utf8 = El archivo no está en UTF-8. Guárdalo con esa codificación.
studio-refused-too-large = El archivo es demasiado grande. Un archivo de textos ocupa menos de 256 kB.
studio-refused-empty = El texto está vacío. Escribe algo o usa el texto original.
studio-refused-too-long = El texto es demasiado largo. Usa { $most } caracteres como máximo.
studio-refused-missing = Falta { $variable }. Vuelve a ponerla: sin ella, a las personas les falta algo que necesitan.
studio-refused-not-known = { $variable } no se conoce aquí. Quítala o usa una de las variables indicadas.
studio-refused-not-possible = { $part } no es posible aquí. Usa solo variables y formas de plural.
studio-refused-plural-missing = Falta la forma de plural [{ $form }], que este idioma necesita.
studio-refused-plural-not-known = Este idioma no tiene la forma de plural [{ $form }]. Quítala.
studio-refused-not-a-number = { $variable } no es un número, así que no se puede elegir ninguna forma según ella.
studio-refused-markup = Aquí no se puede usar HTML. Quita los caracteres < y >.
studio-refused-invisible = Hay un carácter invisible (U+{ $code }), que puede venir de una copia. Quítalo.
studio-refused-lines = El texto tiene un salto de línea. Escríbelo en una sola línea.
studio-refused-at = { $id }: { $sentence }
