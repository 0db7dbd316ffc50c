# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = Configuration
first-steps-lead = Quatre étapes, et chacun pourra récupérer son compte ici. Passez ce dont vous n’avez pas besoin : vous pourrez revenir à tout moment.
first-steps-complete = Tout est configuré.
first-steps-card-title = Terminer la configuration
first-steps-card =
    { $count ->
        [one] Encore { $count } étape avant que chacun puisse récupérer son compte ici.
        [many] Encore { $count } d’étapes avant que chacun puisse récupérer son compte ici.
       *[other] Encore { $count } étapes avant que chacun puisse récupérer son compte ici.
    }
first-steps-card-button = Continuer
# Hides the card for good.
first-steps-dismiss = Masquer
first-steps-state-done = Terminé
first-steps-state-skipped = Passé
first-steps-state-open = À faire
first-steps-skip = Passer cette étape
first-steps-resume = Faire cette étape finalement

## Email.

first-steps-mail-title = E-mail
first-steps-mail-lead = Les liens de récupération sont envoyés par e-mail : sans e-mail, rien ne fonctionne.
first-steps-mail-backend = Envoi par
first-steps-mail-server = Serveur de messagerie
first-steps-mail-sender = Expéditeur
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = EMAIL_BACKEND vaut { $backend } : aucun e-mail ne quitte donc cette machine. Pour envoyer des e-mails, ajoutez ces paramètres et redémarrez :
first-steps-mail-test = Envoyer un e-mail de test à { $address }
first-steps-mail-none = Aucun e-mail n’a encore été envoyé.
first-steps-mail-accepted = Le dernier e-mail a été accepté ({ $time }). Réponse du serveur de messagerie :
first-steps-mail-rejected = L’e-mail de test a été refusé. Réponse du serveur de messagerie :
first-steps-mail-doctor = Cette commande vérifie le serveur de messagerie, ainsi que SPF, DKIM et DMARC du domaine de l’expéditeur :

## Name and color.

first-steps-name-title = Nom et couleur
first-steps-name-lead = Ce que l’on voit sur chaque page et dans chaque e-mail.
first-steps-name-name = Nom
first-steps-name-color = Couleur
first-steps-name-color-hint = Par exemple #1a5fb4. Les pages claires et sombres en sont dérivées.
first-steps-name-show = Afficher l’aperçu
first-steps-name-preview = Aperçu
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } sur une page claire
first-steps-name-dark = { $name } sur une page sombre
first-steps-name-paste = Ajoutez ceci au fichier TOML indiqué par --config, puis redémarrez :
first-steps-name-replace = Mettez ceci à la place des mêmes clés de [[application]] dans le fichier TOML indiqué par --config, puis redémarrez :
first-steps-name-in-effect = Ces paramètres sont en vigueur.
first-steps-name-not-yet = Pas encore en vigueur.
first-steps-name-name-wrong = Saisissez un nom sur une seule ligne, de 60 caractères au maximum.
first-steps-name-color-wrong = Saisissez une couleur sous la forme # suivi de six chiffres hexadécimaux, comme #1a5fb4.
first-steps-name-color-light = Cette couleur est trop claire pour être lisible. La plus proche qui convient est { $color }.

## Accounts.

first-steps-accounts-title = Comptes
first-steps-accounts-lead = Où se trouvent les comptes à récupérer ici ?
first-steps-accounts-connected =
    { $count ->
        [one] { $count } annuaire est connecté.
        [many] { $count } d’annuaires sont connectés.
       *[other] { $count } annuaires sont connectés.
    }
first-steps-accounts-elsewhere = Dans la base de données d’une application ou dans un serveur d’annuaire : cette commande le vérifie et affiche les paramètres à ajouter.
first-steps-accounts-here = Uniquement sur ce serveur
first-steps-accounts-here-chosen = Les comptes se trouvent uniquement sur ce serveur : créez des utilisateurs ou importez-les.

## Two-factor authentication.

first-steps-second-title = Authentification à deux facteurs
first-steps-second-lead = Protégez votre propre compte : pour se connecter, il faut alors aussi un code d’une application d’authentification.
first-steps-second-done = L’authentification à deux facteurs est activée pour votre compte.
first-steps-second-button = Configurer
