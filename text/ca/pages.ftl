# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Ves al contingut principal
footer-promise = No et demanem mai la contrasenya per correu, telèfon o xat.
footer-version = Password Recover { $version }
title-error = Error: { $title }
times-are-utc = Totes les hores són UTC.
show = Mostra
hide = Amaga
main-navigation = Navegació principal

steps = Passos
step-ask = Sol·licita un enllaç
step-open = Obre el correu
step-choose = Contrasenya nova

takes-longer = Està trigant una mica més…

email = Adreça electrònica
email-hint = La que fas servir per iniciar la sessió.

forgot-title = Has oblidat la contrasenya?
forgot-lead = Introdueix la teva adreça electrònica i t’enviarem un enllaç per triar una contrasenya nova.
forgot-button = Envia’m un enllaç
forgot-pending = S’està enviant…
delay-title = Ara mateix el correu va més lent del que és habitual
delay = El correu s’endarrereix aproximadament { $minutes ->
        [one] un minut
        [many] { $minutes } de minuts
       *[other] { $minutes } minuts
    }. La teva sol·licitud està desada i rebrà resposta.
forgot-note = La teva contrasenya no canvia fins que en triïs una de nova.

sent-title = Mira el correu
sent-lead = Si hi ha un compte amb aquesta adreça, ja hi ha un correu amb un enllaç en camí.
sent-usually = Normalment arriba en menys de dos minuts.
sent-open = Obre l’enllaç del correu
sent-open-rest = { " " }per triar la contrasenya nova. L’enllaç funciona una sola vegada, durant { $duration }.
case-label = El teu número de cas
case-note = Indica’l si contactes amb el servei d’assistència. No diguis mai a ningú el codi del correu: el servei d’assistència no el demana mai.
sent-nothing-title = No has rebut res al cap de cinc minuts?
sent-nothing-spam = Mira la carpeta de correu brossa.
sent-nothing-other = Prova altres adreces que potser has fet servir per al teu compte.
sent-nothing-again = Sol·licita un altre enllaç. Els enllaços que ja tens continuen funcionant.
sent-again = Torna-ho a provar o fes servir una altra adreça
sent-same = Mostrem aquesta pàgina per a qualsevol adreça perquè no reveli qui té un compte.
code-title = Introdueix el codi del correu
code-lead = Funciona com l’enllaç, per si llegeixes el correu en un altre dispositiu.
code-here = Llegeixes el correu en un altre dispositiu?
code-here-field = Introdueix el codi del correu
code = Codi
code-hint = Les majúscules i els guionets no importen.
case-number = Número de cas
case-number-hint = El trobaràs al mateix correu.
code-button = Continua
code-or-link-title = Ja has obert l’enllaç?
code-or-link = Torna’l a obrir des del correu. En traiem la part secreta de la barra d’adreces perquè ningú no la pugui copiar d’allà.
code-ask = Sol·licita un enllaç nou

reset-title = Tria una contrasenya nova
reset-lead = Aquest és l’últim pas.
reset-account = El teu compte
reset-button = Desa la contrasenya nova
reset-pending = S’està desant…
reset-note = En desar-la es tanca la sessió a tots els dispositius on estigui iniciada amb aquest compte.
new-password = Contrasenya nova
new-password-again = Confirma la contrasenya nova
policy-length = Fes servir com a mínim { $length } caràcters. Unes quantes paraules seguides són fàcils de recordar.
policy-free = Els espais, les majúscules i els símbols es permeten, però no són obligatoris.
policy-common = No es permeten contrasenyes d’ús habitual.

link-gone-title = Aquest enllaç ja no funciona
link-gone-lead = Els enllaços funcionen una sola vegada i durant un temps limitat. Obrir aquest no ha canviat res al teu compte.
link-gone-button = Envia’m un enllaç nou
link-gone-note = L’enviarem a l’adreça electrònica del compte.
link-gone-other = Fes servir una altra adreça

not-me-title = Vols aturar aquesta sol·licitud?
not-me-lead = Si no has demanat una contrasenya nova, atura la sol·licitud. Els seus enllaços i codis deixen de funcionar de seguida i la teva contrasenya no canvia.
not-me-button = Atura la sol·licitud
not-me-note = Si has estat tu, només cal que tanquis aquesta pàgina.
not-me-done-title = Sol·licitud aturada
not-me-done-lead = Els seus enllaços i codis ja no funcionen i la teva contrasenya no ha canviat. No has de fer res més.
not-me-done-note = El més probable és que algú s’hagi equivocat en escriure la seva adreça. Si torna a passar, contacta amb el servei d’assistència i indica el número de cas del correu.
not-me-gone-title = No hi ha res per aturar
not-me-gone-lead = Aquesta sol·licitud s’ha acabat: s’ha fet servir, s’ha aturat o ha caducat. Els seus enllaços ja no funcionen.
not-me-gone-note = Si has rebut un correu que diu que s’ha canviat la teva contrasenya i no has estat tu, obre l’enllaç d’aquell correu.

