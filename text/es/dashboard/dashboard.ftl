# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menú
dashboard-nav-overview = Resumen
dashboard-nav-users = Usuarios
dashboard-nav-cases = Casos
dashboard-nav-mail = Correo
dashboard-nav-audit = Auditoría
dashboard-nav-import = Importación
dashboard-nav-webhooks = Webhooks
dashboard-nav-texts = Textos
dashboard-nav-directories = Directorios
dashboard-nav-account = Tu cuenta
dashboard-role-user = Usuario
dashboard-role-viewer = Solo lectura
dashboard-role-help-desk = Soporte
dashboard-role-admin = Administración
dashboard-your-password = Confirma tu contraseña
dashboard-your-password-hint = Para asegurarnos de que eres tú. No volveremos a pedirla durante diez minutos.
dashboard-working = En curso…
dashboard-undo = Deshacer
dashboard-cancel = Cancelar
dashboard-filter = Filtrar
dashboard-pager-label = Páginas
dashboard-pager-first = Primera página
dashboard-pager-previous = Anterior
dashboard-pager-next = Siguiente
dashboard-pager-newer = Más recientes
dashboard-pager-older = Más antiguos
dashboard-log-in-again = Inicia sesión en una pestaña nueva y después vuelve a pulsar aquí el botón: lo que has escrito se conserva.
dashboard-back-to-dashboard = Volver al panel de control

# Lists.
dashboard-filters = Filtros
# The filters in force, each of which can be removed.
dashboard-chips = Filtros activos
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = Quitar el filtro { $filter }: { $value }
dashboard-chips-clear = Quitar todos los filtros
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } de { $total }
dashboard-extent-many = { $first }–{ $last } de más de { $total }
dashboard-extent-deep = Después de los primeros { $count }
dashboard-copy = Copiar
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = Copiar { $text }
dashboard-copied = Copiado
dashboard-times-are-local = Las horas están en tu zona horaria.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = más de { $count }
