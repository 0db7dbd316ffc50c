# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Casos
cases-case-title = Caso { $number }
cases-search = Número do caso ou endereço de e-mail
cases-state = Estado
cases-any-state = Qualquer um
cases-from = De
cases-to = Até
cases-empty-title = Nenhum caso encontrado
cases-empty = Ninguém solicitou um link neste período, com este número ou com este endereço. Números de caso não contêm letras e dígitos parecidos, como O e 0.
cases-none-yet-title = Nenhum caso ainda
cases-none-yet = Um caso aparece aqui assim que alguém solicita um link.
cases-number = Número
cases-email = Endereço digitado
cases-asked = Primeira solicitação
cases-last-asked = Última solicitação
cases-open = Aberto
cases-completed = Senha alterada
cases-revoked = Encerrado
cases-expired = Link expirado
cases-no-account = Sem conta
cases-back = Todos os casos
cases-export = Exportar como CSV
cases-now = Situação e próximo passo
cases-facts = Sobre este caso
cases-account = Conta
cases-account-disabled = Desativada
cases-account-frozen = Bloqueada pelo titular
cases-account-new-password = Nova senha exigida
cases-no-account-here = Não há conta com este endereço.
cases-code-tries = Códigos digitados
cases-code-tries-of = { $count } (cada pessoa tem { $limit } tentativas por e-mail)
# Above the limits that hold up the person of this case.
cases-held-up = Precisa esperar
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, até { $time }
cases-see-limits = Ver limites
cases-timeline = Linha do tempo
cases-see-mail = Ver e-mail
cases-words = Resposta do servidor:

cases-send-again = Enviar outro link
cases-send-new = Abrir novo caso e enviar link
cases-revoke = Encerrar caso…
cases-revoke-title = Encerrar o caso { $number }?
cases-revoke-lead = Os links e códigos deste caso deixam de funcionar na hora, e os e-mails que ainda aguardam não são enviados. A senha continua a mesma. Isso não pode ser desfeito; a pessoa sempre pode solicitar um novo link.
cases-revoke-button = Encerrar caso
cases-verify-caller = Verificar identidade…

cases-now-completed = Uma nova senha foi escolhida { $ago }, com um link ou código deste caso.
cases-next-completed = Se a pessoa ainda não consegue entrar, ela não está digitando a nova senha ou não foi ela quem a alterou. Pergunte. Se não foi ela, ela pode abrir o link do e-mail sobre a alteração.
cases-now-frozen = O titular bloqueou a conta { $ago }, por causa de uma alteração de senha que não foi feita por ele. Ninguém pode entrar.
cases-next-frozen = Confirme que você está falando com o titular e que ninguém mais lê os e-mails dele. Depois, envie um novo link: escolher uma nova senha com ele desbloqueia a conta.
cases-next-frozen-open = Confirme que você está falando com o titular e que ninguém mais lê os e-mails dele. Escolher uma nova senha com o link deste caso desbloqueia a conta.
cases-next-frozen-verified = Pergunte se mais alguém lê os e-mails da pessoa. Depois, envie um novo link: escolher uma nova senha com ele desbloqueia a conta.
cases-next-frozen-verified-open = Pergunte se mais alguém lê os e-mails da pessoa. Escolher uma nova senha com o link deste caso desbloqueia a conta.
cases-now-new-password = A senha antiga deixou de funcionar { $ago }, porque uma nova é exigida. Todos foram desconectados.
cases-next-new-password = Explique que a senha antiga não funciona mais e envie um novo link. A nova senha precisa ser diferente da antiga.
cases-next-new-password-open = Explique que a senha antiga não funciona mais. Com o link deste caso, a pessoa escolhe uma nova, diferente da antiga.
cases-now-revoked-by-owner = Quem recebeu o e-mail clicou em “Não fui eu” { $ago }. Os links não funcionam mais.
cases-next-revoked-by-owner = Se foi essa pessoa que fez a solicitação, basta que solicite um novo link.
cases-now-revoked-by-staff = { $name } encerrou este caso { $ago }. Os links não funcionam mais.
cases-now-revoked-by-other = Este caso foi encerrado { $ago }: uma nova senha foi escolhida por meio de outro caso.
cases-now-revoked-by-operator = Este caso foi encerrado { $ago }: um administrador definiu a senha.
cases-now-revoked-by-freeze = Este caso foi encerrado { $ago }: o titular bloqueou a conta depois de uma alteração de senha que não foi feita por ele.
cases-now-revoked-by-edit = Este caso foi encerrado { $ago }: o endereço da conta foi alterado.
cases-now-revoked = Este caso foi encerrado { $ago }. Os links não funcionam mais.
cases-next-revoked = Se a pessoa ainda precisar de uma nova senha, envie um novo link.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = A conta em { $directory } não recebe link. { $why }
cases-next-withheld = Quem opera esse aplicativo pode definir a senha por lá, depois de confirmar a identidade de quem pede.
cases-now-no-account = Não há conta com este endereço, por isso nenhum e-mail foi enviado.
cases-now-told-no-account = Não há conta com este endereço. Foi enviado um e-mail que informa isso.
cases-next-no-account = Pergunte com qual endereço a pessoa se cadastrou e confira se este não tem erros de digitação.
cases-now-deleted = A conta com este endereço foi excluída desde então, e os e-mails dela também.
cases-next-deleted = Pergunte se a pessoa deveria ter uma conta. A trilha de auditoria mostra quem a excluiu.
cases-now-nobody = Alguém solicitou outro link na página de um link que nunca enviamos.
cases-next-nobody = O mais provável é que o link tenha sido cortado ao ser copiado. Peça à pessoa que solicite um link com o endereço dela.
cases-now-disabled = A conta está desativada, por isso nenhum e-mail é enviado.
cases-next-disabled = Se a pessoa deve ter acesso, primeiro ative a conta e depois envie um link.
cases-now-limit = Muitos e-mails foram enviados para este endereço, por isso o próximo aguarda. Envio previsto: { $time }.
cases-next-limit = Até lá, a pessoa pode usar o e-mail mais recente que recebeu. Ele pode estar na pasta de spam.
cases-now-turn = O e-mail está prestes a ser enviado.
cases-next-turn = Recarregue esta página daqui a pouco.
cases-now-mail-server =
    { $count ->
        [one] Nosso servidor de e-mail não está aceitando e-mails no momento. Houve { $count } tentativa; a próxima está prevista para: { $time }.
        [many] Nosso servidor de e-mail não está aceitando e-mails no momento. Houve { $count } de tentativas; a próxima está prevista para: { $time }.
       *[other] Nosso servidor de e-mail não está aceitando e-mails no momento. Houve { $count } tentativas; a próxima está prevista para: { $time }.
    }
