# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Données personnelles
personal-data-lead = Téléchargez dans un fichier tout ce qui est stocké au sujet d’une personne, ou effacez-le (RGPD, articles 15 et 17). Cela vaut aussi pour les personnes sans compte qui ont demandé un lien.
personal-data-who = Adresse e-mail, identifiant ou numéro d’utilisateur
personal-data-find = Rechercher
personal-data-none-title = Rien n’est stocké au sujet de cette personne
personal-data-none = Vérifiez l’orthographe, ou essayez une autre adresse de cette personne.
personal-data-stored = Ce qui est stocké ici
personal-data-accounts = Comptes
personal-data-sessions = Sessions
personal-data-api-tokens = Jetons d’API
personal-data-cases = Dossiers de récupération
personal-data-mails = E-mails
personal-data-events = Entrées du journal d’audit
personal-data-webhook-events = Événements de webhook
personal-data-download = Téléchargement
personal-data-download-lead = Un fichier JSON pour cette personne. Il ne contient ni mots de passe, ni liens, ni codes, ni jetons. Le téléchargement est consigné dans le journal d’audit.
personal-data-download-button = Télécharger le fichier
personal-data-erase-link = Effacer les données…
personal-data-erase-title = Effacer toutes les données de cette personne ?
personal-data-erase-lead = Tout ce qui est stocké au sujet de cette personne est supprimé, y compris le compte. Cette action est irréversible. Si la personne veut une copie, téléchargez-la d’abord.
personal-data-erase-button = Effacer les données
personal-data-stays = Ce qui reste, et pourquoi
personal-data-stays-audit-trail =
    { $days ->
        [one] Les entrées du journal d’audit, car chacune est scellée par la suivante. Elles contiennent un numéro d’utilisateur au lieu d’un nom, mais aussi des réseaux, des navigateurs et des adresses masquées. Elles sont supprimées après { $days } jour.
        [many] Les entrées du journal d’audit, car chacune est scellée par la suivante. Elles contiennent un numéro d’utilisateur au lieu d’un nom, mais aussi des réseaux, des navigateurs et des adresses masquées. Elles sont supprimées après { $days } de jours.
       *[other] Les entrées du journal d’audit, car chacune est scellée par la suivante. Elles contiennent un numéro d’utilisateur au lieu d’un nom, mais aussi des réseaux, des navigateurs et des adresses masquées. Elles sont supprimées après { $days } jours.
    }
personal-data-stays-audit-trail-forever = Les entrées du journal d’audit, car chacune est scellée par la suivante. Elles contiennent un numéro d’utilisateur au lieu d’un nom, mais aussi des réseaux, des navigateurs et des adresses masquées. Elles ne sont jamais supprimées, car AUDIT_RETENTION_DAYS n’est pas défini.
personal-data-stays-webhook-events = Les événements de webhook qui n’ont pas encore été remis, afin que d’autres applications puissent elles aussi effacer les données de la personne. Ils sont supprimés quelques semaines après leur remise.
personal-data-stays-numbers = Les statistiques et les compteurs des limites. Ils ne contiennent que des nombres et des hachages à clé, et expirent.
personal-data-stays-directory = Le compte dans l’annuaire « { $directory } », qui appartient à une autre application. Effacez-le dans celle-ci.
personal-data-stays-unknown = Tout ce que contient l’annuaire « { $directory } » : il n’a pas répondu. Vérifiez directement dans celui-ci.
personal-data-stays-backups = Les sauvegardes antérieures à l’effacement. Après en avoir restauré une, effacez de nouveau les données de la personne.
personal-data-stays-imports = Les importations qui n’ont pas encore été confirmées. Si l’une d’elles contient cette personne, annulez-la : sinon, son compte pourrait être créé de nouveau.
personal-data-stays-lock = Le blocage du compte dans l’annuaire « { $directory } », sans nom ni adresse. Sinon, la prochaine demande de récupération débloquerait le compte.
