# Importing and exporting users: the pages, and the messages of the commands.

import-title = Importar usuários
import-lead = De um arquivo com um usuário por linha. Você verá o que será importado antes que algo seja gravado, e as contas existentes ficam como estão.
import-file = Arquivo
import-file-hint = CSV com os nomes das colunas na primeira linha, JSON Lines, um array JSON ou um realm do Keycloak; até 64 MiB.
import-with-roles = Importar as funções do arquivo
import-with-roles-hint = Caso contrário, todos são importados como usuários sem acesso ao painel. Ative isto apenas se souber quem preencheu a coluna de funções: em muitos aplicativos, os próprios usuários podem fazer isso.
import-without-hashes = Importar usuários sem o hash de senha se ele não puder ser usado
import-without-hashes-hint = Eles escolhem uma senha com um link enviado por e-mail. Caso contrário, as linhas deles são inválidas.
import-without-pepper = O Devise não acrescenta um pepper às senhas
import-without-pepper-hint = Só para uma coluna encrypted_password: config.pepper não está definido em config/initializers/devise.rb. Se estiver definido, importe pela linha de comando com --pepper-file.
import-columns = Colunas
import-columns-read = Só o endereço de e-mail é obrigatório. Estas colunas são lidas, em qualquer ordem. Todas as outras são listadas quando o arquivo é verificado:
import-columns-hash = Nomes comuns em outros aplicativos também são lidos, como encrypted_password, user_pass, blocked ou deleted_at. Os hashes de senha são mantidos se puderem ser verificados aqui, para que os usuários possam entrar com a senha atual: os do Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug e ASP.NET Identity. Usuários sem hash escolhem uma senha com um link enviado por e-mail. Para o Firebase, importe pela linha de comando com --firebase-hash-config.
import-check = Verificar arquivo
import-latest = Importações recentes
import-column-source = Origem
import-column-state = Estado
import-column-when = Início
import-column-by = Por
import-column-written = Usuários importados
import-command-line = Linha de comando
import-state-reading = Verificando
import-state-ready = Aguarda confirmação
import-state-writing = Importando
import-state-done = Importado
import-state-dropped = Nada importado

import-reading-title = Verificando { $source }
import-reading = { $lines } linhas verificadas até agora. Esta página se atualiza automaticamente.
import-progress-label = Andamento
import-writing-title =
    { $count ->
        [one] Importando { $count } usuário
        [many] Importando { $count } de usuários
       *[other] Importando { $count } usuários
    }
import-writing = Todos os usuários são importados de uma só vez. Esta página se atualiza automaticamente.
import-ready-title = { $source }: pronto para importar
import-done-title =
    { $count ->
        [one] { $count } usuário importado
        [many] { $count } de usuários importados
       *[other] { $count } usuários importados
    }
import-done-lead = Usuários com um hash de senha podem entrar como antes. Os outros escolhem uma senha com um link enviado por e-mail.
import-dropped-title = Nada foi importado
import-dropped-lead = Você pode tentar de novo a qualquer momento.
import-count-lines = Linhas
import-count-fresh = Novos usuários
import-count-there = Já existem, sem alteração
import-count-repaired = Já existem e nunca foram usados; os dados que faltam serão acrescentados
import-count-repaired-done = Já existiam e nunca foram usados; os dados que faltavam foram acrescentados
import-count-wrong = Linhas inválidas
import-count-staff = Novos usuários com acesso ao painel
import-count-written = Usuários importados
import-unread-title = Colunas não lidas
import-unread = Estas colunas são ignoradas. Se uma delas indica quem está impedido de entrar ou contém hashes de senha, primeiro mude o nome dela:
import-kept-title = Custo dos hashes de senha importados
import-kept =
    { $count ->
        [one] { $count } conta mantém um hash de senha de outro sistema. Até que o titular dela entre, cada login demora cerca de { $times } vezes o tempo que levaria sem esses hashes.
        [many] { $count } de contas mantêm um hash de senha de outro sistema. Até que os titulares delas entrem, cada login demora cerca de { $times } vezes o tempo que levaria sem esses hashes.
       *[other] { $count } contas mantêm um hash de senha de outro sistema. Até que os titulares delas entrem, cada login demora cerca de { $times } vezes o tempo que levaria sem esses hashes.
    }
