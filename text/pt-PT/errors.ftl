# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Introduza o seu endereço de e-mail.
error-email-invalid = Este endereço de e-mail não está completo. Deve ser semelhante a name@example.org.
error-name-missing = Introduza um nome.
error-name-not-text = Este nome contém carateres invisíveis que alteram a direção do texto à sua volta. Escreva-o em vez de o colar.
error-name-too-long = Este nome é demasiado longo. Utilize, no máximo, 150 carateres.
error-password-too-short = Esta palavra-passe é demasiado curta. Utilize, pelo menos, { $length } carateres; basta acrescentar uma ou duas palavras.
error-password-too-long = Esta palavra-passe é demasiado longa. Utilize, no máximo, 1024 bytes, o que equivale a cerca de uma página de texto.
error-password-too-common = Esta palavra-passe é demasiado fácil de adivinhar: as palavras-passe comuns, os padrões e o seu próprio nome ou endereço são o que os atacantes tentam primeiro. Escolha outra.
error-password-breached = Esta palavra-passe consta de uma fuga de dados e, por isso, os atacantes experimentam-na. Escolha uma que não tenha utilizado em mais nenhum lugar.
error-password-not-text = Esta palavra-passe contém carateres que não podem voltar a ser escritos, como uma quebra de linha. Escolha outra.
error-password-too-weak-there = A aplicação não aceita esta palavra-passe. Escolha uma mais longa, com outras palavras.
error-password-too-long-there = Esta palavra-passe é demasiado longa para a aplicação. Utilize, no máximo, 70 carateres.
error-password-in-history = Já utilizou esta palavra-passe. Escolha uma que nunca tenha utilizado aqui.
error-password-frozen = Esta é a palavra-passe de antes de a conta ter sido bloqueada, pelo que outra pessoa pode conhecê-la. Escolha outra.
error-password-revoked = Esta palavra-passe já não funciona nesta conta, pois outra pessoa pode conhecê-la. Escolha outra.
error-password-too-young = A aplicação ainda não permite outra alteração desta palavra-passe. Tente mais tarde ou contacte o apoio da aplicação.
error-changed-elsewhere = A palavra-passe desta conta foi alterada na aplicação depois do envio deste link, pelo que o link já não funciona. Se não fez essa alteração, peça um novo link.
error-directory-down = A aplicação que mantém a sua conta não está a responder. Nada foi alterado e o seu link continua a funcionar: tente novamente dentro de um minuto.
error-passwords-differ = As duas palavras-passe não coincidem. Introduza novamente a sua nova palavra-passe em ambos os campos.
error-link-no-longer-good = Este link já não funciona. Peça um novo.
error-case-number-missing = Introduza o número do caso. Está no e-mail e é semelhante a 7KQ2-M9XD.
error-code-missing = Introduza o código do e-mail.
error-code-not-right = Este código está errado ou já não funciona. Confirme-o no e-mail mais recente. Após cinco tentativas, abra o link do e-mail ou peça um novo.
error-code-is-case-number = Este é o número do caso. O código é semelhante e está no mesmo e-mail.
error-account-frozen = Esta conta foi bloqueada pelo titular. Só um link enviado para o endereço de e-mail do titular a desbloqueia; o titular pode pedi-lo.
error-wrong-credentials = Endereço de e-mail ou palavra-passe incorretos. Verifique ambos e tente novamente.
error-email-taken = Já existe uma conta com este endereço.
error-password-missing = Introduza a sua palavra-passe.
error-password-not-yours = Não indique a palavra-passe: só o titular da conta escolhe uma, com um link enviado por e-mail.
error-role-unknown = Essa função não existe.
error-not-logged-in = Não tem sessão iniciada ou a sessão terminou. Inicie sessão e tente novamente.
error-token-not-good = Esta chamada requer um token de API válido. Envie-o no cabeçalho Authorization, como «Token» ou «Bearer» seguido do token.
error-not-allowed = A sua função não o permite ou o seu token de API não tem o âmbito necessário. Fale com um administrador.
error-scope-missing = Escolha, pelo menos, um âmbito.
error-too-many-tokens = Já existem 50 tokens de API. Primeiro, revogue um que já não utilize.
error-token-name-not-good = Escolha outro nome com, no máximo, 100 carateres. «log-in» está reservado para tokens criados ao iniciar sessão.
error-password-needed = Introduza a sua própria palavra-passe para continuar. Para sua segurança, voltamos a pedi-la passado algum tempo.
error-password-wrong = Esta não é a sua palavra-passe. Verifique-a e tente novamente.
error-second-factor-needed = Primeiro, configure a autenticação de dois fatores.
error-second-factor-wrong = Este código está errado ou já foi utilizado. Espere pelo próximo e tente novamente.
error-caller-code-wrong = Este código está errado. Peça à pessoa que ligou para o ler novamente, a partir do e-mail mais recente.
error-caller-code-over = Não há nenhum código válido: expirou, foi utilizado ou foi introduzido incorretamente demasiadas vezes. Envie outro.
error-last-admin = Este é o último administrador ativo. Primeiro, atribua essa função a outra pessoa.
error-yourself = Esta é a sua própria conta. Tem de ser outro administrador a fazê-lo.
error-changed-meanwhile = Outra pessoa fez uma alteração depois de ter aberto a página, pelo que nada foi guardado. O que escreveu continua aqui: abra a página num novo separador para ver os valores atuais e faça lá as suas alterações.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Selecione primeiro, pelo menos, uma conta.
error-account-disabled = Esta conta está desativada, pelo que não é possível enviar um link. Primeiro, ative-a.
error-not-lockable-there = O diretório desta conta não consegue bloquear contas, pelo que a palavra-passe continua a funcionar. Altere a palavra-passe no diretório.
error-locked-there = Esta conta está bloqueada no respetivo diretório. Só uma nova palavra-passe, escolhida com um link de recuperação, a desbloqueia.
error-rate-invalid = Introduza um número de 1 a 1000.
error-campaign-is-over = Esta campanha terminou. Recarregue a respetiva página.
error-file-missing = Primeiro, escolha um ficheiro.
error-import-has-wrong-lines = Algumas linhas são inválidas. Opte por deixá-las de fora ou corrija-as no ficheiro e verifique-o novamente.
error-import-not-ready = Esta importação terminou ou ainda não foi verificada. Recarregue a respetiva página.
error-mail-is-going = Este e-mail está a ser enviado neste momento. Recarregue a respetiva página dentro de um minuto.
error-mail-waits-for-limit = Este e-mail está à espera devido ao limite de e-mails por endereço, que protege quem os recebe. Será enviado assim que o limite o permitir.
error-mail-is-over = Este e-mail já não pode ser alterado: foi enviado ou já não é necessário. Volte atrás e recarregue a respetiva página.
error-case-is-over = Este caso já está encerrado. Se ainda for necessária uma nova palavra-passe, envie um novo link.
error-url-invalid = Introduza um URL https, como https://example.org/hook, sem nome de utilizador.
error-url-private = Esse endereço está numa rede privada. Quem gere este servidor pode permiti-lo com WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Escolha, pelo menos, um evento.
error-cross-site = Este pedido veio de outro site e foi recusado. Abra a nossa página diretamente e tente novamente a partir daí.
error-unreadable = Não conseguimos ler este pedido. Verifique o que enviou e tente novamente.
error-not-found = Não existe nada neste endereço.
error-method-not-allowed = Este endereço não suporta este método.
error-too-slow = Este pedido demorou demasiado tempo a chegar. Verifique a sua ligação e tente novamente.
error-too-large = Este pedido é demasiado grande.
error-unsupported-media-type = Envie JSON (application/json) ou um formulário (application/x-www-form-urlencoded ou multipart/form-data).
error-idempotency-key-reused = Esta Idempotency-Key já foi utilizada noutro pedido. Utilize uma chave nova para cada pedido.
error-too-many-requests =
    Houve demasiados pedidos a partir da sua rede. Aguarde { $minutes ->
        [one] um minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } e tente novamente. Os e-mails que já estão a caminho vão chegar na mesma.
error-too-many-requests-hours =
    Houve demasiados pedidos a partir da sua rede. Aguarde { $hours ->
        [one] uma hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } e tente novamente. Os e-mails que já estão a caminho vão chegar na mesma.
error-too-many-tries =
    Demasiadas tentativas falhadas. Aguarde { $minutes ->
        [one] um minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } e tente novamente. Se se esqueceu da palavra-passe, peça um link: funciona de imediato.
error-too-many-tries-hours =
    Demasiadas tentativas falhadas. Aguarde { $hours ->
        [one] uma hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } e tente novamente. Se se esqueceu da palavra-passe, peça um link: funciona de imediato.
error-unavailable = Não conseguimos processar o seu pedido. A falha é nossa, não sua. Tente novamente dentro de alguns minutos.
error-unexpected = Algo correu mal do nosso lado. Tente novamente dentro de alguns minutos.
error-unreachable = Não foi possível contactar o servidor. Verifique a sua ligação e tente novamente. O que escreveu continua aqui.
