# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Saisissez votre adresse e-mail.
error-email-invalid = Cette adresse e-mail n’est pas complète. Une adresse complète ressemble à name@example.org.
error-name-missing = Saisissez un nom.
error-name-not-text = Ce nom contient des caractères invisibles qui changent le sens d’écriture du texte autour. Saisissez-le au clavier au lieu de le coller.
error-name-too-long = Ce nom est trop long. Utilisez 150 caractères au maximum.
error-password-too-short = Ce mot de passe est trop court. Utilisez au moins { $length } caractères ; un ou deux mots de plus suffisent.
error-password-too-long = Ce mot de passe est trop long. Utilisez au maximum 1 024 octets, soit environ une page de texte.
error-password-too-common = Ce mot de passe est trop facile à deviner : les mots de passe courants, les suites logiques et votre propre nom ou adresse sont ce que les pirates essaient en premier. Choisissez-en un autre.
error-password-breached = Ce mot de passe figure dans une fuite de données : les pirates l’essaient donc. Choisissez-en un que vous n’avez utilisé nulle part ailleurs.
error-password-not-text = Ce mot de passe contient des caractères impossibles à ressaisir, comme un saut de ligne. Choisissez-en un autre.
error-password-too-weak-there = L’application n’accepte pas ce mot de passe. Choisissez-en un plus long, avec d’autres mots.
error-password-too-long-there = Ce mot de passe est trop long pour l’application. Utilisez 70 caractères au maximum.
error-password-in-history = Vous avez déjà utilisé ce mot de passe. Choisissez-en un que vous n’avez jamais utilisé ici.
error-password-frozen = Ce mot de passe date d’avant le blocage du compte : quelqu’un d’autre le connaît peut-être. Choisissez-en un autre.
error-password-revoked = Ce mot de passe ne fonctionne plus pour ce compte, car quelqu’un d’autre le connaît peut-être. Choisissez-en un autre.
error-password-too-young = L’application ne permet pas encore de changer à nouveau ce mot de passe. Réessayez plus tard ou contactez son assistance.
error-changed-elsewhere = Le mot de passe de ce compte a été changé dans l’application après l’envoi de ce lien, qui ne fonctionne donc plus. Si ce n’était pas vous, demandez un nouveau lien.
error-directory-down = L’application qui gère votre compte ne répond pas. Rien n’a été changé et votre lien fonctionne toujours : réessayez dans une minute.
error-passwords-differ = Les deux mots de passe ne correspondent pas. Saisissez à nouveau votre nouveau mot de passe dans les deux champs.
error-link-no-longer-good = Ce lien ne fonctionne plus. Demandez-en un nouveau.
error-case-number-missing = Saisissez le numéro de dossier. Il se trouve dans l’e-mail et ressemble à 7KQ2-M9XD.
error-code-missing = Saisissez le code reçu par e-mail.
error-code-not-right = Ce code est incorrect ou ne fonctionne plus. Vérifiez-le dans l’e-mail le plus récent. Après cinq essais, ouvrez le lien de l’e-mail ou demandez-en un nouveau.
error-code-is-case-number = Ceci est le numéro de dossier. Le code lui ressemble et se trouve dans le même e-mail.
error-account-frozen = Ce compte a été bloqué par son titulaire. Seul un lien envoyé à l’adresse e-mail du titulaire le débloque ; le titulaire peut en demander un.
error-wrong-credentials = Adresse e-mail ou mot de passe incorrect. Vérifiez les deux et réessayez.
error-email-taken = Il existe déjà un compte avec cette adresse.
error-password-missing = Saisissez votre mot de passe.
error-password-not-yours = N’indiquez pas de mot de passe : seul le titulaire du compte en choisit un, avec un lien envoyé par e-mail.
error-role-unknown = Ce rôle n’existe pas.
error-not-logged-in = Vous n’êtes pas connecté, ou ne l’êtes plus. Connectez-vous et réessayez.
error-token-not-good = Cet appel nécessite un jeton d’API valide. Envoyez-le dans l’en-tête Authorization, précédé du mot « Token » ou « Bearer ».
error-not-allowed = Votre rôle ne le permet pas, ou votre jeton d’API n’a pas la portée nécessaire. Adressez-vous à un administrateur.
error-scope-missing = Choisissez au moins une portée.
error-too-many-tokens = Il existe déjà 50 jetons d’API. Révoquez d’abord un jeton que vous n’utilisez plus.
error-token-name-not-good = Choisissez un autre nom de 100 caractères au maximum. « log-in » est réservé aux jetons créés lors de la connexion.
error-password-needed = Saisissez votre propre mot de passe pour continuer. Pour votre sécurité, nous le redemandons au bout d’un certain temps.
error-password-wrong = Ce n’est pas votre mot de passe. Vérifiez-le et réessayez.
error-second-factor-needed = Configurez d’abord l’authentification à deux facteurs.
error-second-factor-wrong = Ce code est incorrect ou a déjà été utilisé. Attendez le suivant et réessayez.
error-caller-code-wrong = Ce code est incorrect. Demandez à la personne qui appelle de vous le relire à partir de l’e-mail le plus récent.
error-caller-code-over = Il n’y a plus de code valable : il a expiré, a été utilisé ou a été mal saisi trop de fois. Envoyez-en un autre.
error-last-admin = C’est le dernier administrateur actif. Donnez d’abord ce rôle à quelqu’un d’autre.
error-yourself = C’est votre propre compte. Un autre administrateur doit s’en charger.
error-changed-meanwhile = Quelqu’un d’autre a fait une modification depuis que vous avez ouvert la page ; rien n’a donc été enregistré. Ce que vous avez saisi est toujours là : ouvrez la page dans un nouvel onglet pour voir les valeurs actuelles, et faites-y vos modifications.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Sélectionnez d’abord au moins un compte.
error-account-disabled = Ce compte est désactivé : aucun lien ne peut être envoyé. Activez-le d’abord.
error-not-lockable-there = L’annuaire de ce compte ne peut pas bloquer de comptes : le mot de passe continue donc de fonctionner. Changez-le dans l’annuaire.
error-locked-there = Ce compte est bloqué dans son annuaire. Seul un nouveau mot de passe, choisi avec un lien de récupération, le débloque.
error-rate-invalid = Saisissez un nombre de 1 à 1 000.
error-campaign-is-over = Cette campagne est terminée. Actualisez sa page.
error-file-missing = Choisissez d’abord un fichier.
error-import-has-wrong-lines = Certaines lignes ne sont pas valides. Choisissez de les ignorer, ou corrigez-les dans le fichier et vérifiez-le à nouveau.
error-import-not-ready = Cette importation est terminée ou n’est pas encore vérifiée. Actualisez sa page.
error-mail-is-going = Cet e-mail est en cours d’envoi. Actualisez sa page dans une minute.
error-mail-waits-for-limit = Cet e-mail est retenu par la limite d’e-mails par adresse, qui protège le destinataire. Il sera envoyé dès que la limite le permettra.
error-mail-is-over = Cet e-mail ne peut plus être modifié : il a été envoyé ou n’est plus nécessaire. Revenez en arrière et actualisez sa page.
error-case-is-over = Ce dossier est déjà clos. Si un nouveau mot de passe est toujours nécessaire, envoyez un nouveau lien.
error-url-invalid = Saisissez une URL https, comme https://example.org/hook, sans nom d’utilisateur.
error-url-private = Cette adresse se trouve dans un réseau privé. L’exploitant de ce serveur peut l’autoriser avec WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Choisissez au moins un événement.
error-cross-site = Cette requête venait d’un autre site et a été refusée. Ouvrez directement notre page et réessayez depuis celle-ci.
error-unreadable = Nous n’avons pas pu lire cette requête. Vérifiez ce que vous avez envoyé et réessayez.
error-not-found = Il n’y a rien à cette adresse.
error-method-not-allowed = Cette adresse ne prend pas en charge cette méthode.
error-too-slow = Cette requête a mis trop de temps à arriver. Vérifiez votre connexion et réessayez.
error-too-large = Cette requête est trop volumineuse.
error-unsupported-media-type = Envoyez du JSON (application/json) ou un formulaire (application/x-www-form-urlencoded ou multipart/form-data).
error-idempotency-key-reused = Cette Idempotency-Key a déjà été utilisée pour une autre requête. Utilisez une nouvelle clé pour chaque requête.
error-too-many-requests =
    Nous avons reçu trop de demandes de votre réseau. Veuillez attendre { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } et réessayer. Les e-mails déjà en route arriveront quand même.
error-too-many-requests-hours =
    Nous avons reçu trop de demandes de votre réseau. Veuillez attendre { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    } et réessayer. Les e-mails déjà en route arriveront quand même.
error-too-many-tries =
    Trop de tentatives infructueuses. Veuillez attendre { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } et réessayer. Si vous avez oublié votre mot de passe, demandez un lien : cela fonctionne tout de suite.
error-too-many-tries-hours =
    Trop de tentatives infructueuses. Veuillez attendre { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    } et réessayer. Si vous avez oublié votre mot de passe, demandez un lien : cela fonctionne tout de suite.
error-unavailable = Nous n’avons pas pu traiter votre demande. L’erreur vient de nous, pas de vous. Veuillez réessayer dans quelques minutes.
error-unexpected = Un problème est survenu de notre côté. Veuillez réessayer dans quelques minutes.
error-unreachable = Impossible de joindre le serveur. Vérifiez votre connexion et réessayez. Ce que vous avez saisi est toujours là.
