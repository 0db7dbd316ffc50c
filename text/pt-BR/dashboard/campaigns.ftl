# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = Depois de um vazamento de dados
campaigns-lead = Se senhas podem ter vazado, faça com que as pessoas escolham novas. As senhas atuais deixam de funcionar na hora, e e-mails, enviados aos poucos, explicam o motivo.
campaigns-link = Depois de um vazamento de dados…
campaigns-new-button = Exigir novas senhas…
campaigns-none-title = Nenhuma campanha ainda
campaigns-none = As campanhas serão listadas aqui, com a quantidade de pessoas que escolheram uma nova senha.
campaigns-column-started = Início
campaigns-column-note = Nota
campaigns-column-state = Estado

## Starting one.

campaigns-new-title = Exigir novas senhas
campaigns-everyone = Para todas as contas com senha, exceto a sua.
campaigns-matching = Para as contas com senha que correspondem a estes filtros, exceto a sua:
campaigns-count =
    { $count ->
        [one] { $count } conta corresponde.
        [many] { $count } de contas correspondem.
       *[other] { $count } contas correspondem.
    }
campaigns-count-more = Mais de { $count } contas correspondem.
campaigns-with-staff = Incluir pessoas com acesso ao painel
campaigns-with-staff-hint = Elas também são desconectadas e precisam de um link de recuperação para voltar. Caso contrário, são incluídas somente as pessoas com a função “Usuário”.
campaigns-effects = O que acontece
campaigns-effect-passwords = As senhas atuais deixam de funcionar, e todas as sessões e todos os tokens de API são encerrados. Não é possível desfazer isto para todas as contas de uma vez.
campaigns-effect-mails = Cada pessoa recebe um e-mail que explica o motivo. Ele leva à página em que se solicita um link de recuperação, por isso funciona mesmo que seja aberto bem mais tarde.
campaigns-effect-directories = As contas em diretórios são bloqueadas neles. Se um diretório não consegue bloquear contas, as contas dele são ignoradas.
campaigns-note-label = Nota interna
campaigns-note-hint = Mostrada apenas neste painel. Por exemplo, um número de chamado.
campaigns-reason = O que é dito às pessoas
campaigns-reason-breach = Senhas deste site podem ter vazado
campaigns-reason-elsewhere = Senhas que vazaram em outro lugar estão sendo testadas aqui
campaigns-reason-precaution = Uma precaução, sem informar o motivo
campaigns-rate = E-mails por minuto
campaigns-rate-hint = Os e-mails de recuperação sempre têm prioridade: uma campanha usa no máximo metade do limite de e-mails do site.
campaigns-start = Exigir novas senhas

## Its progress.

campaigns-state-locking = Invalidando senhas
campaigns-state-mailing = Enviando e-mails
campaigns-without-staff = Sem as pessoas que têm acesso ao painel.
campaigns-state-paused = Pausada
campaigns-state-done = Todos os e-mails enviados
campaigns-state-stopped = Interrompida
campaigns-back = Todas as campanhas
campaigns-pause = Pausar
campaigns-resume = Retomar
campaigns-stop = Interromper
campaigns-stop-note = Se você interromper a campanha, nenhum outro e-mail será enviado. As senhas já invalidadas não voltam a funcionar.
campaigns-begun = Campanha iniciada por { $name }, { $time }.
campaigns-begun-by-nobody = Campanha iniciada por alguém cuja conta não existe mais, { $time }.
campaigns-progress-label = Andamento
campaigns-locked =
    { $count ->
        [one] { $count } senha invalidada até agora.
        [many] { $count } de senhas invalidadas até agora.
       *[other] { $count } senhas invalidadas até agora.
    }
campaigns-mailed = Pessoas avisadas por e-mail: { $done } de { $total }.
campaigns-chosen = Nova senha escolhida: { $done } de { $total }.
campaigns-left = Tempo restante aproximado: { $duration } (e-mails por minuto: { $rate }).
campaigns-limited = Em espera: metade do limite de e-mails do site já foi usada.
campaigns-held-up = Em espera: e-mails anteriores desta campanha ainda não foram enviados.
campaigns-people = Pessoas
campaigns-pending = Com aviso enviado, ainda sem escolha ({ $count })
campaigns-unmailed = Ainda sem aviso ({ $count })
campaigns-done = Escolhida ({ $count })
campaigns-skipped = Ignoradas: não podem ser bloqueadas ({ $count })
campaigns-column-account = Conta
campaigns-column-email = Endereço de e-mail
campaigns-column-when = E-mail enviado
campaigns-not-yet = Ainda não
campaigns-nobody = Ninguém.
campaigns-more = Mais
