# The page on which the help desk verifies a caller.

caller-title = Vérifier l’identité
caller-lead = Avant d’intervenir sur ce compte, vérifiez que la personne au téléphone est bien { $name }.
caller-email-heading = Code par e-mail
caller-email-lead = Nous envoyons un code à { $email }. La personne qui appelle vous le lit, et vous le saisissez ici.
caller-send = Envoyer un code
caller-send-again = Envoyer un autre code
caller-waiting = L’e-mail contenant le code n’a pas encore été envoyé. Actualisez cette page dans un instant.
caller-sent = Le code a été envoyé { $ago }. Fin de validité : { $time }.
caller-over = Le dernier code ne fonctionne plus. Envoyez-en un autre.
caller-see-mail = Consulter l’e-mail
caller-tries =
    { $count ->
        [one] Il reste { $count } essai.
        [many] Il reste { $count } d’essais.
       *[other] Il reste { $count } essais.
    }
caller-code = Code que vous lit la personne qui appelle
caller-app-heading = Code d’une application d’authentification
caller-app-lead = Ou bien la personne qui appelle vous lit le code que son application d’authentification affiche en ce moment.
caller-app-code = Code de l’application
caller-button = Vérifier l’identité
caller-back-to-case = Dossier { $number }
