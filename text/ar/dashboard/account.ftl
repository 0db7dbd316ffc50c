# One's own account: two-factor authentication, sessions, the end of a session, and keyboard shortcuts.

account-title = حسابك
account-role-label = الدور
account-password-title = كلمة المرور
account-password-lead = غيّرها عبر رابط يُرسل إلى عنوان بريدك الإلكتروني. يؤدي ذلك إلى إنهاء جميع جلساتك وإلغاء رموز API المميزة الخاصة بك، وتبقى المصادقة الثنائية مفعّلة.
account-password-link = طلب رابط

account-sessions-title = الجلسات
account-sessions-lead = الأماكن التي سجّلت الدخول منها. إذا لم تتعرّف على إحدى الجلسات، فأنهِها وغيّر كلمة المرور.
account-sessions-list = الجلسات
account-column-browser = المتصفح
account-column-network = الشبكة
account-column-since = منذ
account-column-last-seen = آخر نشاط
account-column-action = الإجراء
account-this-session = هذه الجلسة
account-browser-on = { $browser } على { $system }
account-browser-unknown = متصفح غير معروف
account-end-session = إنهاء
account-end-session-about = جلسة { $browser } منذ { $since }
account-end-other-sessions = إنهاء جميع الجلسات الأخرى
account-end-by-log-out = تنتهي عند تسجيل خروجك

account-second-title = المصادقة الثنائية
account-second-lead = مع المصادقة الثنائية، لا يستطيع من يعرف كلمة مرورك تسجيل الدخول بها وحدها: يلزم أيضًا رمز من تطبيق على هاتفك.
account-second-on = مفعّلة
account-second-off = متوقفة
account-second-on-since = مفعّلة منذ { $since }.
account-second-change = إدارة
account-second-set-up = إعداد
account-second-required = يجب على كل من يستخدم لوحة التحكم هذه تفعيل المصادقة الثنائية. أعدّها للمتابعة.
account-second-begin-hint = تحتاج إلى تطبيق مصادقة، مثل Aegis أو FreeOTP أو Google Authenticator أو Microsoft Authenticator أو مدير كلمات المرور الذي تستخدمه.
account-second-scan-title = 1. أضف هذا الحساب إلى تطبيقك
account-second-scan = امسح رمز الاستجابة السريعة هذا باستخدام التطبيق.
account-second-picture = رمز استجابة سريعة يتضمن المفتاح السري المعروض أدناه كنص
account-second-secret = أو أدخل هذا المفتاح السري:
account-second-confirm-title = 2. أدخل الرمز الذي يعرضه التطبيق
account-second-confirm = تفعيل
account-second-confirm-note = يؤدي ذلك إلى إنهاء جلساتك الأخرى.
account-second-again = البدء من جديد بمفتاح سري جديد
account-second-code = الرمز
account-second-code-hint = الأرقام الستة التي يعرضها تطبيقك الآن.
account-codes-title = رموز الاسترداد
account-codes-lead = يتيح لك كل رمز تسجيل الدخول مرة واحدة عندما لا يكون هاتفك معك. احتفظ بها في مكان آمن: على ورقة أو في مدير كلمات المرور. لا تُعرض إلا الآن.
account-codes-list = رموز الاسترداد
account-codes-print = طباعة
account-codes-copy = نسخ
account-codes-copied = تم النسخ.
account-codes-next = تم، لقد حفظتها
account-codes-left =
    { $count ->
        [zero] لم يتبقَّ أي رمز استرداد ({ $count }).
        [one] تبقّى رمز استرداد واحد.
        [two] تبقّى رمزا استرداد.
        [few] تبقّت { $count } رموز استرداد.
        [many] تبقّى { $count } رمز استرداد.
       *[other] تبقّى { $count } رمز استرداد.
    }
account-codes-new = إنشاء رموز استرداد جديدة
account-codes-new-hint = لن تعود الرموز القديمة صالحة.
account-second-remove-title = إيقاف المصادقة الثنائية
account-second-remove-hint = رمز من التطبيق أو أحد رموز الاسترداد.
account-second-remove = إيقاف المصادقة الثنائية
account-reset-title = إعادة ضبط المصادقة الثنائية للمستخدم { $name }
account-reset-lead = لمن فقد هاتفه ورموز الاسترداد معًا. تأكد من أن الطلب صادر منه فعلاً: اتصل به أو قابله شخصيًا. ستنتهي جلساته، وستكفي كلمة المرور لتسجيل الدخول إلى أن يعدّ المصادقة الثنائية من جديد.
account-reset-button = إعادة ضبط المصادقة الثنائية
account-reset-none = لا يستخدم { $name } المصادقة الثنائية.
account-back-to-account = العودة إلى حسابك
account-back-to-users = العودة إلى المستخدمين

account-login-code-title = المصادقة الثنائية
account-login-code-lead = أدخل الرمز الذي يعرضه تطبيق المصادقة أو أحد رموز الاسترداد.
account-login-code-hint = ستة أرقام، أو رمز استرداد مثل 7KQ3-M9XD.
account-login-code-button = متابعة
account-login-code-cancel = استخدام حساب آخر
account-login-code-lost = ليس لديك هاتفك ولا رمز استرداد؟ يمكن لمشرف آخر إعادة ضبط المصادقة الثنائية لحسابك. كلمة المرور الجديدة لا تفعل ذلك.

account-kept-login-title = انتهت جلستك
account-kept-login = احتفظنا بما أرسلته. سجّل الدخول، ويمكنك إرساله مرة أخرى بنقرة واحدة.
account-kept-title = تغييراتك لا تزال هنا
account-kept-lead = لقد سجّلت الدخول مجددًا. لم تتم معالجة ما أرسلته سابقًا بعد.
account-kept-passwords = إذا كان يتضمن كلمة مرور، فسنطلبها منك مجددًا.
account-kept-button = إرسال الآن
account-kept-drop = تجاهل

account-session-ends-title = هل ما زلت هنا؟
account-session-ends = لم يصدر منك أي نشاط منذ فترة. سيتم تسجيل خروجك بعد دقيقتين.
account-session-ends-anyway = بلغت جلستك مدتها القصوى وستنتهي بعد دقيقتين. احفظ عملك.
account-session-stay = البقاء مسجّل الدخول
account-session-ended = تم تسجيل خروجك بسبب عدم النشاط. ما كتبته محفوظ: سجّل الدخول في علامة تبويب جديدة، ثم تابع هنا.
account-session-log-in = تسجيل الدخول في علامة تبويب جديدة

account-shortcuts-title = اختصارات لوحة المفاتيح
account-shortcuts-lead = تعمل في أي مكان خارج حقول النص.
account-shortcuts-on = مفعّلة
account-shortcuts-off = متوقفة
account-shortcuts-turn-on = تفعيل
account-shortcuts-turn-off = إيقاف
account-shortcuts-show = عرض جميع الاختصارات
account-shortcuts-no-script = تتطلب JavaScript. من دونه، استخدم مفتاح Tab.
account-shortcuts-close = إغلاق
account-then = ثم
account-key-search = الانتقال إلى البحث
account-key-overview = نظرة عامة
account-key-users = المستخدمون
account-key-cases = الحالات
account-key-mail = البريد
account-key-audit = سجل التدقيق
account-key-new-user = مستخدم جديد
account-key-next-row = العنصر التالي في القائمة؛ مفتاح Enter يفتحه
account-key-previous-row = العنصر السابق في القائمة
account-key-help = عرض جميع الاختصارات
