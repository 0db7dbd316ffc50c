# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Dados pessoais
personal-data-lead = Baixe em um arquivo tudo o que está armazenado sobre uma pessoa, ou apague esses dados (GDPR, artigos 15 e 17). Isso inclui pessoas sem conta que solicitaram um link.
personal-data-who = Endereço de e-mail, nome de usuário ou número do usuário
personal-data-find = Buscar
personal-data-none-title = Nada está armazenado sobre esta pessoa
personal-data-none = Confira a grafia ou tente outro endereço que a pessoa usa.
personal-data-stored = O que está armazenado aqui
personal-data-accounts = Contas
personal-data-sessions = Sessões
personal-data-api-tokens = Tokens de API
personal-data-cases = Casos de recuperação
personal-data-mails = E-mails
personal-data-events = Registros da trilha de auditoria
personal-data-webhook-events = Eventos de webhook
personal-data-download = Download
personal-data-download-lead = Um arquivo JSON para esta pessoa. Ele não contém senhas, links, códigos nem tokens. O download é registrado na trilha de auditoria.
personal-data-download-button = Baixar arquivo
personal-data-erase-link = Apagar dados…
personal-data-erase-title = Apagar todos os dados desta pessoa?
personal-data-erase-lead = Tudo o que está armazenado sobre esta pessoa é excluído, inclusive a conta. Isso não pode ser desfeito. Se a pessoa quiser uma cópia, baixe-a primeiro.
personal-data-erase-button = Apagar dados
personal-data-stays = O que fica e por quê
personal-data-stays-audit-trail =
    { $days ->
        [one] Registros da trilha de auditoria, porque cada um é selado pelo seguinte. Eles têm um número de usuário no lugar do nome, mas também redes, navegadores e endereços mascarados. São removidos após { $days } dia.
        [many] Registros da trilha de auditoria, porque cada um é selado pelo seguinte. Eles têm um número de usuário no lugar do nome, mas também redes, navegadores e endereços mascarados. São removidos após { $days } de dias.
       *[other] Registros da trilha de auditoria, porque cada um é selado pelo seguinte. Eles têm um número de usuário no lugar do nome, mas também redes, navegadores e endereços mascarados. São removidos após { $days } dias.
    }
personal-data-stays-audit-trail-forever = Registros da trilha de auditoria, porque cada um é selado pelo seguinte. Eles têm um número de usuário no lugar do nome, mas também redes, navegadores e endereços mascarados. Nunca são removidos, porque AUDIT_RETENTION_DAYS não está definido.
personal-data-stays-webhook-events = Eventos de webhook que ainda não foram entregues, para que outros aplicativos também possam apagar os dados da pessoa. São removidos algumas semanas depois da entrega.
personal-data-stays-numbers = Estatísticas e contadores dos limites. Contêm apenas números e hashes com chave, e expiram.
personal-data-stays-directory = A conta no diretório “{ $directory }”, que pertence a outro aplicativo. Apague-a por lá.
personal-data-stays-unknown = O que quer que o diretório “{ $directory }” contenha: ele não respondeu. Verifique por lá.
personal-data-stays-backups = Backups anteriores ao apagamento. Depois de restaurar um deles, apague os dados da pessoa de novo.
personal-data-stays-imports = Importações que ainda não foram confirmadas. Se uma delas contém esta pessoa, cancele-a: caso contrário, a conta dela pode ser criada de novo.
personal-data-stays-lock = O bloqueio da conta no diretório “{ $directory }”, sem nome nem endereço. Caso contrário, a próxima solicitação de recuperação a desbloquearia.
