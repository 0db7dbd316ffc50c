# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Aller au contenu principal
footer-promise = Nous ne vous demandons jamais votre mot de passe par e-mail, par téléphone ou par chat.
footer-version = Password Recover { $version }
title-error = Erreur : { $title }
times-are-utc = Toutes les heures sont en UTC.
show = Afficher
hide = Masquer
main-navigation = Navigation principale

steps = Étapes
step-ask = Demander un lien
step-open = Ouvrir l’e-mail
step-choose = Nouveau mot de passe

takes-longer = Cela prend un peu plus de temps que prévu…

email = Adresse e-mail
email-hint = Celle que vous utilisez pour vous connecter.

forgot-title = Mot de passe oublié ?
forgot-lead = Saisissez votre adresse e-mail : nous vous enverrons un lien pour choisir un nouveau mot de passe.
forgot-button = Recevoir un lien
forgot-pending = Envoi…
delay-title = Les e-mails sont plus lents que d’habitude
delay = Les e-mails ont environ { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    } de retard. Votre demande est enregistrée et sera traitée.
forgot-note = Votre mot de passe reste le même tant que vous n’en avez pas choisi un nouveau.

sent-title = Consultez vos e-mails
sent-lead = S’il existe un compte avec cette adresse, un e-mail contenant un lien est en route.
sent-usually = Il arrive généralement en moins de deux minutes.
sent-open = Ouvrez le lien de l’e-mail
sent-open-rest = { " " }pour choisir votre nouveau mot de passe. Il fonctionne une seule fois, pendant { $duration }.
case-label = Votre numéro de dossier
case-note = Indiquez-le si vous contactez l’assistance. Ne communiquez à personne le code de l’e-mail : l’assistance ne le demande jamais.
sent-nothing-title = Aucun e-mail après cinq minutes ?
sent-nothing-spam = Regardez dans vos spams ou courriers indésirables.
sent-nothing-other = Essayez les autres adresses que vous avez pu utiliser pour votre compte.
sent-nothing-again = Demandez un autre lien. Ceux que vous avez déjà continuent de fonctionner.
sent-again = Réessayer ou utiliser une autre adresse
sent-same = Nous affichons cette page pour toutes les adresses, afin qu’elle ne révèle pas qui possède un compte.
code-title = Saisissez le code reçu par e-mail
code-lead = Il fonctionne comme le lien, si vous lisez vos e-mails sur un autre appareil.
code-here = Vous lisez vos e-mails sur un autre appareil ?
code-here-field = Saisissez le code reçu par e-mail
code = Code
code-hint = Les majuscules et les traits d’union n’ont pas d’importance.
case-number = Numéro de dossier
case-number-hint = Vous le trouverez dans le même e-mail.
code-button = Continuer
code-or-link-title = Vous avez déjà ouvert le lien ?
code-or-link = Ouvrez-le à nouveau depuis l’e-mail. Nous retirons sa partie secrète de la barre d’adresse, pour que personne ne puisse l’y copier.
code-ask = Demander un nouveau lien

reset-title = Choisissez un nouveau mot de passe
reset-lead = C’est la dernière étape.
reset-account = Votre compte
reset-button = Enregistrer le mot de passe
reset-pending = Enregistrement…
reset-note = L’enregistrement déconnecte tous les appareils connectés à ce compte.
new-password = Nouveau mot de passe
new-password-again = Confirmez le nouveau mot de passe
policy-length = Utilisez au moins { $length } caractères. Quelques mots à la suite sont faciles à retenir.
policy-free = Les espaces, majuscules et symboles sont autorisés, mais pas obligatoires.
policy-common = Les mots de passe courants ne sont pas autorisés.

link-gone-title = Ce lien ne fonctionne plus
link-gone-lead = Les liens fonctionnent une seule fois et pour une durée limitée. Ouvrir celui-ci n’a rien changé à votre compte.
link-gone-button = Recevoir un nouveau lien
link-gone-note = Nous l’enverrons à l’adresse e-mail du compte.
link-gone-other = Utiliser une autre adresse

not-me-title = Arrêter cette demande ?
not-me-lead = Si vous n’avez pas demandé de nouveau mot de passe, arrêtez la demande. Ses liens et ses codes cessent aussitôt de fonctionner, et votre mot de passe reste le même.
not-me-button = Arrêter cette demande
not-me-note = Si c’était vous, fermez simplement cette page.
not-me-done-title = Demande arrêtée
not-me-done-lead = Ses liens et ses codes ne fonctionnent plus, et votre mot de passe n’a pas changé. Vous n’avez rien d’autre à faire.
not-me-done-note = Quelqu’un s’est sans doute trompé en saisissant sa propre adresse. Si cela se reproduit, contactez l’assistance en indiquant le numéro de dossier qui figure dans l’e-mail.
not-me-gone-title = Il n’y a rien à arrêter
not-me-gone-lead = Cette demande est terminée : elle a été utilisée, arrêtée ou a expiré. Ses liens ne fonctionnent plus.
not-me-gone-note = Si vous avez reçu un e-mail annonçant que votre mot de passe a été changé, et que ce n’était pas vous, ouvrez le lien de cet e-mail.

