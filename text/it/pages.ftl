# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Vai al contenuto principale
footer-promise = Non ti chiediamo mai la password via email, telefono o chat.
footer-version = Password Recover { $version }
title-error = Errore: { $title }
times-are-utc = Tutti gli orari sono in UTC.
show = Mostra
hide = Nascondi
main-navigation = Navigazione principale

steps = Passaggi
step-ask = Richiedi un link
step-open = Apri l’email
step-choose = Nuova password

takes-longer = Ci vuole un po’ più del previsto…

email = Indirizzo email
email-hint = Quello che usi per accedere.

forgot-title = Hai dimenticato la password?
forgot-lead = Inserisci il tuo indirizzo email e ti invieremo un link per scegliere una nuova password.
forgot-button = Invia il link
forgot-pending = Invio in corso…
delay-title = Le email sono più lente del solito
delay = Le email arrivano con circa { $minutes ->
        [one] un minuto
        [many] { $minutes } di minuti
       *[other] { $minutes } minuti
    } di ritardo. La tua richiesta è salvata e riceverà risposta.
forgot-note = La tua password resta la stessa finché non ne scegli una nuova.

sent-title = Controlla la tua email
sent-lead = Se esiste un account con questo indirizzo, un’email con un link è in arrivo.
sent-usually = Di solito arriva entro due minuti.
sent-open = Apri il link nell’email
sent-open-rest = { " " }per scegliere la nuova password. Funziona una sola volta, per { $duration }.
case-label = Il numero della tua richiesta
case-note = Indicalo se contatti l’assistenza. Non comunicare mai a nessuno il codice nell’email: l’assistenza non lo chiede mai.
sent-nothing-title = Nessuna email dopo cinque minuti?
sent-nothing-spam = Controlla nella cartella spam o posta indesiderata.
sent-nothing-other = Prova con altri indirizzi che potresti aver usato per il tuo account.
sent-nothing-again = Richiedi un altro link. Quelli che hai già continuano a funzionare.
sent-again = Riprova o usa un altro indirizzo
sent-same = Mostriamo questa pagina per qualsiasi indirizzo, in modo che non riveli chi ha un account.
code-title = Inserisci il codice ricevuto via email
code-lead = Funziona come il link, se leggi le email su un altro dispositivo.
code-here = Leggi le email su un altro dispositivo?
code-here-field = Inserisci il codice ricevuto via email
code = Codice
code-hint = Maiuscole e trattini non contano.
case-number = Numero della richiesta
case-number-hint = Lo trovi nella stessa email.
code-button = Continua
code-or-link-title = Hai già aperto il link?
code-or-link = Aprilo di nuovo dall’email. Togliamo la sua parte segreta dalla barra degli indirizzi, così nessuno può copiarla da lì.
code-ask = Richiedi un nuovo link

reset-title = Scegli una nuova password
reset-lead = Questo è l’ultimo passaggio.
reset-account = Il tuo account
reset-button = Salva la nuova password
reset-pending = Salvataggio…
reset-note = Quando la salvi, vengono disconnessi tutti i dispositivi collegati a questo account.
new-password = Nuova password
new-password-again = Conferma la nuova password
policy-length = Usa almeno { $length } caratteri. Alcune parole di seguito sono facili da ricordare.
policy-free = Spazi, maiuscole e simboli sono ammessi, ma non obbligatori.
policy-common = Le password di uso comune non sono ammesse.

link-gone-title = Questo link non funziona più
link-gone-lead = I link funzionano una sola volta e per un tempo limitato. L’apertura di questo non ha cambiato nulla nel tuo account.
link-gone-button = Invia un nuovo link
link-gone-note = Lo invieremo all’indirizzo email dell’account.
link-gone-other = Usa un altro indirizzo

not-me-title = Fermare questa richiesta?
not-me-lead = Se non hai chiesto una nuova password, ferma la richiesta. I suoi link e codici smettono subito di funzionare e la tua password resta la stessa.
not-me-button = Ferma questa richiesta
not-me-note = Se l’hai chiesta tu, chiudi semplicemente questa pagina.
not-me-done-title = Richiesta fermata
not-me-done-lead = I suoi link e codici non funzionano più e la tua password è rimasta la stessa. Non devi fare altro.
not-me-done-note = Probabilmente qualcuno ha sbagliato a scrivere il proprio indirizzo. Se continua a succedere, contatta l’assistenza e indica il numero della richiesta che trovi nell’email.
not-me-gone-title = Non c’è nulla da fermare
not-me-gone-lead = Questa richiesta è conclusa: è stata usata, fermata o è scaduta. I suoi link non funzionano più.
not-me-gone-note = Se hai ricevuto un’email che dice che la tua password è stata cambiata e non l’hai cambiata tu, apri il link in quell’email.

