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
directories-others = { $count } { $what }
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
directories-gets-no-link = Gets no link: the account { $why }.
directories-send = Send a recovery link
directories-send-about = to { $name } in { $directory }
directories-see-cases = Their cases
directories-where = { $login } in { $directory }
directories-where-only = in { $directory }
