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
directories-others-privileged =
    { $count ->
        [one] { $count } conta tem mais permissões que as outras
        [many] { $count } de contas têm mais permissões que as outras
       *[other] { $count } contas têm mais permissões que as outras
    }
directories-others-left-out =
    { $count ->
        [one] { $count } conta está desativada ou foi deixada de fora
        [many] { $count } de contas estão desativadas ou foram deixadas de fora
       *[other] { $count } contas estão desativadas ou foram deixadas de fora
    }
directories-others-locked =
    { $count ->
        [one] { $count } conta está bloqueada
        [many] { $count } de contas estão bloqueadas
       *[other] { $count } contas estão bloqueadas
    }
directories-others-no-password =
    { $count ->
        [one] { $count } conta não tem senha lá
        [many] { $count } de contas não têm senha lá
       *[other] { $count } contas não têm senha lá
    }
directories-others-unknown-hash =
    { $count ->
        [one] { $count } conta tem um hash de senha que não pode ser gravado daqui
        [many] { $count } de contas têm hashes de senha que não podem ser gravados daqui
       *[other] { $count } contas têm hashes de senha que não podem ser gravados daqui
    }
directories-others-no-address =
    { $count ->
        [one] { $count } conta não tem endereço de e-mail
        [many] { $count } de contas não têm endereço de e-mail
       *[other] { $count } contas não têm endereço de e-mail
    }
directories-others-unreadable-address =
    { $count ->
        [one] { $count } conta tem um endereço para o qual não é possível enviar e-mails
        [many] { $count } de contas têm endereços para os quais não é possível enviar e-mails
       *[other] { $count } contas têm endereços para os quais não é possível enviar e-mails
    }
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
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = Não recebe link. { $why }
directories-send = Enviar link de recuperação
directories-send-about = para { $name } em { $directory }
directories-see-cases = Casos desta conta
directories-where = { $login } em { $directory }
directories-where-only = em { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = A conta tem mais permissões que as outras lá.
directories-why-left-out = A conta está desativada lá ou foi deixada de fora nas configurações.
directories-why-locked = A conta está bloqueada lá.
directories-why-no-password = A conta não tem senha lá.
directories-why-unknown-hash = O hash de senha da conta não pode ser gravado daqui.
directories-why-no-address = A conta não tem endereço de e-mail lá.
directories-why-unreadable-address = Não é possível enviar e-mails para o endereço que a conta tem lá.

# Why a directory has not taken a new password.
directories-why-too-short = A senha era curta demais para as regras do diretório. O link ainda funciona.
directories-why-too-weak = A senha era simples demais para as regras do diretório. O link ainda funciona.
directories-why-too-long = A senha era longa demais para o diretório. O link ainda funciona.
directories-why-in-history = A senha é uma das antigas da conta. O link ainda funciona.
directories-why-of-frozen = Essa senha não vale mais para a conta. O link ainda funciona.
directories-why-too-young = O diretório ainda não permite alterar a senha de novo. O link ainda funciona.
directories-why-no-answer = O diretório não respondeu. O link ainda funciona.
directories-why-late-answer = O diretório não respondeu a tempo. Estamos tentando de novo.

# Why a new password could not be saved in a directory.
directories-why-changed-there = A senha foi alterada no aplicativo nesse meio-tempo.
directories-why-no-directory = O diretório não está mais nas configurações.
directories-why-refused-there = O aplicativo recusou a senha.
directories-why-gave-up = O aplicativo não respondeu.
