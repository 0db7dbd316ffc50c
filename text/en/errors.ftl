# What went wrong and what to do now, by the code of the error.

error-email-missing = Enter your email address.
error-email-invalid = This is not a complete email address. It looks like name@example.org.
error-name-missing = Enter a name.
error-name-not-text = This name holds invisible characters that turn the text around it. Type it again instead of pasting it.
error-name-too-long = This name is too long. Use at most 150 characters.
error-password-too-short = This password is too short. Use at least { $length } characters; adding a word or two is enough.
error-password-too-long = This password is too long. Use at most 1,024 bytes, which is about a page of text.
error-password-too-common = This password is too easy to guess: common passwords, patterns, and your own name or address are the first that strangers try. Choose a different one.
error-password-not-text = This password holds characters that cannot be typed again, such as a line break. Choose a different one.
error-passwords-differ = The two passwords were not the same. Type your new password again in both places.
error-link-no-longer-good = This link no longer works. Ask for a new one.
error-case-number-missing = Enter the case number. It stands in the email, like 7KQ2-M9XD.
error-code-missing = Enter the code from the email.
error-code-not-right = This code is not right, or no longer works. Check it in the newest email. After five tries, open the link in the email or ask for a new one.
error-code-is-case-number = This is the case number. The code looks like it and stands in the email, too.
error-account-frozen = The owner of this account has frozen it. Only a link to their email address opens it again; they can ask for one.
error-wrong-credentials = Email address or password is not right. Check both and try again.
error-email-taken = There is an account with this address already.
error-password-missing = Enter your password.
error-password-not-yours = Leave the password out: only its owner chooses one, with the link in an email.
error-role-unknown = There is no such role.
error-not-logged-in = You are not logged in, or no longer. Log in and try again.
error-token-not-good = This needs an API token that is still good. Send it in the Authorization header, as "Token" or "Bearer" and the token.
error-not-allowed = Your role does not allow this, or your API token is not meant for it. Ask an administrator to do it.
error-scope-missing = Choose at least one thing that the token may do.
error-too-many-tokens = There are 50 API tokens already. Revoke one that is no longer used first.
error-token-name-not-good = Choose another name, of at most 100 characters. “log-in” is what tokens are called that a log-in gives.
error-password-needed = Enter your own password to go on: this cannot be undone.
error-password-wrong = This is not your password. Check it and try again.
error-second-factor-needed = Set up your second step first.
error-second-factor-wrong = This code is not right, or was used before. Wait for the next one and try again.
error-last-admin = This is the last active administrator. Make somebody else an administrator first.
error-yourself = This is your own account. Another administrator has to do it.
error-changed-meanwhile = Somebody else has changed this since the page was opened, so nothing was saved. What you typed is still here: open the page anew, see what it says by now, and change it there.
error-account-disabled = This account is disabled, so no link would be sent. Enable it first.
error-file-missing = Choose a file first.
error-import-has-wrong-lines = Some lines are wrong. Say that they may be left out, or put them right in the file and check it again.
error-import-not-ready = This import is over or not checked yet. Open its page again.
error-mail-is-going = This email is being handed over at this moment. Go back and load its page again in a minute.
error-mail-waits-for-limit = This email waits for the limit on emails to one address, which protects its owner. It goes by itself when its time has come.
error-mail-is-over = This email can no longer be changed: it was sent, or there is no reason left to send it. Go back and load its page again.
error-case-is-over = This case has ended already. If a new password is still needed, send a new link.
error-url-invalid = Enter an https address, such as https://example.org/hook, without a user name in it.
error-url-private = That address is in a private network. Whoever runs this server can allow it with WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Tick at least one event.
error-cross-site = This request came from another site and was not taken. Open our page yourself and try again there.
error-unreadable = We could not read this request. Check what you sent and try again.
error-not-found = There is nothing at this address.
error-method-not-allowed = This address does not take requests of this kind.
error-too-slow = This request took too long to arrive. Check your connection and try again.
error-too-large = This request is too large.
error-unsupported-media-type = Send JSON (application/json) or a form (application/x-www-form-urlencoded or multipart/form-data).
error-idempotency-key-reused = This Idempotency-Key was used for another request. Use a new key for each.
error-too-many-requests = Many requests came from your network in a short time. Please wait { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } and try again. An email that is already on its way still arrives.
error-too-many-requests-hours = Many requests came from your network in a short time. Please wait { $hours ->
        [one] an hour
       *[other] { $hours } hours
    } and try again. An email that is already on its way still arrives.
error-too-many-tries = Too many tries have failed. Please wait { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } and try again. If you have forgotten your password, ask for a link: that works at once.
error-too-many-tries-hours = Too many tries have failed. Please wait { $hours ->
        [one] an hour
       *[other] { $hours } hours
    } and try again. If you have forgotten your password, ask for a link: that works at once.
error-unavailable = We could not take your request just now. This is our fault, not yours. Please try again in a few minutes.
error-unexpected = Something went wrong on our side. Please try again in a few minutes.
error-unreachable = We could not be reached. Check your connection and try again. What you typed is still here.