cases-next-mail-server = O e-mail será enviado assim que o servidor voltar; a pessoa não precisa solicitar de novo. Avise quem opera o servidor de e-mail.
cases-now-directory = Um diretório não está respondendo, por isso não sabemos de quem é este endereço. Próxima tentativa: { $time }.
cases-next-directory = O e-mail será enviado assim que o diretório voltar; a pessoa não precisa solicitar de novo. Avise quem opera o diretório.
cases-now-site-limit = Este site atingiu o limite de e-mails, por isso este aguarda. Envio previsto: { $time }.
cases-next-site-limit = Ele será enviado automaticamente. Avise um administrador: pode ser um ataque.
cases-now-put-off = O servidor de e-mail adiou este e-mail. Próxima tentativa: { $time }.
cases-next-put-off = Ele será enviado automaticamente. Se a resposta abaixo mencionar uma caixa de entrada cheia, a pessoa precisa liberar espaço.
cases-now-refused = O servidor de e-mail recusou o endereço { $ago }.
cases-next-refused = Confira com a pessoa o endereço da conta: a caixa de e-mail pode ter sido encerrada, ou o endereço pode estar escrito errado.
cases-now-given-up = O e-mail não pôde ser enviado a tempo, por isso desistimos { $ago }.
cases-now-fault = O e-mail não pôde ser enviado por causa de uma falha neste programa, por isso desistimos { $ago }.
cases-next-fault = Peça a quem administra este programa que consulte o log. Quando a falha estiver corrigida, envie outro link.
cases-now-cancelled = O e-mail foi cancelado no painel { $ago }, antes do envio.
cases-next-cancelled = Se a pessoa ainda precisar dele, envie outro link.
cases-now-dropped = Nenhum e-mail foi enviado: naquele momento, não havia conta ativa com este endereço.
cases-next-dropped = Agora há uma. Envie um link.
cases-now-sent = O e-mail foi entregue { $ago } ({ $server }). Ninguém abriu o link ainda.
cases-next-sent = Peça à pessoa que olhe a pasta de spam e confirme se está consultando a caixa de e-mail de { $email }.
cases-now-scanned = O e-mail foi entregue { $ago } ({ $server }). Até agora, só um verificador de e-mails abriu o link.
cases-now-opened = O link foi aberto { $ago }, mas nenhuma nova senha foi escolhida ainda.
cases-next-opened = Pergunte o que a página diz. A nova senha precisa de pelo menos { $length } caracteres e é digitada duas vezes.
cases-now-expired = O link expirou { $ago }, e nenhuma nova senha foi escolhida.
cases-next-expired = Envie outro link: cada um vale por { $duration }.
cases-the-mail-server = o servidor de e-mail
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = Um código para verificar a identidade de quem ligou aguarda o envio.
cases-caller-sent = Um código para verificar a identidade de quem ligou foi enviado { $ago }. Peça à pessoa que leia o código para você.
cases-caller-verified = { $name } verificou { $ago } a identidade de quem ligou, com um código enviado para o endereço de e-mail da conta.
cases-caller-verified-app = { $name } verificou { $ago } a identidade de quem ligou, com um código de um app autenticador.
cases-caller-failed = Quem ligou leu um código errado para você vezes demais, a última delas { $ago }. Não ajude com esta conta até saber quem está ligando.

