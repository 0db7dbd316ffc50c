# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Pular para o conteúdo principal
footer-promise = Nunca pedimos sua senha por e-mail, telefone ou chat.
footer-version = Password Recover { $version }
title-error = Erro: { $title }
times-are-utc = Todos os horários estão em UTC.
show = Mostrar
hide = Ocultar
main-navigation = Navegação principal

steps = Etapas
step-ask = Solicitar link
step-open = Abrir o e-mail
step-choose = Nova senha

takes-longer = Está demorando um pouco mais…

email = Endereço de e-mail
email-hint = O que você usa para entrar.

forgot-title = Esqueceu sua senha?
forgot-lead = Digite seu endereço de e-mail e enviaremos um link para você escolher uma nova senha.
forgot-button = Enviar link
forgot-pending = Enviando…
delay-title = O e-mail está mais lento que o normal
delay = Os e-mails estão com cerca de { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } de atraso. Sua solicitação está salva e será respondida.
forgot-note = Sua senha continua a mesma até você escolher uma nova.

sent-title = Confira seu e-mail
sent-lead = Se houver uma conta com este endereço, um e-mail com um link está a caminho.
sent-usually = Ele costuma chegar em até dois minutos.
sent-open = Abra o link do e-mail
sent-open-rest = { " " }para escolher sua nova senha. Ele funciona uma única vez, por { $duration }.
case-label = O número do seu caso
case-note = Informe-o se falar com o suporte. Nunca informe a ninguém o código do e-mail: o suporte nunca pede o código.
sent-nothing-title = Nenhum e-mail depois de cinco minutos?
sent-nothing-spam = Olhe na pasta de spam ou lixo eletrônico.
sent-nothing-other = Tente outros endereços que você pode ter usado na sua conta.
sent-nothing-again = Solicite outro link. Os que você já tem continuam funcionando.
sent-again = Tentar de novo ou usar outro endereço
sent-same = Mostramos esta página para qualquer endereço, para que ela não revele quem tem uma conta.
code-title = Digite o código do e-mail
code-lead = Ele funciona como o link, caso você leia seu e-mail em outro dispositivo.
code-here = Lê seu e-mail em outro dispositivo?
code-here-field = Digite o código do e-mail
code = Código
code-hint = Maiúsculas e hifens não importam.
case-number = Número do caso
case-number-hint = Você o encontra no mesmo e-mail.
code-button = Continuar
code-or-link-title = Você já abriu o link?
code-or-link = Abra-o de novo pelo e-mail. Removemos a parte secreta dele da barra de endereço, para que ninguém possa copiá-la dali.
code-ask = Solicitar novo link

reset-title = Escolha uma nova senha
reset-lead = Esta é a última etapa.
reset-account = Sua conta
reset-button = Salvar nova senha
reset-pending = Salvando…
reset-note = Ao salvar, todos os dispositivos conectados a esta conta são desconectados.
new-password = Nova senha
new-password-again = Confirme a nova senha
policy-length = Use pelo menos { $length } caracteres. Algumas palavras em sequência são fáceis de lembrar.
policy-free = Espaços, maiúsculas e símbolos são permitidos, mas não obrigatórios.
policy-common = Senhas muito comuns não são permitidas.

link-gone-title = Este link não funciona mais
link-gone-lead = Os links funcionam uma única vez e por tempo limitado. Abrir este não mudou nada na sua conta.
link-gone-button = Enviar novo link
link-gone-note = Vamos enviá-lo para o endereço de e-mail da conta.
link-gone-other = Usar outro endereço

not-me-title = Cancelar esta solicitação?
not-me-lead = Se você não pediu uma nova senha, cancele a solicitação. Os links e códigos dela deixam de funcionar na hora e sua senha continua a mesma.
not-me-button = Cancelar esta solicitação
not-me-note = Se foi você, basta fechar esta página.
not-me-done-title = Solicitação cancelada
not-me-done-lead = Os links e códigos dela não funcionam mais e sua senha não mudou. Não há mais nada a fazer.
not-me-done-note = O mais provável é que alguém tenha digitado errado o próprio endereço. Se continuar acontecendo, fale com o suporte e informe o número do caso que está no e-mail.
not-me-gone-title = Não há nada para cancelar
not-me-gone-lead = Esta solicitação já terminou: foi usada, cancelada ou expirou. Os links dela não funcionam mais.
not-me-gone-note = Se você recebeu um e-mail dizendo que sua senha foi alterada, e não foi você, abra o link desse e-mail.

