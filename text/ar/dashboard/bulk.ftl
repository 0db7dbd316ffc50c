# Doing one thing to many accounts at once: choosing it above the list of users, confirming it, and its results.

bulk-label = الحسابات المحددة
bulk-choose = إجراء على الحسابات المحددة
bulk-all-matching = كل ما يطابق عوامل التصفية ({ $count })
bulk-select = تحديد { $name }
bulk-go = متابعة…
bulk-send-link = إرسال رابط
bulk-end-sessions = إنهاء جميع الجلسات
bulk-disable = تعطيل
bulk-enable = تفعيل

## The page that asks for confirmation.

bulk-confirm-title = يُرجى التأكيد
bulk-plan-send-link =
    { $count ->
        [zero] عدد الحسابات التي ستُرسل إلى أصحابها رسائل استرداد، بالسرعة التي تسمح بها حدود الرسائل: { $count }
        [one] ستُرسل رسالة استرداد إلى صاحب هذا الحساب:
        [two] ستُرسل رسائل استرداد إلى صاحبَي هذين الحسابين، بالسرعة التي تسمح بها حدود الرسائل:
        [few] ستُرسل رسائل استرداد إلى أصحاب { $count } حسابات، بالسرعة التي تسمح بها حدود الرسائل:
        [many] ستُرسل رسائل استرداد إلى أصحاب { $count } حسابًا، بالسرعة التي تسمح بها حدود الرسائل:
       *[other] ستُرسل رسائل استرداد إلى أصحاب { $count } حساب، بالسرعة التي تسمح بها حدود الرسائل:
    }
bulk-plan-end-sessions =
    { $count ->
        [zero] ستنتهي جميع جلسات { $count } حساب:
        [one] ستنتهي جميع جلسات هذا الحساب:
        [two] ستنتهي جميع جلسات هذين الحسابين:
        [few] ستنتهي جميع جلسات { $count } حسابات:
        [many] ستنتهي جميع جلسات { $count } حسابًا:
       *[other] ستنتهي جميع جلسات { $count } حساب:
    }
bulk-plan-disable =
    { $count ->
        [zero] سيُعطَّل { $count } حساب. ستنتهي جلساتها ورموز API المميزة وروابطها وحالاتها المفتوحة:
        [one] سيُعطَّل هذا الحساب. ستنتهي جلساته ورموز API المميزة وروابطه وحالاته المفتوحة:
        [two] سيُعطَّل هذان الحسابان. ستنتهي جلساتهما ورموز API المميزة وروابطهما وحالاتهما المفتوحة:
        [few] ستُعطَّل { $count } حسابات. ستنتهي جلساتها ورموز API المميزة وروابطها وحالاتها المفتوحة:
        [many] سيُعطَّل { $count } حسابًا. ستنتهي جلساتها ورموز API المميزة وروابطها وحالاتها المفتوحة:
       *[other] سيُعطَّل { $count } حساب. ستنتهي جلساتها ورموز API المميزة وروابطها وحالاتها المفتوحة:
    }
bulk-plan-enable =
    { $count ->
        [zero] سيُفعَّل { $count } حساب مجددًا:
        [one] سيُفعَّل هذا الحساب مجددًا:
        [two] سيُفعَّل هذان الحسابان مجددًا:
        [few] ستُفعَّل { $count } حسابات مجددًا:
        [many] سيُفعَّل { $count } حسابًا مجددًا:
       *[other] سيُفعَّل { $count } حساب مجددًا:
    }
bulk-and-more =
    { $count ->
        [zero] و{ $count } حساب آخر
        [one] وحساب آخر
        [two] وحسابان آخران
        [few] و{ $count } حسابات أخرى
        [many] و{ $count } حسابًا آخر
       *[other] و{ $count } حساب آخر
    }
bulk-skips = يتم تخطي الحسابات التي لا يسمح لك دورك بتغييرها، وكذلك حسابك أنت عند الاقتضاء. تظهر النتيجة لكل حساب على حدة.
bulk-can-undo = يمكنك التراجع عن ذلك لاحقًا.
bulk-cannot-undo = لا يمكن التراجع عن ذلك.
bulk-too-many = الحد الأقصى للحسابات التي يمكن تغييرها دفعة واحدة: { $count }. ضيّق القائمة باستخدام التصفية، ثم حدّد كل ما يطابقها من جديد.
bulk-changed = تغيّرت القائمة منذ أن فتحت هذه الصفحة، ولم يُنفَّذ أي شيء. تحقق من الحسابات أدناه، ثم أكّد مجددًا.
bulk-back = العودة إلى القائمة

## Its progress and its results.

bulk-title-send-link = إرسال روابط
bulk-title-end-sessions = إنهاء جلسات
bulk-title-disable = تعطيل حسابات
bulk-title-enable = تفعيل حسابات
bulk-begun = بدأه { $name }، { $time }.
bulk-begun-by-nobody = بدأه { $time } شخص لم يعد حسابه موجودًا.
bulk-progress = الحسابات التي تمت معالجتها: { $done } من أصل { $total }.
bulk-progress-label = التقدّم
bulk-over =
    { $total ->
        [zero] تمت معالجة { $total } حساب.
        [one] تمت معالجة حساب واحد.
        [two] تمت معالجة حسابين.
        [few] تمت معالجة { $total } حسابات.
        [many] تمت معالجة { $total } حسابًا.
       *[other] تمت معالجة { $total } حساب.
    }
bulk-stop = إيقاف
bulk-undo = تراجع
bulk-results = النتائج
bulk-column-account = الحساب
bulk-column-email = عنوان البريد الإلكتروني
bulk-outcome-waiting = في الانتظار
bulk-outcome-done = تم
bulk-outcome-unchanged = تم التخطي: لا شيء يتطلب التغيير
bulk-outcome-gone = تم التخطي: حُذف في هذه الأثناء
bulk-outcome-not-allowed = تم التخطي: غير مسموح لهذا الدور
bulk-outcome-yourself = تم التخطي: حسابك أنت
bulk-outcome-last-admin = تم التخطي: آخر مشرف
bulk-outcome-account-disabled = تم التخطي: الحساب معطّل
bulk-outcome-stopped = تم التخطي: أُوقف الإجراء
bulk-outcome-failed = فشل
# A tab: an outcome, and how many accounts have it.
bulk-outcome-count = { $outcome } ({ $count })
bulk-gone = الحساب المحذوف { $id }
bulk-more = المزيد
