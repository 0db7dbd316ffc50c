# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Comptes sélectionnés
bulk-choose = Avec les comptes sélectionnés
bulk-all-matching = Les { $count } qui correspondent aux filtres
bulk-select = Sélectionner { $name }
bulk-go = Continuer…
bulk-send-link = Envoyer un lien
bulk-end-sessions = Fermer toutes les sessions
bulk-disable = Désactiver
bulk-enable = Activer
bulk-require-password = Exiger un nouveau mot de passe
bulk-allow-password = Autoriser de nouveau le mot de passe actuel

## The page that asks for confirmation.

bulk-confirm-title = Veuillez confirmer
bulk-plan-send-link =
    { $count ->
        [one] Un e-mail de récupération sera envoyé pour { $count } compte :
        [many] Des e-mails de récupération seront envoyés pour { $count } de comptes, aussi vite que les limites d’e-mails le permettent :
       *[other] Des e-mails de récupération seront envoyés pour { $count } comptes, aussi vite que les limites d’e-mails le permettent :
    }
bulk-plan-end-sessions =
    { $count ->
        [one] Toutes les sessions de { $count } compte prendront fin :
        [many] Toutes les sessions de { $count } de comptes prendront fin :
       *[other] Toutes les sessions de { $count } comptes prendront fin :
    }
bulk-plan-disable =
    { $count ->
        [one] { $count } compte sera désactivé. Ses sessions, jetons d’API, liens et dossiers ouverts prendront fin :
        [many] { $count } de comptes seront désactivés. Leurs sessions, jetons d’API, liens et dossiers ouverts prendront fin :
       *[other] { $count } comptes seront désactivés. Leurs sessions, jetons d’API, liens et dossiers ouverts prendront fin :
    }
bulk-plan-enable =
    { $count ->
        [one] { $count } compte sera réactivé :
        [many] { $count } de comptes seront réactivés :
       *[other] { $count } comptes seront réactivés :
    }
bulk-plan-require-password =
    { $count ->
        [one] Le mot de passe de { $count } compte cessera de fonctionner, et ses sessions et jetons d’API prendront fin. Son titulaire ne recevra pas d’e-mail et choisira un nouveau mot de passe avec un lien de récupération :
        [many] Les mots de passe de { $count } de comptes cesseront de fonctionner, et leurs sessions et jetons d’API prendront fin. Leurs titulaires ne recevront pas d’e-mail et choisiront de nouveaux mots de passe avec des liens de récupération :
       *[other] Les mots de passe de { $count } comptes cesseront de fonctionner, et leurs sessions et jetons d’API prendront fin. Leurs titulaires ne recevront pas d’e-mail et choisiront de nouveaux mots de passe avec des liens de récupération :
    }
bulk-plan-allow-password =
    { $count ->
        [one] Le mot de passe actuel de { $count } compte fonctionnera de nouveau :
        [many] Les mots de passe actuels de { $count } de comptes fonctionneront de nouveau :
       *[other] Les mots de passe actuels de { $count } comptes fonctionneront de nouveau :
    }
bulk-and-more =
    { $count ->
        [one] et { $count } autre
        [many] et { $count } d’autres
       *[other] et { $count } autres
    }
bulk-skips = Les comptes que votre rôle ne vous permet pas de modifier sont ignorés, tout comme le vôtre lorsque cela s’impose. Le résultat est indiqué pour chaque compte.
bulk-can-undo = Vous pourrez ensuite annuler cette action.
bulk-cannot-undo = Cette action est irréversible.
bulk-too-many = Au plus { $count } comptes peuvent être modifiés à la fois. Réduisez la liste avec un filtre, puis sélectionnez à nouveau tous ceux qui correspondent.
bulk-changed = La liste a changé depuis que vous avez ouvert cette page, et rien n’a été fait. Vérifiez les comptes ci-dessous et confirmez à nouveau.
bulk-back = Retour à la liste

## Its progress and its results.

bulk-title-send-link = Envoyer des liens
bulk-title-end-sessions = Fermer des sessions
bulk-title-disable = Désactiver des comptes
bulk-title-enable = Activer des comptes
bulk-title-require-password = Exiger de nouveaux mots de passe
bulk-title-allow-password = Autoriser de nouveau les mots de passe actuels
bulk-begun = Lancée par { $name }. Date : { $time }.
bulk-begun-by-nobody = Lancée par une personne dont le compte n’existe plus. Date : { $time }.
bulk-progress = Comptes traités : { $done } sur { $total }.
bulk-progress-label = Progression
bulk-over =
    { $total ->
        [one] { $total } compte traité.
        [many] { $total } de comptes traités.
       *[other] { $total } comptes traités.
    }
bulk-stop = Arrêter
bulk-undo = Annuler l’action
bulk-results = Résultats
bulk-column-account = Compte
bulk-column-email = Adresse e-mail
bulk-outcome-waiting = En attente
bulk-outcome-done = Terminé
bulk-outcome-unchanged = Ignoré : rien à changer
bulk-outcome-gone = Ignoré : supprimé entre-temps
bulk-outcome-not-allowed = Ignoré : non autorisé pour ce rôle
bulk-outcome-yourself = Ignoré : votre propre compte
bulk-outcome-last-admin = Ignoré : dernier administrateur
bulk-outcome-account-disabled = Ignoré : compte désactivé
bulk-outcome-not-lockable = Ignoré : son annuaire ne peut pas verrouiller de comptes
bulk-outcome-locked-there = Ignoré : seul un nouveau mot de passe le déverrouille dans son annuaire
bulk-outcome-stopped = Ignoré : action arrêtée
bulk-outcome-failed = Échec
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Compte supprimé { $id }
bulk-more = Plus