freeze-title = Bloquear sua conta?
freeze-lead = Se você não alterou a senha, bloqueie a conta agora. Todos são desconectados e ninguém pode entrar até você escolher uma nova senha.
freeze-button = Bloquear minha conta
freeze-note = Você pode desbloqueá-la a qualquer momento com um link enviado para seu endereço de e-mail. Se foi você que alterou a senha, basta fechar esta página.
restore-title = Restaurar sua conta?
restore-lead = Se você não quer o novo endereço de e-mail, restaure a conta agora. Ela volta a ter o endereço anterior, todos são desconectados e ninguém pode entrar até você escolher uma nova senha.
restore-button = Restaurar minha conta
restore-note = Você pode desbloqueá-la a qualquer momento com um link enviado para o endereço anterior. Se você pediu o novo endereço, basta fechar esta página.
freeze-done-title = Sua conta está bloqueada
freeze-done-lead = Todos foram desconectados e ninguém pode entrar.
freeze-done-next-title = Como desbloquear
freeze-done-mailbox = Se outra pessoa pode estar lendo seus e-mails, altere primeiro a senha da sua conta de e-mail.
freeze-done-ask = Solicite um link e use-o para escolher uma nova senha. Isso desbloqueia sua conta.
freeze-done-button = Solicitar link
freeze-done-note = Conte ao seu administrador o que aconteceu.
freeze-gone-title = Este link não funciona mais
freeze-gone-lead = Ele pode bloquear a conta uma única vez, em até 72 horas após o envio do e-mail. Abri-lo agora não mudou nada.
freeze-gone-note = Ainda com receio? Escolha uma nova senha: isso desconecta todas as outras pessoas.
open-again-title = Abra o link de novo
open-again-lead = Para voltar a esta página, abra de novo o link do e-mail. Removemos a parte secreta dele da barra de endereço, para que ninguém possa copiá-la dali.

saving-title = Salvando sua nova senha
saving-lead = Sua nova senha está sendo salva no aplicativo. Isso costuma levar alguns segundos.
saving-note = Você pode fechar esta página: a senha será salva de qualquer forma, e você receberá um e-mail quando isso acontecer.
saving-again = Verificar de novo
done-title = Sua senha foi alterada
done-lead = Agora você pode entrar com sua nova senha.
done-safe-title = Sua conta protegida
done-safe-sessions = Desconectamos todos os dispositivos que estavam conectados.
done-safe-notice = Estamos enviando a você um e-mail sobre esta alteração.
done-safe-link = O link que você usou não pode ser usado de novo.
done-next-title = O que fazer agora
done-next = Volte para onde você queria entrar e use sua nova senha lá. Se o navegador oferecer para salvá-la, aceite.

login-title = Entrar
login-lead = Para administradores deste serviço.
login-button = Entrar
login-pending = Entrando…
password = Senha
password-again = Confirme a senha
logout = Sair

setup-title = Crie a primeira conta de administrador
setup-lead = Este link funciona uma única vez. A conta que você criar aqui pode ver todos os usuários deste serviço.
setup-email-hint = Você vai entrar com ele, e seus próprios links de recuperação vão para lá.
setup-button = Criar conta
setup-pending = Criando a conta…
setup-gone-title = Este link de configuração não funciona mais
setup-gone-lead = Ele funciona uma única vez, e só até o servidor ser reiniciado ou haver um administrador.
setup-gone-next = Se houver um administrador, entre. Se não, reinicie o servidor: ele exibe um novo link.
name = Nome

mailbox-title = Caixa de e-mails
mailbox-banner-title = Esta é a caixa de e-mails de desenvolvimento
mailbox-banner = Todos os e-mails deste servidor chegam aqui e nenhum é enviado a ninguém. Quem puder abrir esta página pode lê-los.
mailbox-empty-title = Nenhum e-mail ainda
mailbox-empty = Solicite um link, depois volte aqui e recarregue esta página.
mailbox-ask = Solicitar link
mailbox-newest = Mais recentes primeiro. Todos os horários estão em UTC.
mailbox-list = E-mails
mailbox-back = Voltar à caixa de e-mails
mail-subject = Assunto
mail-from = De
mail-to = Para
mail-when = Data
mail-text-part = Parte em texto
mail-html-part = Parte em HTML
mail-html-frame = Parte em HTML do e-mail
mail-link = Link
nav-recovery = Página de recuperação
nav-admin = Admin

not-found-title = Página não encontrada
not-found-lead = O endereço pode estar errado ou incompleto. Se ele veio de um e-mail, confira se você copiou o link inteiro.
broken-title = Algo deu errado
broken-lead = A falha é nossa, não sua. Volte e tente de novo em alguns minutos.
broken-number = Se acontecer de novo, informe este número ao suporte:
unavailable-title = Voltaremos em breve
unavailable-lead = Este serviço está temporariamente indisponível. Tente de novo em alguns minutos. Os links que você já tem continuam funcionando.
refused-title = Esta solicitação foi recusada
start-again = Começar de novo
