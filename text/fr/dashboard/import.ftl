# Importing and exporting users: the pages, and the messages of the commands.

import-title = Importer des utilisateurs
import-lead = À partir d’un fichier contenant un utilisateur par ligne. Vous verrez ce qui sera importé avant toute écriture, et les comptes existants restent tels quels.
import-file = Fichier
import-file-hint = CSV avec les noms de colonnes en première ligne, JSON Lines, un tableau JSON ou un realm Keycloak ; jusqu’à 64 Mio.
import-with-roles = Importer les rôles indiqués dans le fichier
import-with-roles-hint = Sinon, tout le monde est importé comme utilisateur sans accès au tableau de bord. Activez cette option uniquement si vous savez qui a rempli la colonne des rôles : dans de nombreuses applications, les utilisateurs peuvent le faire.
import-without-hashes = Importer les utilisateurs sans le hachage de leur mot de passe s’il est inutilisable
import-without-hashes-hint = Ils choisissent un mot de passe avec un lien envoyé par e-mail. Sinon, leurs lignes ne sont pas valides.
import-without-pepper = Devise n’ajoute pas de poivre (pepper) à ses mots de passe
import-without-pepper-hint = Uniquement pour une colonne encrypted_password : config.pepper n’est pas défini dans config/initializers/devise.rb. S’il est défini, importez en ligne de commande avec --pepper-file.
import-columns = Colonnes
import-columns-read = Seule une adresse e-mail est obligatoire. Ces colonnes sont lues, dans n’importe quel ordre. Toutes les autres sont listées lors de la vérification du fichier :
import-columns-hash = Les noms courants dans d’autres applications sont également lus, comme encrypted_password, user_pass, blocked ou deleted_at. Les hachages de mots de passe sont conservés s’ils peuvent être vérifiés ici, afin que les utilisateurs puissent se connecter avec leur mot de passe actuel : ceux de Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug et ASP.NET Identity. Les utilisateurs sans hachage choisissent un mot de passe avec un lien envoyé par e-mail. Pour Firebase, importez en ligne de commande avec --firebase-hash-config.
import-check = Vérifier le fichier
import-latest = Importations récentes
import-column-source = Source
import-column-state = État
import-column-when = Début
import-column-by = Par
import-column-written = Utilisateurs importés
import-command-line = Ligne de commande
import-state-reading = Vérification
import-state-ready = À confirmer
import-state-writing = Importation
import-state-done = Importé
import-state-dropped = Rien d’importé

import-reading-title = Vérification : { $source }
import-reading = Lignes vérifiées jusqu’ici : { $lines }. Cette page se met à jour automatiquement.
import-progress-label = Progression
import-writing-title =
    { $count ->
        [one] Importation de { $count } utilisateur
        [many] Importation de { $count } d’utilisateurs
       *[other] Importation de { $count } utilisateurs
    }
import-writing = Tous les utilisateurs sont importés en une seule fois. Cette page se met à jour automatiquement.
import-ready-title = { $source } : prêt à importer
import-done-title =
    { $count ->
        [one] { $count } utilisateur importé
        [many] { $count } d’utilisateurs importés
       *[other] { $count } utilisateurs importés
    }
import-done-lead = Les utilisateurs dotés d’un hachage de mot de passe peuvent se connecter comme avant. Les autres choisissent un mot de passe avec un lien envoyé par e-mail.
import-dropped-title = Rien n’a été importé
import-dropped-lead = Vous pouvez réessayer à tout moment.
import-count-lines = Lignes
import-count-fresh = Nouveaux utilisateurs
import-count-there = Déjà existants, inchangés
import-count-repaired = Déjà existants et jamais utilisés, les informations manquantes seront ajoutées
import-count-repaired-done = Déjà existants et jamais utilisés, les informations manquantes ont été ajoutées
import-count-wrong = Lignes non valides
import-count-staff = Nouveaux utilisateurs ayant accès au tableau de bord
import-count-written = Utilisateurs importés
import-unread-title = Colonnes non lues
import-unread = Ces colonnes sont ignorées. Si l’une d’elles indique qui n’a plus accès ou contient des hachages de mots de passe, renommez-la d’abord :
import-kept-title = Coût des hachages de mots de passe importés
import-kept =
    { $count ->
        [one] { $count } compte conserve un hachage de mot de passe venant d’un autre système. Tant que son titulaire ne s’est pas connecté, chaque connexion prend environ { $times } fois plus de temps que sans de tels hachages.
        [many] { $count } de comptes conservent un hachage de mot de passe venant d’un autre système. Tant que leurs titulaires ne se sont pas connectés, chaque connexion prend environ { $times } fois plus de temps que sans de tels hachages.
       *[other] { $count } comptes conservent un hachage de mot de passe venant d’un autre système. Tant que leurs titulaires ne se sont pas connectés, chaque connexion prend environ { $times } fois plus de temps que sans de tels hachages.
    }
