# The overview page.

overview-title = نظرة عامة
overview-period = الفترة
overview-period-hour = 24 ساعة
overview-period-day = 30 يومًا
overview-period-week = 26 أسبوعًا
overview-made-at = حتى { $time } بتوقيت UTC.
overview-refresh = تحديث
overview-live = مباشر
overview-not-live = التحديثات المباشرة غير متاحة حاليًا. تتحدّث هذه الصفحة كل نصف دقيقة.

overview-now-title = الآن
overview-mail-flows = لا توجد رسائل في الانتظار.
overview-mail-waits = أقدم رسالة تنتظر منذ أقل من دقيقة، وهذا طبيعي.
overview-mail-waits-minutes =
    { $minutes ->
        [zero] أقدم رسالة تنتظر منذ { $minutes } دقيقة.
        [one] أقدم رسالة تنتظر منذ دقيقة واحدة.
        [two] أقدم رسالة تنتظر منذ دقيقتين.
        [few] أقدم رسالة تنتظر منذ { $minutes } دقائق.
        [many] أقدم رسالة تنتظر منذ { $minutes } دقيقة.
       *[other] أقدم رسالة تنتظر منذ { $minutes } دقيقة.
    }
overview-mail-late = مدة انتظار أقدم رسالة: { $age }. لا تُسلَّم الرسائل كما ينبغي.
overview-mail-look = عرض الرسائل المنتظرة

overview-attention-title = يتطلب الانتباه
overview-attention-none = لا شيء حاليًا.
overview-frozen =
    { $count ->
        [zero] عدد الحسابات التي جمّدها أصحابها بعد الإبلاغ عن تغيير في كلمة المرور لم يُجروه: { $count }.
        [one] حساب واحد جمّده صاحبه، الذي أبلغ عن تغيير في كلمة المرور لم يُجرِه.
        [two] حسابان جمّدهما صاحباهما، بعد الإبلاغ عن تغيير في كلمة المرور لم يُجرياه.
        [few] { $count } حسابات جمّدها أصحابها، بعد الإبلاغ عن تغيير في كلمة المرور لم يُجروه.
        [many] { $count } حسابًا جمّدها أصحابها، بعد الإبلاغ عن تغيير في كلمة المرور لم يُجروه.
       *[other] { $count } حساب جمّدها أصحابها، بعد الإبلاغ عن تغيير في كلمة المرور لم يُجروه.
    }
overview-kept-hashes = بسبب تجزئات كلمات المرور المستوردة، يستغرق كل تسجيل دخول نحو { $times } ضعف المدة التي يستغرقها من دونها.
overview-kept-hashes-until = ستُزال التجزئات المتبقية بحلول { $date }.
overview-kept-hashes-look = عرض عمليات الاستيراد
overview-frozen-look = عرض الحسابات المجمّدة
overview-campaign-stuck =
    { $count ->
        [zero] عدد حملات تغيير كلمات المرور التي لم ترسل أي رسالة منذ ساعة: { $count }.
        [one] حملة واحدة لتغيير كلمات المرور لم ترسل أي رسالة منذ ساعة.
        [two] حملتان لتغيير كلمات المرور لم ترسلا أي رسالة منذ ساعة.
        [few] { $count } حملات لتغيير كلمات المرور لم ترسل أي رسالة منذ ساعة.
        [many] { $count } حملة لتغيير كلمات المرور لم ترسل أي رسالة منذ ساعة.
       *[other] { $count } حملة لتغيير كلمات المرور لم ترسل أي رسالة منذ ساعة.
    }
overview-campaign-look = عرض الحملات
overview-burst-address =
    { $count ->
        [zero] { $count } طلب خلال ساعة لعنوان واحد:
        [one] طلب واحد خلال ساعة لعنوان واحد:
        [two] طلبان خلال ساعة لعنوان واحد:
        [few] { $count } طلبات خلال ساعة لعنوان واحد:
        [many] { $count } طلبًا خلال ساعة لعنوان واحد:
       *[other] { $count } طلب خلال ساعة لعنوان واحد:
    }
overview-burst-address-look = عرض الحالة { $number }
overview-burst-network =
    { $count ->
        [zero] { $count } طلب خلال ساعة من شبكة واحدة:
        [one] طلب واحد خلال ساعة من شبكة واحدة:
        [two] طلبان خلال ساعة من شبكة واحدة:
        [few] { $count } طلبات خلال ساعة من شبكة واحدة:
        [many] { $count } طلبًا خلال ساعة من شبكة واحدة:
       *[other] { $count } طلب خلال ساعة من شبكة واحدة:
    }
overview-guessing =
    { $count ->
        [zero] { $count } كلمة مرور خاطئة خلال ساعة من شبكة واحدة:
        [one] كلمة مرور خاطئة واحدة خلال ساعة من شبكة واحدة:
        [two] كلمتا مرور خاطئتان خلال ساعة من شبكة واحدة:
        [few] { $count } كلمات مرور خاطئة خلال ساعة من شبكة واحدة:
        [many] { $count } كلمة مرور خاطئة خلال ساعة من شبكة واحدة:
       *[other] { $count } كلمة مرور خاطئة خلال ساعة من شبكة واحدة:
    }
