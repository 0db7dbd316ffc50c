# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = Dossiers
cases-case-title = Dossier { $number }
cases-search = Numéro de dossier ou adresse e-mail
cases-state = État
cases-any-state = Tous
cases-from = Du
cases-to = Au
cases-empty-title = Aucun dossier correspondant
cases-empty = Personne n’a demandé de lien pendant cette période, avec ce numéro ou avec cette adresse. Les numéros de dossier ne contiennent pas de lettres et de chiffres qui se ressemblent, comme O et 0.
cases-none-yet-title = Aucun dossier pour l’instant
cases-none-yet = Un dossier apparaît ici dès que quelqu’un demande un lien.
cases-number = Numéro
cases-email = Adresse saisie
cases-asked = Première demande
cases-last-asked = Dernière demande
cases-open = Ouvert
cases-completed = Mot de passe changé
cases-revoked = Clos
cases-expired = Lien expiré
cases-no-account = Aucun compte
cases-back = Tous les dossiers
cases-export = Exporter en CSV
cases-now = État et prochaine étape
cases-facts = À propos de ce dossier
cases-account = Compte
cases-account-disabled = Désactivé
cases-account-frozen = Bloqué par son titulaire
cases-account-new-password = Nouveau mot de passe exigé
cases-no-account-here = Il n’existe aucun compte avec cette adresse.
cases-code-tries = Codes saisis
cases-code-tries-of = { $count } (chaque personne a droit à { $limit } essais par e-mail)
# Above the limits that hold up the person of this case.
cases-held-up = Doit attendre
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }, fin : { $time }
cases-see-limits = Consulter les limites
cases-timeline = Historique
cases-see-mail = Consulter l’e-mail
cases-words = Réponse du serveur :

cases-send-again = Envoyer un autre lien
cases-send-new = Ouvrir un nouveau dossier et envoyer un lien
cases-revoke = Clore le dossier…
cases-revoke-title = Clore le dossier { $number } ?
cases-revoke-lead = Ses liens et ses codes cessent aussitôt de fonctionner, et les e-mails encore en attente ne sont pas envoyés. Le mot de passe reste le même. Cette action est irréversible ; la personne peut toujours demander un nouveau lien.
cases-revoke-button = Clore le dossier
cases-verify-caller = Vérifier l’identité…

cases-now-completed = Un nouveau mot de passe a été choisi { $ago }, avec un lien ou un code de ce dossier.
cases-next-completed = Si la personne ne parvient toujours pas à se connecter, elle ne saisit pas le nouveau mot de passe, ou ce n’est pas elle qui l’a changé. Posez-lui la question. Si ce n’était pas elle, elle peut ouvrir le lien de l’e-mail annonçant le changement.
cases-now-frozen = Le titulaire a bloqué le compte { $ago }, à cause d’un changement de mot de passe dont il n’est pas l’auteur. Personne ne peut se connecter.
cases-next-frozen = Assurez-vous que vous parlez bien au titulaire et que personne d’autre ne lit sa messagerie. Envoyez ensuite un nouveau lien : choisir un nouveau mot de passe avec ce lien débloque le compte.
cases-next-frozen-open = Assurez-vous que vous parlez bien au titulaire et que personne d’autre ne lit sa messagerie. Choisir un nouveau mot de passe avec le lien de ce dossier débloque le compte.
cases-next-frozen-verified = Demandez si quelqu’un d’autre lit la messagerie de cette personne. Envoyez ensuite un nouveau lien : choisir un nouveau mot de passe avec ce lien débloque le compte.
cases-next-frozen-verified-open = Demandez si quelqu’un d’autre lit la messagerie de cette personne. Choisir un nouveau mot de passe avec le lien de ce dossier débloque le compte.
cases-now-new-password = L’ancien mot de passe a cessé de fonctionner { $ago }, car un nouveau est exigé. Tout le monde a été déconnecté.
cases-next-new-password = Expliquez que l’ancien mot de passe ne fonctionne plus, et envoyez un nouveau lien. Le nouveau mot de passe doit être différent de l’ancien.
cases-next-new-password-open = Expliquez que l’ancien mot de passe ne fonctionne plus. Avec le lien de ce dossier, la personne en choisit un nouveau, différent de l’ancien.
cases-now-revoked-by-owner = Le destinataire de l’e-mail a choisi « Ce n’était pas moi » { $ago }. Les liens ne fonctionnent plus.
cases-next-revoked-by-owner = Si la demande venait bien de cette personne, elle peut simplement demander un nouveau lien.
cases-now-revoked-by-staff = Ce dossier a été clos { $ago } par { $name }. Les liens ne fonctionnent plus.
cases-now-revoked-by-other = Ce dossier a été clos { $ago } : un nouveau mot de passe a été choisi avec un autre dossier.
cases-now-revoked-by-operator = Ce dossier a été clos { $ago } : un administrateur a défini le mot de passe.
cases-now-revoked-by-freeze = Ce dossier a été clos { $ago } : le titulaire a bloqué le compte après un changement de mot de passe dont il n’est pas l’auteur.
cases-now-revoked-by-edit = Ce dossier a été clos { $ago } : l’adresse du compte a été changée.
cases-now-revoked = Ce dossier a été clos { $ago }. Les liens ne fonctionnent plus.
cases-next-revoked = Si un nouveau mot de passe est toujours nécessaire, envoyez un nouveau lien.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = Le compte dans { $directory } ne reçoit pas de lien. { $why }
cases-next-withheld = L’exploitant de cette application peut y définir le mot de passe, une fois qu’il sait qui le demande.
cases-now-no-account = Il n’existe aucun compte avec cette adresse : aucun e-mail n’a donc été envoyé.
cases-now-told-no-account = Il n’existe aucun compte avec cette adresse. Un e-mail qui l’indique a été envoyé.
cases-next-no-account = Demandez avec quelle adresse le compte a été créé, et vérifiez que celle-ci ne contient pas de faute de frappe.
cases-now-deleted = Le compte associé à cette adresse a été supprimé depuis, et ses e-mails avec lui.
cases-next-deleted = Demandez si la personne devrait avoir un compte. Le journal d’audit indique qui l’a supprimé.
cases-now-nobody = Quelqu’un a demandé un autre lien sur la page d’un lien que nous n’avons jamais envoyé.
cases-next-nobody = Le lien a sans doute été tronqué lors de la copie. Invitez la personne à demander un lien avec son adresse.
cases-now-disabled = Le compte est désactivé : aucun e-mail n’est donc envoyé.
cases-next-disabled = Si la personne doit avoir accès, activez d’abord le compte, puis envoyez un lien.
cases-now-limit = De nombreux e-mails ont été envoyés à cette adresse : le prochain doit donc attendre. Envoi : { $time }.
cases-next-limit = D’ici là, la personne peut utiliser le dernier e-mail reçu. Il se trouve peut-être dans les spams.
cases-now-turn = L’e-mail est sur le point d’être envoyé.
cases-next-turn = Actualisez cette page dans un instant.
cases-now-mail-server =
    { $count ->
        [one] Notre serveur de messagerie n’accepte pas d’e-mails en ce moment. Nous avons essayé { $count } fois. Prochain essai : { $time }.
        [many] Notre serveur de messagerie n’accepte pas d’e-mails en ce moment. Nous avons essayé { $count } de fois. Prochain essai : { $time }.
       *[other] Notre serveur de messagerie n’accepte pas d’e-mails en ce moment. Nous avons essayé { $count } fois. Prochain essai : { $time }.
    }
