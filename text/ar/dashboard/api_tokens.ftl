# API tokens: one's own, and those of a user.

api-tokens-title = رموز API المميزة
api-tokens-lead = تستخدم البرامج رموز API المميزة للعمل نيابةً عنك، ضمن النطاقات التي تختارها. تؤدي كلمة مرور جديدة إلى إلغاء جميع رموزك.
api-tokens-link = إدارة رموز API المميزة
api-tokens-list = رموز API المميزة الخاصة بك
api-tokens-empty-title = لا توجد رموز API مميزة بعد
api-tokens-empty = أنشئ رمزًا لكل برنامج، حتى يمكنك إلغاء كل منها على حدة.
api-tokens-column-name = الاسم
api-tokens-column-scopes = النطاقات
api-tokens-column-made = تاريخ الإنشاء
api-tokens-column-used = آخر استخدام
api-tokens-column-expires = انتهاء الصلاحية
api-tokens-column-action = الإجراء
api-tokens-never-used = لم يُستخدم
api-tokens-expires-never = أبدًا
api-tokens-expired = منتهي الصلاحية
api-tokens-revoke = إلغاء
api-tokens-revoke-about = رمز API المميز { $name }

api-tokens-new-title = إنشاء رمز مميز
api-tokens-name-hint = الغرض منه، مثل «خادم المتجر».
api-tokens-scopes = النطاقات
api-tokens-scope-recovery = طلب الاسترداد (recovery)
api-tokens-scope-recovery-hint = طلب رابط لأحد المستخدمين: هذا كل ما تحتاج إليه الواجهة الخلفية لأي تطبيق.
api-tokens-scope-users-read = عرض المستخدمين (users:read)
api-tokens-scope-users-read-hint = الأسماء وعناوين البريد الإلكتروني والأوضاع، وليس كلمات المرور أو الرموز المميزة مطلقًا.
api-tokens-scope-users-write = إدارة المستخدمين (users:write)
api-tokens-scope-users-write-hint = كل ما يسمح به دورك، من دون طلب كلمة مرورك مجددًا.
api-tokens-scope-users-roles = إدارة الأدوار (users:roles)
api-tokens-scope-users-roles-hint = إنشاء مشرفين، وتغيير أي شخص له دور أو حذفه. يتطلب ذلك أيضًا users:write؛ لا تمنحه إلا للبرامج التي تحتاج إليه.
api-tokens-scope-personal-data = تصدير البيانات الشخصية ومحوها (personal-data)
api-tokens-scope-personal-data-hint = كل ما هو مخزَّن عن شخص. لمحو بيانات أي شخص له دور، يلزم أيضًا users:roles.
api-tokens-life = مدة الصلاحية
api-tokens-life-hint = الرمز الذي لا تنتهي صلاحيته يمكن أن يستخدمه أي شخص يعثر عليه، إلى أن ينتبه أحد لذلك.
api-tokens-life-week = 7 أيام
api-tokens-life-month = 30 يومًا
api-tokens-life-quarter = 90 يومًا
api-tokens-life-year = 365 يومًا
api-tokens-life-unlimited = لا تنتهي صلاحيته
api-tokens-new-submit = إنشاء رمز مميز

api-tokens-shown-title = رمز API المميز الجديد
api-tokens-shown-lead = انسخه الآن. لا يُعرض سوى مرة واحدة، ولا تُخزَّن سوى تجزئته.
api-tokens-shown-label = الرمز المميز
api-tokens-shown-use = أرسله في ترويسة Authorization مع كل طلب، بعد كلمة Bearer:
api-tokens-shown-next = تم، لقد حفظته

## Commands.

api-tokens-command-made = تم إنشاء رمز API مميز للحساب { $email }. لا يُعرض سوى مرة واحدة.
api-tokens-command-unlimited = لا تنتهي صلاحيته.
api-tokens-command-revoked = تم إلغاء رمز API المميز { $id }.
api-tokens-command-nobody = لا يوجد حساب بالعنوان { $email }.
api-tokens-command-disabled = الحساب { $email } معطّل، لذا لن يعمل أي رمز مميز. فعّله أولاً.
api-tokens-command-frozen = الحساب { $email } مجمّد، لذا لن يعمل أي رمز مميز حتى يختار صاحبه كلمة مرور جديدة.
api-tokens-command-none = لا يوجد رمز API مميز برقم { $id }.
api-tokens-command-never-used = لم يُستخدم
api-tokens-command-used = آخر استخدام: { $when }
api-tokens-command-made-at = أُنشئ في { $when }
api-tokens-command-expires = تنتهي صلاحيته في { $when }
api-tokens-command-expired = انتهت صلاحيته في { $when }
api-tokens-command-expires-never = لا تنتهي صلاحيته