import-kept-until = Les hachages restants seront supprimés le { $date }. Les utilisateurs qui ne se sont pas connectés d’ici là choisissent un mot de passe avec un lien envoyé par e-mail.
import-column-line = Ligne
import-column-field = Champ
import-column-problem = Problème
import-column-email = Adresse e-mail
import-column-value = Valeur
import-staff = Accès au tableau de bord
import-staff-lead = Vérifiez chacun de ces utilisateurs. Dans de nombreuses applications, les utilisateurs peuvent eux-mêmes remplir la colonne des rôles.
import-errors = Lignes non valides
import-errors-first = Lignes non valides : les { $shown } premières
import-notices = Remarques
import-notices-first = Remarques : les { $shown } premières
import-download = Télécharger les lignes non valides
import-download-hint = Un fichier CSV avec la ligne, l’adresse, la valeur et le problème. Il ne contient ni mots de passe ni hachages de mots de passe.
import-confirm-admins =
    { $count ->
        [one] Créer { $count } administrateur
        [many] Créer { $count } d’administrateurs
       *[other] Créer { $count } administrateurs
    }
import-confirm-admins-hint = Les administrateurs peuvent tout faire ici. Ils sont listés ci-dessus.
import-skip-wrong =
    { $count ->
        [one] Ignorer { $count } ligne non valide
        [many] Ignorer { $count } de lignes non valides
       *[other] Ignorer { $count } lignes non valides
    }
import-skip-wrong-hint = Ou corrigez-les dans le fichier et vérifiez-le à nouveau.
import-write =
    { $count ->
        [one] Importer { $count } utilisateur
        [many] Importer { $count } d’utilisateurs
       *[other] Importer { $count } utilisateurs
    }
import-nothing-to-write = Ce fichier ne contient aucun nouvel utilisateur.
import-drop = Annuler l’importation
import-another = Vérifier un autre fichier
import-to-users = Afficher les utilisateurs

import-field-line = ligne
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = date
import-field-password = password_hash

import-unreadable = Cette ligne n’est pas comme les autres : elle a trop de cellules, ou n’est pas un objet JSON de valeurs simples.
import-not-utf8 = Cette ligne n’est pas en UTF-8. Enregistrez le fichier en UTF-8.
import-too-long = Cette ligne dépasse 64 Kio.
import-quote-open = Un guillemet est ouvert ici et jamais fermé : tout ce qui suit semble donc appartenir à cette ligne.
import-field-twice = Deux de ses champs ont la même signification.
import-email-missing = L’adresse e-mail est manquante.
import-email-invalid = Cette adresse e-mail n’est pas complète.
import-twice = La même adresse figure déjà à la ligne { $line }.
import-already-there = Un compte avec cette adresse existe déjà. Il reste tel quel.
import-repaired = Un compte avec cette adresse existe déjà, mais n’a jamais été utilisé. Le hachage de mot de passe manquant est ajouté, ou le compte est désactivé comme l’indique cette ligne.
import-name-too-long = Le nom dépasse 150 caractères.
import-name-not-text = Le nom contient des caractères qui ne peuvent pas être affichés.
import-role-unknown = Ce rôle n’existe pas. Utilisez user, viewer, help-desk ou admin.
import-flag-unclear = Impossible de savoir si ce compte est actif. Utilisez true ou false dans une colonne is_active.
import-time-unclear = Cette date est illisible ou ambiguë. Elle est ignorée. Écrivez-la sous la forme 2026-11-24 13:05:00 pour la conserver.
import-hash-unknown = Ce hachage de mot de passe ne peut pas être vérifié ici. Importez ces utilisateurs sans lui : ils choisissent un mot de passe par e-mail.
import-hash-garbled = Ce hachage de mot de passe est endommagé. Importez ces utilisateurs sans lui : ils choisissent un mot de passe par e-mail.
import-pepper-unsaid = Devise ajoute peut-être un poivre (pepper) à ce mot de passe, et sans lui, ce hachage est inutilisable. Indiquez si config.pepper est défini : avec --pepper-file ou --without-pepper en ligne de commande, ou avec la case de la page.
import-hash-too-costly = Vérifier ce hachage de mot de passe, en plus de ceux déjà conservés, demanderait trop de mémoire ou de temps à chaque connexion. Importez ces utilisateurs sans lui : ils choisissent un mot de passe par e-mail.
import-hash-left-out = Ce hachage de mot de passe ne peut pas être conservé. L’utilisateur est importé sans lui et choisit un mot de passe par e-mail.
import-becomes-viewer = Cet utilisateur pourrait tout voir dans le tableau de bord.
import-becomes-help-desk = Cet utilisateur aurait le rôle de centre d’assistance.
import-becomes-admin = Cet utilisateur aurait le rôle d’administration.

