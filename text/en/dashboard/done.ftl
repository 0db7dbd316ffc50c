# What the page after an action says of it. The id stands in its address, so that nobody can put words of
# their own there.

done-user-saved = The changes are saved.

## One's own account.

done-session-was-ended = The session has ended.
done-other-sessions-ended = All other sessions have ended.
done-shortcuts-on = The keyboard shortcuts are on.
done-shortcuts-off = The keyboard shortcuts are off.
done-second-factor-removed = The second step is off.
done-second-factor-reset = The second step is taken away, and the sessions have ended.
done-import-dropped = The import is forgotten. Nothing was written.

## Users.

done-user-made = The account is made. It has no password until its owner chooses one with a link.
done-user-disabled = The account is disabled. Its sessions, API tokens, links and open cases have ended.
done-user-enabled = The account is enabled. Its password is as it was.
done-user-deleted = The account is deleted.
done-user-sessions-ended = All sessions have ended.
done-user-session-ended = The session has ended.
done-role-changed = The role is changed.
done-recovery-mail-now = An email with a link is on its way to them.
done-recovery-mail-later = Many emails went to this address. Another goes as soon as the limit lets it: the list of emails below says when.
done-recovery-mail-joined = An email was asked for less than a minute ago. That one is on its way; no second one goes.

## Cases and mails.

done-case-sent-again = Another link is asked for. What becomes of it stands below.
done-case-sent-already = A link was asked for less than a minute ago, and one is enough. What becomes of it stands below.
done-case-revoked = The case has ended. Its links and codes no longer work.
done-mail-retried = The email is tried now. Load this page again to see what became of it.
done-mails-retried = All emails that waited for the mail server are tried now.
done-mail-cancelled = The email is taken back and will not be sent.

## API tokens.

done-api-token-revoked = The API token is revoked. Whoever uses it is refused from now on.

## Webhooks.

done-webhook-saved = The changes are saved.
done-webhook-on = Events are sent to it from now on, those first that waited.
done-webhook-off = Nothing is sent to it any more, and nothing more is queued for it.
done-webhook-deleted = The webhook is deleted, with all that waited for it.
done-webhook-event-queued = The event is sent in a moment. Load this page again to see what became of it.
done-webhook-events-queued = All events that had failed are sent again.
