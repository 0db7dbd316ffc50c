# Directories: where the accounts of applications live, and finding somebody there.

directories-title = الدلائل
directories-lead = الأماكن التي تُحفظ فيها حسابات تطبيقاتك، كما رصدها هذا الخادم منذ تشغيله.
directories-empty-title = لا توجد دلائل بعد
directories-empty = يمكن استرداد حسابات التطبيقات بعد إضافة دليل إلى الإعدادات: راجع docs/directories.md.
directories-find = البحث عن حساب
directories-check = التحقق الآن
directories-state = الوضع
directories-up = يعمل
directories-slow = بطيء
directories-down = متوقف
directories-not-asked = لم يُستعلم منه بعد
directories-since = منذ { $time }
directories-kind = النوع
directories-kind-preset = { $kind } ({ $preset })
directories-last-success = آخر استجابة
directories-never = لا شيء بعد
directories-latency = زمن الاستعلام
directories-latency-of = { $median } مللي ثانية عادةً، و{ $worst } مللي ثانية كحد أقصى
directories-waiting = الرسائل التي تنتظره
directories-writing = كلمات المرور وعمليات التجميد قيد الإرسال
directories-at-least = { $number } أو أكثر
directories-policy = كلمات المرور الجديدة
directories-policy-length = الحد الأدنى لعدد الأحرف: { $length }
directories-policy-words =
    { $count ->
        [zero] الحد الأدنى لعدد الأحرف: { $length }، و{ $count } كلمة مرفوضة
        [one] الحد الأدنى لعدد الأحرف: { $length }، وكلمة مرفوضة واحدة
        [two] الحد الأدنى لعدد الأحرف: { $length }، وكلمتان مرفوضتان
        [few] الحد الأدنى لعدد الأحرف: { $length }، و{ $count } كلمات مرفوضة
        [many] الحد الأدنى لعدد الأحرف: { $length }، و{ $count } كلمة مرفوضة
       *[other] الحد الأدنى لعدد الأحرف: { $length }، و{ $count } كلمة مرفوضة
    }
directories-checked = وقت التحقق
directories-not-checked = ليس بعد: يمكن لأحد المشرفين إجراؤه هنا أو عبر الأمر «password-recover doctor».
directories-checking = التحقق جارٍ.
directories-check-failed = تعذّر التحقق: { $why }
directories-recoverable = يمكن استردادها
directories-recoverable-of = { $recoverable } من أصل { $total } من الحسابات
directories-recoverable-of-first = { $recoverable } من أصل أول { $total } من الحسابات
directories-others-privileged =
    { $count ->
        [zero] { $count } حساب له صلاحيات أكثر من غيره
        [one] حساب واحد له صلاحيات أكثر من غيره
        [two] حسابان لهما صلاحيات أكثر من غيرهما
        [few] { $count } حسابات لها صلاحيات أكثر من غيرها
        [many] { $count } حسابًا لها صلاحيات أكثر من غيرها
       *[other] { $count } حساب لها صلاحيات أكثر من غيرها
    }
directories-others-left-out =
    { $count ->
        [zero] { $count } حساب معطّل أو مستثنى
        [one] حساب واحد معطّل أو مستثنى
        [two] حسابان معطّلان أو مستثنيان
        [few] { $count } حسابات معطّلة أو مستثناة
        [many] { $count } حسابًا معطّلاً أو مستثنى
       *[other] { $count } حساب معطّل أو مستثنى
    }
directories-others-locked =
    { $count ->
        [zero] { $count } حساب مقفل
        [one] حساب واحد مقفل
        [two] حسابان مقفلان
        [few] { $count } حسابات مقفلة
        [many] { $count } حسابًا مقفلاً
       *[other] { $count } حساب مقفل
    }
directories-others-no-password =
    { $count ->
        [zero] { $count } حساب ليست له كلمة مرور هناك
        [one] حساب واحد ليست له كلمة مرور هناك
        [two] حسابان ليست لهما كلمة مرور هناك
        [few] { $count } حسابات ليست لها كلمة مرور هناك
        [many] { $count } حسابًا ليست لها كلمة مرور هناك
       *[other] { $count } حساب ليست لها كلمة مرور هناك
    }
directories-others-unknown-hash =
    { $count ->
        [zero] { $count } حساب لا يمكن كتابة تجزئة كلمة مروره من هنا
        [one] حساب واحد لا يمكن كتابة تجزئة كلمة مروره من هنا
        [two] حسابان لا يمكن كتابة تجزئتَي كلمتَي مرورهما من هنا
        [few] { $count } حسابات لا يمكن كتابة تجزئات كلمات مرورها من هنا
        [many] { $count } حسابًا لا يمكن كتابة تجزئات كلمات مرورها من هنا
       *[other] { $count } حساب لا يمكن كتابة تجزئات كلمات مرورها من هنا
    }