import-kept-until = Os hashes restantes serão removidos em { $date }. Os usuários que não tiverem entrado até lá escolhem uma senha com um link enviado por e-mail.
import-column-line = Linha
import-column-field = Campo
import-column-problem = Problema
import-column-email = Endereço de e-mail
import-column-value = Valor
import-staff = Acesso ao painel
import-staff-lead = Confira cada um destes usuários. Em muitos aplicativos, os próprios usuários podem preencher a coluna de funções.
import-errors = Linhas inválidas
import-errors-first = Linhas inválidas: as primeiras { $shown }
import-notices = Avisos
import-notices-first = Avisos: os primeiros { $shown }
import-download = Baixar linhas inválidas
import-download-hint = Um arquivo CSV com linha, endereço, valor e problema. Ele não contém senhas nem hashes de senha.
import-confirm-admins =
    { $count ->
        [one] Criar { $count } administrador
        [many] Criar { $count } de administradores
       *[other] Criar { $count } administradores
    }
import-confirm-admins-hint = Administradores podem fazer tudo aqui. Eles estão listados acima.
import-skip-wrong =
    { $count ->
        [one] Deixar de fora { $count } linha inválida
        [many] Deixar de fora { $count } de linhas inválidas
       *[other] Deixar de fora as { $count } linhas inválidas
    }
import-skip-wrong-hint = Ou corrija-as no arquivo e verifique-o de novo.
import-write =
    { $count ->
        [one] Importar { $count } usuário
        [many] Importar { $count } de usuários
       *[other] Importar { $count } usuários
    }
import-nothing-to-write = Não há novos usuários neste arquivo.
import-drop = Cancelar importação
import-another = Verificar outro arquivo
import-to-users = Ver usuários

import-field-line = linha
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = horário
import-field-password = password_hash

import-unreadable = Esta linha não é como as outras: tem células demais ou não é um objeto JSON de valores simples.
import-not-utf8 = Esta linha não está em UTF-8. Salve o arquivo em UTF-8.
import-too-long = Esta linha tem mais de 64 KiB.
import-quote-open = Uma aspa é aberta aqui e nunca é fechada, por isso tudo o que vem depois parece pertencer a esta linha.
import-field-twice = Dois campos dela têm o mesmo significado.
import-email-missing = O endereço de e-mail está faltando.
import-email-invalid = Este endereço de e-mail não está completo.
import-twice = O mesmo endereço já aparece na linha { $line }.
import-already-there = Já existe uma conta com este endereço. Ela fica como está.
import-repaired = Já existe uma conta com este endereço, mas ela nunca foi usada. O hash de senha que falta é acrescentado, ou ela é desativada conforme esta linha.
import-name-too-long = O nome tem mais de 150 caracteres.
import-name-not-text = O nome contém caracteres que não podem ser exibidos.
import-role-unknown = Essa função não existe. Use user, viewer, help-desk ou admin.
import-flag-unclear = Não está claro se esta conta está ativa. Use true ou false em uma coluna is_active.
import-time-unclear = Este horário não pode ser lido ou é ambíguo. Ele é deixado de fora. Escreva-o como 2026-11-24 13:05:00 para mantê-lo.
import-hash-unknown = Este hash de senha não pode ser verificado aqui. Importe esses usuários sem ele: eles escolhem uma senha por e-mail.
import-hash-garbled = Este hash de senha está danificado. Importe esses usuários sem ele: eles escolhem uma senha por e-mail.
import-pepper-unsaid = O Devise pode acrescentar um pepper a esta senha, e sem ele este hash não serve para nada. Informe se config.pepper está definido: com --pepper-file ou --without-pepper na linha de comando, ou com a caixa de seleção na página.
import-hash-too-costly = Verificar este hash de senha, além dos que já são mantidos, exigiria memória ou tempo demais em cada login. Importe esses usuários sem ele: eles escolhem uma senha por e-mail.
import-hash-left-out = Este hash de senha não pode ser mantido. O usuário é importado sem ele e escolhe uma senha por e-mail.
import-becomes-viewer = Este usuário poderia ver tudo no painel.
import-becomes-help-desk = Este usuário teria a função de central de ajuda.
import-becomes-admin = Este usuário teria a função de administração.

