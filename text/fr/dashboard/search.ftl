# Finding anything: users, cases, emails and pages.

search-title = Tout rechercher
# In the header, where it opens the search.
search-open = Rechercher
search-label = Un nom, une adresse, un numéro de dossier ou une page
search-button = Rechercher
search-results = Résultats
search-nothing = Aucun résultat. Essayez le début d’un nom ou d’une adresse, ou un numéro de dossier.
search-keys = ↑ et ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer.
# What a result is.
search-case = Dossier
search-user = Utilisateur
search-mail = E-mail
search-page = Page
