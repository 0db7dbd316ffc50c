# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = Menu
dashboard-nav-overview = Overview
dashboard-nav-users = Users
dashboard-nav-cases = Cases
dashboard-nav-mail = Mail
dashboard-nav-audit = Audit
dashboard-nav-import = Import
dashboard-nav-webhooks = Webhooks
dashboard-nav-texts = Texts
dashboard-nav-directories = Directories
dashboard-nav-account = Your account
dashboard-role-user = User
dashboard-role-viewer = Viewer
dashboard-role-help-desk = Help desk
dashboard-role-admin = Administrator
dashboard-your-password = Confirm your password
dashboard-your-password-hint = To make sure it’s you. You won’t be asked again for ten minutes.
dashboard-working = Working…
dashboard-undo = Undo
dashboard-cancel = Cancel
dashboard-filter = Filter
dashboard-pager-label = Pages
dashboard-pager-first = First page
dashboard-pager-previous = Previous
dashboard-pager-next = Next
dashboard-pager-newer = Newer
dashboard-pager-older = Older
dashboard-log-in-again = Log in in a new tab, and then press the button here again: what you typed is kept.
dashboard-back-to-dashboard = Back to the dashboard

# Lists.
dashboard-filters = Filters
# The filters in force, each of which can be removed.
dashboard-chips = Filters in force
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = Remove the filter { $filter }: { $value }
dashboard-chips-clear = Clear all filters
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } of { $total }
dashboard-extent-many = { $first }–{ $last } of { $total }+
dashboard-extent-deep = After the first { $count }
dashboard-copy = Copy
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = Copy { $text }
dashboard-copied = Copied
dashboard-times-are-local = Times are in your time zone.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count }+
