# The overview page.

overview-title = Visão geral
overview-period = Período
overview-period-hour = 24 horas
overview-period-day = 30 dias
overview-period-week = 26 semanas
overview-made-at = Situação em { $time } UTC.
overview-refresh = Atualizar
overview-live = Ao vivo
overview-not-live = As atualizações ao vivo não estão disponíveis agora. Esta página é atualizada a cada meio minuto.

overview-now-title = Neste momento
overview-mail-flows = Nenhum e-mail em espera.
overview-mail-waits = O e-mail mais antigo está em espera há menos de um minuto, o que é normal.
overview-mail-waits-minutes =
    { $minutes ->
        [one] O e-mail mais antigo está em espera há { $minutes } minuto.
        [many] O e-mail mais antigo está em espera há { $minutes } de minutos.
       *[other] O e-mail mais antigo está em espera há { $minutes } minutos.
    }
overview-mail-late = O e-mail mais antigo está em espera há { $age }: os e-mails não estão sendo entregues como deveriam.
overview-mail-look = Ver e-mails em espera

overview-attention-title = Requer atenção
overview-attention-none = Nada no momento.
overview-frozen =
    { $count ->
        [one] { $count } conta foi bloqueada pelo titular, que informou uma alteração de senha que não foi feita por ele.
        [many] { $count } de contas foram bloqueadas pelos titulares, que informaram alterações de senha que não foram feitas por eles.
       *[other] { $count } contas foram bloqueadas pelos titulares, que informaram alterações de senha que não foram feitas por eles.
    }
overview-kept-hashes = Os hashes de senha importados fazem cada login demorar cerca de { $times } vezes o tempo que levaria sem eles.
overview-kept-hashes-until = Os restantes serão removidos até { $date }.
overview-kept-hashes-look = Ver importações
overview-frozen-look = Ver contas bloqueadas
overview-campaign-stuck =
    { $count ->
        [one] { $count } campanha de novas senhas está há uma hora sem enviar e-mails.
        [many] { $count } de campanhas de novas senhas estão há uma hora sem enviar e-mails.
       *[other] { $count } campanhas de novas senhas estão há uma hora sem enviar e-mails.
    }
overview-campaign-look = Ver campanhas
overview-burst-address = { $count } solicitações em uma hora para um mesmo endereço:
overview-burst-address-look = Ver caso { $number }
overview-burst-network = { $count } solicitações em uma hora de uma mesma rede:
overview-guessing = { $count } senhas erradas em uma hora de uma mesma rede:
overview-network-look = Ver os eventos dela
overview-mail-fails = { $count } e-mails recusados em um dia para o domínio
overview-mail-fails-look = Ver e-mails que falharam
overview-mail-faults =
    { $count ->
        [one] { $count } e-mail não foi enviado no último dia por causa de uma falha neste programa. O log a descreve.
        [many] { $count } de e-mails não foram enviados no último dia por causa de uma falha neste programa. O log a descreve.
       *[other] { $count } e-mails não foram enviados no último dia por causa de uma falha neste programa. O log a descreve.
    }
overview-webhook-faults =
    { $count ->
        [one] { $count } mensagem de webhook não foi enviada no último dia por causa de uma falha neste programa. O log a descreve.
        [many] { $count } de mensagens de webhook não foram enviadas no último dia por causa de uma falha neste programa. O log a descreve.
       *[other] { $count } mensagens de webhook não foram enviadas no último dia por causa de uma falha neste programa. O log a descreve.
    }
overview-webhook-faults-look = Ver webhooks
overview-texts-broken =
    { $count ->
        [one] { $count } texto alterado não pode ser usado. O texto padrão é mostrado no lugar dele.
        [many] { $count } de textos alterados não podem ser usados. Os textos padrão são mostrados no lugar deles.
       *[other] { $count } textos alterados não podem ser usados. Os textos padrão são mostrados no lugar deles.
    }
overview-texts-broken-look = Ver textos
# Followed by its name.
overview-directory-down = Um diretório não está respondendo, e o que depende dele precisa esperar:
overview-directory-look = Ver diretórios
# Followed by its URL.
overview-webhook-fails = Há mais de 15 minutos, nenhuma mensagem é entregue a um webhook:

overview-funnel-title = Da solicitação à nova senha
overview-funnel-note = Contagem por caso: solicitações repetidas contam uma única vez.
overview-funnel-requests = Link solicitado
overview-funnel-mails = E-mail entregue
overview-funnel-opened = Link aberto
overview-funnel-changed = Senha alterada
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = Os números anteriores a { $time } UTC ainda estão sendo contados. Eles estarão completos em alguns minutos.

overview-plots-title = Atividade
overview-plot-requests = Solicitações
overview-plot-mails = E-mails entregues
overview-plot-opened = Links abertos por pessoas
overview-plot-changed = Senhas alteradas
overview-plot-alternative = { $what }: barras ao longo do tempo, { $total } no total; a tabela abaixo traz os números.
overview-plot-table = Números
overview-plot-from = De
overview-plot-count = Quantidade

overview-empty-title = Nenhuma solicitação ainda
overview-empty = As solicitações e o andamento delas aparecerão aqui. Experimente ou envie um e-mail de teste.
overview-empty-try = Abrir a página de recuperação

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Contas e e-mails
overview-figure-users = contas
overview-figure-never-logged-in = sem nenhum login
overview-figure-frozen = bloqueadas pelos titulares
overview-figure-disabled = desativadas
overview-figure-mails-waiting = e-mails em espera
overview-figure-mails-failed = e-mails que falharam
