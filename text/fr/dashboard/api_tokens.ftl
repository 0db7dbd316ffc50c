# API tokens: one's own, and those of a user.

api-tokens-title = Jetons d’API
api-tokens-lead = Les programmes utilisent des jetons d’API pour agir en votre nom, dans les portées que vous choisissez. Un nouveau mot de passe révoque tous vos jetons.
api-tokens-link = Gérer les jetons d’API
api-tokens-list = Vos jetons d’API
api-tokens-empty-title = Aucun jeton d’API pour l’instant
api-tokens-empty = Créez-en un pour chaque programme, afin de pouvoir révoquer chacun séparément.
api-tokens-column-name = Nom
api-tokens-column-scopes = Portées
api-tokens-column-made = Création
api-tokens-column-used = Dernière utilisation
api-tokens-column-expires = Expiration
api-tokens-column-action = Action
api-tokens-never-used = Jamais
api-tokens-expires-never = Jamais
api-tokens-expired = Expiré
api-tokens-revoke = Révoquer
api-tokens-revoke-about = le jeton d’API { $name }

api-tokens-new-title = Créer un jeton
api-tokens-name-hint = À quoi il sert, par exemple « back-end de la boutique ».
api-tokens-scopes = Portées
api-tokens-scope-recovery = Demander une récupération (recovery)
api-tokens-scope-recovery-hint = Demander un lien pour un utilisateur : c’est tout ce dont le back-end d’une application a besoin.
api-tokens-scope-users-read = Consulter les utilisateurs (users:read)
api-tokens-scope-users-read-hint = Noms, adresses e-mail et états ; jamais de mot de passe ni de jeton.
api-tokens-scope-users-write = Gérer les utilisateurs (users:write)
api-tokens-scope-users-write-hint = Tout ce que votre rôle autorise, sans redemander votre mot de passe.
api-tokens-scope-users-roles = Gérer les rôles (users:roles)
api-tokens-scope-users-roles-hint = Créer des administrateurs, et modifier ou supprimer toute personne ayant un rôle. Nécessite aussi users:write ; ne l’accordez qu’aux programmes qui en ont besoin.
api-tokens-scope-personal-data = Exporter et effacer les données personnelles (personal-data)
api-tokens-scope-personal-data-hint = Tout ce qui est stocké au sujet d’une personne. Pour toute personne ayant un rôle, l’effacement nécessite aussi users:roles.
api-tokens-life = Expiration
api-tokens-life-hint = Un jeton qui n’expire jamais peut être utilisé par quiconque le trouve, jusqu’à ce que quelqu’un s’en aperçoive.
api-tokens-life-week = 7 jours
api-tokens-life-month = 30 jours
api-tokens-life-quarter = 90 jours
api-tokens-life-year = 365 jours
api-tokens-life-unlimited = N’expire jamais
api-tokens-new-submit = Créer le jeton

api-tokens-shown-title = Votre nouveau jeton d’API
api-tokens-shown-lead = Copiez-le maintenant. Il n’est affiché qu’une seule fois, et seul son hachage est stocké.
api-tokens-shown-label = Jeton
api-tokens-shown-use = Envoyez-le dans l’en-tête Authorization de chaque requête, après le mot Bearer :
api-tokens-shown-next = C’est fait, je l’ai enregistré

## Commands.

api-tokens-command-made = Jeton d’API créé pour { $email }. Il n’est affiché qu’une seule fois.
api-tokens-command-unlimited = Il n’expire jamais.
api-tokens-command-revoked = Jeton d’API { $id } révoqué.
api-tokens-command-nobody = Il n’existe aucun compte avec l’adresse { $email }.
api-tokens-command-disabled = Le compte { $email } est désactivé : un jeton ne fonctionnerait donc pas. Activez-le d’abord.
api-tokens-command-frozen = Le compte { $email } est bloqué : un jeton ne fonctionnerait pas tant que son titulaire n’a pas choisi un nouveau mot de passe.
api-tokens-command-none = Il n’existe aucun jeton d’API { $id }.
api-tokens-command-never-used = jamais utilisé
api-tokens-command-used = dernière utilisation : { $when }
api-tokens-command-made-at = création : { $when }
api-tokens-command-expires = expiration : { $when }
api-tokens-command-expired = expiré : { $when }
api-tokens-command-expires-never = n’expire jamais