import-role-left-out = Esta linha tem uma função para o painel. O usuário é importado sem ela.
import-too-many-staff = Uma importação pode dar a no máximo 500 usuários uma função no painel.

import-source-empty = Não há usuários nele.
import-source-no-email = Não há coluna email nem username. A primeira linha de um arquivo CSV precisa conter os nomes das colunas.
import-source-column-twice = Duas colunas dele têm o mesmo significado.
import-source-quote-open = Uma aspa é aberta nele e nunca é fechada, por isso não está claro onde começam as linhas seguintes.
import-source-too-many-lines = Ele tem mais de um milhão de linhas. Divida-o em vários arquivos.
import-source-no-users = Não há lista de usuários nele: um arquivo JSON precisa ser um array ou ter um em users.
import-source-json-broken = Ele não é um JSON válido.
import-source-broken-off = A transferência foi interrompida.
import-source-failed = Ele não pôde ser lido até o fim.
import-source-database = Ele é um banco de dados SQLite. Importe-o pela linha de comando do servidor: password-recover importusers sqlite:///caminho/do/arquivo

import-command-finding = linha { $line }, { $field }: { $sentence }
import-command-progress = { $lines } linhas verificadas
import-command-summary =
    { $lines ->
        [one] { $lines } linha
        [many] { $lines } de linhas
       *[other] { $lines } linhas
    }: { $fresh ->
        [one] { $fresh } novo usuário
        [many] { $fresh } de novos usuários
       *[other] { $fresh } novos usuários
    }, { $there } existentes, { $wrong } inválidas.
import-command-repaired =
    { $count ->
        [one] { $count } conta que ninguém usou ainda recebe o que lhe falta.
        [many] { $count } de contas que ninguém usou ainda recebem o que lhes falta.
       *[other] { $count } contas que ninguém usou ainda recebem o que lhes falta.
    }
import-command-unread = Colunas ignoradas: { $names }
import-command-staff =
    { $count ->
        [one] { $count } dos novos usuários pode acessar o painel.
        [many] { $count } dos novos usuários podem acessar o painel.
       *[other] { $count } dos novos usuários podem acessar o painel.
    }
import-command-dry = Simulação: nada foi importado.
import-command-wrong = Nada foi importado, por causa das linhas inválidas. Corrija-as ou deixe-as de fora com --skip-invalid. Com --without-unknown-hashes, os usuários cujo hash de senha não pode ser usado são importados sem ele.
import-command-writing = Criando as contas…
import-command-tidying = Removendo as linhas temporárias. Você pode interromper isto; a próxima importação remove o resto.
import-command-done =
    { $count ->
        [one] { $count } usuário importado.
        [many] { $count } de usuários importados.
       *[other] { $count } usuários importados.
    }

import-export-title = Exportar usuários
import-export-lead = Um arquivo com todos os usuários: endereço, nome, função, estado e horários. Ele nunca contém hashes de senha; quem opera o servidor pode exportá-los pela linha de comando.
import-export-format = Formato
import-export-csv = CSV, para planilhas
import-export-json-lines = JSON Lines, para programas
import-export-button = Exportar
import-export-note = O arquivo contém os endereços de todos os usuários. A exportação é registrada na trilha de auditoria.
import-export-matching = São exportados somente os usuários que correspondem a estes filtros:
