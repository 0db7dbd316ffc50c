# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menu
dashboard-nav-overview = Visão geral
dashboard-nav-users = Usuários
dashboard-nav-cases = Casos
dashboard-nav-mail = E-mails
dashboard-nav-audit = Auditoria
dashboard-nav-import = Importar
dashboard-nav-webhooks = Webhooks
dashboard-nav-texts = Textos
dashboard-nav-directories = Diretórios
dashboard-nav-account = Sua conta
dashboard-role-user = Usuário
dashboard-role-viewer = Somente leitura
dashboard-role-help-desk = Central de ajuda
dashboard-role-admin = Administração
dashboard-your-password = Confirme sua senha
dashboard-your-password-hint = Para termos certeza de que é você. Ela não será pedida de novo por dez minutos.
dashboard-working = Processando…
dashboard-undo = Desfazer
dashboard-cancel = Cancelar
dashboard-filter = Filtrar
dashboard-pager-label = Páginas
dashboard-pager-first = Primeira página
dashboard-pager-previous = Anterior
dashboard-pager-next = Próxima
dashboard-pager-newer = Mais recentes
dashboard-pager-older = Mais antigos
dashboard-log-in-again = Entre em uma nova guia e depois pressione de novo o botão aqui: o que você digitou está guardado.
dashboard-back-to-dashboard = Voltar para o painel

# Lists.
dashboard-filters = Filtros
# The filters in force, each of which can be removed.
dashboard-chips = Filtros ativos
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = Remover o filtro { $filter }: { $value }
dashboard-chips-clear = Limpar todos os filtros
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } de { $total }
dashboard-extent-many = { $first }–{ $last } de { $total }+
dashboard-extent-deep = Após os primeiros { $count }
dashboard-copy = Copiar
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = Copiar { $text }
dashboard-copied = Copiado
dashboard-times-are-local = Os horários estão no seu fuso horário.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count }+
