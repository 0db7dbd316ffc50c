# API tokens: one's own, and those of a user.

api-tokens-title = Tokens de API
api-tokens-lead = Programas usam tokens de API para agir em seu nome, dentro dos escopos que você escolher. Uma nova senha revoga todos os seus tokens.
api-tokens-link = Gerenciar tokens de API
api-tokens-list = Seus tokens de API
api-tokens-empty-title = Nenhum token de API ainda
api-tokens-empty = Crie um para cada programa, para poder revogar cada um separadamente.
api-tokens-column-name = Nome
api-tokens-column-scopes = Escopos
api-tokens-column-made = Criado
api-tokens-column-used = Último uso
api-tokens-column-expires = Expira
api-tokens-column-action = Ação
api-tokens-never-used = Nunca
api-tokens-expires-never = Nunca
api-tokens-expired = Expirado
api-tokens-revoke = Revogar
api-tokens-revoke-about = o token de API { $name }

api-tokens-new-title = Criar token
api-tokens-name-hint = Para que ele serve, por exemplo “back-end da loja”.
api-tokens-scopes = Escopos
api-tokens-scope-recovery = Solicitar recuperação (recovery)
api-tokens-scope-recovery-hint = Solicitar um link para um usuário: é tudo de que o back-end de um aplicativo precisa.
api-tokens-scope-users-read = Ver usuários (users:read)
api-tokens-scope-users-read-hint = Nomes, endereços de e-mail e estados; nunca uma senha ou um token.
api-tokens-scope-users-write = Gerenciar usuários (users:write)
api-tokens-scope-users-write-hint = Tudo o que sua função permite, sem pedir sua senha de novo.
api-tokens-scope-users-roles = Gerenciar funções (users:roles)
api-tokens-scope-users-roles-hint = Criar administradores e alterar ou excluir qualquer pessoa que tenha uma função. Também exige users:write; conceda-o apenas a programas que precisam dele.
api-tokens-scope-personal-data = Exportar e apagar dados pessoais (personal-data)
api-tokens-scope-personal-data-hint = Tudo o que está armazenado sobre uma pessoa. Para apagar os dados de qualquer pessoa que tenha uma função, também é preciso users:roles.
api-tokens-life = Validade
api-tokens-life-hint = Um token que nunca expira pode ser usado por quem o encontrar, até que alguém perceba.
api-tokens-life-week = 7 dias
api-tokens-life-month = 30 dias
api-tokens-life-quarter = 90 dias
api-tokens-life-year = 365 dias
api-tokens-life-unlimited = Nunca expira
api-tokens-new-submit = Criar token

api-tokens-shown-title = Seu novo token de API
api-tokens-shown-lead = Copie-o agora. Ele é mostrado uma única vez, e apenas um hash dele é armazenado.
api-tokens-shown-label = Token
api-tokens-shown-use = Envie-o no cabeçalho Authorization de cada solicitação, depois da palavra Bearer:
api-tokens-shown-next = Pronto, já guardei o token

## Commands.

api-tokens-command-made = Token de API criado para { $email }. Ele é mostrado uma única vez.
api-tokens-command-unlimited = Ele nunca expira.
api-tokens-command-revoked = Token de API { $id } revogado.
api-tokens-command-nobody = Não há conta com o endereço { $email }.
api-tokens-command-disabled = A conta { $email } está desativada, por isso um token não funcionaria. Primeiro, ative-a.
api-tokens-command-frozen = A conta { $email } está bloqueada, por isso um token não funcionaria até que o titular escolhesse uma nova senha.
api-tokens-command-none = Não há token de API { $id }.
api-tokens-command-never-used = nunca usado
api-tokens-command-used = último uso: { $when }
api-tokens-command-made-at = criado: { $when }
api-tokens-command-expires = expira: { $when }
api-tokens-command-expired = expirou: { $when }
api-tokens-command-expires-never = nunca expira