cases-next-mail-server = L’e-mail sera envoyé dès que le serveur sera rétabli ; inutile de refaire la demande. Prévenez l’exploitant du serveur de messagerie.
cases-now-directory = Un annuaire ne répond pas : nous ne pouvons donc pas savoir à qui appartient cette adresse. Prochain essai : { $time }.
cases-next-directory = L’e-mail sera envoyé dès que l’annuaire sera rétabli ; inutile de refaire la demande. Prévenez l’exploitant de l’annuaire.
cases-now-site-limit = Ce site a atteint sa limite d’e-mails : celui-ci doit donc attendre. Envoi : { $time }.
cases-next-site-limit = Il sera envoyé automatiquement. Prévenez un administrateur : il peut s’agir d’une attaque.
cases-now-put-off = Le serveur de messagerie a différé cet e-mail. Prochain essai : { $time }.
cases-next-put-off = Il sera envoyé automatiquement. Si la réponse ci-dessous mentionne une messagerie pleine, la personne doit y faire de la place.
cases-now-refused = Le serveur de messagerie a refusé l’adresse { $ago }.
cases-next-refused = Vérifiez l’adresse du compte avec la personne : la messagerie est peut-être fermée, ou l’adresse mal orthographiée.
cases-now-given-up = L’e-mail n’a pas pu être envoyé à temps. Nous avons abandonné { $ago }.
cases-now-fault = L’e-mail n’a pas pu être envoyé à cause d’une erreur de ce programme. Nous avons abandonné { $ago }.
cases-next-fault = Demandez à l’administrateur de ce programme de consulter le journal. Une fois l’erreur corrigée, envoyez un autre lien.
cases-now-cancelled = L’e-mail a été annulé dans le tableau de bord { $ago }, avant son envoi.
cases-next-cancelled = S’il est toujours nécessaire, envoyez un autre lien.
cases-now-dropped = Aucun e-mail n’a été envoyé : à ce moment-là, il n’existait aucun compte actif avec cette adresse.
cases-next-dropped = Il en existe un maintenant. Envoyez un lien.
cases-now-sent = L’e-mail a été remis à { $server } { $ago }. Personne n’a encore ouvert son lien.
cases-next-sent = Demandez à la personne de regarder dans ses spams, et si { $email } est bien la messagerie qu’elle consulte.
cases-now-scanned = L’e-mail a été remis à { $server } { $ago }. Pour l’instant, seul un analyseur d’e-mails a ouvert son lien.
cases-now-opened = Le lien a été ouvert { $ago }, mais aucun nouveau mot de passe n’a encore été choisi.
cases-next-opened = Demandez ce qu’affiche la page. Le nouveau mot de passe doit comporter au moins { $length } caractères et être saisi deux fois.
cases-now-expired = Le lien a expiré { $ago }, et aucun nouveau mot de passe n’a été choisi.
cases-next-expired = Envoyez un autre lien : chaque lien est valable { $duration }.
cases-the-mail-server = notre serveur de messagerie
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = Un code pour vérifier l’identité de la personne qui appelle est en attente d’envoi.
cases-caller-sent = Un code pour vérifier l’identité de la personne qui appelle a été envoyé { $ago }. Demandez-lui de vous le lire.
cases-caller-verified = L’identité de la personne qui appelle a été vérifiée { $ago } par { $name }, avec un code envoyé à l’adresse e-mail du compte.
cases-caller-verified-app = L’identité de la personne qui appelle a été vérifiée { $ago } par { $name }, avec un code d’une application d’authentification.
cases-caller-failed = La personne qui appelle vous a lu trop de fois un code incorrect, la dernière fois { $ago }. N’intervenez pas sur ce compte tant que vous ne savez pas qui appelle.

