# Shared by all areas of the dashboard.

# The button that opens the navigation on a phone.
dashboard-nav-menu = القائمة
dashboard-nav-overview = نظرة عامة
dashboard-nav-users = المستخدمون
dashboard-nav-cases = الحالات
dashboard-nav-mail = البريد
dashboard-nav-audit = سجل التدقيق
dashboard-nav-import = الاستيراد
dashboard-nav-webhooks = خطافات الويب
dashboard-nav-texts = النصوص
dashboard-nav-directories = الدلائل
dashboard-nav-account = حسابك
dashboard-role-user = مستخدم
dashboard-role-viewer = مُشاهد
dashboard-role-help-desk = مكتب المساعدة
dashboard-role-admin = مشرف
dashboard-your-password = تأكيد كلمة مرورك
dashboard-your-password-hint = للتأكد من أنك أنت. لن نطلبها مجددًا لمدة عشر دقائق.
dashboard-working = جارٍ التنفيذ…
dashboard-undo = تراجع
dashboard-cancel = إلغاء
dashboard-filter = تصفية
dashboard-pager-label = الصفحات
dashboard-pager-first = الصفحة الأولى
dashboard-pager-previous = السابق
dashboard-pager-next = التالي
dashboard-pager-newer = الأحدث
dashboard-pager-older = الأقدم
dashboard-log-in-again = سجّل الدخول في علامة تبويب جديدة، ثم اضغط على الزر هنا مرة أخرى: ما كتبته محفوظ.
dashboard-back-to-dashboard = العودة إلى لوحة التحكم

# Lists.
dashboard-filters = عوامل التصفية
# The filters in force, each of which can be removed.
dashboard-chips = عوامل التصفية المطبّقة
dashboard-chip = { $filter }: { $value }
dashboard-chip-remove = إزالة عامل التصفية { $filter }: { $value }
dashboard-chips-clear = مسح جميع عوامل التصفية
# Which rows a page shows: “26–50 of 12,345”.
dashboard-extent = { $first }–{ $last } من { $total }
dashboard-extent-many = { $first }–{ $last } من { $total } أو أكثر
dashboard-extent-deep = بعد أول { $count }
dashboard-copy = نسخ
# For screen readers: the text is a number, an address, or what it is.
dashboard-copy-about = نسخ { $text }
dashboard-copied = تم النسخ
dashboard-times-are-local = الأوقات بحسب منطقتك الزمنية.
# A number by itself, and one that was not counted further.
dashboard-number = { $count }
dashboard-number-many = { $count } أو أكثر
