# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Votre compte
account-role-label = Rôle
account-password-title = Mot de passe
account-password-lead = Changez-le avec un lien envoyé à votre adresse e-mail. Toutes vos sessions prennent alors fin et vos jetons d’API sont révoqués ; l’authentification à deux facteurs reste activée.
account-password-link = Demander un lien

account-sessions-title = Sessions
account-sessions-lead = Là où vous êtes connecté. Si vous ne reconnaissez pas une session, mettez-y fin et changez votre mot de passe.
account-sessions-list = Sessions
account-column-browser = Navigateur
account-column-network = Réseau
account-column-since = Depuis
account-column-last-seen = Dernière activité
account-column-action = Action
account-this-session = Cette session
account-browser-on = { $browser } sous { $system }
account-browser-unknown = Navigateur inconnu
account-end-session = Fermer
account-end-session-about = la session { $browser } (depuis : { $since })
account-end-other-sessions = Fermer toutes les autres sessions
account-end-by-log-out = Prend fin quand vous vous déconnectez

account-second-title = Authentification à deux facteurs
account-second-lead = Avec l’authentification à deux facteurs, quelqu’un qui apprend votre mot de passe ne peut toujours pas se connecter : il faut aussi un code d’une application sur votre téléphone.
account-second-on = Activée
account-second-off = Désactivée
account-second-on-since = Activée (depuis : { $since }).
account-second-change = Gérer
account-second-set-up = Configurer
account-second-required = Toute personne qui utilise ce tableau de bord a besoin de l’authentification à deux facteurs. Configurez-la pour continuer.
account-second-begin-hint = Il vous faut une application d’authentification, comme Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator ou votre gestionnaire de mots de passe.
account-second-scan-title = 1. Ajoutez ce compte à votre application
account-second-scan = Scannez ce QR code avec l’application.
account-second-picture = QR code contenant la clé secrète affichée en texte ci-dessous
account-second-secret = Ou saisissez cette clé secrète :
account-second-confirm-title = 2. Saisissez le code affiché par l’application
account-second-confirm = Activer
account-second-confirm-note = Vos autres sessions prendront fin.
account-second-again = Recommencer avec une nouvelle clé secrète
account-second-code = Code
account-second-code-hint = Les six chiffres que votre application affiche en ce moment.
account-codes-title = Codes de récupération
account-codes-lead = Chaque code vous permet de vous connecter une fois lorsque vous n’avez pas votre téléphone. Conservez-les en lieu sûr : sur papier ou dans un gestionnaire de mots de passe. Ils ne sont affichés que maintenant.
account-codes-list = Codes de récupération
account-codes-print = Imprimer
account-codes-copy = Copier
account-codes-copied = Copié.
account-codes-next = C’est fait, je les ai enregistrés
account-codes-left =
    { $count ->
        [one] Il reste { $count } code de récupération.
        [many] Il reste { $count } de codes de récupération.
       *[other] Il reste { $count } codes de récupération.
    }
account-codes-new = Créer de nouveaux codes de récupération
account-codes-new-hint = Les anciens ne fonctionneront plus.
account-second-remove-title = Désactiver l’authentification à deux facteurs
account-second-remove-hint = Un code de l’application ou l’un de vos codes de récupération.
account-second-remove = Désactiver l’authentification à deux facteurs
account-reset-title = Réinitialiser l’authentification à deux facteurs de { $name }
account-reset-lead = Pour les personnes qui ont perdu à la fois leur téléphone et leurs codes de récupération. Assurez-vous que la demande vient vraiment de cette personne : appelez-la ou rencontrez-la. Ses sessions prennent fin, et un mot de passe suffit pour se connecter jusqu’à ce qu’elle configure à nouveau l’authentification à deux facteurs.
account-reset-button = Réinitialiser l’authentification à deux facteurs
account-reset-none = { $name } n’utilise pas l’authentification à deux facteurs.
account-back-to-account = Retour à votre compte
account-back-to-users = Retour aux utilisateurs

account-login-code-title = Authentification à deux facteurs
account-login-code-lead = Saisissez le code affiché par votre application d’authentification, ou l’un de vos codes de récupération.
account-login-code-hint = Six chiffres, ou un code de récupération comme 7KQ3-M9XD.
account-login-code-button = Continuer
account-login-code-cancel = Utiliser un autre compte
account-login-code-lost = Ni téléphone ni code de récupération ? Un autre administrateur peut réinitialiser votre authentification à deux facteurs. Un nouveau mot de passe n’y change rien.

account-kept-login-title = Votre session a pris fin
account-kept-login = Ce que vous avez envoyé est conservé. Connectez-vous, et vous pourrez le renvoyer en un clic.
account-kept-title = Vos modifications sont toujours là
account-kept-lead = Vous êtes de nouveau connecté. Ce que vous aviez envoyé n’a pas encore été traité.
account-kept-passwords = Si cela comprenait un mot de passe, nous vous le redemanderons.
account-kept-button = Envoyer maintenant
account-kept-drop = Abandonner

account-session-ends-title = Êtes-vous toujours là ?
account-session-ends = Vous êtes inactif depuis un moment. Vous serez déconnecté dans deux minutes.
account-session-ends-anyway = Votre session a atteint sa durée maximale et prend fin dans deux minutes. Enregistrez votre travail.
account-session-stay = Rester connecté
account-session-ended = Vous avez été déconnecté pour cause d’inactivité. Ce que vous avez saisi est conservé : connectez-vous dans un nouvel onglet, puis continuez ici.
account-session-log-in = Se connecter dans un nouvel onglet

account-shortcuts-title = Raccourcis clavier
account-shortcuts-lead = Ils fonctionnent partout, sauf dans les champs de texte.
account-shortcuts-on = Activés
account-shortcuts-off = Désactivés
account-shortcuts-turn-on = Activer
account-shortcuts-turn-off = Désactiver
account-shortcuts-show = Afficher tous les raccourcis
account-shortcuts-no-script = Ils nécessitent JavaScript. Sans JavaScript, utilisez la touche Tab.
account-shortcuts-close = Fermer
account-then = puis
account-key-search = Aller à la recherche
account-key-overview = Vue d’ensemble
account-key-users = Utilisateurs
account-key-cases = Dossiers
account-key-mail = E-mails
account-key-audit = Audit
account-key-new-user = Nouvel utilisateur
account-key-next-row = Élément suivant de la liste ; Entrée pour l’ouvrir
account-key-previous-row = Élément précédent de la liste
account-key-help = Afficher tous les raccourcis
