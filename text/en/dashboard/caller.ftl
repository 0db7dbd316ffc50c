# The page on which the help desk verifies a caller.

caller-title = Verify caller
caller-lead = Before you help with this account, find out whether the person on the phone is { $name }.
caller-email-heading = Code by email
caller-email-lead = We send a code to { $email }. The caller reads it to you, and you enter it here.
caller-send = Send code
caller-send-again = Send another code
caller-waiting = The email with the code has not been sent yet. Reload this page in a moment.
caller-sent = The code was sent { $ago } and works until { $time }.
caller-over = The last code no longer works. Send another one.
caller-see-mail = View email
caller-tries =
    { $count ->
        [one] One try is left.
       *[other] { $count } tries are left.
    }
caller-code = Code that the caller reads to you
caller-app-heading = Code from an authenticator app
caller-app-lead = Or the caller reads you the code that their authenticator app shows right now.
caller-app-code = Code from the app
caller-button = Verify caller
caller-back-to-case = Case { $number }