freeze-title = Vols bloquejar el teu compte?
freeze-lead = Si no has canviat la contrasenya, bloqueja el compte ara. Es tanquen totes les sessions i ningú no en pot iniciar cap fins que triïs una contrasenya nova.
freeze-button = Bloqueja el meu compte
freeze-note = Pots desbloquejar-lo en qualsevol moment amb un enllaç enviat a la teva adreça electrònica. Si has canviat tu la contrasenya, només cal que tanquis aquesta pàgina.
restore-title = Vols restaurar el teu compte?
restore-lead = Si no vols l’adreça electrònica nova, restaura el compte ara. Recupera l’adreça anterior, es tanquen totes les sessions i ningú no en pot iniciar cap fins que triïs una contrasenya nova.
restore-button = Restaura el meu compte
restore-note = Pots desbloquejar-lo en qualsevol moment amb un enllaç enviat a l’adreça anterior. Si has demanat tu l’adreça nova, només cal que tanquis aquesta pàgina.
freeze-done-title = El teu compte està bloquejat
freeze-done-lead = S’han tancat totes les sessions i ningú no en pot iniciar cap.
freeze-done-next-title = Com desbloquejar-lo
freeze-done-mailbox = Si és possible que algú altre llegeixi el teu correu, canvia primer la contrasenya del teu compte de correu.
freeze-done-ask = Sol·licita un enllaç i fes-lo servir per triar una contrasenya nova. Així es desbloqueja el teu compte.
freeze-done-button = Sol·licita un enllaç
freeze-done-note = Explica al teu administrador què ha passat.
freeze-gone-title = Aquest enllaç ja no funciona
freeze-gone-lead = Pot bloquejar el compte una sola vegada, en les 72 hores següents a l’enviament del correu. Obrir-lo ara no ha canviat res.
freeze-gone-note = Encara et preocupa? Tria una contrasenya nova: així es tanquen totes les altres sessions.
open-again-title = Torna a obrir l’enllaç
open-again-lead = Per tornar a aquesta pàgina, obre una altra vegada l’enllaç del correu. En traiem la part secreta de la barra d’adreces perquè ningú no la pugui copiar d’allà.

saving-title = S’està desant la contrasenya nova
saving-lead = La teva contrasenya nova s’està desant a l’aplicació. Normalment triga uns segons.
saving-note = Pots tancar aquesta pàgina: la contrasenya es desarà igualment i rebràs un correu quan estigui fet.
saving-again = Torna a comprovar-ho
done-title = S’ha canviat la teva contrasenya
done-lead = Ara pots iniciar la sessió amb la contrasenya nova.
done-safe-title = La seguretat del teu compte
done-safe-sessions = Hem tancat la sessió a tots els dispositius on estava iniciada.
done-safe-notice = T’enviem un correu sobre aquest canvi.
done-safe-link = L’enllaç que has fet servir no es pot tornar a fer servir.
done-next-title = Què has de fer ara
done-next = Torna on volies iniciar la sessió i fes-hi servir la contrasenya nova. Si el navegador s’ofereix a desar-la, accepta-ho.

login-title = Inicia la sessió
login-lead = Per als administradors d’aquest servei.
login-button = Inicia la sessió
login-pending = S’està iniciant la sessió…
password = Contrasenya
password-again = Confirma la contrasenya
logout = Tanca la sessió

setup-title = Crea el primer administrador
setup-lead = Aquest enllaç funciona una sola vegada. El compte que creïs aquí podrà veure tots els usuaris d’aquest servei.
setup-email-hint = La faràs servir per iniciar la sessió, i hi rebràs els teus propis enllaços de recuperació.
setup-button = Crea l’administrador
setup-pending = S’està creant l’administrador…
setup-gone-title = Aquest enllaç de configuració ja no funciona
setup-gone-lead = Funciona una sola vegada, i només fins que el servidor es reiniciï o hi hagi un administrador.
setup-gone-next = Si hi ha un administrador, inicia la sessió. Si no, reinicia el servidor: mostrarà un enllaç nou.
name = Nom

mailbox-title = Bústia
mailbox-banner-title = Aquesta és la bústia de desenvolupament
mailbox-banner = Tots els correus d’aquest servidor arriben aquí i cap no s’envia a ningú. Qualsevol persona que pugui obrir aquesta pàgina els pot llegir.
mailbox-empty-title = Encara no hi ha cap correu
mailbox-empty = Sol·licita un enllaç, torna aquí i torna a carregar aquesta pàgina.
mailbox-ask = Sol·licita un enllaç
mailbox-newest = Primer els més recents. Totes les hores són UTC.
mailbox-list = Correus
mailbox-back = Torna a la bústia
mail-subject = Assumpte
mail-from = De
mail-to = Per a
mail-when = Quan
mail-text-part = Part de text
mail-html-part = Part HTML
mail-html-frame = Part HTML del correu
mail-link = Enllaç
nav-recovery = Pàgina de recuperació
nav-admin = Administració

not-found-title = No s’ha trobat la pàgina
not-found-lead = Potser l’adreça està mal escrita o tallada. Si ve d’un correu, comprova que hagis copiat l’enllaç sencer.
broken-title = Alguna cosa ha anat malament
broken-lead = És culpa nostra, no teva. Torna enrere i torna-ho a provar d’aquí a uns minuts.
broken-number = Si torna a passar, dona aquest número al servei d’assistència:
unavailable-title = Tornarem aviat
unavailable-lead = Aquest servei no està disponible temporalment. Torna-ho a provar d’aquí a uns minuts. Els enllaços que ja tens continuen funcionant.
refused-title = S’ha rebutjat aquesta petició
start-again = Torna a començar