freeze-title = Bloquer votre compte ?
freeze-lead = Si vous n’avez pas changé le mot de passe, bloquez le compte maintenant. Tout le monde est déconnecté, et personne ne peut se connecter tant que vous n’avez pas choisi un nouveau mot de passe.
freeze-button = Bloquer mon compte
freeze-note = Vous pouvez le débloquer à tout moment avec un lien envoyé à votre adresse e-mail. Si vous avez changé le mot de passe vous-même, fermez simplement cette page.
restore-title = Rétablir votre compte ?
restore-lead = Si vous ne voulez pas de la nouvelle adresse e-mail, rétablissez le compte maintenant. Il retrouve son ancienne adresse, tout le monde est déconnecté, et personne ne peut se connecter tant que vous n’avez pas choisi un nouveau mot de passe.
restore-button = Rétablir mon compte
restore-note = Vous pouvez le débloquer à tout moment avec un lien envoyé à l’ancienne adresse. Si vous avez demandé la nouvelle adresse, fermez simplement cette page.
freeze-done-title = Votre compte est bloqué
freeze-done-lead = Tout le monde est déconnecté, et personne ne peut se connecter.
freeze-done-next-title = Comment le débloquer
freeze-done-mailbox = Si quelqu’un d’autre lit peut-être vos e-mails, changez d’abord le mot de passe de votre messagerie.
freeze-done-ask = Demandez un lien et utilisez-le pour choisir un nouveau mot de passe. Votre compte sera alors débloqué.
freeze-done-button = Demander un lien
freeze-done-note = Racontez à votre administrateur ce qui s’est passé.
freeze-gone-title = Ce lien ne fonctionne plus
freeze-gone-lead = Il peut bloquer le compte une seule fois, dans les 72 heures suivant l’envoi de l’e-mail. L’ouvrir maintenant n’a rien changé.
freeze-gone-note = Un doute ? Choisissez un nouveau mot de passe : toutes les autres personnes seront déconnectées.
open-again-title = Ouvrez le lien à nouveau
open-again-lead = Pour revenir à cette page, ouvrez à nouveau le lien de l’e-mail. Nous retirons sa partie secrète de la barre d’adresse, pour que personne ne puisse l’y copier.

saving-title = Enregistrement de votre nouveau mot de passe
saving-lead = Votre nouveau mot de passe est en cours d’enregistrement dans l’application. Cela prend généralement quelques secondes.
saving-note = Vous pouvez fermer cette page : le mot de passe est enregistré dans tous les cas, et vous recevez ensuite un e-mail.
saving-again = Vérifier à nouveau
done-title = Votre mot de passe a été changé
done-lead = Vous pouvez maintenant vous connecter avec votre nouveau mot de passe.
done-safe-title = Pour la sécurité de votre compte
done-safe-sessions = Nous avons déconnecté tous les appareils qui étaient connectés.
done-safe-notice = Nous vous envoyons un e-mail au sujet de ce changement.
done-safe-link = Le lien que vous avez utilisé ne peut plus servir.
done-next-title = Et maintenant ?
done-next = Retournez là où vous vouliez vous connecter et utilisez-y votre nouveau mot de passe. Si votre navigateur propose de l’enregistrer, acceptez.

login-title = Connexion
login-lead = Pour l’administration de ce service.
login-button = Se connecter
login-pending = Connexion…
password = Mot de passe
password-again = Confirmez le mot de passe
logout = Se déconnecter

setup-title = Créez le premier compte administrateur
setup-lead = Ce lien fonctionne une seule fois. Le compte que vous créez ici peut voir tous les utilisateurs de ce service.
setup-email-hint = Vous l’utiliserez pour vous connecter, et vos propres liens de récupération y seront envoyés.
setup-button = Créer le compte
setup-pending = Création du compte…
setup-gone-title = Ce lien de configuration ne fonctionne plus
setup-gone-lead = Il fonctionne une seule fois, et seulement jusqu’au redémarrage du serveur ou jusqu’à ce qu’il existe un administrateur.
setup-gone-next = S’il existe un administrateur, connectez-vous. Sinon, redémarrez le serveur : il affiche un nouveau lien.
name = Nom

mailbox-title = Boîte de réception
mailbox-banner-title = Ceci est la boîte de réception de développement
mailbox-banner = Tous les e-mails de ce serveur arrivent ici, et aucun n’est envoyé à qui que ce soit. Toute personne qui peut ouvrir cette page peut les lire.
mailbox-empty-title = Aucun e-mail pour l’instant
mailbox-empty = Demandez un lien, puis revenez ici et actualisez cette page.
mailbox-ask = Demander un lien
mailbox-newest = Les plus récents d’abord. Toutes les heures sont en UTC.
mailbox-list = E-mails
mailbox-back = Retour à la boîte de réception
mail-subject = Objet
mail-from = De
mail-to = À
mail-when = Date
mail-text-part = Partie texte
mail-html-part = Partie HTML
mail-html-frame = Partie HTML de l’e-mail
mail-link = Lien
nav-recovery = Page de récupération
nav-admin = Admin

not-found-title = Page introuvable
not-found-lead = L’adresse est peut-être mal saisie ou tronquée. Si elle vient d’un e-mail, vérifiez que vous avez copié le lien en entier.
broken-title = Un problème est survenu
broken-lead = L’erreur vient de nous, pas de vous. Veuillez revenir en arrière et réessayer dans quelques minutes.
broken-number = Si cela se reproduit, donnez ce numéro à l’assistance :
unavailable-title = Nous serons bientôt de retour
unavailable-lead = Ce service est momentanément indisponible. Veuillez réessayer dans quelques minutes. Les liens que vous avez déjà continuent de fonctionner.
refused-title = Cette requête a été refusée
start-again = Recommencer
