# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Enter your email address.
error-email-invalid = This is not a complete email address. It looks like name@example.org.
error-name-missing = Enter a name.
error-name-not-text = This name contains invisible characters that change the direction of the text around it. Type it instead of pasting it.
error-name-too-long = This name is too long. Use at most 150 characters.
error-password-too-short = This password is too short. Use at least { $length } characters; adding a word or two is enough.
error-password-too-long = This password is too long. Use at most 1,024 bytes, which is about a page of text.
error-password-too-common = This password is too easy to guess: common passwords, patterns, and your own name or address are what attackers try first. Choose a different one.
error-password-breached = This password is known from a data breach, so attackers try it. Choose one that you have used nowhere else.
error-password-not-text = This password contains characters that can’t be typed again, such as a line break. Choose a different one.
error-password-too-weak-there = The application doesn’t accept this password. Choose a longer one with other words.
error-password-too-long-there = This password is too long for the application. Use at most 70 characters.
error-password-in-history = You have used this password before. Choose one that you have never used here.
error-password-frozen = This is the password from before the account was frozen, so someone else may know it. Choose a different one.
error-password-revoked = This password no longer works for this account, since someone else may know it. Choose a different one.
error-password-too-young = The application doesn’t allow another change of this password yet. Try again later, or ask its support.
error-changed-elsewhere = The password of this account was changed in the application after this link was sent, so the link no longer works. If you didn’t change it, request a new link.
error-directory-down = The application that keeps your account isn’t answering. Nothing was changed, and your link still works: try again in a minute.
error-passwords-differ = The two passwords don’t match. Type your new password again in both fields.
error-link-no-longer-good = This link no longer works. Request a new one.
error-case-number-missing = Enter the case number. It’s in the email, and looks like 7KQ2-M9XD.
error-code-missing = Enter the code from the email.
error-code-not-right = This code is wrong or no longer works. Check it in the newest email. After five tries, open the link in the email or request a new one.
error-code-is-case-number = This is the case number. The code looks similar and is in the same email.
error-account-frozen = The owner of this account has frozen it. Only a link sent to their email address unfreezes it; they can request one.
error-wrong-credentials = Wrong email address or password. Check both and try again.
error-email-taken = There is already an account with this address.
error-password-missing = Enter your password.
error-password-not-yours = Leave the password out: only the owner of the account chooses one, with a link sent by email.
error-role-unknown = There is no such role.
error-not-logged-in = You aren’t logged in, or no longer. Log in and try again.
error-token-not-good = This call requires a valid API token. Send it in the Authorization header, as "Token" or "Bearer" and the token.
error-not-allowed = Your role doesn’t allow this, or your API token has no scope for it. Ask an administrator.
error-scope-missing = Choose at least one scope.
error-too-many-tokens = There are already 50 API tokens. Revoke one that you no longer use first.
error-token-name-not-good = Choose another name of at most 100 characters. “log-in” is reserved for tokens created by logging in.
error-password-needed = Enter your own password to continue. For your security, we ask for it again after a while.
error-password-wrong = This is not your password. Check it and try again.
error-second-factor-needed = Set up two-factor authentication first.
error-second-factor-wrong = This code is wrong or was already used. Wait for the next one and try again.
error-caller-code-wrong = This code is wrong. Ask the caller to read it again, from the newest email.
error-caller-code-over = There is no code that works: it expired, was used, or was wrong too often. Send another one.
error-last-admin = This is the last active administrator. Make someone else an administrator first.
error-yourself = This is your own account. Another administrator has to do it.
error-changed-meanwhile = Someone else changed this since you opened the page, so nothing was saved. What you typed is still here: open the page in a new tab to see the current values, and make your changes there.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Select at least one account first.
error-account-disabled = This account is disabled, so no link can be sent. Enable it first.
error-not-lockable-there = The directory of this account can’t lock accounts, so its password keeps working. Change the password there.
error-locked-there = This account is locked in its directory. Only a new password, chosen with a recovery link, unlocks it.
error-rate-invalid = Enter a number from 1 to 1,000.
error-campaign-is-over = This campaign is over. Reload its page.
error-file-missing = Choose a file first.
error-import-has-wrong-lines = Some lines are invalid. Choose to leave them out, or fix them in the file and check it again.
error-import-not-ready = This import is over or not checked yet. Reload its page.
error-mail-is-going = This email is being sent right now. Reload its page in a minute.
error-mail-waits-for-limit = This email is waiting for the limit on emails to one address, which protects its owner. It will be sent as soon as the limit allows.
error-mail-is-over = This email can’t be changed any more: it was sent, or is no longer needed. Go back and reload its page.
error-case-is-over = This case is already closed. If a new password is still needed, send a new link.
error-url-invalid = Enter an https URL, such as https://example.org/hook, without a user name.
error-url-private = That address is in a private network. The operator of this server can allow it with WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Choose at least one event.
error-cross-site = This request came from another site and was rejected. Open our page directly and try again there.
error-unreadable = We couldn’t read this request. Check what you sent and try again.
error-not-found = There is nothing at this address.
error-method-not-allowed = This address doesn’t support this method.
error-too-slow = This request took too long to arrive. Check your connection and try again.
error-too-large = This request is too large.
error-unsupported-media-type = Send JSON (application/json) or a form (application/x-www-form-urlencoded or multipart/form-data).
error-idempotency-key-reused = This Idempotency-Key was already used for a different request. Use a new key for each request.
error-too-many-requests = There were too many requests from your network. Please wait { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } and try again. Emails that are already on their way will still arrive.
error-too-many-requests-hours = There were too many requests from your network. Please wait { $hours ->
        [one] an hour
       *[other] { $hours } hours
    } and try again. Emails that are already on their way will still arrive.
error-too-many-tries = Too many failed attempts. Please wait { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    } and try again. If you have forgotten your password, request a link: that works at once.
error-too-many-tries-hours = Too many failed attempts. Please wait { $hours ->
        [one] an hour
       *[other] { $hours } hours
    } and try again. If you have forgotten your password, request a link: that works at once.
error-unavailable = We couldn’t process your request. This is our fault, not yours. Please try again in a few minutes.
error-unexpected = Something went wrong on our side. Please try again in a few minutes.
error-unreachable = We couldn’t reach the server. Check your connection and try again. What you typed is still here.
