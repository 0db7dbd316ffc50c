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
directories-others-privileged =
    { $count ->
        [one] { $count } compte a plus de droits que les autres
        [many] { $count } de comptes ont plus de droits que les autres
       *[other] { $count } comptes ont plus de droits que les autres
    }
directories-others-left-out =
    { $count ->
        [one] { $count } compte est désactivé ou exclu
        [many] { $count } de comptes sont désactivés ou exclus
       *[other] { $count } comptes sont désactivés ou exclus
    }
directories-others-locked =
    { $count ->
        [one] { $count } compte est verrouillé
        [many] { $count } de comptes sont verrouillés
       *[other] { $count } comptes sont verrouillés
    }
directories-others-no-password =
    { $count ->
        [one] { $count } compte n’y a pas de mot de passe
        [many] { $count } de comptes n’y ont pas de mot de passe
       *[other] { $count } comptes n’y ont pas de mot de passe
    }
directories-others-unknown-hash =
    { $count ->
        [one] { $count } compte a un hachage de mot de passe qui ne peut pas être écrit d’ici
        [many] { $count } de comptes ont des hachages de mots de passe qui ne peuvent pas être écrits d’ici
       *[other] { $count } comptes ont des hachages de mots de passe qui ne peuvent pas être écrits d’ici
    }
directories-others-no-address =
    { $count ->
        [one] { $count } compte n’a pas d’adresse e-mail
        [many] { $count } de comptes n’ont pas d’adresse e-mail
       *[other] { $count } comptes n’ont pas d’adresse e-mail
    }
directories-others-unreadable-address =
    { $count ->
        [one] { $count } compte a une adresse à laquelle aucun e-mail ne peut être envoyé
        [many] { $count } de comptes ont des adresses auxquelles aucun e-mail ne peut être envoyé
       *[other] { $count } comptes ont des adresses auxquelles aucun e-mail ne peut être envoyé
    }
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
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = Ne reçoit pas de lien. { $why }
directories-send = Envoyer un lien de récupération
directories-send-about = à { $name } dans { $directory }
directories-see-cases = Dossiers associés
directories-where = { $login } dans { $directory }
directories-where-only = dans { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = Le compte y a plus de droits que les autres.
directories-why-left-out = Le compte y est désactivé, ou exclu dans les paramètres.
directories-why-locked = Le compte y est verrouillé.
directories-why-no-password = Le compte n’y a pas de mot de passe.
directories-why-unknown-hash = Le hachage du mot de passe de ce compte ne peut pas être écrit d’ici.
directories-why-no-address = Le compte n’y a pas d’adresse e-mail.
directories-why-unreadable-address = Aucun e-mail ne peut être envoyé à l’adresse que le compte y possède.

# Why a directory has not taken a new password.
directories-why-too-short = Le mot de passe était trop court pour les règles de l’annuaire. Le lien fonctionne toujours.
directories-why-too-weak = Le mot de passe était trop simple pour les règles de l’annuaire. Le lien fonctionne toujours.
directories-why-too-long = Le mot de passe était trop long pour l’annuaire. Le lien fonctionne toujours.
directories-why-in-history = Le mot de passe est l’un des anciens mots de passe du compte. Le lien fonctionne toujours.
directories-why-of-frozen = Ce mot de passe n’est plus valable pour le compte. Le lien fonctionne toujours.
directories-why-too-young = L’annuaire ne permet pas encore de changer à nouveau le mot de passe. Le lien fonctionne toujours.
directories-why-no-answer = L’annuaire n’a pas répondu. Le lien fonctionne toujours.
directories-why-late-answer = L’annuaire n’a pas répondu à temps. Nous réessayons.

# Why a new password could not be saved in a directory.
directories-why-changed-there = Le mot de passe a été changé entre-temps dans l’application.
directories-why-no-directory = L’annuaire ne figure plus dans les paramètres.
directories-why-refused-there = L’application a refusé le mot de passe.
directories-why-gave-up = L’application n’a pas répondu.
