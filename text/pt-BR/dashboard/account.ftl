# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Sua conta
account-role-label = Função
account-password-title = Senha
account-password-lead = Altere-a com um link enviado para seu endereço de e-mail. Isso encerra todas as suas sessões e revoga seus tokens de API; a autenticação de dois fatores continua ativada.
account-password-link = Solicitar link

account-sessions-title = Sessões
account-sessions-lead = Onde você está conectado. Se não reconhecer uma sessão, encerre-a e altere sua senha.
account-sessions-list = Sessões
account-column-browser = Navegador
account-column-network = Rede
account-column-since = Desde
account-column-last-seen = Última atividade
account-column-action = Ação
account-this-session = Esta sessão
account-browser-on = { $browser } no { $system }
account-browser-unknown = Navegador desconhecido
account-end-session = Encerrar
account-end-session-about = a sessão de { $browser } desde { $since }
account-end-other-sessions = Encerrar todas as outras sessões
account-end-by-log-out = Termina quando você sair

account-second-title = Autenticação de dois fatores
account-second-lead = Com a autenticação de dois fatores, quem descobrir sua senha não consegue entrar só com ela: também é preciso um código de um app no seu celular.
account-second-on = Ativada
account-second-off = Desativada
account-second-on-since = Ativada desde { $since }.
account-second-change = Gerenciar
account-second-set-up = Configurar
account-second-required = Todos que usam este painel precisam da autenticação de dois fatores. Configure-a para continuar.
account-second-begin-hint = Você precisa de um app autenticador, como Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator ou seu gerenciador de senhas.
account-second-scan-title = 1. Adicione esta conta ao seu app
account-second-scan = Leia este código QR com o app.
account-second-picture = Código QR com o segredo mostrado abaixo em texto
account-second-secret = Ou digite este segredo:
account-second-confirm-title = 2. Digite o código que o app mostra
account-second-confirm = Ativar
account-second-confirm-note = Isso encerra suas outras sessões.
account-second-again = Recomeçar com um novo segredo
account-second-code = Código
account-second-code-hint = Os seis dígitos que seu app mostra agora.
account-codes-title = Códigos de recuperação
account-codes-lead = Cada código permite entrar uma vez quando você estiver sem o celular. Guarde-os em um lugar seguro: em papel ou em um gerenciador de senhas. Eles só são mostrados agora.
account-codes-list = Códigos de recuperação
account-codes-print = Imprimir
account-codes-copy = Copiar
account-codes-copied = Copiados.
account-codes-next = Pronto, já guardei os códigos
account-codes-left =
    { $count ->
        [one] { $count } código de recuperação restante.
        [many] { $count } de códigos de recuperação restantes.
       *[other] { $count } códigos de recuperação restantes.
    }
account-codes-new = Criar novos códigos de recuperação
account-codes-new-hint = Os antigos deixam de funcionar.
account-second-remove-title = Desativar a autenticação de dois fatores
account-second-remove-hint = Um código do app ou um dos seus códigos de recuperação.
account-second-remove = Desativar a autenticação de dois fatores
account-reset-title = Redefinir a autenticação de dois fatores de { $name }
account-reset-lead = Para quem perdeu tanto o celular quanto os códigos de recuperação. Confirme que o pedido vem mesmo dessa pessoa: telefone para ela ou fale pessoalmente. As sessões dela são encerradas, e uma senha basta para entrar até que ela configure de novo a autenticação de dois fatores.
account-reset-button = Redefinir a autenticação de dois fatores
account-reset-none = { $name } não usa a autenticação de dois fatores.
account-back-to-account = Voltar para sua conta
account-back-to-users = Voltar para os usuários

account-login-code-title = Autenticação de dois fatores
account-login-code-lead = Digite o código que seu app autenticador mostra ou um dos seus códigos de recuperação.
account-login-code-hint = Seis dígitos ou um código de recuperação como 7KQ3-M9XD.
account-login-code-button = Continuar
account-login-code-cancel = Usar outra conta
account-login-code-lost = Sem celular e sem código de recuperação? Outro administrador pode redefinir sua autenticação de dois fatores. Uma nova senha não faz isso.

account-kept-login-title = Sua sessão terminou
account-kept-login = O que você enviou foi guardado. Entre, e você poderá enviar de novo com um clique.
account-kept-title = Suas alterações continuam aqui
account-kept-lead = Você entrou de novo. O que você enviou antes ainda não foi processado.
account-kept-passwords = Se havia uma senha, ela será pedida de novo.
account-kept-button = Enviar agora
account-kept-drop = Descartar

account-session-ends-title = Você ainda está aí?
account-session-ends = Faz algum tempo que não há atividade. Sua sessão será encerrada em dois minutos.
account-session-ends-anyway = Sua sessão atingiu a duração máxima e termina em dois minutos. Salve seu trabalho.
account-session-stay = Manter a sessão
account-session-ended = Sua sessão foi encerrada por inatividade. O que você digitou está guardado: entre em uma nova guia e depois continue aqui.
account-session-log-in = Entrar em uma nova guia

account-shortcuts-title = Atalhos de teclado
account-shortcuts-lead = Funcionam em qualquer lugar, exceto em campos de texto.
account-shortcuts-on = Ativados
account-shortcuts-off = Desativados
account-shortcuts-turn-on = Ativar
account-shortcuts-turn-off = Desativar
account-shortcuts-show = Mostrar todos os atalhos
account-shortcuts-no-script = Eles precisam de JavaScript. Sem ele, use a tecla Tab.
account-shortcuts-close = Fechar
account-then = depois
account-key-search = Ir para a pesquisa
account-key-overview = Visão geral
account-key-users = Usuários
account-key-cases = Casos
account-key-mail = E-mails
account-key-audit = Auditoria
account-key-new-user = Novo usuário
account-key-next-row = Próximo item da lista; Enter abre o item
account-key-previous-row = Item anterior da lista
account-key-help = Mostrar todos os atalhos
