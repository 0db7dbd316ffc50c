# The pages on which administrators change the texts of public pages and emails.

studio-title = Textes
studio-lead = Modifiez ce que disent les pages publiques et les e-mails, pour chaque langue et chaque application. Un texte que personne n’a modifié reste tel qu’il est fourni avec le programme.
studio-application = Application
studio-application-all = Toutes les applications
studio-language = Langue
studio-place = Page ou e-mail
studio-pages = Pages
studio-mails = E-mails
studio-show = Afficher

# Pages.
studio-page-forgot = Demander un lien
studio-page-sent = Consultez vos e-mails
studio-page-code = Saisir le code
studio-page-reset = Nouveau mot de passe
studio-page-link-gone = Le lien ne fonctionne plus
studio-page-not-me = « Ce n’était pas moi »
studio-page-freeze = Bloquer ou rétablir le compte
studio-page-saving = Enregistrement du mot de passe
studio-page-done = Mot de passe changé
studio-page-statement = Déclaration d’accessibilité
studio-page-errors = Messages d’erreur
studio-page-everywhere = Toutes les pages
studio-page-times = Heures et durées

# The list.
studio-text = Texte
studio-built-in = Texte d’origine
studio-changed = Modifié
studio-unchanged = Non modifié
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = Depuis un fichier du serveur
studio-for-all = Pour toutes les applications

# One text.
studio-edit-title = Modifier un texte
studio-back = Retour aux textes
studio-field = Nouveau texte
studio-required = Variables à conserver : { $variables }
studio-optional = Variables que vous pouvez omettre : { $variables }
studio-hint = Texte brut, sans HTML. Une variable entre accolades est remplacée par sa valeur.
studio-save = Enregistrer
studio-preview = Aperçu
studio-sample = M’envoyer un exemple
studio-sample-note = Il montre les textes enregistrés. Ses liens ne mènent nulle part.
studio-reset = Utiliser le texte d’origine
studio-preview-title = Aperçu
studio-preview-frame = Aperçu de la page ou de l’e-mail
studio-history-title = Historique
studio-history-none = Personne n’a encore modifié ce texte.
studio-history-when = Date
studio-history-who = Auteur
studio-history-restore = Rétablir
studio-history-current = En cours d’utilisation

# Files.
studio-file-title = Fichier Fluent
studio-file-lead = Tous les textes modifiés de cette langue et de cette application dans un seul fichier, à traduire ailleurs ou à déployer avec le serveur.
studio-export = Exporter
studio-import-file = Fichier (.ftl)
studio-import = Importer
studio-import-note = Les textes absents du fichier restent tels quels. Si l’un d’eux est inutilisable, aucun n’est importé.

# Why a text is refused, and what to do.
studio-not-saved = Le texte n’a pas été enregistré
studio-not-imported = Rien n’a été importé
studio-refused-unknown = Aucun texte n’a cet identifiant. Exportez à nouveau le fichier pour voir les identifiants existants.
studio-refused-twice = Cet identifiant figure deux fois dans le fichier. Retirez-en un.
studio-refused-unreadable = Ce n’est pas un texte Fluent : { $problem } Chaque variable a besoin de ses deux accolades.
studio-refused-not-utf8 = Le fichier n’est pas en UTF-8. Enregistrez-le dans cet encodage.
studio-refused-too-large = Le fichier est trop volumineux. Un fichier de textes fait moins de 256 ko.
studio-refused-empty = Le texte est vide. Écrivez quelque chose ou utilisez le texte d’origine.
studio-refused-too-long = Le texte est trop long. Utilisez { $most } caractères au maximum.
studio-refused-missing = Il manque { $variable }. Remettez cette variable : sans elle, il manque aux gens quelque chose dont ils ont besoin.
studio-refused-not-known = { $variable } n’est pas connu ici. Retirez cette variable ou utilisez l’une de celles indiquées.
studio-refused-not-possible = { $part } n’est pas possible ici. Utilisez uniquement des variables et des formes du pluriel.
studio-refused-plural-missing = Il manque la forme du pluriel [{ $form }], nécessaire dans cette langue.
studio-refused-plural-not-known = Cette langue n’a pas de forme du pluriel [{ $form }]. Retirez-la.
studio-refused-not-a-number = { $variable } n’est pas un nombre : aucune forme ne peut donc en dépendre.
studio-refused-markup = HTML n’est pas possible ici. Retirez les caractères < et >.
studio-refused-invisible = Le texte contient un caractère invisible (U+{ $code }), peut-être dû à une copie. Retirez-le.
studio-refused-lines = Le texte contient un saut de ligne. Écrivez-le sur une seule ligne.
studio-refused-at = { $id } : { $sentence }
