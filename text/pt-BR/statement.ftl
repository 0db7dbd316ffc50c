# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Acessibilidade
statement-title = Declaração de acessibilidade
statement-lead = Esta declaração trata das páginas e dos e-mails com os quais você escolhe uma nova senha para { $application }.
statement-status-title = Situação de conformidade
statement-status = Até onde nossos testes mostram, estas páginas estão em plena conformidade com as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA e com os requisitos para páginas web da norma europeia EN 301 549 (seção 9).
statement-tests-title = Como foi testado
# Heads a list.
statement-tests-lead = Esta é uma autoavaliação de quem desenvolve o software. Testes automáticos com o navegador Chromium mostram em cada versão:
# axe is the name of a program that checks pages.
statement-tests-rules = O axe não encontra problemas em nenhuma página: no modo claro e no modo escuro, em idiomas escritos da esquerda para a direita e da direita para a esquerda, e em japonês.
statement-tests-keyboard = Tudo pode ser feito só com o teclado, e dá para ver qual elemento está com o foco.
statement-tests-size = Em uma tela de 320 pixels de largura (como no zoom de 400%) e com o texto a 200%, nada fica cortado e você não precisa rolar para os lados.
# Two settings of operating systems; use their usual names.
statement-tests-settings = As cores forçadas (alto contraste) e a redução de movimento são respeitadas.
statement-tests-script = Tudo funciona sem JavaScript.
statement-limits-title = O que não sabemos
statement-limits-people = Estas páginas não foram avaliadas por pessoas que usam tecnologia assistiva todos os dias.
statement-limits-technology = Não foram feitos testes manuais com leitores de tela, controle por voz e outras tecnologias assistivas.
statement-limits-mail = A acessibilidade de um e-mail também depende do seu programa de e-mail.
statement-limits-own = Os testes não abrangem textos, logotipos e estilos alterados por { $application }.
statement-feedback-title = Comentários e contato
# A link to the support follows.
statement-feedback = Algo nestas páginas não funciona para você, ou você precisa das informações em outro formato? Conte para nós o que aconteceu, em qual página e como podemos falar com você.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Procedimento de fiscalização
statement-enforcement = { $application } é responsável por estas páginas, pela resposta a você e por indicar a autoridade que você pode procurar se a resposta não for satisfatória.
statement-date-title = Elaboração desta declaração
# $date is a day, such as 28 November 2026.
statement-date = Foi elaborada em { $date } para o Password Recover { $version }.
