# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = Limits
limits-lead = Who has to wait right now, and for which limit. Every limit ends by itself.
limits-off = Limits are turned off in the settings, so nobody has to wait.
limits-search = Email address or network
limits-none-title = Nobody has to wait
limits-none = No address, account or network has reached a limit.
limits-no-match-title = No limit reached
limits-no-match = Nothing holds up this address or network. If they still have to wait, search for their case.
limits-first-only = Only the first { $count } of each limit are shown. Search for an address or a network to see others.
limits-list = Reached limits
limits-column-who = Who
limits-column-limit = Limit
limits-column-tries = Tries
limits-column-since = Counted since
limits-column-until = Until
limits-column-help = What helps

# The limits. $duration is “10 minutes”.
limits-mails = Emails to one address: { $count } in { $duration }
limits-requests = Requests for a link from one network: { $count } in { $duration }
limits-network-log-ins = Wrong log-ins from one network: { $count } in { $duration }
limits-account-log-ins = Wrong log-ins to one account: { $count } in { $duration }
limits-account-codes = Wrong two-factor codes for one account: { $count } in { $duration }
# Where the tries at an account came from.
limits-from = From { $network }
limits-from-elsewhere = From networks where its owner hasn’t logged in before

# What people can do until a limit ends.
limits-help-mails = The next email is sent when the limit ends. Until then, they can use the newest one that they have.
limits-help-requests = Browsers can go on: each request takes them a moment longer. Programs have to wait.
limits-help-network-log-ins = Accounts that were used there before aren’t held up. Everyone else can recover their password.
limits-help-account-log-ins = Send a recovery link. Choosing a new password with it ends this limit at once.
limits-help-account-codes = This limit can’t be cleared. If they lost their device, an administrator can reset two-factor authentication.

limits-clear = Clear limit
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = for { $who }

limits-allowed-title = Allowed networks
limits-allowed-lead = People on these networks may request { $times } times as many links. Limits for addresses, passwords and codes stay the same.
limits-allowed-none = No network is allowed more than usual.
limits-allowed-network = Network
limits-allowed-reason = Reason
limits-allowed-by = Allowed by
limits-allowed-until = Until
limits-end = End now
limits-allow = Allow a network

limits-allow-title = Allow a network
limits-allow-back = All limits
limits-allow-lead = For a classroom or an event, where many people request a link from one network at the same time.
limits-allow-network-hint = An IPv4 address, or an IPv6 network that ends in /64 or /48.
limits-allow-yours = You are on { $network }.
limits-allow-network-wrong = Enter one IPv4 address such as 203.0.113.7, or an IPv6 network such as 2001:db8:1:2::/64.
limits-allow-for = For how long
limits-allow-reason-hint = Such as “Computer room, first day of term”. It is shown on the page with all limits.
limits-allow-reason-wrong = Enter a reason of at most { $count } characters.
limits-allow-button = Allow network
