# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [one] 1 problema requiere atención en { $site }
        [many] { $count } de problemas requieren atención en { $site }
       *[other] { $count } problemas requieren atención en { $site }
    }
alerts-subject-resolved =
    { $count ->
        [one] 1 problema resuelto en { $site }
        [many] { $count } de problemas resueltos en { $site }
       *[other] { $count } problemas resueltos en { $site }
    }
# Above lists of problems.
alerts-new = Nuevos
alerts-lasting = Aún sin resolver
alerts-resolved = Resueltos
alerts-button = Abrir el resumen
alerts-why = Recibes este correo porque administras { $site } o porque tu dirección está en ALERTS_TO, en su configuración. Hay como máximo uno cada 15 minutos.
