# The audit trail: the name of each kind of event, and its sentence.

audit-title = Auditoria
audit-lead = Quem fez o quê, quando e de onde, a partir do mais recente. Todos os horários estão em UTC.
audit-filter-kind = Evento
audit-filter-any-kind = Todos os eventos
audit-filter-who = Usuário
audit-filter-who-hint = Endereço de e-mail ou número do usuário.
audit-filter-case = Número do caso
audit-filter-network = Rede
audit-filter-from = De
audit-filter-until = Até
audit-column-when = Quando
audit-column-what = Evento
audit-column-from = Origem
audit-column-number = Registro
audit-list = Eventos
audit-pages = Páginas de eventos
audit-older = Mais antigos
audit-newest = Mais recentes
audit-nobody-title = Nenhum usuário tem este endereço
audit-nobody = Confira se ele está escrito corretamente. Para encontrar eventos de um usuário excluído, pesquise pelo número do usuário.
audit-no-case-title = Não há caso com este número
audit-no-case = Ele tem oito letras e dígitos, como 7KQ2-M9XD.
audit-no-date-title = Isto não é uma data
audit-no-date = Digite assim: 2026-11-24.
audit-no-kind-title = Não existe esse tipo de evento
audit-no-kind = Escolha um da lista.
audit-empty-title = Nenhum evento encontrado
audit-empty = Remova um filtro ou escolha outras datas.
audit-show-all = Mostrar todos os eventos
audit-export-lead = Todos os eventos que correspondem ao filtro, com seus hashes. A própria exportação também é registrada.
audit-export-csv = Exportar como CSV
audit-export-json-lines = Exportar como JSON Lines
audit-head-title = Fim da cadeia
audit-head-lead = Cada registro está encadeado ao anterior. Guarde este hash em outro lugar: depois, “password-recover audit verify --expect HASH” mostra se algo até ele foi alterado desde então.
audit-head-entry = Registro { $sequence }
audit-head-none = O fim da cadeia está faltando. Execute “password-recover audit verify”.
audit-command-line = o próprio servidor
audit-case-of = Caso { $number }
audit-mail-of = E-mail { $id }
audit-operator = Quem opera o servidor
audit-deleted = usuário { $id } (excluído)
audit-nameless = alguém

audit-unknown = Evento desconhecido: { $kind }.
audit-kind-first-admin-made = Primeiro administrador criado
audit-first-admin-made = { $subject } recebeu a primeira conta de administrador.
audit-kind-user-made = Conta criada
audit-user-made = { $actor } criou a conta de { $subject }.
audit-kind-user-edited = Conta editada
audit-user-edited = { $actor } editou a conta de { $subject }.
audit-kind-password-recovered = Senha recuperada
audit-password-recovered = { $subject } escolheu uma nova senha com um link ou um código.
audit-kind-password-not-written = Nova senha não salva
audit-password-not-written = A nova senha que { $subject } escolheu não pôde ser salva no aplicativo.
audit-kind-link-withheld = Link não enviado
audit-link-withheld = Uma conta de um diretório não recebeu o link.
audit-kind-password-not-taken = Nova senha não aceita
audit-password-not-taken = Um diretório não aceitou a nova senha.
audit-kind-accounts-looked-up = Contas pesquisadas
audit-accounts-looked-up = Alguém procurou contas nos diretórios.
audit-kind-case-revoked = Solicitação cancelada
audit-case-revoked = Quem recebeu o e-mail não tinha feito a solicitação e a cancelou.
audit-kind-account-frozen = Conta bloqueada
audit-account-frozen = A conta de { $subject } foi bloqueada a partir do e-mail de aviso.
audit-kind-address-restored = Endereço restaurado
audit-address-restored = { $subject } restaurou e bloqueou a conta com o link enviado para seu endereço anterior.
audit-kind-password-changed-by-operator = Senha definida por quem opera o servidor
audit-password-changed-by-operator = { $actor } definiu uma nova senha para { $subject }.
audit-kind-user-disabled = Conta desativada
audit-user-disabled = { $actor } desativou a conta de { $subject }.
audit-kind-user-enabled = Conta ativada
audit-user-enabled = { $actor } ativou a conta de { $subject }.
audit-kind-user-deleted = Conta excluída
audit-user-deleted = { $actor } excluiu a conta de { $subject }.
audit-kind-sessions-ended = Sessões encerradas
audit-sessions-ended = { $actor } encerrou sessões de { $subject }.
audit-kind-role-changed = Função alterada
audit-role-changed = { $actor } alterou a função de { $subject }.
audit-kind-recovery-mail-asked = Link solicitado pela equipe
audit-recovery-mail-asked = { $actor } solicitou um link para { $subject }.
audit-kind-recovery-asked-by-program = Link solicitado por um programa
audit-recovery-asked-by-program = Um programa com um token de { $actor } solicitou um link.
audit-kind-logged-in = Login
audit-logged-in = { $subject } entrou no painel.
audit-kind-log-in-failed = Falha no login
audit-log-in-failed = Tentativa de login sem sucesso como { $subject }.
audit-log-in-failed-for-nobody = Tentativa de login sem sucesso: nenhum usuário tem o endereço digitado.
audit-kind-logged-out = Logout
audit-logged-out = { $subject } saiu.
audit-kind-api-token-made = Token de API criado
audit-api-token-made = { $actor } criou um token de API para { $subject }.
audit-kind-users-imported = Usuários importados
audit-users-imported = { $actor } importou usuários.
audit-kind-users-exported = Usuários exportados
audit-users-exported = { $actor } exportou usuários.
audit-kind-kept-hashes-removed = Hashes de senha importados removidos
audit-kept-hashes-removed = Hashes de senha importados expiraram e foram removidos. Seus titulares escolhem uma senha por e-mail.

