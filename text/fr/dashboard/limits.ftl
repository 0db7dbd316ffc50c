# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Limites
limits-lead = Qui doit attendre en ce moment, et à cause de quelle limite. Chaque limite prend fin d’elle-même.
limits-off = Les limites sont désactivées dans la configuration : personne ne doit donc attendre.
limits-search = Adresse e-mail ou réseau
limits-none-title = Personne ne doit attendre
limits-none = Aucune adresse, aucun compte et aucun réseau n’a atteint de limite.
limits-no-match-title = Aucune limite atteinte
limits-no-match = Aucune limite ne concerne cette adresse ou ce réseau. Si la personne doit tout de même attendre, recherchez son dossier.
limits-first-only = Pour chaque limite, seules les { $count } premières lignes sont affichées. Recherchez une adresse ou un réseau pour en voir d’autres.
limits-list = Limites atteintes
limits-column-who = Qui
limits-column-limit = Limite
limits-column-tries = Essais
limits-column-since = Début du décompte
limits-column-until = Fin
limits-column-help = Ce qui aide

# The limits. $duration is “10 minutes”.
limits-mails = E-mails vers une même adresse : { $count } en { $duration }
limits-requests = Demandes de lien depuis un même réseau : { $count } en { $duration }
limits-network-log-ins = Échecs de connexion depuis un même réseau : { $count } en { $duration }
limits-account-log-ins = Échecs de connexion à un même compte : { $count } en { $duration }
limits-account-codes = Codes à deux facteurs incorrects pour un même compte : { $count } en { $duration }
# Where the tries at an account came from.
limits-from = Depuis le réseau { $network }
limits-from-elsewhere = Depuis des réseaux où le titulaire ne s’est encore jamais connecté

# What people can do until a limit ends.
limits-help-mails = Le prochain e-mail sera envoyé quand la limite prendra fin. D’ici là, la personne peut utiliser le dernier e-mail reçu.
limits-help-requests = Les navigateurs peuvent continuer : chaque demande leur prend un instant de plus. Les programmes doivent attendre.
limits-help-network-log-ins = Les comptes déjà utilisés depuis ce réseau n’ont pas à attendre. Toute autre personne peut récupérer son mot de passe.
limits-help-account-log-ins = Envoyez un lien de récupération. Choisir un nouveau mot de passe avec ce lien met aussitôt fin à cette limite.
limits-help-account-codes = Cette limite ne peut pas être levée. Si la personne a perdu son appareil, un administrateur peut réinitialiser l’authentification à deux facteurs.

limits-clear = Lever la limite
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = pour { $who }

limits-allowed-title = Réseaux autorisés
limits-allowed-lead = Depuis ces réseaux, il est possible de demander jusqu’à { $times } fois le nombre habituel de liens. Les limites pour les adresses, les mots de passe et les codes restent les mêmes.
limits-allowed-none = Aucun réseau n’a une limite plus élevée que d’habitude.
limits-allowed-network = Réseau
limits-allowed-reason = Motif
limits-allowed-by = Autorisé par
limits-allowed-until = Fin
limits-end = Mettre fin maintenant
limits-allow = Autoriser un réseau

limits-allow-title = Autoriser un réseau
limits-allow-back = Toutes les limites
limits-allow-lead = Pour une salle de classe ou un événement, où de nombreuses personnes demandent un lien en même temps depuis un même réseau.
limits-allow-network-hint = Une adresse IPv4, ou un réseau IPv6 qui se termine par /64 ou /48.
limits-allow-yours = Vous êtes sur le réseau { $network }.
limits-allow-network-wrong = Saisissez une seule adresse IPv4, comme 203.0.113.7, ou un réseau IPv6, comme 2001:db8:1:2::/64.
limits-allow-for = Durée
limits-allow-reason-hint = Par exemple « Salle informatique, jour de la rentrée ». Le motif est affiché sur la page de toutes les limites.
limits-allow-reason-wrong = Saisissez un motif de { $count } caractères au maximum.
limits-allow-button = Autoriser le réseau