cases-requested = Link solicitado
cases-requested-by-program = Link solicitado pelo programa “{ $program }”
cases-request-has-number = Número { $number }
cases-from-network = Da rede { $network }
cases-from-us = Do painel ou da linha de comando
cases-queued = E-mail na fila
cases-queued-until = E-mail adiado até { $time }
cases-queued-until-more = O limite de e-mails para este endereço foi atingido.
cases-accepted = Entregue ({ $server })
cases-put-off = Adiado ({ $server })
cases-put-off-times =
    { $count ->
        [one] { $count } vez até { $time }
        [many] { $count } de vezes até { $time }
       *[other] { $count } vezes até { $time }
    }
cases-refused = Recusado ({ $server })
cases-given-up = Desistência
cases-given-up-more = Não pôde ser enviado a tempo.
cases-dropped-withheld = Não enviado: nenhuma conta que possa receber um link
cases-dropped-no-account = Não enviado: sem conta
cases-dropped-disabled = Não enviado: a conta está desativada
cases-dropped-other = Não enviado: não é mais necessário
cases-dropped-other-more = Outro e-mail deste caso bastou, o caso foi encerrado ou não havia conta ativa naquele momento.
cases-opened = Link aberto
cases-opened-by-scanner = Link aberto por um verificador
cases-opened-by-scanner-more = Provavelmente um verificador de e-mails ou uma pré-visualização, da rede { $network }. Isto é uma suposição.
cases-openings-full = Visitas posteriores não são registradas.
cases-code-redeemed = Código correto digitado
cases-code-redeemed-more = Ele abriu a página para uma nova senha.
cases-withheld = Nenhum link para uma conta em { $directory }
cases-not-taken = { $directory } não aceitou a nova senha
cases-not-written = A nova senha não pôde ser salva em { $directory }
cases-used-elsewhere = Nova senha salva em { $directory }
cases-used = Nova senha escolhida
cases-revoked-by-owner = Encerrado: clicaram em “Não fui eu”
cases-revoked-by-staff = Encerrado por { $name }
cases-revoked-by-other = Encerrado por outro caso
cases-revoked-by-operator = Encerrado: um administrador definiu a senha
cases-revoked-by-freeze = Encerrado: a conta foi bloqueada pelo titular
cases-revoked-by-edit = Encerrado: o endereço da conta foi alterado
cases-revoked-somehow = Encerrado
cases-frozen = Conta bloqueada pelo titular
cases-frozen-more = O titular informou que uma alteração de senha não foi feita por ele. Todos foram desconectados.
cases-new-password = Nova senha exigida
cases-new-password-more = A senha antiga deixou de funcionar. Todos foram desconectados.
cases-ran-out = Link expirado
cases-sent-again-by = Outro link solicitado por { $name }
cases-retried-by = Envio do e-mail repetido por { $name }
cases-cancelled-by = E-mail cancelado por { $name }
cases-caller-code-by = Código para quem ligou, solicitado por { $name }
cases-caller-verified-by = Identidade de quem ligou verificada por { $name }
cases-caller-by-email = Com um código enviado para o endereço de e-mail da conta.
cases-caller-by-app = Com um código de um app autenticador.
cases-caller-wrong-by = Código errado de quem ligou, digitado por { $name }
cases-somebody-of-staff = alguém cuja conta foi excluída
cases-the-operator = quem opera o servidor, na linha de comando
