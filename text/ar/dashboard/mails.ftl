# Mails: the outbox, a mail's page, the test mail and the previews.

mails-title = البريد
mails-mail-title = الرسالة { $id }
mails-back = جميع الرسائل
mails-export = تصدير بتنسيق CSV
mails-domain = نطاق المستلم
mails-state = الوضع
mails-any-state = الكل
mails-from = من تاريخ
mails-to = إلى تاريخ
mails-empty-title = لا توجد رسائل مطابقة
mails-empty = لا توجد رسائل مُرسلة أو منتظرة في هذه الفترة أو بهذا الوضع أو إلى هذا النطاق.
mails-none-yet-title = لا توجد رسائل بعد
mails-none-yet = تظهر الرسائل هنا فور إضافة أول رسالة إلى قائمة الانتظار.
mails-recipient = المستلم
mails-kind = الرسالة
mails-tries = المحاولات
mails-created = أُضيفت إلى قائمة الانتظار
mails-next-try = المحاولة التالية: { $time }
mails-server = رد الخادم
mails-kind-recovery = رابط استرداد
mails-kind-no-account = لا يوجد حساب بهذا العنوان
mails-kind-invitation = دعوة
mails-kind-password-changed = تم تغيير كلمة المرور
mails-kind-password-changed-elsewhere = تم تغيير كلمة المرور، إلى العنوان السابق
mails-kind-address-changed = تم تغيير عنوان البريد الإلكتروني، إلى العنوان السابق
mails-kind-address-restored = تم استرجاع الحساب
mails-kind-address-received = تم تغيير عنوان البريد الإلكتروني، إلى العنوان الجديد
mails-kind-role-changed = تم تغيير الدور
mails-kind-api-token-made = تم إنشاء رمز API مميز
mails-kind-second-factor-set = تم تفعيل المصادقة الثنائية
mails-kind-second-factor-removed = تم إيقاف المصادقة الثنائية
mails-kind-recovery-codes-made = تم إنشاء رموز استرداد
mails-kind-recovery-code-used = تم استخدام رمز استرداد
mails-kind-password-not-saved = لم تُحفظ كلمة المرور
mails-kind-new-password-breach = كلمة مرور جديدة مطلوبة: تسريب بيانات من هذا الموقع
mails-kind-new-password-elsewhere = كلمة مرور جديدة مطلوبة: تسريب بيانات من مكان آخر
mails-kind-new-password-precaution = كلمة مرور جديدة مطلوبة: إجراء احترازي
mails-kind-caller-code = رمز لمكتب المساعدة
mails-kind-test = رسالة تجريبية
mails-kind-alert = تنبيه للمشرفين
mails-state-waiting = في الانتظار
mails-state-sent = أُرسلت
mails-state-failed = فشلت
mails-state-dropped = لم تُرسل
mails-state-cancelled = أُلغيت
mails-no-account = لا يوجد حساب
mails-not-looked-up = كما أُدخل
mails-account-gone = محذوف
mails-wait-turn = دورها في الإرسال
mails-wait-worker = يجري إرسالها الآن
mails-wait-address-limit = الحد الأقصى للرسائل إلى هذا العنوان
mails-wait-site-limit = الحد الأقصى لرسائل هذا الموقع
mails-wait-directory = دليل لا يستجيب
mails-wait-mail-server = خادم البريد، الذي لا يقبل أي رسائل
mails-wait-recipient = خادم المستلم، الذي أجّل استلامها
mails-waits = سبب الانتظار
mails-held-up =
    { $count ->
        [zero] عدد الرسائل التي تنتظر خادم البريد، الذي لا يقبل أي رسائل حاليًا: { $count }.
        [one] رسالة واحدة تنتظر خادم البريد، الذي لا يقبل أي رسائل حاليًا.
        [two] رسالتان تنتظران خادم البريد، الذي لا يقبل أي رسائل حاليًا.
        [few] { $count } رسائل تنتظر خادم البريد، الذي لا يقبل أي رسائل حاليًا.
        [many] { $count } رسالة تنتظر خادم البريد، الذي لا يقبل أي رسائل حاليًا.
       *[other] { $count } رسالة تنتظر خادم البريد، الذي لا يقبل أي رسائل حاليًا.
    }
mails-retry-all = إعادة المحاولة الآن
mails-retry = المحاولة الآن
mails-retry-failed = إعادة الإرسال
mails-cancel = إلغاء الرسالة
mails-cancel-hint = لا يمكن إلغاء رسالة يجري إرسالها في هذه اللحظة.
mails-notice-hint = لا يمكن إلغاء الإشعارات الأمنية: فهي تنبّه الأشخاص إلى احتمال وجود شخص آخر في حسابهم.
mails-facts = حول هذه الرسالة
mails-message-id = Message-ID
mails-due = موعد الإرسال
mails-finished = وقت الانتهاء
mails-case = الحالة
mails-account = الحساب
mails-attempts = المحاولات
mails-tries-title = التسليم
mails-no-tries = لم تُجرَ أي محاولة تسليم.
mails-not-kept = لا يُخزَّن المحتوى لأنه يتضمن معلومات سرية. تعرض المعاينات شكل رسالة كهذه.
mails-test-link = إرسال رسالة تجريبية
mails-previews-link = المعاينات
mails-test-title = إرسال رسالة تجريبية
mails-test-lead = تُرسل فورًا بالإعدادات الحالية ({ $backend }). تعرض الصفحة التالية رد خادم البريد.
mails-test-to = المستلم
mails-test-button = إرسال رسالة تجريبية
mails-test-no-answer =
    { $seconds ->
        [zero] لم يستجب خادم البريد خلال { $seconds } ثانية.
        [one] لم يستجب خادم البريد خلال ثانية واحدة.
        [two] لم يستجب خادم البريد خلال ثانيتين.
        [few] لم يستجب خادم البريد خلال { $seconds } ثوانٍ.
        [many] لم يستجب خادم البريد خلال { $seconds } ثانية.
       *[other] لم يستجب خادم البريد خلال { $seconds } ثانية.
    }
mails-previews-title = المعاينات
mails-previews-lead = كل الرسائل التي يمكن إرسالها، بأسماء نموذجية وروابط لا تعمل.
mails-preview-title = { $kind }، { $language }
mails-preview-subject = الموضوع
mails-preview-language = اللغة
mails-preview-html = جزء HTML
mails-preview-text = جزء النص
mails-preview-frame = جزء HTML من الرسالة
mails-previews-back = جميع المعاينات
