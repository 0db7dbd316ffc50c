# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Modifiche salvate.

## One's own account.

done-session-was-ended = Sessione terminata.
done-other-sessions-ended = Tutte le altre sessioni sono terminate.
done-shortcuts-on = Scorciatoie da tastiera attivate.
done-shortcuts-off = Scorciatoie da tastiera disattivate.
done-second-factor-removed = Autenticazione a due fattori disattivata.
done-second-factor-reset = L’autenticazione a due fattori è stata reimpostata e le sessioni sono terminate.
done-import-dropped = Importazione annullata. Non è stato importato nulla.

## Users.

done-user-made = Account creato. Non ha una password finché il titolare non ne sceglie una con un link.
done-user-disabled = Account disattivato. Le sue sessioni, i token API, i link e le richieste aperte sono terminati.
done-user-enabled = Account attivato. La sua password non è cambiata.
done-password-required = La password attuale non funziona più e tutte le sessioni e tutti i token API sono terminati. Invia al titolare un’email di recupero.
done-password-allowed = La password attuale funziona di nuovo.
done-user-deleted = Account eliminato.
done-person-erased = Dati personali cancellati. La voce nel registro di audit dice che cosa è stato eliminato e che cosa è rimasto.
done-user-sessions-ended = Tutte le sessioni sono terminate.
done-user-session-ended = Sessione terminata.
done-role-changed = Ruolo cambiato.
done-recovery-mail-now = Un’email con un link è in arrivo a questa persona.
done-recovery-mail-later = A questo indirizzo sono state inviate molte email. La prossima parte appena il limite lo permette: vedi l’elenco delle email qui sotto.
done-recovery-mail-joined = Un’email è stata richiesta meno di un minuto fa ed è in arrivo. Non ne verrà inviata una seconda.

## Cases and mails.

done-case-sent-again = È stato richiesto un altro link. Lo stato di avanzamento è mostrato qui sotto.
done-case-sent-already = Un link è stato richiesto meno di un minuto fa, quindi non ne verrà inviato un secondo. Lo stato di avanzamento è mostrato qui sotto.
done-case-revoked = Richiesta chiusa. I suoi link e codici non funzionano più.
done-caller-code-asked = Il codice è in arrivo. Chiedi a chi chiama di leggertelo.
done-caller-verified = Identità verificata. La verifica è annotata nel registro di audit.
done-mail-retried = L’email è in fase di invio. Ricarica questa pagina per vedere il risultato.
done-mails-retried = Tutte le email in attesa del server di posta sono in fase di invio.
done-mail-cancelled = Email annullata. Non verrà inviata.

## API tokens.

done-api-token-revoked = Token API revocato. D’ora in poi le richieste che lo usano vengono rifiutate.

## Webhooks.

done-webhook-saved = Modifiche salvate.
done-webhook-on = Webhook attivato. Gli eventi in attesa vengono inviati per primi.
done-webhook-off = Webhook disattivato. Non gli viene più inviato né messo in coda nulla.
done-webhook-deleted = Webhook eliminato, con tutto ciò che era in attesa per questo webhook.
done-webhook-event-queued = L’evento sarà inviato tra un attimo. Ricarica questa pagina per vedere il risultato.
done-webhook-events-queued = Tutti gli eventi non riusciti vengono inviati di nuovo.

## Directories.

done-directory-checking = Il controllo è iniziato. Il risultato sarà mostrato qui al termine.

## Limits.

done-limit-cleared-mails = Limite rimosso. L’email che era in attesa è in fase di invio.
done-limit-cleared-network = Limite rimosso. Le richieste da questa rete vengono contate da zero.
done-limit-not-reached = Non c’era nulla da rimuovere: il limite è già finito.
done-network-allowed = Rete autorizzata.
done-network-not-allowed = La rete ha di nuovo il limite abituale.

## Texts.

done-text-saved = Testo salvato. Ora è in uso nelle pagine e nelle email.
done-text-reset = È di nuovo in uso il testo predefinito.
done-texts-imported = Testi importati. Ora sono in uso nelle pagine e nelle email.
