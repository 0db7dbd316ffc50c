# The overview page.

overview-title = Vue d’ensemble
overview-period = Période
overview-period-hour = 24 heures
overview-period-day = 30 jours
overview-period-week = 26 semaines
overview-made-at = Données à jour : { $time } UTC.
overview-refresh = Actualiser
overview-live = En direct
overview-not-live = Les mises à jour en direct ne sont pas disponibles pour le moment. Cette page s’actualise toutes les trente secondes.

overview-now-title = En ce moment
overview-mail-flows = Aucun e-mail n’est en attente.
overview-mail-waits = L’e-mail le plus ancien attend depuis moins d’une minute, ce qui est normal.
overview-mail-waits-minutes =
    { $minutes ->
        [one] L’e-mail le plus ancien attend depuis { $minutes } minute.
        [many] L’e-mail le plus ancien attend depuis { $minutes } de minutes.
       *[other] L’e-mail le plus ancien attend depuis { $minutes } minutes.
    }
overview-mail-late = L’e-mail le plus ancien attend depuis { $age } : l’envoi ne se fait pas comme il le devrait.
overview-mail-look = Afficher les e-mails en attente

overview-attention-title = À surveiller
overview-attention-none = Rien pour le moment.
overview-frozen =
    { $count ->
        [one] { $count } compte a été bloqué par son titulaire, qui a signalé un changement de mot de passe dont il n’est pas l’auteur.
        [many] { $count } de comptes ont été bloqués par leurs titulaires, qui ont signalé des changements de mot de passe dont ils ne sont pas les auteurs.
       *[other] { $count } comptes ont été bloqués par leurs titulaires, qui ont signalé des changements de mot de passe dont ils ne sont pas les auteurs.
    }
overview-kept-hashes = À cause des hachages de mots de passe importés, chaque connexion prend environ { $times } fois plus de temps que sans eux.
overview-kept-hashes-until = Les hachages restants sont supprimés au plus tard le { $date }.
overview-kept-hashes-look = Afficher les importations
overview-frozen-look = Afficher les comptes bloqués
overview-campaign-stuck =
    { $count ->
        [one] { $count } campagne de nouveaux mots de passe n’a envoyé aucun e-mail depuis une heure.
        [many] { $count } de campagnes de nouveaux mots de passe n’ont envoyé aucun e-mail depuis une heure.
       *[other] { $count } campagnes de nouveaux mots de passe n’ont envoyé aucun e-mail depuis une heure.
    }
overview-campaign-look = Afficher les campagnes
overview-burst-address = { $count } demandes en une heure pour une même adresse :
overview-burst-address-look = Afficher le dossier { $number }
overview-burst-network = { $count } demandes en une heure depuis un même réseau :
overview-guessing = { $count } mots de passe incorrects en une heure depuis un même réseau :
overview-network-look = Afficher ses événements
overview-mail-fails = { $count } e-mails refusés en un jour pour le domaine
overview-mail-fails-look = Afficher les e-mails en échec
overview-mail-faults =
    { $count ->
        [one] Au cours du dernier jour, { $count } e-mail n’a pas été envoyé à cause d’une erreur de ce programme. Son journal la décrit.
        [many] Au cours du dernier jour, { $count } d’e-mails n’ont pas été envoyés à cause d’une erreur de ce programme. Son journal la décrit.
       *[other] Au cours du dernier jour, { $count } e-mails n’ont pas été envoyés à cause d’une erreur de ce programme. Son journal la décrit.
    }
overview-webhook-faults =
    { $count ->
        [one] Au cours du dernier jour, { $count } message de webhook n’a pas été envoyé à cause d’une erreur de ce programme. Son journal la décrit.
        [many] Au cours du dernier jour, { $count } de messages de webhook n’ont pas été envoyés à cause d’une erreur de ce programme. Son journal la décrit.
       *[other] Au cours du dernier jour, { $count } messages de webhook n’ont pas été envoyés à cause d’une erreur de ce programme. Son journal la décrit.
    }
overview-webhook-faults-look = Afficher les webhooks
overview-texts-broken =
    { $count ->
        [one] { $count } texte modifié est inutilisable. Le texte d’origine est affiché à la place.
        [many] { $count } de textes modifiés sont inutilisables. Les textes d’origine sont affichés à la place.
       *[other] { $count } textes modifiés sont inutilisables. Les textes d’origine sont affichés à la place.
    }
overview-texts-broken-look = Afficher les textes
# Followed by its name.
overview-directory-down = Un annuaire ne répond pas, et ce qui en dépend doit attendre :
overview-directory-look = Afficher les annuaires
# Followed by its URL.
overview-webhook-fails = Depuis plus de 15 minutes, aucun message n’a été remis à un webhook :

overview-funnel-title = De la demande au nouveau mot de passe
overview-funnel-note = Compté en dossiers : les demandes répétées comptent une seule fois.
overview-funnel-requests = Lien demandé
overview-funnel-mails = E-mail remis
overview-funnel-opened = Lien ouvert
overview-funnel-changed = Mot de passe changé
overview-funnel-share = { $share } %

# For some minutes after an upgrade.
overview-still-counting = Les chiffres antérieurs au { $time } UTC sont encore en cours de calcul. Ils seront complets dans quelques minutes.

overview-plots-title = Activité
overview-plot-requests = Demandes
overview-plot-mails = E-mails remis
overview-plot-opened = Liens ouverts par des personnes
overview-plot-changed = Mots de passe changés
overview-plot-alternative = { $what } : barres dans le temps, { $total } au total ; le tableau ci-dessous contient les chiffres.
overview-plot-table = Chiffres
overview-plot-from = À partir de
overview-plot-count = Nombre

overview-empty-title = Aucune demande pour l’instant
overview-empty = Les demandes et leur avancement apparaîtront ici. Faites l’essai vous-même, ou envoyez un e-mail de test.
overview-empty-try = Ouvrir la page de récupération

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = Comptes et e-mails
overview-figure-users = comptes
overview-figure-never-logged-in = jamais connectés
overview-figure-frozen = bloqués par leurs titulaires
overview-figure-disabled = désactivés
overview-figure-mails-waiting = e-mails en attente
overview-figure-mails-failed = e-mails en échec
