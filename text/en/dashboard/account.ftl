# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = Your account
account-role-label = Role
account-password-title = Password
account-password-lead = Change it with a link sent to your email address. This ends all your sessions and revokes your API tokens; two-factor authentication stays on.
account-password-link = Request a link

account-sessions-title = Sessions
account-sessions-lead = Where you are logged in. If you don’t recognize a session, end it and change your password.
account-sessions-list = Sessions
account-column-browser = Browser
account-column-network = Network
account-column-since = Since
account-column-last-seen = Last seen
account-column-action = Action
account-this-session = This session
account-browser-on = { $browser } on { $system }
account-browser-unknown = Unknown browser
account-end-session = End
account-end-session-about = the session of { $browser } since { $since }
account-end-other-sessions = End all other sessions
account-end-by-log-out = Ends when you log out

account-second-title = Two-factor authentication
account-second-lead = With two-factor authentication, someone who learns your password still can’t log in: it also takes a code from an app on your phone.
account-second-on = On
account-second-off = Off
account-second-on-since = On since { $since }.
account-second-change = Manage
account-second-set-up = Set up
account-second-required = Everyone who uses this dashboard needs two-factor authentication. Set it up to continue.
account-second-begin-hint = You need an authenticator app, such as Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator or your password manager.
account-second-scan-title = 1. Add this account to your app
account-second-scan = Scan this QR code with the app.
account-second-picture = QR code with the secret shown below as text
account-second-secret = Or enter this secret:
account-second-confirm-title = 2. Enter the code that the app shows
account-second-confirm = Turn on
account-second-confirm-note = This ends your other sessions.
account-second-again = Start over with a new secret
account-second-code = Code
account-second-code-hint = The six digits that your app shows now.
account-codes-title = Recovery codes
account-codes-lead = Each code lets you log in once when you don’t have your phone. Keep them in a safe place: on paper, or in a password manager. They are shown only now.
account-codes-list = Recovery codes
account-codes-print = Print
account-codes-copy = Copy
account-codes-copied = Copied.
account-codes-next = Done, I’ve saved them
account-codes-left =
    { $count ->
        [one] 1 recovery code left.
       *[other] { $count } recovery codes left.
    }
account-codes-new = Create new recovery codes
account-codes-new-hint = The old ones stop working.
account-second-remove-title = Turn off two-factor authentication
account-second-remove-hint = A code from the app, or one of your recovery codes.
account-second-remove = Turn off two-factor authentication
account-reset-title = Reset two-factor authentication of { $name }
account-reset-lead = For someone who has lost both their phone and their recovery codes. Make sure that the request really comes from them: call them, or meet them. Their sessions end, and a password is enough to log in until they set up two-factor authentication again.
account-reset-button = Reset two-factor authentication
account-reset-none = { $name } doesn’t use two-factor authentication.
account-back-to-account = Back to your account
account-back-to-users = Back to users

account-login-code-title = Two-factor authentication
account-login-code-lead = Enter the code that your authenticator app shows, or one of your recovery codes.
account-login-code-hint = Six digits, or a recovery code such as 7KQ3-M9XD.
account-login-code-button = Continue
account-login-code-cancel = Use a different account
account-login-code-lost = No phone and no recovery code? Another administrator can reset your two-factor authentication. A new password doesn’t.

account-kept-login-title = Your session has ended
account-kept-login = What you sent was kept. Log in, and you can send it again with one click.
account-kept-title = Your changes are still here
account-kept-lead = You’re logged in again. What you sent before has not been processed yet.
account-kept-passwords = If it included a password, you’ll be asked for it again.
account-kept-button = Send now
account-kept-drop = Discard

account-session-ends-title = Are you still there?
account-session-ends = You’ve been inactive for a while. You’ll be logged out in two minutes.
account-session-ends-anyway = Your session has reached its maximum length and ends in two minutes. Save your work.
account-session-stay = Stay logged in
account-session-ended = You were logged out after being inactive. What you typed is kept: log in in a new tab, and then continue here.
account-session-log-in = Log in in a new tab

account-shortcuts-title = Keyboard shortcuts
account-shortcuts-lead = They work anywhere outside of text fields.
account-shortcuts-on = On
account-shortcuts-off = Off
account-shortcuts-turn-on = Turn on
account-shortcuts-turn-off = Turn off
account-shortcuts-show = Show all shortcuts
account-shortcuts-no-script = They need JavaScript. Without it, use the Tab key.
account-shortcuts-close = Close
account-then = then
account-key-search = Go to search
account-key-overview = Overview
account-key-users = Users
account-key-cases = Cases
account-key-mail = Mail
account-key-audit = Audit
account-key-new-user = New user
account-key-next-row = Next item in the list; Enter opens it
account-key-previous-row = Previous item in the list
account-key-help = Show all shortcuts
