# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Introdueix la teva adreça electrònica.
error-email-invalid = Aquesta adreça electrònica no és completa. Ha de tenir una forma semblant a name@example.org.
error-name-missing = Introdueix un nom.
error-name-not-text = Aquest nom conté caràcters invisibles que canvien la direcció del text que l’envolta. Escriu-lo en lloc d’enganxar-lo.
error-name-too-long = Aquest nom és massa llarg. Fes servir com a màxim 150 caràcters.
error-password-too-short = Aquesta contrasenya és massa curta. Fes servir com a mínim { $length } caràcters; n’hi ha prou d’afegir una o dues paraules.
error-password-too-long = Aquesta contrasenya és massa llarga. Fes servir com a màxim 1.024 bytes, més o menys una pàgina de text.
error-password-too-common = Aquesta contrasenya és massa fàcil d’endevinar: les contrasenyes habituals, els patrons i el teu nom o la teva adreça són el primer que proven els atacants. Tria’n una altra.
error-password-breached = Aquesta contrasenya surt en una filtració de dades i per això els atacants la proven. Tria’n una que no hagis fet servir enlloc més.
error-password-not-text = Aquesta contrasenya conté caràcters que no es poden tornar a escriure, com ara un salt de línia. Tria’n una altra.
error-password-too-weak-there = L’aplicació no accepta aquesta contrasenya. Tria’n una de més llarga amb altres paraules.
error-password-too-long-there = Aquesta contrasenya és massa llarga per a l’aplicació. Fes servir com a màxim 70 caràcters.
error-password-in-history = Ja has fet servir aquesta contrasenya. Tria’n una que no hagis fet servir mai aquí.
error-password-frozen = Aquesta és la contrasenya d’abans que es bloquegés el compte, i potser algú altre la coneix. Tria’n una altra.
error-password-revoked = Aquesta contrasenya ja no funciona per a aquest compte, perquè potser algú altre la coneix. Tria’n una altra.
error-password-too-young = L’aplicació encara no permet tornar a canviar aquesta contrasenya. Torna-ho a provar més tard o contacta amb el seu servei d’assistència.
error-changed-elsewhere = La contrasenya d’aquest compte es va canviar a l’aplicació després d’enviar aquest enllaç, i per això l’enllaç ja no funciona. Si no la vas canviar tu, sol·licita un enllaç nou.
error-directory-down = L’aplicació que gestiona el teu compte no respon. No ha canviat res i el teu enllaç encara funciona: torna-ho a provar d’aquí a un minut.
error-passwords-differ = Les dues contrasenyes no coincideixen. Torna a escriure la contrasenya nova als dos camps.
error-link-no-longer-good = Aquest enllaç ja no funciona. Sol·licita’n un de nou.
error-case-number-missing = Introdueix el número de cas. És al correu i té una forma semblant a 7KQ2-M9XD.
error-code-missing = Introdueix el codi del correu.
error-code-not-right = Aquest codi és incorrecte o ja no funciona. Comprova’l al correu més recent. Després de cinc intents, obre l’enllaç del correu o sol·licita’n un de nou.
error-code-is-case-number = Això és el número de cas. El codi s’hi assembla i és al mateix correu.
error-account-frozen = El propietari d’aquest compte l’ha bloquejat. Només el desbloqueja un enllaç enviat a la seva adreça electrònica; el propietari el pot sol·licitar.
error-wrong-credentials = L’adreça electrònica o la contrasenya són incorrectes. Comprova-les totes dues i torna-ho a provar.
error-email-taken = Ja hi ha un compte amb aquesta adreça.
error-password-missing = Introdueix la teva contrasenya.
error-password-not-yours = No indiquis cap contrasenya: només la tria el propietari del compte, amb un enllaç enviat per correu electrònic.
error-role-unknown = Aquest rol no existeix.
error-not-logged-in = No has iniciat la sessió o la sessió s’ha acabat. Inicia la sessió i torna-ho a provar.
error-token-not-good = Aquesta crida necessita un testimoni d’API vàlid. Envia’l a la capçalera Authorization, després de la paraula «Token» o «Bearer».
error-not-allowed = El teu rol no ho permet o el teu testimoni d’API no té l’àmbit necessari. Demana-ho a un administrador.
error-scope-missing = Tria com a mínim un àmbit.
error-too-many-tokens = Ja hi ha 50 testimonis d’API. Primer, revoca’n un que ja no facis servir.
error-token-name-not-good = Tria un altre nom de com a màxim 100 caràcters. «log-in» està reservat per als testimonis creats en iniciar la sessió.
error-password-needed = Per continuar, introdueix la teva pròpia contrasenya. Per la teva seguretat, te la tornem a demanar al cap d’un temps.
error-password-wrong = Aquesta no és la teva contrasenya. Comprova-la i torna-ho a provar.
error-second-factor-needed = Primer, configura l’autenticació de doble factor.
error-second-factor-wrong = Aquest codi és incorrecte o ja s’ha fet servir. Espera el següent i torna-ho a provar.
error-caller-code-wrong = Aquest codi és incorrecte. Demana a la persona que truca que te’l torni a llegir del correu més recent.
error-caller-code-over = No hi ha cap codi vàlid: ha caducat, ja s’ha fet servir o s’ha introduït malament massa vegades. Envia’n un altre.
error-last-admin = Aquest és l’últim administrador actiu. Primer, dona aquest rol a algú altre.
error-yourself = Aquest és el teu propi compte. Ho ha de fer un altre administrador.
error-changed-meanwhile = Algú altre ho ha canviat des que has obert la pàgina, i per això no s’ha desat res. El que has escrit encara és aquí: obre la pàgina en una pestanya nova per veure’n els valors actuals i fes-hi els canvis.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Primer, selecciona com a mínim un compte.
error-account-disabled = Aquest compte està desactivat, i per això no es pot enviar cap enllaç. Primer, activa’l.
error-not-lockable-there = El directori d’aquest compte no pot bloquejar comptes, i per això la contrasenya continua funcionant. Canvia-la al directori.
error-locked-there = Aquest compte està bloquejat al seu directori. Només el desbloqueja una contrasenya nova, triada amb un enllaç de recuperació.
error-rate-invalid = Introdueix un nombre de l’1 al 1.000.
error-campaign-is-over = Aquesta campanya s’ha acabat. Torna a carregar-ne la pàgina.
error-file-missing = Primer, tria un fitxer.
error-import-has-wrong-lines = Algunes línies no són vàlides. Tria ometre-les o corregeix-les al fitxer i torna’l a comprovar.
error-import-not-ready = Aquesta importació s’ha acabat o encara no s’ha comprovat. Torna a carregar-ne la pàgina.
error-mail-is-going = Aquest correu s’està enviant ara mateix. Torna a carregar-ne la pàgina d’aquí a un minut.
error-mail-waits-for-limit = Aquest correu està en espera pel límit de correus a una mateixa adreça, que protegeix qui els rep. S’enviarà tan bon punt el límit ho permeti.
error-mail-is-over = Aquest correu ja no es pot canviar: s’ha enviat o ja no cal. Torna enrere i torna a carregar-ne la pàgina.
error-case-is-over = Aquest cas ja està tancat. Si encara cal una contrasenya nova, envia un enllaç nou.
error-url-invalid = Introdueix un URL https, com ara https://example.org/hook, sense nom d’usuari.
error-url-private = Aquesta adreça és en una xarxa privada. L’operador d’aquest servidor la pot permetre amb WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Tria com a mínim un esdeveniment.
error-cross-site = Aquesta petició venia d’un altre lloc web i s’ha rebutjat. Obre la nostra pàgina directament i torna-ho a provar allà.
error-unreadable = No hem pogut llegir aquesta petició. Comprova el que has enviat i torna-ho a provar.
error-not-found = No hi ha res en aquesta adreça.
error-method-not-allowed = Aquesta adreça no admet aquest mètode.
error-too-slow = Aquesta petició ha trigat massa a arribar. Comprova la connexió i torna-ho a provar.
error-too-large = Aquesta petició és massa gran.
error-unsupported-media-type = Envia JSON (application/json) o un formulari (application/x-www-form-urlencoded o multipart/form-data).
error-idempotency-key-reused = Aquesta Idempotency-Key ja s’ha fet servir per a una altra petició. Fes servir una clau nova per a cada petició.
error-too-many-requests =
    Hi ha hagut massa peticions des de la teva xarxa. Espera { $minutes ->
        [one] un minut
        [many] { $minutes } de minuts
       *[other] { $minutes } minuts
    } i torna-ho a provar. Els correus que ja estan en camí arribaran igualment.
error-too-many-requests-hours =
    Hi ha hagut massa peticions des de la teva xarxa. Espera { $hours ->
        [one] una hora
        [many] { $hours } d’hores
       *[other] { $hours } hores
    } i torna-ho a provar. Els correus que ja estan en camí arribaran igualment.
error-too-many-tries =
    Massa intents fallits. Espera { $minutes ->
        [one] un minut
        [many] { $minutes } de minuts
       *[other] { $minutes } minuts
    } i torna-ho a provar. Si has oblidat la contrasenya, sol·licita un enllaç: això funciona de seguida.
error-too-many-tries-hours =
    Massa intents fallits. Espera { $hours ->
        [one] una hora
        [many] { $hours } d’hores
       *[other] { $hours } hores
    } i torna-ho a provar. Si has oblidat la contrasenya, sol·licita un enllaç: això funciona de seguida.
error-unavailable = No hem pogut processar la teva sol·licitud. És culpa nostra, no teva. Torna-ho a provar d’aquí a uns minuts.
error-unexpected = Alguna cosa ha anat malament per part nostra. Torna-ho a provar d’aquí a uns minuts.
error-unreachable = No hem pogut connectar amb el servidor. Comprova la connexió i torna-ho a provar. El que has escrit encara és aquí.
