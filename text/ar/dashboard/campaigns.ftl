# After a breach: new passwords for many people, and who has chosen one.

campaigns-title = بعد تسريب بيانات
campaigns-lead = إذا كان من المحتمل أن كلمات مرور تسرّبت، فافرض على أصحابها اختيار كلمات مرور جديدة. تتوقف كلمات مرورهم الحالية عن العمل فورًا، وتشرح لهم السبب رسائل إلكترونية تُرسل تدريجيًا.
campaigns-link = بعد تسريب بيانات…
campaigns-new-button = فرض تغيير كلمات المرور…
campaigns-none-title = لا توجد حملات بعد
campaigns-none = ستظهر الحملات هنا، مع عدد الأشخاص الذين اختاروا كلمة مرور جديدة.
campaigns-column-started = وقت البدء
campaigns-column-note = الملاحظة
campaigns-column-state = الوضع

## Starting one.

campaigns-new-title = فرض تغيير كلمات المرور
campaigns-everyone = لجميع الحسابات التي لها كلمة مرور، باستثناء حسابك أنت.
campaigns-matching = للحسابات التي لها كلمة مرور وتطابق عوامل التصفية هذه، باستثناء حسابك أنت:
campaigns-count =
    { $count ->
        [zero] لا يوجد أي حساب مطابق.
        [one] يوجد حساب واحد مطابق.
        [two] يوجد حسابان مطابقان.
        [few] توجد { $count } حسابات مطابقة.
        [many] يوجد { $count } حسابًا مطابقًا.
       *[other] يوجد { $count } حساب مطابق.
    }
campaigns-count-more = عدد الحسابات المطابقة أكثر من { $count }.
campaigns-with-staff = تضمين من لهم إذن الوصول إلى لوحة التحكم
campaigns-with-staff-hint = سيتم تسجيل خروجهم أيضًا، وسيحتاجون إلى رابط استرداد للعودة. وإلا فلن يُشمل سوى من لهم دور «مستخدم».
campaigns-effects = ما سيحدث
campaigns-effect-passwords = تتوقف كلمات المرور الحالية عن العمل، وتنتهي جميع الجلسات ورموز API المميزة. لا يمكن التراجع عن ذلك للجميع دفعة واحدة.
campaigns-effect-mails = يتلقى كل شخص رسالة إلكترونية تشرح السبب. تقود الرسالة إلى الصفحة التي يمكن فيها طلب رابط استرداد، لذا تبقى صالحة مهما تأخر فتحها.
campaigns-effect-directories = تُقفل الحسابات الموجودة في الدلائل داخل تلك الدلائل. إذا كان الدليل لا يستطيع قفل الحسابات، فسيتم تخطي حساباته.
campaigns-note-label = ملاحظة داخلية
campaigns-note-hint = لا تظهر إلا في لوحة التحكم هذه. مثلاً رقم تذكرة.
campaigns-reason = ما يُبلَّغ به أصحاب الحسابات
campaigns-reason-breach = ربما تسرّبت كلمات مرور من هذا الموقع
campaigns-reason-elsewhere = تُجرَّب هنا كلمات مرور تسرّبت من مكان آخر
campaigns-reason-precaution = إجراء احترازي، من دون ذكر سبب
campaigns-rate = عدد الرسائل في الدقيقة
campaigns-rate-hint = الأولوية دائمًا لرسائل الاسترداد: تستخدم الحملة ما لا يزيد على نصف الحد الأقصى لرسائل هذا الموقع.
campaigns-start = فرض تغيير كلمات المرور

## Its progress.

campaigns-state-locking = جارٍ إبطال كلمات المرور
campaigns-state-mailing = جارٍ إرسال الرسائل
campaigns-without-staff = من دون من لهم إذن الوصول إلى لوحة التحكم.
campaigns-state-paused = متوقفة مؤقتًا
campaigns-state-done = أُرسلت جميع الرسائل
campaigns-state-stopped = أُوقفت نهائيًا
campaigns-back = جميع الحملات
campaigns-pause = إيقاف مؤقت
campaigns-resume = استئناف
campaigns-stop = إيقاف نهائي
campaigns-stop-note = بعد الإيقاف النهائي، لا تُرسل أي رسائل أخرى. لا تعود كلمات المرور التي أُبطلت صالحة.
campaigns-begun = بدأها { $name }، { $time }.
campaigns-begun-by-nobody = بدأها { $time } شخص لم يعد حسابه موجودًا.
campaigns-progress-label = التقدّم
campaigns-locked =
    { $count ->
        [zero] لم تُبطل أي كلمة مرور حتى الآن.
        [one] أُبطلت كلمة مرور واحدة حتى الآن.
        [two] أُبطلت كلمتا مرور حتى الآن.
        [few] أُبطلت { $count } كلمات مرور حتى الآن.
        [many] أُبطلت { $count } كلمة مرور حتى الآن.
       *[other] أُبطلت { $count } كلمة مرور حتى الآن.
    }
campaigns-mailed = عدد الأشخاص الذين أُرسلت إليهم الرسالة: { $done } من أصل { $total }.
campaigns-chosen = عدد الأشخاص الذين اختاروا كلمة مرور جديدة: { $done } من أصل { $total }.
campaigns-left = الوقت المتبقي تقريبًا: { $duration } (عدد الرسائل في الدقيقة: { $rate }).
campaigns-limited = في الانتظار: استُنفد نصف الحد الأقصى لرسائل هذا الموقع.
campaigns-held-up = في الانتظار: لم تُرسل بعد رسائل سابقة من هذه الحملة.
campaigns-people = الأشخاص
campaigns-pending = أُرسلت إليهم الرسالة ولم يختاروا بعد ({ $count })
campaigns-unmailed = لم تُرسل إليهم الرسالة بعد ({ $count })
campaigns-done = اختاروا كلمة مرور جديدة ({ $count })
campaigns-skipped = تم التخطي: لا يمكن قفل حساباتهم ({ $count })
campaigns-column-account = الحساب
campaigns-column-email = عنوان البريد الإلكتروني
campaigns-column-when = وقت إرسال الرسالة
campaigns-not-yet = ليس بعد
campaigns-nobody = لا أحد.
campaigns-more = المزيد
