# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Contas selecionadas
bulk-choose = Com as contas selecionadas
bulk-all-matching = Todas as que correspondem aos filtros ({ $count })
bulk-select = Selecionar { $name }
bulk-go = Continuar…
bulk-send-link = Enviar um link
bulk-end-sessions = Encerrar todas as sessões
bulk-disable = Desativar
bulk-enable = Ativar
bulk-require-password = Exigir nova senha
bulk-allow-password = Permitir de novo a senha atual

## The page that asks for confirmation.

bulk-confirm-title = Confirme
bulk-plan-send-link =
    { $count ->
        [one] Um e-mail de recuperação será enviado ao titular desta conta:
        [many] E-mails de recuperação serão enviados aos titulares de { $count } de contas, com a rapidez que os limites de envio permitirem:
       *[other] E-mails de recuperação serão enviados aos titulares de { $count } contas, com a rapidez que os limites de envio permitirem:
    }
bulk-plan-end-sessions =
    { $count ->
        [one] Todas as sessões desta conta serão encerradas:
        [many] Todas as sessões de { $count } de contas serão encerradas:
       *[other] Todas as sessões de { $count } contas serão encerradas:
    }
bulk-plan-disable =
    { $count ->
        [one] Esta conta será desativada. As sessões, os tokens de API, os links e os casos abertos dela serão encerrados:
        [many] { $count } de contas serão desativadas. As sessões, os tokens de API, os links e os casos abertos delas serão encerrados:
       *[other] { $count } contas serão desativadas. As sessões, os tokens de API, os links e os casos abertos delas serão encerrados:
    }
bulk-plan-enable =
    { $count ->
        [one] Esta conta será reativada:
        [many] { $count } de contas serão reativadas:
       *[other] { $count } contas serão reativadas:
    }
bulk-plan-require-password =
    { $count ->
        [one] A senha desta conta deixará de funcionar, e as sessões e os tokens de API dela serão encerrados. O titular não receberá nenhum e-mail e escolherá uma nova senha com um link de recuperação:
        [many] As senhas de { $count } de contas deixarão de funcionar, e as sessões e os tokens de API delas serão encerrados. Os titulares não receberão nenhum e-mail e escolherão novas senhas com links de recuperação:
       *[other] As senhas de { $count } contas deixarão de funcionar, e as sessões e os tokens de API delas serão encerrados. Os titulares não receberão nenhum e-mail e escolherão novas senhas com links de recuperação:
    }
bulk-plan-allow-password =
    { $count ->
        [one] A senha atual desta conta voltará a funcionar:
        [many] As senhas atuais de { $count } de contas voltarão a funcionar:
       *[other] As senhas atuais de { $count } contas voltarão a funcionar:
    }
bulk-and-more =
    { $count ->
        [one] e mais uma
        [many] e mais { $count }
       *[other] e mais { $count }
    }
bulk-skips = As contas que sua função não permite alterar são ignoradas, e a sua própria também, quando isso faz sentido. O resultado é listado para cada conta.
bulk-can-undo = Você pode desfazer isto depois.
bulk-cannot-undo = Não é possível desfazer isto.
bulk-too-many = No máximo { $count } contas podem ser alteradas de uma vez. Restrinja a lista com um filtro e selecione de novo todas as que correspondem.
bulk-changed = A lista mudou desde que você abriu esta página, e nada foi feito. Confira as contas abaixo e confirme de novo.
bulk-back = Voltar para a lista

## Its progress and its results.

bulk-title-send-link = Enviar links
bulk-title-end-sessions = Encerrar sessões
bulk-title-disable = Desativar contas
bulk-title-enable = Ativar contas
bulk-title-require-password = Exigir novas senhas
bulk-title-allow-password = Permitir de novo as senhas atuais
bulk-begun = Ação iniciada por { $name }, { $time }.
bulk-begun-by-nobody = Ação iniciada por alguém cuja conta não existe mais, { $time }.
bulk-progress = Contas processadas: { $done } de { $total }.
bulk-progress-label = Andamento
bulk-over =
    { $total ->
        [one] { $total } conta processada.
        [many] { $total } de contas processadas.
       *[other] { $total } contas processadas.
    }
bulk-stop = Parar
bulk-undo = Desfazer
bulk-results = Resultados
bulk-column-account = Conta
bulk-column-email = Endereço de e-mail
bulk-outcome-waiting = Em espera
bulk-outcome-done = Concluída
bulk-outcome-unchanged = Ignorada: nada a alterar
bulk-outcome-gone = Ignorada: excluída nesse meio-tempo
bulk-outcome-not-allowed = Ignorada: não permitido para esta função
bulk-outcome-yourself = Ignorada: própria conta
bulk-outcome-last-admin = Ignorada: último administrador
bulk-outcome-account-disabled = Ignorada: conta desativada
bulk-outcome-not-lockable = Ignorada: o diretório dela não consegue bloquear contas
bulk-outcome-locked-there = Ignorada: só uma nova senha a desbloqueia no diretório dela
bulk-outcome-stopped = Ignorada: ação interrompida
bulk-outcome-failed = Falhou
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Conta excluída { $id }
bulk-more = Mais
