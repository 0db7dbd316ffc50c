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
directories-send = إرسال رابط استرداد
directories-send-about = إلى { $name } في { $directory }
directories-see-cases = حالات هذا الحساب
directories-where = { $login } في { $directory }
directories-where-only = في { $directory }
