# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Accessibilità
statement-title = Dichiarazione di accessibilità
statement-lead = Questa dichiarazione riguarda le pagine e le email con cui scegli una nuova password per { $application }.
statement-status-title = Stato di conformità
statement-status = Per quanto mostrano i nostri test, queste pagine sono pienamente conformi alle Linee guida per l’accessibilità dei contenuti web (WCAG) 2.2 al livello AA e ai requisiti per le pagine web della norma europea EN 301 549 (punto 9).
statement-tests-title = Come sono state verificate le pagine
# Heads a list.
statement-tests-lead = Questa è un’autovalutazione di chi sviluppa il software. I test automatici con il browser Chromium mostrano per ogni versione:
# axe is the name of a program that checks pages.
statement-tests-rules = axe non trova problemi in nessuna pagina: in modalità chiara e scura, nelle lingue scritte da sinistra a destra e da destra a sinistra, e in giapponese.
statement-tests-keyboard = Si può fare tutto con la sola tastiera e si vede quale elemento ha il focus.
statement-tests-size = Su uno schermo largo 320 pixel (come con lo zoom al 400%) e con il testo al 200%, nulla viene tagliato e non serve scorrere in orizzontale.
# Two settings of operating systems; use their usual names.
statement-tests-settings = I colori forzati (contrasto elevato) e la riduzione del movimento vengono rispettati.
statement-tests-script = Tutto funziona senza JavaScript.
statement-limits-title = Che cosa non sappiamo
statement-limits-people = Queste pagine non sono state valutate da persone che usano ogni giorno tecnologie assistive.
statement-limits-technology = Non sono state fatte prove manuali con screen reader, controllo vocale e altre tecnologie assistive.
statement-limits-mail = L’accessibilità di un’email dipende anche dal tuo programma di posta.
statement-limits-own = I test non riguardano i testi, i loghi e gli stili che { $application } ha modificato.
statement-feedback-title = Feedback e recapiti
# A link to the support follows.
statement-feedback = C’è qualcosa in queste pagine che per te non funziona, o ti servono le informazioni in un’altra forma? Spiegaci che cosa è successo, in quale pagina e come possiamo contattarti.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Procedura di attuazione
statement-enforcement = { $application } è responsabile di queste pagine, della risposta che ricevi e dell’indicazione dell’autorità a cui puoi rivolgerti se la risposta non ti soddisfa.
statement-date-title = Redazione di questa dichiarazione
# $date is a day, such as 28 November 2026.
statement-date = È stata redatta in data { $date } per Password Recover { $version }.