freeze-title = Bloccare il tuo account?
freeze-lead = Se non hai cambiato tu la password, blocca subito l’account. Tutti vengono disconnessi e nessuno può accedere finché non scegli una nuova password.
freeze-button = Blocca il mio account
freeze-note = Puoi sbloccarlo in qualsiasi momento con un link inviato al tuo indirizzo email. Se hai cambiato tu la password, chiudi semplicemente questa pagina.
restore-title = Ripristinare il tuo account?
restore-lead = Se non vuoi il nuovo indirizzo email, ripristina subito l’account. Riottiene l’indirizzo precedente, tutti vengono disconnessi e nessuno può accedere finché non scegli una nuova password.
restore-button = Ripristina il mio account
restore-note = Puoi sbloccarlo in qualsiasi momento con un link inviato all’indirizzo precedente. Se hai chiesto tu il nuovo indirizzo, chiudi semplicemente questa pagina.
freeze-done-title = Il tuo account è bloccato
freeze-done-lead = Tutti sono stati disconnessi e nessuno può accedere.
freeze-done-next-title = Come sbloccarlo
freeze-done-mailbox = Se qualcun altro potrebbe leggere le tue email, cambia prima la password della tua casella di posta.
freeze-done-ask = Richiedi un link e usalo per scegliere una nuova password. Così sblocchi il tuo account.
freeze-done-button = Richiedi un link
freeze-done-note = Racconta al tuo amministratore che cosa è successo.
freeze-gone-title = Questo link non funziona più
freeze-gone-lead = Può bloccare l’account una sola volta, entro 72 ore dall’invio dell’email. L’apertura di adesso non ha cambiato nulla.
freeze-gone-note = Hai ancora dei dubbi? Scegli una nuova password: così tutti gli altri vengono disconnessi.
open-again-title = Apri di nuovo il link
open-again-lead = Per tornare a questa pagina, apri di nuovo il link nell’email. Togliamo la sua parte segreta dalla barra degli indirizzi, così nessuno può copiarla da lì.

saving-title = Salvataggio della nuova password
saving-lead = La tua nuova password viene salvata nell’applicazione. Di solito bastano pochi secondi.
saving-note = Puoi chiudere questa pagina: la password viene salvata comunque e, a operazione conclusa, ricevi un’email.
saving-again = Controlla di nuovo
done-title = La tua password è stata cambiata
done-lead = Ora puoi accedere con la nuova password.
done-safe-title = Per la sicurezza del tuo account
done-safe-sessions = Abbiamo disconnesso tutti i dispositivi che erano collegati.
done-safe-notice = Ti stiamo inviando un’email su questa modifica.
done-safe-link = Il link che hai usato non si può usare di nuovo.
done-next-title = Che cosa fare ora
done-next = Torna dove volevi accedere e usa lì la nuova password. Se il browser propone di salvarla, accetta.

login-title = Accedi
login-lead = Per chi amministra questo servizio.
login-button = Accedi
login-pending = Accesso in corso…
password = Password
password-again = Conferma la password
logout = Esci

setup-title = Crea il primo account amministratore
setup-lead = Questo link funziona una sola volta. L’account che crei qui può vedere tutti gli utenti di questo servizio.
setup-email-hint = Lo userai per accedere, e qui arriveranno i tuoi link di recupero.
setup-button = Crea account
setup-pending = Creazione dell’account…
setup-gone-title = Questo link di configurazione non funziona più
setup-gone-lead = Funziona una sola volta, e solo finché il server non viene riavviato o non esiste un amministratore.
setup-gone-next = Se esiste un amministratore, accedi. Altrimenti riavvia il server: mostrerà un nuovo link.
name = Nome

mailbox-title = Casella di posta
mailbox-banner-title = Questa è la casella di posta per lo sviluppo
mailbox-banner = Tutte le email di questo server finiscono qui e nessuna viene inviata a qualcuno. Chiunque possa aprire questa pagina può leggerle.
mailbox-empty-title = Ancora nessuna email
mailbox-empty = Richiedi un link, poi torna qui e ricarica questa pagina.
mailbox-ask = Richiedi un link
mailbox-newest = Le più recenti in alto. Tutti gli orari sono in UTC.
mailbox-list = Email
mailbox-back = Torna alla casella di posta
mail-subject = Oggetto
mail-from = Da
mail-to = A
mail-when = Data
mail-text-part = Parte di testo
mail-html-part = Parte HTML
mail-html-frame = Parte HTML dell’email
mail-link = Link
nav-recovery = Pagina di recupero
nav-admin = Admin

not-found-title = Pagina non trovata
not-found-lead = L’indirizzo potrebbe essere scritto male o incompleto. Se viene da un’email, controlla di aver copiato tutto il link.
broken-title = Qualcosa è andato storto
broken-lead = L’errore è nostro, non tuo. Torna indietro e riprova tra qualche minuto.
broken-number = Se succede di nuovo, comunica all’assistenza questo numero:
unavailable-title = Torniamo presto
unavailable-lead = Questo servizio è temporaneamente non disponibile. Riprova tra qualche minuto. I link che hai già continuano a funzionare.
refused-title = Questa richiesta è stata rifiutata
start-again = Ricomincia
