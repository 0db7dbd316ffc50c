# Directories: where the accounts of applications live, and finding somebody there.

directories-title = Directories
directories-lead = Where the accounts of your applications live, as this server has seen them since it started.
directories-empty-title = No directories yet
directories-empty = Accounts of applications can be recovered once a directory is in the settings: see docs/directories.md.
directories-find = Find an account
directories-check = Check now
directories-state = State
directories-up = Up
directories-slow = Slow
directories-down = Down
directories-not-asked = Not asked yet
directories-since = since { $time }
directories-kind = Kind
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = Last answer
directories-never = None yet
directories-latency = Look-up time
directories-latency-of = { $median } ms usually, { $worst } ms at worst
directories-waiting = Emails waiting for it
directories-writing = Passwords and freezes on their way
directories-at-least = { $number } or more
directories-policy = New passwords
directories-policy-length = At least { $length } characters
directories-policy-words =
    { $count ->
        [one] At least { $length } characters, and { $count } refused word
       *[other] At least { $length } characters, and { $count } refused words
    }
directories-checked = Checked
directories-not-checked = Not yet: an administrator can do it here, or with “password-recover doctor”.
directories-checking = The check is running.
directories-check-failed = It could not be checked: { $why }
directories-recoverable = Can be recovered
directories-recoverable-of = { $recoverable } of { $total } accounts
directories-recoverable-of-first = { $recoverable } of the first { $total } accounts
directories-others-privileged =
    { $count ->
        [one] 1 account may do more than others
       *[other] { $count } accounts may do more than others
    }
directories-others-left-out =
    { $count ->
        [one] 1 account is disabled or left out
       *[other] { $count } accounts are disabled or left out
    }
directories-others-locked =
    { $count ->
        [one] 1 account is locked
       *[other] { $count } accounts are locked
    }
directories-others-no-password =
    { $count ->
        [one] 1 account has no password there
       *[other] { $count } accounts have no password there
    }
directories-others-unknown-hash =
    { $count ->
        [one] 1 account has a password hash that can’t be written from here
       *[other] { $count } accounts have password hashes that can’t be written from here
    }
directories-others-no-address =
    { $count ->
        [one] 1 account has no email address
       *[other] { $count } accounts have no email address
    }
directories-others-unreadable-address =
    { $count ->
        [one] 1 account has an address that email can’t be sent to
       *[other] { $count } accounts have addresses that email can’t be sent to
    }
directories-findings = What the check found
directories-problem = Problem
directories-warning = Warning
directories-find-title = Find an account
directories-find-back = All directories
directories-find-lead = The directories are asked for exactly this address or log-in name. Each search is recorded in the audit log, without what was searched for.
directories-find-search = Email address or log-in name
directories-find-button = Find
directories-find-none-title = No account found
directories-find-none = No directory has an account with exactly this address or log-in name.
directories-find-silent = These directories didn’t answer, so they may have the account: { $names }.
directories-find-found = Accounts found
directories-column-account = Account
directories-column-login = Log-in name
directories-column-directory = Directory
directories-column-link = Recovery
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = Gets no link. { $why }
directories-send = Send a recovery link
directories-send-about = to { $name } in { $directory }
directories-see-cases = Their cases
directories-where = { $login } in { $directory }
directories-where-only = in { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = The account may do more than others there.
directories-why-left-out = The account is disabled there, or left out in the settings.
directories-why-locked = The account is locked there.
directories-why-no-password = The account has no password there.
directories-why-unknown-hash = The account’s password hash can’t be written from here.
directories-why-no-address = The account has no email address there.
directories-why-unreadable-address = Email can’t be sent to the account’s address there.

# Why a directory has not taken a new password.
directories-why-too-short = The password was too short for the directory’s rules. The link still works.
directories-why-too-weak = The password was too simple for the directory’s rules. The link still works.
directories-why-too-long = The password was too long for the directory. The link still works.
directories-why-in-history = The password is one of the account’s old ones. The link still works.
directories-why-of-frozen = It was the password that no longer works for the account. The link still works.
directories-why-too-young = The directory doesn’t allow another change of the password yet. The link still works.
directories-why-no-answer = The directory didn’t answer. The link still works.
directories-why-late-answer = The directory didn’t answer in time. We are trying again.

# Why a new password could not be saved in a directory.
directories-why-changed-there = The password was changed in the application in the meantime.
directories-why-no-directory = The directory is no longer in the settings.
directories-why-refused-there = The application rejected the password.
directories-why-gave-up = The application didn’t answer.
