# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = Selected accounts
bulk-choose = With the selected accounts
bulk-all-matching = All { $count } that match the filters
bulk-select = Select { $name }
bulk-go = Continue…
bulk-send-link = Send a link
bulk-end-sessions = End all sessions
bulk-disable = Disable
bulk-enable = Enable
bulk-require-password = Require a new password
bulk-allow-password = Allow the current password again

## The page that asks for confirmation.

bulk-confirm-title = Please confirm
bulk-plan-send-link =
    { $count ->
        [one] A recovery email will be sent to the owner of this account:
       *[other] Recovery emails will be sent to the owners of { $count } accounts, as fast as the limits on mails allow:
    }
bulk-plan-end-sessions =
    { $count ->
        [one] All sessions of this account will end:
       *[other] All sessions of { $count } accounts will end:
    }
bulk-plan-disable =
    { $count ->
        [one] This account will be disabled. Its sessions, API tokens, links and open cases will end:
       *[other] { $count } accounts will be disabled. Their sessions, API tokens, links and open cases will end:
    }
bulk-plan-enable =
    { $count ->
        [one] This account will be enabled again:
       *[other] { $count } accounts will be enabled again:
    }
bulk-plan-require-password =
    { $count ->
        [one] The password of this account will stop working, and its sessions and API tokens will end. Its owner gets no email and chooses a new password with a recovery link:
       *[other] The passwords of { $count } accounts will stop working, and their sessions and API tokens will end. Their owners get no email and choose new passwords with recovery links:
    }
bulk-plan-allow-password =
    { $count ->
        [one] The current password of this account will work again:
       *[other] The current passwords of { $count } accounts will work again:
    }
bulk-and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
bulk-skips = Accounts that your role doesn’t let you change are skipped, and so is your own where that makes sense. The result is listed for each account.
bulk-can-undo = You can undo this afterwards.
bulk-cannot-undo = This can’t be undone.
bulk-too-many = At most { $count } accounts can be changed at once. Narrow the list with a filter, and select all that match again.
bulk-changed = The list has changed since you opened this page, and nothing was done. Check the accounts below, and confirm again.
bulk-back = Back to the list

## Its progress and its results.

bulk-title-send-link = Send links
bulk-title-end-sessions = End sessions
bulk-title-disable = Disable accounts
bulk-title-enable = Enable accounts
bulk-title-require-password = Require new passwords
bulk-title-allow-password = Allow current passwords again
bulk-begun = Started by { $name }, { $time }.
bulk-begun-by-nobody = Started { $time } by somebody whose account no longer exists.
bulk-progress = { $done } of { $total } accounts processed.
bulk-progress-label = Progress
bulk-over =
    { $total ->
        [one] One account processed.
       *[other] { $total } accounts processed.
    }
bulk-stop = Stop
bulk-undo = Undo
bulk-results = Results
bulk-column-account = Account
bulk-column-email = Email address
bulk-outcome-waiting = Waiting
bulk-outcome-done = Done
bulk-outcome-unchanged = Skipped: nothing to change
bulk-outcome-gone = Skipped: deleted meanwhile
bulk-outcome-not-allowed = Skipped: not allowed for this role
bulk-outcome-yourself = Skipped: own account
bulk-outcome-last-admin = Skipped: last administrator
bulk-outcome-account-disabled = Skipped: account disabled
bulk-outcome-not-lockable = Skipped: its directory can’t lock accounts
bulk-outcome-locked-there = Skipped: only a new password unlocks it in its directory
bulk-outcome-stopped = Skipped: stopped
bulk-outcome-failed = Failed
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = Deleted account { $id }
bulk-more = More
