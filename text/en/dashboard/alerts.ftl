# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] 1 problem needs attention at { $site }
       *[other] { $count } problems need attention at { $site }
    }
alerts-subject-resolved =
    { $count ->
        [one] 1 problem at { $site } is resolved
       *[other] { $count } problems at { $site } are resolved
    }
# Above lists of problems.
alerts-new = New
alerts-lasting = Not resolved yet
alerts-resolved = Resolved
alerts-button = Open the overview
alerts-why = You get this email because you are an administrator of { $site }, or because ALERTS_TO in its settings has your address. There is at most one every 15 minutes.
