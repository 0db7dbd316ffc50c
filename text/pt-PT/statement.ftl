# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Acessibilidade
statement-title = Declaração de acessibilidade
statement-lead = Esta declaração diz respeito às páginas e aos e-mails com que escolhe uma nova palavra-passe para { $application }.
statement-status-title = Estado de conformidade
statement-status = Tanto quanto os nossos testes mostram, estas páginas estão plenamente conformes com as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2 no nível AA e com os requisitos para páginas web da norma europeia EN 301 549 (cláusula 9).
statement-tests-title = Como foi testado
# Heads a list.
statement-tests-lead = Esta é uma autoavaliação de quem desenvolve o software. Testes automáticos com o navegador Chromium mostram em cada versão:
# axe is the name of a program that checks pages.
statement-tests-rules = O axe não encontra problemas em nenhuma página: no modo claro e no modo escuro, em línguas escritas da esquerda para a direita e da direita para a esquerda, e em japonês.
statement-tests-keyboard = Tudo pode ser feito apenas com o teclado e é visível qual o elemento que tem o foco.
statement-tests-size = Num ecrã com 320 píxeis de largura (como num zoom de 400%) e com o texto a 200%, nada fica cortado e não é preciso deslocar a página para os lados.
# Two settings of operating systems; use their usual names.
statement-tests-settings = As cores forçadas (alto contraste) e a redução de movimento são respeitadas.
statement-tests-script = Tudo funciona sem JavaScript.
statement-limits-title = O que não sabemos
statement-limits-people = Estas páginas não foram avaliadas por pessoas que utilizam diariamente tecnologias de apoio.
statement-limits-technology = Não foram feitos testes manuais com leitores de ecrã, controlo por voz e outras tecnologias de apoio.
statement-limits-mail = A acessibilidade de um e-mail depende também do seu programa de e-mail.
statement-limits-own = Os testes não abrangem os textos, logótipos e estilos alterados por { $application }.
statement-feedback-title = Observações e informações de contacto
# A link to the support follows.
statement-feedback = Há algo nestas páginas que não funciona para si ou precisa das informações noutro formato? Diga-nos o que aconteceu, em que página e como podemos entrar em contacto consigo.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Procedimento de aplicação
statement-enforcement = { $application } é responsável por estas páginas, pela resposta que lhe é dada e por indicar a autoridade a que pode recorrer se a resposta não for satisfatória.
statement-date-title = Elaboração da presente declaração
# $date is a day, such as 28 November 2026.
statement-date = Foi elaborada em { $date } para o Password Recover { $version }.
