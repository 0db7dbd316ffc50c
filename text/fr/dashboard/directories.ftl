# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Annuaires
directories-lead = Là où se trouvent les comptes de vos applications, selon ce que ce serveur a constaté depuis son démarrage.
directories-empty-title = Aucun annuaire pour l’instant
directories-empty = Les comptes d’applications peuvent être récupérés une fois qu’un annuaire figure dans les paramètres : voir docs/directories.md.
directories-find = Rechercher un compte
directories-check = Vérifier maintenant
directories-state = État
directories-up = Disponible
directories-slow = Lent
directories-down = Indisponible
directories-not-asked = Pas encore interrogé
directories-since = depuis : { $time }
directories-kind = Type
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Dernière réponse
directories-never = Aucune pour l’instant
directories-latency = Durée d’une recherche
directories-latency-of = { $median } ms en général, { $worst } ms au pire
directories-waiting = E-mails qui l’attendent
directories-writing = Mots de passe et blocages en cours de transmission
directories-at-least = { $number } ou plus
directories-policy = Nouveaux mots de passe
directories-policy-length = Au moins { $length } caractères
directories-policy-words =
    { $count ->
        [one] Au moins { $length } caractères et { $count } mot interdit
        [many] Au moins { $length } caractères et { $count } de mots interdits
       *[other] Au moins { $length } caractères et { $count } mots interdits
    }
directories-checked = Vérifié
directories-not-checked = Pas encore : un administrateur peut le faire ici ou avec « password-recover doctor ».
directories-checking = La vérification est en cours.
directories-check-failed = La vérification a échoué : { $why }
directories-recoverable = Récupérables
directories-recoverable-of = { $recoverable } comptes sur { $total }
directories-recoverable-of-first = { $recoverable } des { $total } premiers comptes
directories-findings = Résultats de la vérification
directories-problem = Problème
directories-warning = Avertissement
directories-find-title = Rechercher un compte
directories-find-back = Tous les annuaires
directories-find-lead = Les annuaires sont interrogés sur cette adresse ou cet identifiant exacts. Chaque recherche est consignée dans le journal d’audit, sans ce qui a été recherché.
directories-find-search = Adresse e-mail ou identifiant
directories-find-button = Rechercher
directories-find-none-title = Aucun compte trouvé
directories-find-none = Aucun annuaire n’a de compte avec cette adresse ou cet identifiant exacts.
directories-find-silent = Ces annuaires n’ont pas répondu et contiennent donc peut-être le compte : { $names }.
directories-find-found = Comptes trouvés
directories-column-account = Compte
directories-column-login = Identifiant
directories-column-directory = Annuaire
directories-column-link = Récupération
directories-send = Envoyer un lien de récupération
directories-send-about = à { $name } dans { $directory }
directories-see-cases = Dossiers associés
directories-where = { $login } dans { $directory }
directories-where-only = dans { $directory }
