# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] { $count } problème à traiter sur { $site }
        [many] { $count } de problèmes à traiter sur { $site }
       *[other] { $count } problèmes à traiter sur { $site }
    }
alerts-subject-resolved =
    { $count ->
        [one] { $count } problème résolu sur { $site }
        [many] { $count } de problèmes résolus sur { $site }
       *[other] { $count } problèmes résolus sur { $site }
    }
# Above lists of problems.
alerts-new = Nouveaux
alerts-lasting = Pas encore résolus
alerts-resolved = Résolus
alerts-button = Ouvrir la vue d’ensemble
alerts-why = Vous recevez cet e-mail parce que vous faites partie de l’administration de { $site }, ou parce que votre adresse figure dans ALERTS_TO, dans ses paramètres. Il y en a au plus un toutes les 15 minutes.
