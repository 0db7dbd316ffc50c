# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Diretórios
directories-lead = Onde ficam as contas dos seus aplicativos, conforme este servidor as viu desde que foi iniciado.
directories-empty-title = Nenhum diretório ainda
directories-empty = Contas de aplicativos podem ser recuperadas quando há um diretório nas configurações: veja docs/directories.md.
directories-find = Procurar uma conta
directories-check = Verificar agora
directories-state = Estado
directories-up = Disponível
directories-slow = Lento
directories-down = Indisponível
directories-not-asked = Ainda não consultado
directories-since = desde { $time }
directories-kind = Tipo
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Última resposta
directories-never = Nenhuma ainda
directories-latency = Tempo de consulta
directories-latency-of = Normalmente { $median } ms; no pior caso, { $worst } ms
directories-waiting = E-mails que o aguardam
directories-writing = Senhas e bloqueios a caminho
directories-at-least = { $number } ou mais
directories-policy = Novas senhas
directories-policy-length = Pelo menos { $length } caracteres
directories-policy-words =
    { $count ->
        [one] Pelo menos { $length } caracteres e { $count } palavra recusada
        [many] Pelo menos { $length } caracteres e { $count } de palavras recusadas
       *[other] Pelo menos { $length } caracteres e { $count } palavras recusadas
    }
directories-checked = Verificado
directories-not-checked = Ainda não: um administrador pode fazer isso aqui ou com “password-recover doctor”.
directories-checking = A verificação está em andamento.
directories-check-failed = Não foi possível verificar: { $why }
directories-recoverable = Recuperáveis
directories-recoverable-of = { $recoverable } de { $total } contas
directories-recoverable-of-first = { $recoverable } das primeiras { $total } contas
directories-findings = O que a verificação encontrou
directories-problem = Problema
directories-warning = Aviso
directories-find-title = Procurar uma conta
directories-find-back = Todos os diretórios
directories-find-lead = Os diretórios são consultados exatamente por este endereço ou nome de usuário. Cada pesquisa é registrada na trilha de auditoria, sem o que foi pesquisado.
directories-find-search = Endereço de e-mail ou nome de usuário
directories-find-button = Procurar
directories-find-none-title = Nenhuma conta encontrada
directories-find-none = Nenhum diretório tem uma conta com exatamente este endereço ou nome de usuário.
directories-find-silent = Estes diretórios não responderam, por isso podem ter a conta: { $names }.
directories-find-found = Contas encontradas
directories-column-account = Conta
directories-column-login = Nome de usuário
directories-column-directory = Diretório
directories-column-link = Recuperação
directories-send = Enviar link de recuperação
directories-send-about = para { $name } em { $directory }
directories-see-cases = Casos desta conta
directories-where = { $login } em { $directory }
directories-where-only = em { $directory }
