# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] { $count } problema requer atenção em { $site }
        [many] { $count } de problemas requerem atenção em { $site }
       *[other] { $count } problemas requerem atenção em { $site }
    }
alerts-subject-resolved =
    { $count ->
        [one] { $count } problema em { $site } foi resolvido
        [many] { $count } de problemas em { $site } foram resolvidos
       *[other] { $count } problemas em { $site } foram resolvidos
    }
# Above lists of problems.
alerts-new = Novos
alerts-lasting = Ainda não resolvidos
alerts-resolved = Resolvidos
alerts-button = Abrir a visão geral
alerts-why = Você recebe este e-mail porque faz parte da administração de { $site } ou porque seu endereço está na configuração ALERTS_TO. Há no máximo um a cada 15 minutos.
