# The audit trail: the name of each kind of event, and its sentence.

audit-title = سجل التدقيق
audit-lead = من فعل ماذا ومتى ومن أين، الأحدث أولاً. جميع الأوقات بتوقيت UTC.
audit-filter-kind = الحدث
audit-filter-any-kind = جميع الأحداث
audit-filter-who = المستخدم
audit-filter-who-hint = عنوان البريد الإلكتروني أو رقم المستخدم.
audit-filter-case = رقم الحالة
audit-filter-network = الشبكة
audit-filter-from = من تاريخ
audit-filter-until = إلى تاريخ
audit-column-when = الوقت
audit-column-what = الحدث
audit-column-from = المصدر
audit-column-number = القيد
audit-list = الأحداث
audit-pages = صفحات الأحداث
audit-older = الأقدم
audit-newest = الأحدث
audit-nobody-title = لا يوجد مستخدم بهذا العنوان
audit-nobody = تحقق من كتابته. للعثور على أحداث مستخدم محذوف، ابحث برقم المستخدم.
audit-no-case-title = لا توجد حالة بهذا الرقم
audit-no-case = يتكوّن من ثمانية أحرف وأرقام، مثل 7KQ2-M9XD.
audit-no-date-title = هذا ليس تاريخًا
audit-no-date = أدخله على هذا الشكل: 2026-11-24.
audit-no-kind-title = لا يوجد نوع أحداث كهذا
audit-no-kind = اختر نوعًا من القائمة.
audit-empty-title = لا توجد أحداث مطابقة
audit-empty = أزل أحد عوامل التصفية أو اختر تواريخ أخرى.
audit-show-all = عرض جميع الأحداث
audit-export-lead = جميع الأحداث التي تطابق عوامل التصفية، مع تجزئاتها. يُسجَّل التصدير نفسه أيضًا.
audit-export-csv = تصدير بتنسيق CSV
audit-export-json-lines = تصدير بتنسيق JSON Lines
audit-head-title = نهاية السلسلة
audit-head-lead = كل قيد مرتبط بالقيد الذي يسبقه. احفظ هذه التجزئة في مكان آخر: عندئذٍ يبيّن الأمر «password-recover audit verify --expect HASH» ما إذا كان أي شيء حتى هذا القيد قد تغيّر منذ ذلك الحين.
audit-head-entry = القيد { $sequence }
audit-head-none = نهاية السلسلة مفقودة. شغّل «password-recover audit verify».
audit-command-line = الخادم نفسه
audit-case-of = الحالة { $number }
audit-mail-of = الرسالة { $id }
audit-operator = مشغّل الخادم
audit-deleted = المستخدم { $id } (محذوف)
audit-nameless = شخص ما

audit-unknown = حدث غير معروف: { $kind }.
audit-kind-first-admin-made = إنشاء حساب المشرف الأول
audit-first-admin-made = أصبح { $subject } المشرف الأول.
audit-kind-user-made = إنشاء حساب
audit-user-made = أنشأ { $actor } حساب { $subject }.
audit-kind-user-edited = تعديل حساب
audit-user-edited = عدّل { $actor } حساب { $subject }.
audit-kind-password-recovered = استرداد كلمة المرور
audit-password-recovered = اختار { $subject } كلمة مرور جديدة عبر رابط أو رمز.
audit-kind-password-not-written = لم تُحفظ كلمة المرور الجديدة
audit-password-not-written = تعذّر حفظ كلمة المرور الجديدة التي اختارها { $subject } في التطبيق.
audit-kind-link-withheld = حجب رابط
audit-link-withheld = لم يُرسل رابط إلى حساب في أحد الدلائل.
audit-kind-password-not-taken = لم تُقبل كلمة المرور الجديدة
audit-password-not-taken = لم يقبل أحد الدلائل كلمة المرور الجديدة.
audit-kind-accounts-looked-up = البحث عن حسابات
audit-accounts-looked-up = بحث شخص ما عن حسابات في الدلائل.
audit-kind-case-revoked = إيقاف طلب
audit-case-revoked = لم يكن مستلم الرسالة قد طلب ذلك، فأوقف الطلب.
audit-kind-account-frozen = تجميد حساب
audit-account-frozen = تم تجميد حساب { $subject } من رسالة الإشعار.
audit-kind-address-restored = استرجاع عنوان
audit-address-restored = استرجع { $subject } الحساب وجمّده عبر الرابط المُرسل إلى عنوانه السابق.
audit-kind-password-changed-by-operator = تعيين كلمة مرور من قِبل مشغّل الخادم
audit-password-changed-by-operator = عيّن { $actor } كلمة مرور جديدة لحساب { $subject }.
audit-kind-user-disabled = تعطيل حساب
audit-user-disabled = عطّل { $actor } حساب { $subject }.
audit-kind-user-enabled = تفعيل حساب
audit-user-enabled = فعّل { $actor } حساب { $subject }.
audit-kind-user-deleted = حذف حساب
audit-user-deleted = حذف { $actor } حساب { $subject }.
audit-kind-sessions-ended = إنهاء جلسات
audit-sessions-ended = أنهى { $actor } جلسات { $subject }.
audit-kind-role-changed = تغيير دور
audit-role-changed = غيّر { $actor } دور { $subject }.
audit-kind-recovery-mail-asked = طلب رابط من قِبل أحد الموظفين
audit-recovery-mail-asked = طلب { $actor } رابطًا لحساب { $subject }.
audit-kind-recovery-asked-by-program = طلب رابط من قِبل برنامج
audit-recovery-asked-by-program = طلب رابطًا برنامج يستخدم الرمز المميز الخاص بـ { $actor }.
audit-kind-logged-in = تسجيل دخول
audit-logged-in = سجّل { $subject } الدخول إلى لوحة التحكم.
audit-kind-log-in-failed = فشل تسجيل الدخول
audit-log-in-failed = محاولة فاشلة لتسجيل الدخول باسم { $subject }.
audit-log-in-failed-for-nobody = محاولة فاشلة لتسجيل الدخول: لا يوجد مستخدم بالعنوان الذي أُدخل.
audit-kind-logged-out = تسجيل خروج
audit-logged-out = سجّل { $subject } الخروج.
audit-kind-api-token-made = إنشاء رمز API مميز
audit-api-token-made = أنشأ { $actor } رمز API مميزًا لحساب { $subject }.
audit-kind-users-imported = استيراد مستخدمين
audit-users-imported = استورد { $actor } مستخدمين.
audit-kind-users-exported = تصدير المستخدمين
audit-users-exported = صدّر { $actor } مستخدمين.
audit-kind-kept-hashes-removed = إزالة تجزئات كلمات المرور المستوردة
audit-kept-hashes-removed = انتهت صلاحية تجزئات كلمات المرور المستوردة وأُزيلت. سيختار أصحابها كلمة مرور عبر البريد الإلكتروني.

