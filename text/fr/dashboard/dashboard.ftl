# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menu
dashboard-nav-overview = Vue d’ensemble
dashboard-nav-users = Utilisateurs
dashboard-nav-cases = Dossiers
dashboard-nav-mail = E-mails
dashboard-nav-audit = Audit
dashboard-nav-import = Importation
dashboard-nav-webhooks = Webhooks
dashboard-nav-texts = Textes
dashboard-nav-directories = Annuaires
dashboard-nav-account = Votre compte
dashboard-role-user = Utilisateur
dashboard-role-viewer = Lecture seule
dashboard-role-help-desk = Centre d’assistance
dashboard-role-admin = Administration
dashboard-your-password = Confirmez votre mot de passe
dashboard-your-password-hint = Pour nous assurer que c’est bien vous. Nous ne le redemanderons pas pendant dix minutes.
dashboard-working = En cours…
dashboard-undo = Annuler l’action
dashboard-cancel = Annuler
dashboard-filter = Filtrer
dashboard-pager-label = Pages
dashboard-pager-first = Première page
dashboard-pager-previous = Précédent
dashboard-pager-next = Suivant
dashboard-pager-newer = Plus récents
dashboard-pager-older = Plus anciens
dashboard-log-in-again = Connectez-vous dans un nouvel onglet, puis appuyez de nouveau sur le bouton ici : ce que vous avez saisi est conservé.
dashboard-back-to-dashboard = Retour au tableau de bord

# Lists.
dashboard-filters = Filtres
# The filters in force, each of which can be removed.
dashboard-chips = Filtres actifs
dashboard-chip = { $filter } : { $value }
dashboard-chip-remove = Retirer le filtre { $filter } : { $value }
dashboard-chips-clear = Retirer tous les filtres
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } sur { $total }
dashboard-extent-many = { $first }–{ $last } sur plus de { $total }
dashboard-extent-deep = Après les { $count } premiers
dashboard-copy = Copier
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = Copier { $text }
dashboard-copied = Copié
dashboard-times-are-local = Les heures sont dans votre fuseau horaire.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = plus de { $count }