overview-network-look = عرض أحداثها
overview-mail-fails =
    { $count ->
        [zero] { $count } رسالة رُفضت خلال يوم للنطاق
        [one] رسالة واحدة رُفضت خلال يوم للنطاق
        [two] رسالتان رُفضتا خلال يوم للنطاق
        [few] { $count } رسائل رُفضت خلال يوم للنطاق
        [many] { $count } رسالة رُفضت خلال يوم للنطاق
       *[other] { $count } رسالة رُفضت خلال يوم للنطاق
    }
overview-mail-fails-look = عرض الرسائل الفاشلة
overview-mail-faults =
    { $count ->
        [zero] لم تُرسل { $count } رسالة خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [one] لم تُرسل رسالة واحدة خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [two] لم تُرسل رسالتان خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [few] لم تُرسل { $count } رسائل خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [many] لم تُرسل { $count } رسالة خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
       *[other] لم تُرسل { $count } رسالة خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
    }
overview-webhook-faults =
    { $count ->
        [zero] لم تُرسل { $count } رسالة من خطافات الويب خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [one] لم تُرسل رسالة واحدة من خطافات الويب خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [two] لم تُرسل رسالتان من خطافات الويب خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [few] لم تُرسل { $count } رسائل من خطافات الويب خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
        [many] لم تُرسل { $count } رسالة من خطافات الويب خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
       *[other] لم تُرسل { $count } رسالة من خطافات الويب خلال اليوم الأخير بسبب خلل في هذا البرنامج. يصفه سجل البرنامج.
    }
overview-webhook-faults-look = عرض خطافات الويب
overview-texts-broken =
    { $count ->
        [zero] عدد النصوص المُعدّلة التي لا يمكن استخدامها، وتُعرض النصوص الأصلية بدلاً منها: { $count }.
        [one] لا يمكن استخدام نص واحد مُعدّل. يُعرض النص الأصلي بدلاً منه.
        [two] لا يمكن استخدام نصين مُعدّلين. يُعرض النصان الأصليان بدلاً منهما.
        [few] لا يمكن استخدام { $count } نصوص مُعدّلة. تُعرض النصوص الأصلية بدلاً منها.
        [many] لا يمكن استخدام { $count } نصًا مُعدّلاً. تُعرض النصوص الأصلية بدلاً منها.
       *[other] لا يمكن استخدام { $count } نص مُعدّل. تُعرض النصوص الأصلية بدلاً منها.
    }
overview-texts-broken-look = عرض النصوص
# Followed by its name.
overview-directory-down = هناك دليل لا يستجيب، وكل ما يحتاج إليه في الانتظار:
overview-directory-look = عرض الدلائل
# Followed by its URL.
overview-webhook-fails = منذ أكثر من 15 دقيقة، لم تُسلَّم أي رسالة إلى خطاف ويب:

overview-funnel-title = من الطلب إلى كلمة المرور الجديدة
overview-funnel-note = العدّ بالحالات: تُحسب الطلبات المتكررة مرة واحدة.
overview-funnel-requests = تم طلب رابط
overview-funnel-mails = سُلّمت الرسالة
overview-funnel-opened = فُتح الرابط
overview-funnel-changed = تم تغيير كلمة المرور
overview-funnel-share = { $share }%

# For some minutes after an upgrade.
overview-still-counting = لا يزال حساب الأعداد السابقة لـ { $time } بتوقيت UTC جاريًا. ستكتمل خلال بضع دقائق.

overview-plots-title = النشاط
overview-plot-requests = الطلبات
overview-plot-mails = الرسائل المُسلَّمة
overview-plot-opened = الروابط التي فتحها أشخاص
overview-plot-changed = كلمات المرور المتغيّرة
overview-plot-alternative = { $what }: أعمدة بمرور الوقت، الإجمالي { $total }؛ الأرقام في الجدول أدناه.
overview-plot-table = الأرقام
overview-plot-from = من
overview-plot-count = العدد

overview-empty-title = لا توجد طلبات بعد
overview-empty = ستظهر الطلبات وتقدّمها هنا. جرّب بنفسك أو أرسل رسالة تجريبية.
overview-empty-try = فتح صفحة الاسترداد

# Numbers of what there is now. Each is followed by its label, and leads to the list that it counts.
overview-figures-title = الحسابات والبريد
overview-figure-users = الحسابات
overview-figure-never-logged-in = لم تسجّل الدخول قط
overview-figure-frozen = جمّدها أصحابها
overview-figure-disabled = معطّلة
overview-figure-mails-waiting = رسائل في الانتظار
overview-figure-mails-failed = رسائل فاشلة