## Cases and mails.

audit-kind-case-revoked-by-staff = إغلاق حالة من قِبل أحد الموظفين
audit-case-revoked-by-staff = أغلق { $actor } حالة مع روابطها ورموزها.
audit-kind-mail-retried = إعادة محاولة إرسال رسالة
audit-mail-retried = أعاد { $actor } محاولة إرسال رسالة إلكترونية.
audit-kind-mails-retried = إعادة محاولة إرسال الرسائل المنتظرة
audit-mails-retried = أعاد { $actor } محاولة إرسال جميع الرسائل التي كانت تنتظر خادم البريد.
audit-kind-mail-cancelled = إلغاء رسالة
audit-mail-cancelled = ألغى { $actor } رسالة إلكترونية قبل إرسالها.
audit-kind-texts-changed = تغيير نصوص
audit-texts-changed = غيّر { $actor } نصوص صفحات أو رسائل إلكترونية.
audit-kind-test-mail-sent = إرسال رسالة تجريبية
audit-test-mail-sent = أرسل { $actor } رسالة تجريبية.

## Two-factor authentication, and one's own sessions.

audit-kind-second-factor-asked = طلب رمز
audit-second-factor-asked = أدخل { $actor } كلمة المرور الصحيحة وطُلب منه رمز.
audit-kind-second-factor-failed = رمز خاطئ
audit-second-factor-failed = أُدخل رمز خاطئ لحساب { $subject }.
audit-kind-second-factor-set = تفعيل المصادقة الثنائية
audit-second-factor-set = فعّل { $actor } المصادقة الثنائية.
audit-kind-second-factor-removed = إيقاف المصادقة الثنائية
audit-second-factor-removed = أوقف { $actor } المصادقة الثنائية.
audit-kind-second-factor-reset = إعادة ضبط المصادقة الثنائية
audit-second-factor-reset = أعاد { $actor } ضبط المصادقة الثنائية لحساب { $subject }.
audit-kind-recovery-code-used = استخدام رمز استرداد
audit-recovery-code-used = استخدم { $actor } رمز استرداد.
audit-kind-recovery-codes-made = إنشاء رموز استرداد
audit-recovery-codes-made = أنشأ { $actor } رموز استرداد جديدة.
audit-kind-own-session-ended = إنهاء إحدى الجلسات الشخصية
audit-own-session-ended = أنهى { $actor } إحدى جلساته.
audit-kind-own-other-sessions-ended = إنهاء الجلسات الشخصية الأخرى
audit-own-other-sessions-ended = أنهى { $actor } جميع جلساته الأخرى.
audit-kind-audit-pruned = إزالة القيود القديمة
audit-audit-pruned = أُزيلت من هذا السجل القيود الأقدم من مدة الاحتفاظ.
audit-kind-audit-exported = تصدير سجل التدقيق
audit-audit-exported = صدّر { $actor } هذا السجل.

## API tokens.

audit-kind-api-token-revoked = إلغاء رمز API مميز
audit-api-token-revoked = ألغى { $actor } رمز API مميزًا لحساب { $subject }.

## Webhooks.

audit-kind-webhook-made = إنشاء خطاف ويب
audit-webhook-made = أنشأ { $actor } خطاف ويب.
audit-kind-webhook-changed = تغيير خطاف ويب
audit-webhook-changed = غيّر { $actor } خطاف ويب.
audit-kind-webhook-deleted = حذف خطاف ويب
audit-webhook-deleted = حذف { $actor } خطاف ويب.
audit-kind-webhook-events-resent = إعادة إرسال أحداث خطاف ويب
audit-webhook-events-resent = أعاد { $actor } إرسال أحداث إلى خطاف ويب.
audit-kind-bulk-action-begun = بدء إجراء جماعي
audit-bulk-action-begun = بدأ { $actor } إجراءً على عدة حسابات.
