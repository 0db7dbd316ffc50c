# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Digite seu endereço de e-mail.
error-email-invalid = Este endereço de e-mail não está completo. Ele deve ser como name@example.org.
error-name-missing = Digite um nome.
error-name-not-text = Este nome contém caracteres invisíveis que mudam a direção do texto ao redor. Digite-o em vez de colar.
error-name-too-long = Este nome é longo demais. Use no máximo 150 caracteres.
error-password-too-short = Esta senha é curta demais. Use pelo menos { $length } caracteres; basta acrescentar uma ou duas palavras.
error-password-too-long = Esta senha é longa demais. Use no máximo 1.024 bytes, cerca de uma página de texto.
error-password-too-common = Esta senha é fácil demais de adivinhar: senhas comuns, padrões e seu próprio nome ou endereço são o que os invasores tentam primeiro. Escolha outra.
error-password-breached = Esta senha apareceu em um vazamento de dados e, por isso, invasores a testam. Escolha uma que você não tenha usado em nenhum outro lugar.
error-password-not-text = Esta senha contém caracteres que não podem ser digitados de novo, como uma quebra de linha. Escolha outra.
error-password-too-weak-there = O aplicativo não aceita esta senha. Escolha uma mais longa, com outras palavras.
error-password-too-long-there = Esta senha é longa demais para o aplicativo. Use no máximo 70 caracteres.
error-password-in-history = Você já usou esta senha. Escolha uma que nunca usou aqui.
error-password-frozen = Esta é a senha de antes de a conta ser bloqueada, por isso outra pessoa pode conhecê-la. Escolha outra.
error-password-revoked = Esta senha não funciona mais para esta conta, pois outra pessoa pode conhecê-la. Escolha outra.
error-password-too-young = O aplicativo ainda não permite outra alteração desta senha. Tente mais tarde ou fale com o suporte dele.
error-changed-elsewhere = A senha desta conta foi alterada no aplicativo depois do envio deste link, por isso o link não funciona mais. Se não foi você, solicite um novo link.
error-directory-down = O aplicativo que mantém sua conta não está respondendo. Nada foi alterado e seu link continua funcionando: tente de novo em um minuto.
error-passwords-differ = As senhas não coincidem. Digite sua nova senha de novo nos dois campos.
error-link-no-longer-good = Este link não funciona mais. Solicite um novo.
error-case-number-missing = Digite o número do caso. Ele está no e-mail e é parecido com 7KQ2-M9XD.
error-code-missing = Digite o código do e-mail.
error-code-not-right = Este código está errado ou não funciona mais. Confira no e-mail mais recente. Depois de cinco tentativas, abra o link do e-mail ou solicite um novo.
error-code-is-case-number = Este é o número do caso. O código é parecido e está no mesmo e-mail.
error-account-frozen = Esta conta foi bloqueada pelo titular. Só um link enviado para o endereço de e-mail do titular a desbloqueia; o titular pode solicitá-lo.
error-wrong-credentials = Endereço de e-mail ou senha incorretos. Confira os dois e tente de novo.
error-email-taken = Já existe uma conta com este endereço.
error-password-missing = Digite sua senha.
error-password-not-yours = Deixe a senha de fora: só o titular da conta a escolhe, com um link enviado por e-mail.
error-role-unknown = Essa função não existe.
error-not-logged-in = Você não entrou na sua conta ou a sessão terminou. Entre e tente de novo.
error-token-not-good = Esta chamada exige um token de API válido. Envie-o no cabeçalho Authorization, como “Token” ou “Bearer” seguido do token.
error-not-allowed = Sua função não permite isso ou seu token de API não tem o escopo necessário. Fale com um administrador.
error-scope-missing = Escolha pelo menos um escopo.
error-too-many-tokens = Já existem 50 tokens de API. Primeiro, revogue um que você não usa mais.
error-token-name-not-good = Escolha outro nome com no máximo 100 caracteres. “log-in” é reservado para tokens criados ao entrar.
error-password-needed = Digite sua própria senha para continuar. Para sua segurança, pedimos a senha novamente depois de algum tempo.
error-password-wrong = Esta não é a sua senha. Confira e tente de novo.
error-second-factor-needed = Primeiro, configure a autenticação de dois fatores.
error-second-factor-wrong = Este código está errado ou já foi usado. Espere o próximo e tente de novo.
error-caller-code-wrong = Este código está errado. Peça a quem ligou para ler de novo o código do e-mail mais recente.
error-caller-code-over = Não há nenhum código válido: ele expirou, já foi usado ou foi digitado errado vezes demais. Envie outro.
error-last-admin = Este é o último administrador ativo. Primeiro, dê essa função a outra pessoa.
error-yourself = Esta é a sua própria conta. Outro administrador precisa fazer isso.
error-changed-meanwhile = Outra pessoa fez uma alteração depois que você abriu a página, por isso nada foi salvo. O que você digitou continua aqui: abra a página em uma nova guia para ver os valores atuais e faça suas alterações lá.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Primeiro, selecione pelo menos uma conta.
error-account-disabled = Esta conta está desativada, por isso nenhum link pode ser enviado. Primeiro, ative-a.
error-not-lockable-there = O diretório desta conta não consegue bloquear contas, por isso a senha dela continua funcionando. Altere a senha no diretório.
error-locked-there = Esta conta está bloqueada no diretório dela. Só uma nova senha, escolhida com um link de recuperação, a desbloqueia.
error-rate-invalid = Digite um número de 1 a 1.000.
error-campaign-is-over = Esta campanha terminou. Recarregue a página dela.
error-file-missing = Primeiro, escolha um arquivo.
error-import-has-wrong-lines = Algumas linhas são inválidas. Escolha deixá-las de fora ou corrija-as no arquivo e verifique-o de novo.
error-import-not-ready = Esta importação terminou ou ainda não foi verificada. Recarregue a página dela.
error-mail-is-going = Este e-mail está sendo enviado agora. Recarregue a página dele em um minuto.
error-mail-waits-for-limit = Este e-mail está aguardando por causa do limite de e-mails por endereço, que protege quem os recebe. Ele será enviado assim que o limite permitir.
error-mail-is-over = Este e-mail não pode mais ser alterado: já foi enviado ou não é mais necessário. Volte e recarregue a página dele.
error-case-is-over = Este caso já está encerrado. Se uma nova senha ainda for necessária, envie um novo link.
error-url-invalid = Digite um URL https, como https://example.org/hook, sem nome de usuário.
error-url-private = Esse endereço está em uma rede privada. Quem opera este servidor pode permiti-lo com WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Escolha pelo menos um evento.
error-cross-site = Esta solicitação veio de outro site e foi recusada. Abra nossa página diretamente e tente de novo por lá.
error-unreadable = Não conseguimos ler esta solicitação. Confira o que você enviou e tente de novo.
error-not-found = Não há nada neste endereço.
error-method-not-allowed = Este endereço não aceita este método.
error-too-slow = Esta solicitação demorou demais para chegar. Verifique sua conexão e tente de novo.
error-too-large = Esta solicitação é grande demais.
error-unsupported-media-type = Envie JSON (application/json) ou um formulário (application/x-www-form-urlencoded ou multipart/form-data).
error-idempotency-key-reused = Esta Idempotency-Key já foi usada em outra solicitação. Use uma chave nova para cada solicitação.
error-too-many-requests =
    Sua rede fez solicitações demais. Aguarde { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } e tente de novo. Os e-mails que já estão a caminho vão chegar mesmo assim.
error-too-many-requests-hours =
    Sua rede fez solicitações demais. Aguarde { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } e tente de novo. Os e-mails que já estão a caminho vão chegar mesmo assim.
error-too-many-tries =
    Tentativas demais sem sucesso. Aguarde { $minutes ->
        [one] { $minutes } minuto
        [many] { $minutes } de minutos
       *[other] { $minutes } minutos
    } e tente de novo. Se você esqueceu sua senha, solicite um link: isso funciona na hora.
error-too-many-tries-hours =
    Tentativas demais sem sucesso. Aguarde { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    } e tente de novo. Se você esqueceu sua senha, solicite um link: isso funciona na hora.
error-unavailable = Não conseguimos processar sua solicitação. A falha é nossa, não sua. Tente de novo em alguns minutos.
error-unexpected = Algo deu errado do nosso lado. Tente de novo em alguns minutos.
error-unreachable = Não foi possível acessar o servidor. Verifique sua conexão e tente de novo. O que você digitou continua aqui.
