# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = Après une fuite de données
campaigns-lead = Si des mots de passe ont pu fuiter, faites-en choisir de nouveaux. Les mots de passe actuels cessent aussitôt de fonctionner, et des e-mails, envoyés petit à petit, expliquent pourquoi.
campaigns-link = Après une fuite de données…
campaigns-new-button = Exiger de nouveaux mots de passe…
campaigns-none-title = Aucune campagne pour l’instant
campaigns-none = Les campagnes seront listées ici, avec le nombre de personnes qui ont choisi un nouveau mot de passe.
campaigns-column-started = Début
campaigns-column-note = Note
campaigns-column-state = État

## Starting one.

campaigns-new-title = Exiger de nouveaux mots de passe
campaigns-everyone = Pour tous les comptes avec un mot de passe, sauf le vôtre.
campaigns-matching = Pour les comptes avec un mot de passe qui correspondent à ces filtres, sauf le vôtre :
campaigns-count =
    { $count ->
        [one] { $count } compte correspond.
        [many] { $count } de comptes correspondent.
       *[other] { $count } comptes correspondent.
    }
campaigns-count-more = Plus de { $count } comptes correspondent.
campaigns-with-staff = Inclure les personnes ayant accès au tableau de bord
campaigns-with-staff-hint = Elles sont déconnectées elles aussi, et ont besoin d’un lien de récupération pour revenir. Sinon, seules les personnes ayant le rôle « Utilisateur » sont incluses.
campaigns-effects = Ce qui se passe
campaigns-effect-passwords = Les mots de passe actuels cessent de fonctionner, et toutes les sessions et tous les jetons d’API prennent fin. Cette action ne peut pas être annulée pour tous à la fois.
campaigns-effect-mails = Chaque personne reçoit un e-mail qui explique pourquoi. Il mène à la page où demander un lien de récupération : il reste donc utilisable, même ouvert très tard.
campaigns-effect-directories = Les comptes qui se trouvent dans des annuaires y sont verrouillés. Si un annuaire ne peut pas verrouiller de comptes, les siens sont ignorés.
campaigns-note-label = Note interne
campaigns-note-hint = Affichée uniquement dans ce tableau de bord. Par exemple, un numéro de ticket.
campaigns-reason = Ce qui est dit aux personnes
campaigns-reason-breach = Des mots de passe de ce site ont peut-être fuité
campaigns-reason-elsewhere = Des mots de passe qui ont fuité ailleurs sont essayés ici
campaigns-reason-precaution = Une précaution, sans en donner la raison
campaigns-rate = E-mails par minute
campaigns-rate-hint = Les e-mails de récupération passent toujours en premier : une campagne utilise au plus la moitié de la limite d’e-mails du site.
campaigns-start = Exiger de nouveaux mots de passe

## Its progress.

campaigns-state-locking = Invalidation des mots de passe
campaigns-state-mailing = Envoi des e-mails
campaigns-without-staff = Sans les personnes ayant accès au tableau de bord.
campaigns-state-paused = En pause
campaigns-state-done = Tous les e-mails envoyés
campaigns-state-stopped = Arrêtée
campaigns-back = Toutes les campagnes
campaigns-pause = Mettre en pause
campaigns-resume = Reprendre
campaigns-stop = Arrêter
campaigns-stop-note = Après l’arrêt, plus aucun e-mail n’est envoyé. Les mots de passe invalidés le restent.
campaigns-begun = Lancée par { $name }. Date : { $time }.
campaigns-begun-by-nobody = Lancée par une personne dont le compte n’existe plus. Date : { $time }.
campaigns-progress-label = Progression
campaigns-locked =
    { $count ->
        [one] { $count } mot de passe invalidé jusqu’ici.
        [many] { $count } de mots de passe invalidés jusqu’ici.
       *[other] { $count } mots de passe invalidés jusqu’ici.
    }
campaigns-mailed = Personnes prévenues par e-mail : { $done } sur { $total }.
campaigns-chosen = Nouveau mot de passe choisi : { $done } sur { $total }.
campaigns-left = Temps restant : environ { $duration } (e-mails par minute : { $rate }).
campaigns-limited = En attente : la moitié de la limite d’e-mails du site est épuisée.
campaigns-held-up = En attente : des e-mails précédents de cette campagne n’ont pas encore été envoyés.
campaigns-people = Personnes
campaigns-pending = Prévenus, mot de passe pas encore choisi ({ $count })
campaigns-unmailed = Pas encore prévenus ({ $count })
campaigns-done = Choisi ({ $count })
campaigns-skipped = Ignorés : impossibles à verrouiller ({ $count })
campaigns-column-account = Compte
campaigns-column-email = Adresse e-mail
campaigns-column-when = E-mail envoyé
campaigns-not-yet = Pas encore
campaigns-nobody = Personne.
campaigns-more = Plus