## Cases and mails.

audit-kind-case-revoked-by-staff = Caso encerrado pela equipe
audit-case-revoked-by-staff = { $actor } encerrou um caso, com seus links e códigos.
audit-kind-mail-retried = Nova tentativa de envio
audit-mail-retried = { $actor } tentou enviar um e-mail de novo.
audit-kind-mails-retried = Nova tentativa para e-mails em espera
audit-mails-retried = { $actor } tentou enviar de novo todos os e-mails que aguardavam o servidor de e-mail.
audit-kind-mail-cancelled = E-mail cancelado
audit-mail-cancelled = { $actor } cancelou um e-mail antes do envio.
audit-kind-texts-changed = Textos alterados
audit-texts-changed = { $actor } alterou textos de páginas ou e-mails.
audit-kind-test-mail-sent = E-mail de teste enviado
audit-test-mail-sent = { $actor } enviou um e-mail de teste.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Código exigido
audit-second-factor-asked = { $actor } digitou a senha correta e teve de informar um código.
audit-kind-second-factor-failed = Código errado
audit-second-factor-failed = Código errado digitado para { $subject }.
audit-kind-second-factor-set = Autenticação de dois fatores ativada
audit-second-factor-set = { $actor } ativou a autenticação de dois fatores.
audit-kind-second-factor-removed = Autenticação de dois fatores desativada
audit-second-factor-removed = { $actor } desativou a autenticação de dois fatores.
audit-kind-second-factor-reset = Autenticação de dois fatores redefinida
audit-second-factor-reset = { $actor } redefiniu a autenticação de dois fatores de { $subject }.
audit-kind-recovery-code-used = Código de recuperação usado
audit-recovery-code-used = { $actor } usou um código de recuperação.
audit-kind-recovery-codes-made = Códigos de recuperação criados
audit-recovery-codes-made = { $actor } criou novos códigos de recuperação.
audit-kind-own-session-ended = Sessão própria encerrada
audit-own-session-ended = { $actor } encerrou uma das próprias sessões.
audit-kind-own-other-sessions-ended = Outras sessões próprias encerradas
audit-own-other-sessions-ended = { $actor } encerrou todas as suas outras sessões.
audit-kind-audit-pruned = Registros antigos removidos
audit-audit-pruned = Registros mais antigos que o período de retenção foram removidos desta trilha.
audit-kind-audit-exported = Trilha de auditoria exportada
audit-audit-exported = { $actor } exportou esta trilha.

## API tokens.

audit-kind-api-token-revoked = Token de API revogado
audit-api-token-revoked = { $actor } revogou um token de API de { $subject }.

## Webhooks.

audit-kind-webhook-made = Webhook criado
audit-webhook-made = { $actor } criou um webhook.
audit-kind-webhook-changed = Webhook alterado
audit-webhook-changed = { $actor } alterou um webhook.
audit-kind-webhook-deleted = Webhook excluído
audit-webhook-deleted = { $actor } excluiu um webhook.
audit-kind-webhook-events-resent = Eventos de webhook reenviados
audit-webhook-events-resent = { $actor } reenviou eventos para um webhook.
audit-kind-bulk-action-begun = Ação em massa iniciada
audit-bulk-action-begun = { $actor } iniciou uma ação em várias contas.
