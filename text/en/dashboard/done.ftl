# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = Changes saved.

## One's own account.

done-session-was-ended = Session ended.
done-other-sessions-ended = All other sessions ended.
done-shortcuts-on = Keyboard shortcuts turned on.
done-shortcuts-off = Keyboard shortcuts turned off.
done-second-factor-removed = Two-factor authentication turned off.
done-second-factor-reset = Two-factor authentication was reset, and the sessions have ended.
done-import-dropped = Import cancelled. Nothing was imported.

## Users.

done-user-made = Account created. It has no password until its owner chooses one with a link.
done-user-disabled = Account disabled. Its sessions, API tokens, links and open cases have ended.
done-user-enabled = Account enabled. Its password is unchanged.
done-password-required = The current password no longer works, and all sessions and API tokens have ended. Send the owner a recovery email.
done-password-allowed = The current password works again.
done-user-deleted = Account deleted.
done-person-erased = Personal data erased. The entry in the audit trail says what was deleted and what stayed.
done-user-sessions-ended = All sessions ended.
done-user-session-ended = Session ended.
done-role-changed = Role changed.
done-recovery-mail-now = An email with a link is on its way to them.
done-recovery-mail-later = Many emails were sent to this address. The next one goes out as soon as the limit allows: see the list of emails below.
done-recovery-mail-joined = An email was requested less than a minute ago and is on its way. No second one will be sent.

## Cases and mails.

done-case-sent-again = Another link was requested. Its progress is shown below.
done-case-sent-already = A link was requested less than a minute ago, so no second one will be sent. Its progress is shown below.
done-case-revoked = Case closed. Its links and codes no longer work.
done-caller-code-asked = The code is on its way. Ask the caller to read it to you.
done-caller-verified = Caller verified. It is noted in the audit trail.
done-mail-retried = The email is being sent now. Reload this page to see the result.
done-mails-retried = All emails that were waiting for the mail server are being sent now.
done-mail-cancelled = Email cancelled. It will not be sent.

## API tokens.

done-api-token-revoked = API token revoked. Requests with it are rejected from now on.

## Webhooks.

done-webhook-saved = Changes saved.
done-webhook-on = Webhook turned on. Waiting events are sent first.
done-webhook-off = Webhook turned off. Nothing is sent to it or queued for it any more.
done-webhook-deleted = Webhook deleted, with everything that was waiting for it.
done-webhook-event-queued = The event will be sent in a moment. Reload this page to see the result.
done-webhook-events-queued = All failed events are being sent again.

## Directories.

done-directory-checking = The check has begun. Its result is shown here once it is done.

## Limits.

done-limit-cleared-mails = Limit cleared. The email that was waiting is being sent now.
done-limit-cleared-network = Limit cleared. Requests from this network are counted from zero.
done-limit-not-reached = There was nothing to clear: the limit has ended.
done-network-allowed = Network allowed.
done-network-not-allowed = The network has the usual limit again.

## Texts.

done-text-saved = Text saved. Pages and emails use it now.
done-text-reset = The built-in text is in use again.
done-texts-imported = Texts imported. Pages and emails use them now.
