# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Configuração
first-steps-lead = Quatro etapas, e as pessoas poderão recuperar suas contas aqui. Pule o que não for necessário: você pode voltar quando quiser.
first-steps-complete = Tudo está configurado.
first-steps-card-title = Conclua a configuração
first-steps-card =
    { $count ->
        [one] Falta { $count } etapa para que as pessoas possam recuperar suas contas aqui.
        [many] Faltam { $count } de etapas para que as pessoas possam recuperar suas contas aqui.
       *[other] Faltam { $count } etapas para que as pessoas possam recuperar suas contas aqui.
    }
first-steps-card-button = Continuar
# Hides the card for good.
first-steps-dismiss = Ocultar
first-steps-state-done = Concluída
first-steps-state-skipped = Pulada
first-steps-state-open = A fazer
first-steps-skip = Pular esta etapa
first-steps-resume = Fazer esta etapa

## Email.

first-steps-mail-title = E-mail
first-steps-mail-lead = Os links de recuperação são enviados por e-mail: sem ele, nada funciona.
first-steps-mail-backend = Envio por
first-steps-mail-server = Servidor de e-mail
first-steps-mail-sender = Remetente
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND é { $backend }, por isso nenhum e-mail sai desta máquina. Para enviar e-mails, adicione estas configurações e reinicie:
first-steps-mail-test = Enviar um e-mail de teste para { $address }
first-steps-mail-none = Nenhum e-mail foi enviado ainda.
first-steps-mail-accepted = O último e-mail foi aceito: { $time }. A resposta do servidor de e-mail:
first-steps-mail-rejected = O e-mail de teste foi recusado. A resposta do servidor de e-mail:
first-steps-mail-doctor = Este comando verifica o servidor de e-mail e o SPF, o DKIM e o DMARC do domínio do remetente:

## Name and color.

first-steps-name-title = Nome e cor
first-steps-name-lead = O que as pessoas veem em cada página e em cada e-mail.
first-steps-name-name = Nome
first-steps-name-color = Cor
first-steps-name-color-hint = Por exemplo, #1a5fb4. As páginas claras e escuras são derivadas dela.
first-steps-name-show = Mostrar prévia
first-steps-name-preview = Prévia
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } em uma página clara
first-steps-name-dark = { $name } em uma página escura
first-steps-name-paste = Adicione isto ao arquivo TOML indicado em --config e reinicie:
first-steps-name-replace = Coloque isto no lugar das mesmas chaves de [[application]] no arquivo TOML indicado em --config e reinicie:
first-steps-name-in-effect = Estas configurações estão em vigor.
first-steps-name-not-yet = Ainda não estão em vigor.
first-steps-name-name-wrong = Digite um nome em uma só linha, com até 60 caracteres.
first-steps-name-color-wrong = Digite uma cor como # e seis dígitos, por exemplo #1a5fb4.
first-steps-name-color-light = Esta cor é clara demais para ser legível. A mais próxima que funciona é { $color }.

## Accounts.

first-steps-accounts-title = Contas
first-steps-accounts-lead = Onde estão as contas que as pessoas recuperam aqui?
first-steps-accounts-connected =
    { $count ->
        [one] { $count } diretório está conectado.
        [many] { $count } de diretórios estão conectados.
       *[other] { $count } diretórios estão conectados.
    }
first-steps-accounts-elsewhere = No banco de dados de um aplicativo ou em um servidor de diretório: este comando o verifica e mostra as configurações a adicionar.
first-steps-accounts-here = Somente neste servidor
first-steps-accounts-here-chosen = As contas estão somente neste servidor: crie ou importe usuários.

## Two-factor authentication.

first-steps-second-title = Autenticação de dois fatores
first-steps-second-lead = Proteja sua própria conta: o login passa a exigir também um código de um app autenticador.
first-steps-second-done = A autenticação de dois fatores está ativada na sua conta.
first-steps-second-button = Configurar
