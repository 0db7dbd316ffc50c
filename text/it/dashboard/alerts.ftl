# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] 1 problema richiede attenzione su { $site }
        [many] { $count } di problemi richiedono attenzione su { $site }
       *[other] { $count } problemi richiedono attenzione su { $site }
    }
alerts-subject-resolved =
    { $count ->
        [one] 1 problema su { $site } è risolto
        [many] { $count } di problemi su { $site } sono risolti
       *[other] { $count } problemi su { $site } sono risolti
    }
# Above lists of problems.
alerts-new = Nuovi
alerts-lasting = Non ancora risolti
alerts-resolved = Risolti
alerts-button = Apri la panoramica
alerts-why = Ricevi questa email perché fai parte dell’amministrazione di { $site } o perché il tuo indirizzo è nell’impostazione ALERTS_TO. Ne arriva al massimo una ogni 15 minuti.
