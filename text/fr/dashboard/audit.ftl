# The audit trail: the name of each kind of event, and its sentence.

audit-title = Audit
audit-lead = Qui a fait quoi, quand et d’où, en commençant par le plus récent. Toutes les heures sont en UTC.
audit-filter-kind = Événement
audit-filter-any-kind = Tous les événements
audit-filter-who = Utilisateur
audit-filter-who-hint = Adresse e-mail ou numéro d’utilisateur.
audit-filter-case = Numéro de dossier
audit-filter-network = Réseau
audit-filter-from = Du
audit-filter-until = Au
audit-column-when = Date
audit-column-what = Événement
audit-column-from = Origine
audit-column-number = Entrée
audit-list = Événements
audit-pages = Pages d’événements
audit-older = Plus anciens
audit-newest = Plus récents
audit-nobody-title = Aucun utilisateur n’a cette adresse
audit-nobody = Vérifiez son orthographe. Pour trouver les événements d’un utilisateur supprimé, recherchez par numéro d’utilisateur.
audit-no-case-title = Il n’existe aucun dossier avec ce numéro
audit-no-case = Il comporte huit lettres et chiffres, comme 7KQ2-M9XD.
audit-no-date-title = Ceci n’est pas une date
audit-no-date = Saisissez-la sous la forme 2026-11-24.
audit-no-kind-title = Ce type d’événement n’existe pas
audit-no-kind = Choisissez-en un dans la liste.
audit-empty-title = Aucun événement correspondant
audit-empty = Supprimez un filtre ou choisissez d’autres dates.
audit-show-all = Afficher tous les événements
audit-export-lead = Tous les événements correspondant au filtre, avec leurs hachages. L’exportation elle-même est aussi consignée.
audit-export-csv = Exporter en CSV
audit-export-json-lines = Exporter en JSON Lines
audit-head-title = Fin de la chaîne
audit-head-lead = Chaque entrée est chaînée à la précédente. Conservez ce hachage ailleurs : « password-recover audit verify --expect HASH » indique ensuite si quoi que ce soit a été modifié depuis, jusqu’à cette entrée.
audit-head-entry = Entrée { $sequence }
audit-head-none = La tête de la chaîne est manquante. Exécutez « password-recover audit verify ».
audit-command-line = le serveur lui-même
audit-case-of = Dossier { $number }
audit-mail-of = E-mail { $id }
audit-operator = L’exploitant
audit-deleted = utilisateur { $id } (supprimé)
audit-nameless = quelqu’un

audit-unknown = Événement inconnu : { $kind }.
audit-kind-first-admin-made = Premier compte administrateur créé
audit-first-admin-made = { $subject } a reçu le premier compte administrateur.
audit-kind-user-made = Compte créé
audit-user-made = { $actor } a créé le compte de { $subject }.
audit-kind-user-edited = Compte modifié
audit-user-edited = { $actor } a modifié le compte de { $subject }.
audit-kind-password-recovered = Mot de passe récupéré
audit-password-recovered = { $subject } a choisi un nouveau mot de passe avec un lien ou un code.
audit-kind-password-not-written = Nouveau mot de passe non enregistré
audit-password-not-written = Le nouveau mot de passe choisi par { $subject } n’a pas pu être enregistré dans l’application.
audit-kind-link-withheld = Lien non délivré
audit-link-withheld = Un compte d’un annuaire n’a pas reçu de lien.
audit-kind-password-not-taken = Nouveau mot de passe non accepté
audit-password-not-taken = Un annuaire n’a pas accepté le nouveau mot de passe.
audit-kind-accounts-looked-up = Comptes recherchés
audit-accounts-looked-up = Quelqu’un a recherché des comptes dans les annuaires.
audit-kind-case-revoked = Demande annulée
audit-case-revoked = Le destinataire de l’e-mail n’était pas à l’origine de la demande et l’a annulée.
audit-kind-account-frozen = Compte bloqué
audit-account-frozen = Le compte de { $subject } a été bloqué depuis l’e-mail d’avertissement.
audit-kind-address-restored = Adresse rétablie
audit-address-restored = { $subject } a rétabli et bloqué le compte avec le lien envoyé à son ancienne adresse.
audit-kind-password-changed-by-operator = Mot de passe défini par un exploitant
audit-password-changed-by-operator = { $actor } a défini un nouveau mot de passe pour { $subject }.
audit-kind-user-disabled = Compte désactivé
audit-user-disabled = { $actor } a désactivé le compte de { $subject }.
audit-kind-user-enabled = Compte activé
audit-user-enabled = { $actor } a activé le compte de { $subject }.
audit-kind-user-deleted = Compte supprimé
audit-user-deleted = { $actor } a supprimé le compte de { $subject }.
audit-kind-sessions-ended = Sessions fermées
audit-sessions-ended = { $actor } a fermé des sessions de { $subject }.
audit-kind-role-changed = Rôle modifié
audit-role-changed = { $actor } a modifié le rôle de { $subject }.
audit-kind-recovery-mail-asked = Lien demandé par l’équipe
audit-recovery-mail-asked = { $actor } a demandé un lien pour { $subject }.
audit-kind-recovery-asked-by-program = Lien demandé par un programme
audit-recovery-asked-by-program = Un programme utilisant un jeton de { $actor } a demandé un lien.
audit-kind-logged-in = Connexion
audit-logged-in = { $subject } s’est connecté au tableau de bord.
audit-kind-log-in-failed = Échec de connexion
audit-log-in-failed = Échec de connexion en tant que { $subject }.
audit-log-in-failed-for-nobody = Échec de connexion : aucun utilisateur n’a l’adresse saisie.
audit-kind-logged-out = Déconnexion
audit-logged-out = { $subject } s’est déconnecté.
audit-kind-api-token-made = Jeton d’API créé
audit-api-token-made = { $actor } a créé un jeton d’API pour { $subject }.
audit-kind-users-imported = Utilisateurs importés
audit-users-imported = { $actor } a importé des utilisateurs.
audit-kind-users-exported = Utilisateurs exportés
audit-users-exported = { $actor } a exporté des utilisateurs.
audit-kind-kept-hashes-removed = Hachages de mots de passe importés supprimés
audit-kept-hashes-removed = Des hachages de mots de passe importés ont expiré et ont été supprimés. Les titulaires des comptes choisissent un mot de passe par e-mail.