directories-others-no-address =
    { $count ->
        [zero] { $count } حساب ليس له عنوان بريد إلكتروني
        [one] حساب واحد ليس له عنوان بريد إلكتروني
        [two] حسابان ليس لهما عنوان بريد إلكتروني
        [few] { $count } حسابات ليس لها عنوان بريد إلكتروني
        [many] { $count } حسابًا ليس لها عنوان بريد إلكتروني
       *[other] { $count } حساب ليس لها عنوان بريد إلكتروني
    }
directories-others-unreadable-address =
    { $count ->
        [zero] { $count } حساب لا يمكن إرسال رسائل إلكترونية إلى عنوانه
        [one] حساب واحد لا يمكن إرسال رسائل إلكترونية إلى عنوانه
        [two] حسابان لا يمكن إرسال رسائل إلكترونية إلى عنوانيهما
        [few] { $count } حسابات لا يمكن إرسال رسائل إلكترونية إلى عناوينها
        [many] { $count } حسابًا لا يمكن إرسال رسائل إلكترونية إلى عناوينها
       *[other] { $count } حساب لا يمكن إرسال رسائل إلكترونية إلى عناوينها
    }
directories-findings = نتائج التحقق
directories-problem = مشكلة
directories-warning = تحذير
directories-find-title = البحث عن حساب
directories-find-back = جميع الدلائل
directories-find-lead = يُستعلم من الدلائل عن هذا العنوان أو اسم تسجيل الدخول بالضبط. يُسجَّل كل بحث في سجل التدقيق، من دون ما تم البحث عنه.
directories-find-search = عنوان البريد الإلكتروني أو اسم تسجيل الدخول
directories-find-button = بحث
directories-find-none-title = لم يتم العثور على حساب
directories-find-none = لا يوجد في أي دليل حساب بهذا العنوان أو اسم تسجيل الدخول بالضبط.
directories-find-silent = لم تستجب هذه الدلائل، لذا قد يكون الحساب فيها: { $names }.
directories-find-found = الحسابات التي عُثر عليها
directories-column-account = الحساب
directories-column-login = اسم تسجيل الدخول
directories-column-directory = الدليل
directories-column-link = الاسترداد
# Followed by a whole sentence, such as “The account has no password there.”
directories-no-link = لا يُرسل إليه رابط. { $why }
directories-send = إرسال رابط استرداد
directories-send-about = إلى { $name } في { $directory }
directories-see-cases = حالات هذا الحساب
directories-where = { $login } في { $directory }
directories-where-only = في { $directory }

# Why an account in a directory gets no link. Each stands alone, or follows another sentence.
directories-why-privileged = للحساب هناك صلاحيات أكثر من غيره.
directories-why-left-out = الحساب معطّل هناك، أو مستثنى في الإعدادات.
directories-why-locked = الحساب مقفل هناك.
directories-why-no-password = ليست للحساب كلمة مرور هناك.
directories-why-unknown-hash = لا يمكن كتابة تجزئة كلمة مرور الحساب من هنا.
directories-why-no-address = ليس للحساب عنوان بريد إلكتروني هناك.
directories-why-unreadable-address = لا يمكن إرسال رسائل إلكترونية إلى عنوان الحساب المسجّل هناك.

# Why a directory has not taken a new password.
directories-why-too-short = كانت كلمة المرور أقصر مما تسمح به قواعد الدليل. لا يزال الرابط صالحًا.
directories-why-too-weak = كانت كلمة المرور أبسط مما تسمح به قواعد الدليل. لا يزال الرابط صالحًا.
directories-why-too-long = كانت كلمة المرور أطول مما يقبله الدليل. لا يزال الرابط صالحًا.
directories-why-in-history = كلمة المرور هذه إحدى كلمات المرور القديمة للحساب. لا يزال الرابط صالحًا.
directories-why-of-frozen = كانت هذه كلمة المرور التي لم تعد صالحة للحساب. لا يزال الرابط صالحًا.
directories-why-too-young = لا يسمح الدليل بتغيير كلمة المرور مرة أخرى بعد. لا يزال الرابط صالحًا.
directories-why-no-answer = لم يستجب الدليل. لا يزال الرابط صالحًا.
directories-why-late-answer = لم يستجب الدليل في الوقت المحدد. نحاول مجددًا.

# Why a new password could not be saved in a directory.
directories-why-changed-there = تم تغيير كلمة المرور في التطبيق في هذه الأثناء.
directories-why-no-directory = لم يعد الدليل موجودًا في الإعدادات.
directories-why-refused-there = رفض التطبيق كلمة المرور.
directories-why-gave-up = لم يستجب التطبيق.
