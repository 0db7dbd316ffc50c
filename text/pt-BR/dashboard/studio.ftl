# The pages on which administrators change the texts of public pages and emails.

studio-title = Textos
studio-lead = Altere o que as páginas públicas e os e-mails dizem, em cada idioma e aplicativo. Um texto que ninguém alterou permanece como vem com o programa.
studio-application = Aplicativo
studio-application-all = Todos os aplicativos
studio-language = Idioma
studio-place = Página ou e-mail
studio-pages = Páginas
studio-mails = E-mails
studio-show = Mostrar

# Pages.
studio-page-forgot = Solicitar um link
studio-page-sent = Confira seu e-mail
studio-page-code = Digite o código
studio-page-reset = Nova senha
studio-page-link-gone = O link não funciona mais
studio-page-not-me = “Não fui eu”
studio-page-freeze = Bloquear ou restaurar a conta
studio-page-saving = A senha está sendo salva
studio-page-done = A senha foi alterada
studio-page-statement = Declaração de acessibilidade
studio-page-errors = Mensagens de erro
studio-page-everywhere = Todas as páginas
studio-page-times = Horários e durações

# The list.
studio-text = Texto
studio-built-in = Padrão
studio-changed = Alterado
studio-unchanged = Não alterado
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = De um arquivo do servidor
studio-for-all = Para todos os aplicativos

# One text.
studio-edit-title = Alterar um texto
studio-back = Voltar para os textos
studio-field = Novo texto
studio-required = Variáveis que precisam permanecer: { $variables }
studio-optional = Variáveis que você pode omitir: { $variables }
studio-hint = Texto simples, sem HTML. Uma variável entre chaves é substituída pelo valor dela.
studio-save = Salvar
studio-preview = Prévia
studio-sample = Enviar um exemplo para mim
studio-sample-note = Ele mostra os textos salvos. Os links dele não levam a lugar nenhum.
studio-reset = Usar o texto padrão
studio-preview-title = Prévia
studio-preview-frame = Prévia da página ou do e-mail
studio-history-title = Histórico
studio-history-none = Ninguém alterou este texto ainda.
studio-history-when = Quando
studio-history-who = Quem
studio-history-restore = Restaurar
studio-history-current = Em uso

# Files.
studio-file-title = Arquivo Fluent
studio-file-lead = Todos os textos alterados deste idioma e aplicativo em um só arquivo, para traduzir em outro lugar ou implantar com o servidor.
studio-export = Exportar
studio-import-file = Arquivo (.ftl)
studio-import = Importar
studio-import-note = Os textos que não estão no arquivo permanecem como estão. Se um não puder ser usado, nenhum será importado.

# Why a text is refused, and what to do.
studio-not-saved = O texto não foi salvo
studio-not-imported = Nada foi importado
studio-refused-unknown = Não há texto com este ID. Exporte o arquivo de novo para ver quais IDs existem.
studio-refused-twice = Este ID aparece duas vezes no arquivo. Remova um deles.
studio-refused-unreadable = Isto não é um texto Fluent: { $problem } Cada variável precisa das duas chaves.
studio-refused-not-utf8 = O arquivo não está em UTF-8. Salve-o nessa codificação.
studio-refused-too-large = O arquivo é grande demais. Um arquivo de textos tem menos de 256 kB.
studio-refused-empty = O texto está vazio. Escreva algo ou use o texto padrão.
studio-refused-too-long = O texto é longo demais. Use no máximo { $most } caracteres.
studio-refused-missing = Falta { $variable }. Coloque essa variável de volta: sem ela, falta às pessoas algo de que precisam.
studio-refused-not-known = A variável { $variable } não é conhecida aqui. Remova-a ou use uma das variáveis listadas.
studio-refused-not-possible = { $part } não é possível aqui. Use somente variáveis e formas de plural.
studio-refused-plural-missing = Falta a forma de plural [{ $form }], necessária neste idioma.
studio-refused-plural-not-known = Este idioma não tem a forma de plural [{ $form }]. Remova-a.
studio-refused-not-a-number = { $variable } não é um número, por isso não serve para escolher uma forma.
studio-refused-markup = HTML não é possível aqui. Remova os caracteres < e >.
studio-refused-invisible = Há um caractere invisível (U+{ $code }), talvez vindo de uma cópia. Remova-o.
studio-refused-lines = O texto tem uma quebra de linha. Escreva-o em uma só linha.
studio-refused-at = { $id }: { $sentence }
