# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Limiti
limits-lead = Chi deve aspettare in questo momento e a causa di quale limite. Ogni limite finisce da solo.
limits-off = I limiti sono disattivati nelle impostazioni, quindi nessuno deve aspettare.
limits-search = Indirizzo email o rete
limits-none-title = Nessuno deve aspettare
limits-none = Nessun indirizzo, account o rete ha raggiunto un limite.
limits-no-match-title = Nessun limite raggiunto
limits-no-match = Nessun limite riguarda questo indirizzo o questa rete. Se la persona deve comunque aspettare, cerca la sua richiesta.
limits-first-only = Per ogni limite sono mostrati solo i primi { $count }. Cerca un indirizzo o una rete per vederne altri.
limits-list = Limiti raggiunti
limits-column-who = Chi
limits-column-limit = Limite
limits-column-tries = Tentativi
limits-column-since = Inizio conteggio
limits-column-until = Fine
limits-column-help = Che cosa aiuta

# The limits. $duration is “10 minutes”.
limits-mails = Email a uno stesso indirizzo: { $count } in { $duration }
limits-requests = Richieste di link da una stessa rete: { $count } in { $duration }
limits-network-log-ins = Accessi non riusciti da una stessa rete: { $count } in { $duration }
limits-account-log-ins = Accessi non riusciti a uno stesso account: { $count } in { $duration }
limits-account-codes = Codici a due fattori sbagliati per uno stesso account: { $count } in { $duration }
# Where the tries at an account came from.
limits-from = Dalla rete { $network }
limits-from-elsewhere = Da reti da cui il titolare non aveva mai eseguito l’accesso

# What people can do until a limit ends.
limits-help-mails = La prossima email viene inviata quando il limite finisce. Fino ad allora, la persona può usare l’email più recente che ha.
limits-help-requests = I browser possono continuare: ogni richiesta dura solo un attimo in più. I programmi devono aspettare.
limits-help-network-log-ins = Gli account già usati da quella rete non devono aspettare. Tutti gli altri possono recuperare la password.
limits-help-account-log-ins = Invia un link di recupero. Scegliendo con questo una nuova password, il limite finisce subito.
limits-help-account-codes = Questo limite non si può rimuovere. Se la persona ha perso il dispositivo, un amministratore può reimpostare l’autenticazione a due fattori.

limits-clear = Rimuovi limite
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = per { $who }

limits-allowed-title = Reti autorizzate
limits-allowed-lead = Da queste reti si può richiedere fino a { $times } volte il numero abituale di link. I limiti per indirizzi, password e codici restano gli stessi.
limits-allowed-none = Nessuna rete ha un limite più alto del solito.
limits-allowed-network = Rete
limits-allowed-reason = Motivo
limits-allowed-by = Autorizzata da
limits-allowed-until = Fine
limits-end = Termina ora
limits-allow = Autorizza una rete

limits-allow-title = Autorizza una rete
limits-allow-back = Tutti i limiti
limits-allow-lead = Per un’aula o un evento, in cui molte persone richiedono un link dalla stessa rete nello stesso momento.
limits-allow-network-hint = Un indirizzo IPv4, o una rete IPv6 che termina con /64 o /48.
limits-allow-yours = Sei sulla rete { $network }.
limits-allow-network-wrong = Inserisci un solo indirizzo IPv4, per esempio 203.0.113.7, o una rete IPv6, per esempio 2001:db8:1:2::/64.
limits-allow-for = Per quanto tempo
limits-allow-reason-hint = Per esempio «Aula informatica, primo giorno di scuola». Viene mostrato nella pagina con tutti i limiti.
limits-allow-reason-wrong = Inserisci un motivo di al massimo { $count } caratteri.
limits-allow-button = Autorizza rete
