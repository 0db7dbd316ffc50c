# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Modifications enregistrées.

## One's own account.

done-session-was-ended = Session fermée.
done-other-sessions-ended = Toutes les autres sessions sont fermées.
done-shortcuts-on = Raccourcis clavier activés.
done-shortcuts-off = Raccourcis clavier désactivés.
done-second-factor-removed = Authentification à deux facteurs désactivée.
done-second-factor-reset = L’authentification à deux facteurs a été réinitialisée, et les sessions ont pris fin.
done-import-dropped = Importation annulée. Rien n’a été importé.

## Users.

done-user-made = Compte créé. Il n’a pas de mot de passe tant que son titulaire n’en a pas choisi un avec un lien.
done-user-disabled = Compte désactivé. Ses sessions, jetons d’API, liens et dossiers ouverts ont pris fin.
done-user-enabled = Compte activé. Son mot de passe n’a pas changé.
done-password-required = Le mot de passe actuel ne fonctionne plus, et toutes les sessions et tous les jetons d’API ont pris fin. Envoyez un e-mail de récupération au titulaire.
done-password-allowed = Le mot de passe actuel fonctionne de nouveau.
done-user-deleted = Compte supprimé.
done-person-erased = Données personnelles effacées. L’entrée du journal d’audit indique ce qui a été supprimé et ce qui reste.
done-user-sessions-ended = Toutes les sessions sont fermées.
done-user-session-ended = Session fermée.
done-role-changed = Rôle modifié.
done-recovery-mail-now = Un e-mail contenant un lien est en route vers cette personne.
done-recovery-mail-later = De nombreux e-mails ont été envoyés à cette adresse. Le prochain partira dès que la limite le permettra : voir la liste des e-mails ci-dessous.
done-recovery-mail-joined = Un e-mail a été demandé il y a moins d’une minute et est en route. Aucun autre ne sera envoyé.

## Cases and mails.

done-case-sent-again = Un autre lien a été demandé. Son avancement est indiqué ci-dessous.
done-case-sent-already = Un lien a été demandé il y a moins d’une minute : aucun autre ne sera donc envoyé. Son avancement est indiqué ci-dessous.
done-case-revoked = Dossier clos. Ses liens et ses codes ne fonctionnent plus.
done-caller-code-asked = Le code est en route. Demandez à la personne qui appelle de vous le lire.
done-caller-verified = Identité vérifiée. La vérification est consignée dans le journal d’audit.
done-mail-retried = L’e-mail est en cours d’envoi. Actualisez cette page pour voir le résultat.
done-mails-retried = Tous les e-mails qui attendaient le serveur de messagerie sont en cours d’envoi.
done-mail-cancelled = E-mail annulé. Il ne sera pas envoyé.

## API tokens.

done-api-token-revoked = Jeton d’API révoqué. Les requêtes qui l’utilisent sont désormais refusées.

## Webhooks.

done-webhook-saved = Modifications enregistrées.
done-webhook-on = Webhook activé. Les événements en attente sont envoyés en premier.
done-webhook-off = Webhook désactivé. Plus rien ne lui est envoyé ni mis en file d’attente pour lui.
done-webhook-deleted = Webhook supprimé, avec tout ce qui était en attente pour lui.
done-webhook-event-queued = L’événement sera envoyé dans un instant. Actualisez cette page pour voir le résultat.
done-webhook-events-queued = Tous les événements en échec sont en cours de renvoi.

## Directories.

done-directory-checking = La vérification a commencé. Son résultat s’affichera ici une fois qu’elle sera terminée.

## Limits.

done-limit-cleared-mails = Limite levée. L’e-mail en attente est en cours d’envoi.
done-limit-cleared-network = Limite levée. Les demandes de ce réseau sont de nouveau comptées à partir de zéro.
done-limit-not-reached = Il n’y avait rien à lever : la limite a déjà pris fin.
done-network-allowed = Réseau autorisé.
done-network-not-allowed = Le réseau est de nouveau soumis à la limite habituelle.

## Texts.

done-text-saved = Texte enregistré. Les pages et les e-mails l’utilisent dès maintenant.
done-text-reset = Le texte d’origine est de nouveau utilisé.
done-texts-imported = Textes importés. Les pages et les e-mails les utilisent dès maintenant.