## Cases and mails.

audit-kind-case-revoked-by-staff = Dossier clos par l’équipe
audit-case-revoked-by-staff = { $actor } a clos un dossier, avec ses liens et ses codes.
audit-kind-mail-retried = E-mail relancé
audit-mail-retried = { $actor } a relancé l’envoi d’un e-mail.
audit-kind-mails-retried = E-mails en attente relancés
audit-mails-retried = { $actor } a relancé l’envoi de tous les e-mails qui attendaient le serveur de messagerie.
audit-kind-mail-cancelled = E-mail annulé
audit-mail-cancelled = { $actor } a annulé un e-mail avant son envoi.
audit-kind-texts-changed = Textes modifiés
audit-texts-changed = { $actor } a modifié des textes de pages ou d’e-mails.
audit-kind-test-mail-sent = E-mail de test envoyé
audit-test-mail-sent = { $actor } a envoyé un e-mail de test.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = Code demandé
audit-second-factor-asked = { $actor } a saisi le bon mot de passe, et un code lui a été demandé.
audit-kind-second-factor-failed = Code incorrect
audit-second-factor-failed = Code incorrect saisi pour { $subject }.
audit-kind-second-factor-set = Authentification à deux facteurs activée
audit-second-factor-set = { $actor } a activé l’authentification à deux facteurs.
audit-kind-second-factor-removed = Authentification à deux facteurs désactivée
audit-second-factor-removed = { $actor } a désactivé l’authentification à deux facteurs.
audit-kind-second-factor-reset = Authentification à deux facteurs réinitialisée
audit-second-factor-reset = { $actor } a réinitialisé l’authentification à deux facteurs de { $subject }.
audit-kind-recovery-code-used = Code de récupération utilisé
audit-recovery-code-used = { $actor } a utilisé un code de récupération.
audit-kind-recovery-codes-made = Codes de récupération créés
audit-recovery-codes-made = { $actor } a créé de nouveaux codes de récupération.
audit-kind-own-session-ended = Session personnelle fermée
audit-own-session-ended = { $actor } a fermé l’une de ses propres sessions.
audit-kind-own-other-sessions-ended = Autres sessions personnelles fermées
audit-own-other-sessions-ended = { $actor } a fermé toutes ses autres sessions.
audit-kind-audit-pruned = Anciennes entrées supprimées
audit-audit-pruned = Les entrées plus anciennes que la durée de conservation ont été supprimées de ce journal.
audit-kind-audit-exported = Journal d’audit exporté
audit-audit-exported = { $actor } a exporté ce journal.

## API tokens.

audit-kind-api-token-revoked = Jeton d’API révoqué
audit-api-token-revoked = { $actor } a révoqué un jeton d’API de { $subject }.

## Webhooks.

audit-kind-webhook-made = Webhook créé
audit-webhook-made = { $actor } a créé un webhook.
audit-kind-webhook-changed = Webhook modifié
audit-webhook-changed = { $actor } a modifié un webhook.
audit-kind-webhook-deleted = Webhook supprimé
audit-webhook-deleted = { $actor } a supprimé un webhook.
audit-kind-webhook-events-resent = Événements de webhook renvoyés
audit-webhook-events-resent = { $actor } a renvoyé des événements à un webhook.
audit-kind-bulk-action-begun = Action groupée lancée
audit-bulk-action-begun = { $actor } a lancé une action sur plusieurs comptes.
