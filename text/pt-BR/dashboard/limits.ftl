# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Limites
limits-lead = Quem precisa esperar agora e por causa de qual limite. Todo limite termina sozinho.
limits-off = Os limites estão desativados nas configurações, por isso ninguém precisa esperar.
limits-search = Endereço de e-mail ou rede
limits-none-title = Ninguém precisa esperar
limits-none = Nenhum endereço, conta ou rede atingiu um limite.
limits-no-match-title = Nenhum limite atingido
limits-no-match = Nenhum limite afeta este endereço ou esta rede. Se a pessoa ainda precisa esperar, busque o caso dela.
limits-first-only = São mostrados apenas os primeiros { $count } de cada limite. Busque um endereço ou uma rede para ver outros.
limits-list = Limites atingidos
limits-column-who = Quem
limits-column-limit = Limite
limits-column-tries = Tentativas
limits-column-since = Contagem desde
limits-column-until = Até
limits-column-help = O que ajuda

# The limits. $duration is “10 minutes”.
limits-mails = E-mails para um mesmo endereço: { $count } em { $duration }
limits-requests = Solicitações de link de uma mesma rede: { $count } em { $duration }
limits-network-log-ins = Tentativas de login sem sucesso de uma mesma rede: { $count } em { $duration }
limits-account-log-ins = Tentativas de login sem sucesso em uma mesma conta: { $count } em { $duration }
limits-account-codes = Códigos de dois fatores errados para uma mesma conta: { $count } em { $duration }
# Where the tries at an account came from.
limits-from = Da rede { $network }
limits-from-elsewhere = De redes em que o titular nunca tinha entrado

# What people can do until a limit ends.
limits-help-mails = O próximo e-mail é enviado quando o limite terminar. Até lá, a pessoa pode usar o e-mail mais recente que recebeu.
limits-help-requests = Os navegadores podem continuar: cada solicitação só demora um pouco mais. Os programas precisam esperar.
limits-help-network-log-ins = As contas que já foram usadas nessa rede não precisam esperar. As outras pessoas podem recuperar a senha.
limits-help-account-log-ins = Envie um link de recuperação. Escolher uma nova senha com ele encerra este limite na hora.
limits-help-account-codes = Este limite não pode ser removido. Se a pessoa perdeu o dispositivo, um administrador pode redefinir a autenticação de dois fatores.

limits-clear = Remover limite
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = para { $who }

limits-allowed-title = Redes autorizadas
limits-allowed-lead = As pessoas nestas redes podem solicitar até { $times } vezes o número habitual de links. Os limites de endereços, senhas e códigos continuam os mesmos.
limits-allowed-none = Nenhuma rede tem um limite maior que o habitual.
limits-allowed-network = Rede
limits-allowed-reason = Motivo
limits-allowed-by = Autorizada por
limits-allowed-until = Até
limits-end = Encerrar agora
limits-allow = Autorizar uma rede

limits-allow-title = Autorizar uma rede
limits-allow-back = Todos os limites
limits-allow-lead = Para uma sala de aula ou um evento, em que muitas pessoas solicitam um link de uma mesma rede ao mesmo tempo.
limits-allow-network-hint = Um endereço IPv4 ou uma rede IPv6 que termine em /64 ou /48.
limits-allow-yours = Você está na rede { $network }.
limits-allow-network-wrong = Digite um único endereço IPv4, como 203.0.113.7, ou uma rede IPv6, como 2001:db8:1:2::/64.
limits-allow-for = Por quanto tempo
limits-allow-reason-hint = Por exemplo, “Laboratório de informática, primeiro dia de aula”. O motivo é mostrado na página com todos os limites.
limits-allow-reason-wrong = Digite um motivo de no máximo { $count } caracteres.
limits-allow-button = Autorizar rede