cases-requested = Lien demandé
cases-requested-by-program = Lien demandé par le programme « { $program } »
cases-request-has-number = Numéro { $number }
cases-from-network = Depuis le réseau { $network }
cases-from-us = Depuis le tableau de bord ou la ligne de commande
cases-queued = E-mail mis en file d’attente
cases-queued-until = E-mail reporté. Envoi : { $time }
cases-queued-until-more = La limite d’e-mails vers cette adresse était atteinte.
cases-accepted = Remis à { $server }
cases-put-off = Différé par { $server }
cases-put-off-times =
    { $count ->
        [one] { $count } fois, dernière fois : { $time }
        [many] { $count } de fois, dernière fois : { $time }
       *[other] { $count } fois, dernière fois : { $time }
    }
cases-refused = Refusé par { $server }
cases-given-up = Abandonné
cases-given-up-more = Il n’a pas pu être envoyé à temps.
cases-dropped-withheld = Non envoyé : aucun compte autorisé à recevoir un lien
cases-dropped-no-account = Non envoyé : aucun compte
cases-dropped-disabled = Non envoyé : le compte est désactivé
cases-dropped-other = Non envoyé : n’est plus nécessaire
cases-dropped-other-more = Un autre e-mail de ce dossier suffisait, le dossier était clos, ou il n’existait aucun compte actif à ce moment-là.
cases-opened = Lien ouvert
cases-opened-by-scanner = Lien ouvert par un analyseur
cases-opened-by-scanner-more = Sans doute un analyseur d’e-mails ou un aperçu, depuis le réseau { $network }. Ce n’est qu’une supposition.
cases-openings-full = Les visites suivantes ne sont pas consignées.
cases-code-redeemed = Bon code saisi
cases-code-redeemed-more = Il a ouvert la page du nouveau mot de passe.
cases-withheld = Pas de lien pour un compte dans { $directory }
cases-not-taken = { $directory } n’a pas accepté le nouveau mot de passe
cases-not-written = Le nouveau mot de passe n’a pas pu être enregistré dans { $directory }
cases-used-elsewhere = Nouveau mot de passe enregistré dans { $directory }
cases-used = Nouveau mot de passe choisi
cases-revoked-by-owner = Clos : « Ce n’était pas moi » a été choisi
cases-revoked-by-staff = Clos par { $name }
cases-revoked-by-other = Clos par un autre dossier
cases-revoked-by-operator = Clos : un administrateur a défini le mot de passe
cases-revoked-by-freeze = Clos : le compte a été bloqué par son titulaire
cases-revoked-by-edit = Clos : l’adresse du compte a été changée
cases-revoked-somehow = Clos
cases-frozen = Compte bloqué par son titulaire
cases-frozen-more = Le titulaire a déclaré ne pas être l’auteur d’un changement de mot de passe. Tout le monde a été déconnecté.
cases-new-password = Nouveau mot de passe exigé
cases-new-password-more = L’ancien mot de passe a cessé de fonctionner. Tout le monde a été déconnecté.
cases-ran-out = Lien expiré
cases-sent-again-by = Autre lien demandé par { $name }
cases-retried-by = E-mail relancé par { $name }
cases-cancelled-by = E-mail annulé par { $name }
cases-caller-code-by = Code pour la personne qui appelle, demandé par { $name }
cases-caller-verified-by = Identité de la personne qui appelle vérifiée par { $name }
cases-caller-by-email = Avec un code envoyé à l’adresse e-mail du compte.
cases-caller-by-app = Avec un code d’une application d’authentification.
cases-caller-wrong-by = Code incorrect de la personne qui appelle, saisi par { $name }
cases-somebody-of-staff = une personne dont le compte a été supprimé
cases-the-operator = un exploitant, en ligne de commande
