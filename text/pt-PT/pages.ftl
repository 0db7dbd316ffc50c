# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Saltar para o conteúdo principal
footer-promise = Nunca pedimos a sua palavra-passe por e-mail, telefone ou chat.
footer-version = Password Recover { $version }
title-error = Erro: { $title }
times-are-utc = Todas as horas estão em UTC.
show = Mostrar
hide = Ocultar
main-navigation = Navegação principal

steps = Passos
step-ask = Pedir um link
step-open = Abrir o e-mail
step-choose = Nova palavra-passe

takes-longer = Está a demorar um pouco mais…

email = Endereço de e-mail
email-hint = O que utiliza para iniciar sessão.

forgot-title = Esqueceu-se da palavra-passe?
forgot-lead = Introduza o seu endereço de e-mail e enviamos-lhe um link para escolher uma nova palavra-passe.
forgot-button = Enviar link
forgot-pending = A enviar…
delay-title = O e-mail está mais lento do que o habitual
delay = Os e-mails estão com um atraso de cerca de { $minutes ->
        [one] um minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    }. O seu pedido está guardado e vai ter resposta.
forgot-note = A sua palavra-passe permanece a mesma até que escolha uma nova.

sent-title = Consulte o seu e-mail
sent-lead = Se existir uma conta com este endereço, um e-mail com um link está a caminho.
sent-usually = Normalmente, chega em menos de dois minutos.
sent-open = Abra o link do e-mail
sent-open-rest = { " " }para escolher a sua nova palavra-passe. Funciona uma única vez, durante { $duration }.
case-label = O número do seu caso
case-note = Indique-o se contactar o apoio. Nunca revele a ninguém o código do e-mail: o apoio nunca o pede.
sent-nothing-title = Nenhum e-mail após cinco minutos?
sent-nothing-spam = Procure na pasta de spam ou correio não solicitado.
sent-nothing-other = Experimente outros endereços que possa ter utilizado para a sua conta.
sent-nothing-again = Peça outro link. Os que já tem continuam a funcionar.
sent-again = Tentar novamente ou utilizar outro endereço
sent-same = Mostramos esta página para qualquer endereço, de modo a não revelar quem tem uma conta.
code-title = Introduza o código do e-mail
code-lead = Funciona como o link, caso leia o e-mail noutro dispositivo.
code-here = Lê o e-mail noutro dispositivo?
code-here-field = Introduza o código do e-mail
code = Código
code-hint = As maiúsculas e os hífenes não têm importância.
case-number = Número do caso
case-number-hint = Encontra-o no mesmo e-mail.
code-button = Continuar
code-or-link-title = Já abriu o link?
code-or-link = Abra-o novamente a partir do e-mail. Removemos a parte secreta da barra de endereço, para que ninguém a possa copiar daí.
code-ask = Pedir um novo link

reset-title = Escolha uma nova palavra-passe
reset-lead = Este é o último passo.
reset-account = A sua conta
reset-button = Guardar palavra-passe
reset-pending = A guardar…
reset-note = Ao guardar, a sessão é terminada em todos os dispositivos com sessão iniciada nesta conta.
new-password = Nova palavra-passe
new-password-again = Confirme a nova palavra-passe
policy-length = Utilize, pelo menos, { $length } carateres. Algumas palavras seguidas são fáceis de memorizar.
policy-free = Os espaços, as maiúsculas e os símbolos são permitidos, mas não obrigatórios.
policy-common = As palavras-passe muito comuns não são permitidas.

link-gone-title = Este link já não funciona
link-gone-lead = Os links funcionam uma única vez e durante um tempo limitado. Abrir este não alterou nada na sua conta.
link-gone-button = Enviar novo link
link-gone-note = Vamos enviá-lo para o endereço de e-mail da conta.
link-gone-other = Utilizar outro endereço

not-me-title = Parar este pedido?
not-me-lead = Se não pediu uma nova palavra-passe, pare o pedido. Os links e códigos do pedido deixam imediatamente de funcionar e a sua palavra-passe permanece a mesma.
not-me-button = Parar este pedido
not-me-note = Se fez este pedido, basta fechar esta página.
not-me-done-title = Pedido parado
not-me-done-lead = Os links e códigos do pedido já não funcionam e a sua palavra-passe não foi alterada. Não precisa de fazer mais nada.
not-me-done-note = O mais provável é que alguém se tenha enganado a escrever o próprio endereço. Se continuar a acontecer, contacte o apoio e indique o número do caso que está no e-mail.
not-me-gone-title = Não há nada para parar
not-me-gone-lead = Este pedido terminou: foi utilizado, parado ou expirou. Os links do pedido já não funcionam.
not-me-gone-note = Se recebeu um e-mail a dizer que a sua palavra-passe foi alterada e não fez essa alteração, abra o link desse e-mail.

