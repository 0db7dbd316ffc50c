# Shared by all areas of the dashboard.

dashboard-nav-overview = Overview
dashboard-nav-users = Users
dashboard-nav-cases = Cases
dashboard-nav-mail = Mail
dashboard-nav-audit = Audit
dashboard-nav-import = Import
dashboard-nav-webhooks = Webhooks
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
