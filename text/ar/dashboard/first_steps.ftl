# The page that leads the first administrator through the settings, and its card on the overview.

first-steps-title = الإعداد
first-steps-lead = أربع خطوات، ويصبح بإمكان الأشخاص استرداد حساباتهم هنا. تخطَّ ما لا تحتاج إليه: يمكنك العودة في أي وقت.
first-steps-complete = تم إعداد كل شيء.
first-steps-card-title = إكمال الإعداد
first-steps-card =
    { $count ->
        [zero] عدد الخطوات المتبقية قبل أن يتمكن الأشخاص من استرداد حساباتهم هنا: { $count }.
        [one] تبقّت خطوة واحدة قبل أن يتمكن الأشخاص من استرداد حساباتهم هنا.
        [two] تبقّت خطوتان قبل أن يتمكن الأشخاص من استرداد حساباتهم هنا.
        [few] تبقّت { $count } خطوات قبل أن يتمكن الأشخاص من استرداد حساباتهم هنا.
        [many] تبقّت { $count } خطوة قبل أن يتمكن الأشخاص من استرداد حساباتهم هنا.
       *[other] تبقّت { $count } خطوة قبل أن يتمكن الأشخاص من استرداد حساباتهم هنا.
    }
first-steps-card-button = متابعة
# Hides the card for good.
first-steps-dismiss = إخفاء
first-steps-state-done = تم
first-steps-state-skipped = تم تخطيها
first-steps-state-open = لم تتم بعد
first-steps-skip = تخطي هذه الخطوة
first-steps-resume = تنفيذها على أي حال

## Email.

first-steps-mail-title = البريد الإلكتروني
first-steps-mail-lead = تُرسل روابط الاسترداد بالبريد الإلكتروني، لذا لا يعمل أي شيء من دونه.
first-steps-mail-backend = طريقة الإرسال
first-steps-mail-server = خادم البريد
first-steps-mail-sender = المُرسِل
# $backend is the value of a setting, such as mailbox or console.
first-steps-mail-nobody = قيمة EMAIL_BACKEND هي { $backend }، لذا لا تخرج أي رسالة من هذا الجهاز. لإرسال الرسائل، أضف هذه الإعدادات وأعد التشغيل:
first-steps-mail-test = إرسال رسالة تجريبية إلى { $address }
first-steps-mail-none = لم تُرسل أي رسالة بعد.
first-steps-mail-accepted = قُبلت أحدث رسالة في { $time }. رد خادم البريد:
first-steps-mail-rejected = رُفضت الرسالة التجريبية. رد خادم البريد:
first-steps-mail-doctor = يتحقق هذا الأمر من خادم البريد، ومن SPF وDKIM وDMARC لنطاق المُرسِل:

## Name and color.

first-steps-name-title = الاسم واللون
first-steps-name-lead = ما يراه الأشخاص في كل صفحة وفي كل رسالة إلكترونية.
first-steps-name-name = الاسم
first-steps-name-color = اللون
first-steps-name-color-hint = على هذا الشكل: #1a5fb4. تُشتق منه الصفحات الفاتحة والداكنة.
first-steps-name-show = عرض المعاينة
first-steps-name-preview = معاينة
# What the pictures show, for people who can’t see them.
first-steps-name-light = { $name } على صفحة فاتحة
first-steps-name-dark = { $name } على صفحة داكنة
first-steps-name-paste = أضف هذا إلى ملف TOML الذي يحدده --config، ثم أعد التشغيل:
first-steps-name-replace = ضع هذا مكان المفاتيح نفسها في [[application]] في ملف TOML الذي يحدده --config، ثم أعد التشغيل:
first-steps-name-in-effect = هذه الإعدادات سارية.
first-steps-name-not-yet = لم تسرِ بعد.
first-steps-name-name-wrong = أدخل اسمًا في سطر واحد لا يزيد على 60 حرفًا.
first-steps-name-color-wrong = أدخل لونًا يتكوّن من # وستة أرقام، مثل #1a5fb4.
first-steps-name-color-light = هذا اللون فاتح جدًا وتصعب قراءته. أقرب لون صالح هو { $color }.

## Accounts.

first-steps-accounts-title = الحسابات
first-steps-accounts-lead = أين توجد الحسابات التي يستردها الأشخاص هنا؟
first-steps-accounts-connected =
    { $count ->
        [zero] عدد الدلائل المتصلة: { $count }.
        [one] هناك دليل واحد متصل.
        [two] هناك دليلان متصلان.
        [few] هناك { $count } دلائل متصلة.
        [many] هناك { $count } دليلاً متصلاً.
       *[other] هناك { $count } دليل متصل.
    }
first-steps-accounts-elsewhere = في قاعدة بيانات أحد التطبيقات أو في خادم دليل: يتحقق هذا الأمر منها ويعرض الإعدادات التي يجب إضافتها.
first-steps-accounts-here = على هذا الخادم فقط
first-steps-accounts-here-chosen = الحسابات موجودة على هذا الخادم فقط: أنشئ مستخدمين أو استوردهم.

## Two-factor authentication.

first-steps-second-title = المصادقة الثنائية
first-steps-second-lead = احمِ حسابك: سيتطلب تسجيل الدخول عندئذٍ رمزًا من تطبيق المصادقة أيضًا.
first-steps-second-done = المصادقة الثنائية مفعّلة لحسابك.
first-steps-second-button = إعدادها
