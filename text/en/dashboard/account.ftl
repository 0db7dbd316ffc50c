# One's own account: the second step, the sessions, what happens when one ends, and the keyboard.

account-title = Your account
account-role-label = Role
account-password-title = Your password
account-password-lead = You change it as everybody does: with a link to your email address. That ends all your sessions and API tokens, and your second step stays.
account-password-link = Ask for a link

account-sessions-title = Your sessions
account-sessions-lead = Where you are logged in. If you don’t know one of them, end it and change your password.
account-sessions-list = Sessions
account-column-browser = Browser
account-column-network = Network
account-column-since = Since
account-column-last-seen = Last seen
account-column-action = Action
account-this-session = This one
account-browser-on = { $browser } on { $system }
account-browser-unknown = Unknown browser
account-end-session = End
account-end-session-about = the session of { $browser } since { $since }
account-end-other-sessions = End all others
account-end-by-log-out = Ends when you log out

account-second-title = Second step
account-second-lead = With a second step, whoever learns your password still can’t get in: logging in also takes a code from an app on your phone.
account-second-on = It is on.
account-second-off = It is off.
account-second-on-since = It is on since { $since }.
account-second-change = Change it
account-second-set-up = Set it up
account-second-required = Everybody who enters this dashboard needs a second step. Set yours up to go on.
account-second-begin-hint = You need an authenticator app, such as Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator or your password manager.
account-second-scan-title = 1. Add this account to your app
account-second-scan = Scan this picture with the app.
account-second-picture = QR code with the secret that stands below as text
account-second-secret = Or type this secret into it:
account-second-confirm-title = 2. Type the code that the app shows
account-second-confirm = Turn it on
account-second-confirm-note = Your other sessions end then.
account-second-again = Begin again with another secret
account-second-code = Code
account-second-code-hint = The six digits that your app shows now.
account-codes-title = Your recovery codes
account-codes-lead = Each of them lets you in once, when you don’t have your phone. Keep them where nobody else looks: on paper, or in a password manager. They are shown only now.
account-codes-list = Recovery codes
account-codes-print = Print
account-codes-copy = Copy
account-codes-copied = Copied.
account-codes-next = I have kept them
account-codes-left =
    { $count ->
        [one] 1 recovery code left.
       *[other] { $count } recovery codes left.
    }
account-codes-new = Make new recovery codes
account-codes-new-hint = The old ones end.
account-second-remove-title = Turn it off
account-second-remove-hint = A code from the app, or one of your recovery codes.
account-second-remove = Turn the second step off
account-reset-title = Take away the second step of { $name }
account-reset-lead = For somebody who has lost both their phone and their recovery codes. Make sure that it is really them who asks: call them, or meet them. Their sessions end, and a password is then enough to log in until they set up a new second step.
account-reset-button = Take it away
account-reset-none = { $name } has no second step.
account-back-to-account = Back to your account
account-back-to-users = Back to the users

account-login-code-title = Second step
account-login-code-lead = Your password is right. Now type the code that your authenticator app shows, or one of your recovery codes.
account-login-code-hint = Six digits, or a recovery code such as 7KQ3-M9XD.
account-login-code-button = Continue
account-login-code-cancel = Log in as somebody else
account-login-code-lost = No phone and no recovery code? Another administrator can take your second step away. A new password does not.

account-kept-login-title = Your session has ended
account-kept-login = What you sent is kept. Log in, and you can send it again with one press.
account-kept-title = Your changes are still here
account-kept-lead = You are logged in again. What you sent before was not done yet.
account-kept-passwords = If there was a password in it, you will be asked for it again.
account-kept-button = Send it now
account-kept-drop = Leave it

account-session-ends-title = Are you still there?
account-session-ends = Nothing was done here for a while. In two minutes you will be logged out.
account-session-ends-anyway = Your session has run for as long as one may, and ends in two minutes. Save what you are at.
account-session-stay = I am here
account-session-ended = You are logged out, because nothing was done here. What you typed stays: log in in a new tab, and then go on here.
account-session-log-in = Log in in a new tab

account-shortcuts-title = Keyboard shortcuts
account-shortcuts-lead = They work wherever you are not typing.
account-shortcuts-on = They are on.
account-shortcuts-off = They are off.
account-shortcuts-turn-on = Turn them on
account-shortcuts-turn-off = Turn them off
account-shortcuts-show = Show the list
account-shortcuts-no-script = They need JavaScript. Without it, the Tab key leads everywhere.
account-shortcuts-close = Close
account-then = then
account-key-search = Go to the search
account-key-overview = Overview
account-key-users = Users
account-key-cases = Cases
account-key-mail = Mail
account-key-audit = Audit
account-key-new-user = New user
account-key-next-row = Next one in the list; Enter opens it
account-key-previous-row = The one before in the list
account-key-help = This list
