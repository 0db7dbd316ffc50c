# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] 1 problem w { $site } wymaga uwagi
        [few] { $count } problemy w { $site } wymagają uwagi
        [many] { $count } problemów w { $site } wymaga uwagi
       *[other] { $count } problemu w { $site } wymaga uwagi
    }
alerts-subject-resolved =
    { $count ->
        [one] 1 problem w { $site } rozwiązany
        [few] { $count } problemy w { $site } rozwiązane
        [many] { $count } problemów w { $site } rozwiązanych
       *[other] { $count } problemu w { $site } rozwiązane
    }
# Above lists of problems.
alerts-new = Nowe
alerts-lasting = Jeszcze nierozwiązane
alerts-resolved = Rozwiązane
alerts-button = Otwórz przegląd
alerts-why = Otrzymujesz ten e-mail, ponieważ należysz do administracji { $site } albo Twój adres jest w ustawieniu ALERTS_TO. Taki e-mail przychodzi najwyżej raz na 15 minut.
