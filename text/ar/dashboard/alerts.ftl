# Emails to administrators about what needs attention. What is wrong is said with the texts of the overview.

# The subject and the heading. $count is how many problems there are.
alerts-subject =
    { $count ->
        [zero] عدد المشكلات التي تتطلب الانتباه في { $site }: { $count }
        [one] مشكلة واحدة تتطلب الانتباه في { $site }
        [two] مشكلتان تتطلبان الانتباه في { $site }
        [few] { $count } مشكلات تتطلب الانتباه في { $site }
        [many] { $count } مشكلة تتطلب الانتباه في { $site }
       *[other] { $count } مشكلة تتطلب الانتباه في { $site }
    }
alerts-subject-resolved =
    { $count ->
        [zero] عدد المشكلات التي تم حلها في { $site }: { $count }
        [one] تم حل مشكلة واحدة في { $site }
        [two] تم حل مشكلتين في { $site }
        [few] تم حل { $count } مشكلات في { $site }
        [many] تم حل { $count } مشكلة في { $site }
       *[other] تم حل { $count } مشكلة في { $site }
    }
# Above lists of problems.
alerts-new = جديدة
alerts-lasting = لم تُحل بعد
alerts-resolved = تم حلها
alerts-button = فتح النظرة العامة
alerts-why = تصلك هذه الرسالة لأنك مشرف في { $site } أو لأن ALERTS_TO في إعداداته يتضمن عنوانك. تُرسل رسالة واحدة كحد أقصى كل 15 دقيقة.