freeze-title = Bloquear a sua conta?
freeze-lead = Se não alterou a palavra-passe, bloqueie já a conta. Todas as sessões são terminadas e ninguém pode iniciar sessão até que escolha uma nova palavra-passe.
freeze-button = Bloquear a minha conta
freeze-note = Pode desbloqueá-la em qualquer altura com um link enviado para o seu endereço de e-mail. Se alterou a palavra-passe, basta fechar esta página.
restore-title = Restaurar a sua conta?
restore-lead = Se não quer o novo endereço de e-mail, restaure já a conta. Volta a ter o endereço anterior, todas as sessões são terminadas e ninguém pode iniciar sessão até que escolha uma nova palavra-passe.
restore-button = Restaurar a minha conta
restore-note = Pode desbloqueá-la em qualquer altura com um link enviado para o endereço anterior. Se pediu o novo endereço, basta fechar esta página.
freeze-done-title = A sua conta está bloqueada
freeze-done-lead = Todas as sessões foram terminadas e ninguém pode iniciar sessão.
freeze-done-next-title = Como desbloqueá-la
freeze-done-mailbox = Se outra pessoa puder estar a ler os seus e-mails, altere primeiro a palavra-passe da sua conta de e-mail.
freeze-done-ask = Peça um link e utilize-o para escolher uma nova palavra-passe. Isso desbloqueia a sua conta.
freeze-done-button = Pedir um link
freeze-done-note = Conte ao seu administrador o que aconteceu.
freeze-gone-title = Este link já não funciona
freeze-gone-lead = Pode bloquear a conta uma única vez, no prazo de 72 horas após o envio do e-mail. Abri-lo agora não alterou nada.
freeze-gone-note = Continua com receio? Escolha uma nova palavra-passe: isso termina as sessões de todas as outras pessoas.
open-again-title = Abra o link novamente
open-again-lead = Para voltar a esta página, abra novamente o link do e-mail. Removemos a parte secreta da barra de endereço, para que ninguém a possa copiar daí.

saving-title = A guardar a sua nova palavra-passe
saving-lead = A sua nova palavra-passe está a ser guardada na aplicação. Normalmente, demora alguns segundos.
saving-note = Pode fechar esta página: a palavra-passe é guardada de qualquer forma e, quando isso acontecer, recebe um e-mail.
saving-again = Verificar novamente
done-title = A sua palavra-passe foi alterada
done-lead = Já pode iniciar sessão com a sua nova palavra-passe.
done-safe-title = A segurança da sua conta
done-safe-sessions = Terminámos a sessão em todos os dispositivos que a tinham iniciada.
done-safe-notice = Estamos a enviar-lhe um e-mail sobre esta alteração.
done-safe-link = O link que utilizou não pode ser utilizado novamente.
done-next-title = O que fazer a seguir
done-next = Volte ao local onde queria iniciar sessão e utilize aí a sua nova palavra-passe. Se o navegador se oferecer para a guardar, aceite.

login-title = Iniciar sessão
login-lead = Para administradores deste serviço.
login-button = Iniciar sessão
login-pending = A iniciar sessão…
password = Palavra-passe
password-again = Confirme a palavra-passe
logout = Terminar sessão

setup-title = Crie a primeira conta de administrador
setup-lead = Este link funciona uma única vez. A conta que criar aqui pode ver todos os utilizadores deste serviço.
setup-email-hint = Vai utilizá-lo para iniciar sessão e é para lá que vão os seus próprios links de recuperação.
setup-button = Criar conta
setup-pending = A criar a conta…
setup-gone-title = Este link de configuração já não funciona
setup-gone-lead = Funciona uma única vez, e só até o servidor reiniciar ou existir um administrador.
setup-gone-next = Se existir um administrador, inicie sessão. Caso contrário, reinicie o servidor: é apresentado um novo link.
name = Nome

mailbox-title = Caixa de correio
mailbox-banner-title = Esta é a caixa de correio de desenvolvimento
mailbox-banner = Todos os e-mails deste servidor vêm parar aqui e nenhum é enviado a ninguém. Quem puder abrir esta página pode lê-los.
mailbox-empty-title = Ainda não há e-mails
mailbox-empty = Peça um link, volte aqui e recarregue esta página.
mailbox-ask = Pedir um link
mailbox-newest = Mais recentes primeiro. Todas as horas estão em UTC.
mailbox-list = E-mails
mailbox-back = Voltar à caixa de correio
mail-subject = Assunto
mail-from = De
mail-to = Para
mail-when = Data
mail-text-part = Parte de texto
mail-html-part = Parte HTML
mail-html-frame = Parte HTML do e-mail
mail-link = Link
nav-recovery = Página de recuperação
nav-admin = Admin

not-found-title = Página não encontrada
not-found-lead = O endereço pode estar mal escrito ou incompleto. Se veio de um e-mail, verifique se copiou o link completo.
broken-title = Algo correu mal
broken-lead = A falha é nossa, não sua. Volte atrás e tente novamente dentro de alguns minutos.
broken-number = Se voltar a acontecer, indique este número ao apoio:
unavailable-title = Voltamos em breve
unavailable-lead = Este serviço está temporariamente indisponível. Tente novamente dentro de alguns minutos. Os links que já tem continuam a funcionar.
refused-title = Este pedido foi recusado
start-again = Começar de novo
