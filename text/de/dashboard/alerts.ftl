# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] 1 Problem bei { $site } braucht Aufmerksamkeit
       *[other] { $count } Probleme bei { $site } brauchen Aufmerksamkeit
    }
alerts-subject-resolved =
    { $count ->
        [one] 1 Problem bei { $site } ist behoben
       *[other] { $count } Probleme bei { $site } sind behoben
    }
# Above lists of problems.
alerts-new = Neu
alerts-lasting = Noch nicht behoben
alerts-resolved = Behoben
alerts-button = Übersicht öffnen
alerts-why = Sie erhalten diese E-Mail, weil Sie zur Administration von { $site } gehören oder weil Ihre Adresse in den Einstellungen unter ALERTS_TO steht. Es kommt höchstens alle 15 Minuten eine.