import-role-left-out = Cette ligne a un rôle pour le tableau de bord. L’utilisateur est importé sans ce rôle.
import-too-many-staff = Une importation peut donner un rôle dans le tableau de bord à 500 utilisateurs au maximum.

import-source-empty = Ce fichier ne contient aucun utilisateur.
import-source-no-email = Ce fichier n’a pas de colonne email ou username. La première ligne d’un fichier CSV doit contenir les noms des colonnes.
import-source-column-twice = Deux de ses colonnes ont la même signification.
import-source-quote-open = Un guillemet y est ouvert et jamais fermé : impossible de savoir où commencent les lignes suivantes.
import-source-too-many-lines = Ce fichier compte plus d’un million de lignes. Divisez-le en plusieurs fichiers.
import-source-no-users = Ce fichier ne contient pas de liste d’utilisateurs : un fichier JSON doit être un tableau, ou en avoir un sous users.
import-source-json-broken = Ce n’est pas du JSON valide.
import-source-broken-off = La transmission a été interrompue.
import-source-failed = La lecture n’a pas pu aller jusqu’au bout.
import-source-database = C’est une base de données SQLite. Importez-la en ligne de commande sur le serveur : password-recover importusers sqlite:///chemin/du/fichier

import-command-finding = ligne { $line }, { $field } : { $sentence }
import-command-progress = Lignes vérifiées : { $lines }
import-command-summary =
    { $lines ->
        [one] { $lines } ligne
        [many] { $lines } de lignes
       *[other] { $lines } lignes
    } : { $fresh ->
        [one] { $fresh } nouvel utilisateur
        [many] { $fresh } de nouveaux utilisateurs
       *[other] { $fresh } nouveaux utilisateurs
    }, déjà existants : { $there }, non valides : { $wrong }.
import-command-repaired =
    { $count ->
        [one] { $count } compte que personne n’a encore utilisé reçoit ce qui lui manque.
        [many] { $count } de comptes que personne n’a encore utilisés reçoivent ce qui leur manque.
       *[other] { $count } comptes que personne n’a encore utilisés reçoivent ce qui leur manque.
    }
import-command-unread = Colonnes ignorées : { $names }
import-command-staff =
    { $count ->
        [one] { $count } nouvel utilisateur peut accéder au tableau de bord.
        [many] { $count } de nouveaux utilisateurs peuvent accéder au tableau de bord.
       *[other] { $count } nouveaux utilisateurs peuvent accéder au tableau de bord.
    }
import-command-dry = Essai à blanc : rien n’a été importé.
import-command-wrong = Rien n’a été importé, à cause des lignes non valides. Corrigez-les ou ignorez-les avec --skip-invalid. Avec --without-unknown-hashes, les utilisateurs dont le hachage de mot de passe est inutilisable sont importés sans lui.
import-command-writing = Création des comptes…
import-command-tidying = Suppression des lignes temporaires. Vous pouvez interrompre cette opération ; la prochaine importation supprimera le reste.
import-command-done =
    { $count ->
        [one] { $count } utilisateur importé.
        [many] { $count } d’utilisateurs importés.
       *[other] { $count } utilisateurs importés.
    }

import-export-title = Exporter les utilisateurs
import-export-lead = Un fichier contenant tous les utilisateurs : adresse, nom, rôle, état et dates. Il ne contient jamais de hachages de mots de passe ; l’exploitant du serveur peut les exporter en ligne de commande.
import-export-format = Format
import-export-csv = CSV, pour les tableurs
import-export-json-lines = JSON Lines, pour les programmes
import-export-button = Exporter
import-export-note = Le fichier contient les adresses de tous les utilisateurs. L’exportation est consignée dans le journal d’audit.
import-export-matching = Seuls les utilisateurs qui correspondent à ces filtres sont exportés :
