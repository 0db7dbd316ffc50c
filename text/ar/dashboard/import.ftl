# Importing and exporting users: the pages, and the messages of the commands.

import-title = استيراد المستخدمين
import-lead = من ملف يتضمن مستخدمًا واحدًا في كل سطر. سترى ما سيُستورد قبل كتابة أي شيء، وتبقى الحسابات الموجودة كما هي.
import-file = الملف
import-file-hint = ملف CSV سطره الأول أسماء الأعمدة، أو JSON Lines، أو مصفوفة JSON، أو نطاق Keycloak (realm)؛ بحد أقصى 64 MiB.
import-with-roles = استيراد الأدوار الواردة في الملف
import-with-roles-hint = وإلا فسيُستورد الجميع كمستخدمين من دون إذن الوصول إلى لوحة التحكم. لا تفعّل ذلك إلا إذا كنت تعرف من كتب عمود الأدوار: في كثير من التطبيقات، يمكن للمستخدمين كتابته.
import-without-hashes = استيراد المستخدمين من دون تجزئة كلمة المرور إذا تعذّر استخدامها
import-without-hashes-hint = سيختارون كلمة مرور عبر رابط يُرسل بالبريد الإلكتروني. وإلا فستكون أسطرهم غير صالحة.
import-without-pepper = لا يضيف Devise قيمة pepper إلى كلمات المرور
import-without-pepper-hint = فقط للعمود encrypted_password: القيمة config.pepper غير معيّنة في config/initializers/devise.rb. إذا كانت معيّنة، فاستورد عبر سطر الأوامر باستخدام --pepper-file.
import-columns = الأعمدة
import-columns-read = عنوان البريد الإلكتروني وحده مطلوب. تُقرأ هذه الأعمدة بأي ترتيب. تُدرج جميع الأعمدة الأخرى عند التحقق من الملف:
import-columns-hash = تُقرأ أيضًا الأسماء الشائعة في التطبيقات الأخرى، مثل encrypted_password أو user_pass أو blocked أو deleted_at. يُحتفظ بتجزئات كلمات المرور إذا كان التحقق منها ممكنًا هنا، حتى يتمكن المستخدمون من تسجيل الدخول بكلمة مرورهم الحالية: تجزئات Django وArgon2 وbcrypt وWordPress وDrupal وKeycloak وLDAP وcrypt وWerkzeug وASP.NET Identity. أما المستخدمون الذين ليست لهم تجزئة، فيختارون كلمة مرور عبر رابط يُرسل بالبريد الإلكتروني. في حالة Firebase، استورد عبر سطر الأوامر باستخدام --firebase-hash-config.
import-check = التحقق من الملف
import-latest = عمليات الاستيراد الأخيرة
import-column-source = المصدر
import-column-state = الوضع
import-column-when = وقت البدء
import-column-by = بواسطة
import-column-written = المستخدمون المستوردون
import-command-line = سطر الأوامر
import-state-reading = جارٍ التحقق
import-state-ready = بانتظار التأكيد
import-state-writing = جارٍ الاستيراد
import-state-done = تم الاستيراد
import-state-dropped = لم يُستورد أي شيء

import-reading-title = جارٍ التحقق من { $source }
import-reading = عدد الأسطر التي تم التحقق منها حتى الآن: { $lines }. تتحدّث هذه الصفحة تلقائيًا.
import-progress-label = التقدّم
import-writing-title =
    { $count ->
        [zero] جارٍ استيراد { $count } مستخدم
        [one] جارٍ استيراد مستخدم واحد
        [two] جارٍ استيراد مستخدمَين
        [few] جارٍ استيراد { $count } مستخدمين
        [many] جارٍ استيراد { $count } مستخدمًا
       *[other] جارٍ استيراد { $count } مستخدم
    }
import-writing = يُستورد جميع المستخدمين دفعة واحدة. تتحدّث هذه الصفحة تلقائيًا.
import-ready-title = { $source }: جاهز للاستيراد
import-done-title =
    { $count ->
        [zero] تم استيراد { $count } مستخدم
        [one] تم استيراد مستخدم واحد
        [two] تم استيراد مستخدمَين
        [few] تم استيراد { $count } مستخدمين
        [many] تم استيراد { $count } مستخدمًا
       *[other] تم استيراد { $count } مستخدم
    }
import-done-lead = يمكن للمستخدمين الذين لهم تجزئة كلمة مرور تسجيل الدخول كما في السابق. أما الآخرون فيختارون كلمة مرور عبر رابط يُرسل بالبريد الإلكتروني.
import-dropped-title = لم يُستورد أي شيء
import-dropped-lead = يمكنك إعادة المحاولة في أي وقت.
import-count-lines = الأسطر
import-count-fresh = مستخدمون جدد
import-count-there = موجودون من قبل، من دون تغيير
import-count-repaired = موجودون من قبل ولم تُستخدم حساباتهم قط، ستُضاف البيانات الناقصة
import-count-repaired-done = كانوا موجودين ولم تُستخدم حساباتهم قط، أُضيفت البيانات الناقصة
import-count-wrong = أسطر غير صالحة
import-count-staff = مستخدمون جدد لهم إذن الوصول إلى لوحة التحكم
import-count-written = المستخدمون المستوردون
import-unread-title = أعمدة غير مقروءة
import-unread = يتم تجاهل هذه الأعمدة. إذا كان أحدها يبيّن الممنوعين من تسجيل الدخول أو يتضمن تجزئات كلمات المرور، فأعد تسميته أولاً:
import-kept-title = تكلفة تجزئات كلمات المرور المستوردة
import-kept =
    { $count ->
        [zero] عدد الحسابات التي تحتفظ بتجزئة كلمة مرور من نظام آخر: { $count }. يستغرق كل تسجيل دخول معها نحو { $times } ضعف المدة التي يستغرقها من دونها.
        [one] يحتفظ حساب واحد بتجزئة كلمة مرور من نظام آخر. إلى أن يسجّل صاحبه الدخول، يستغرق كل تسجيل دخول نحو { $times } ضعف المدة التي يستغرقها من دون هذه التجزئات.
        [two] يحتفظ حسابان بتجزئة كلمة مرور من نظام آخر. إلى أن يسجّل صاحباهما الدخول، يستغرق كل تسجيل دخول نحو { $times } ضعف المدة التي يستغرقها من دون هذه التجزئات.
        [few] تحتفظ { $count } حسابات بتجزئة كلمة مرور من نظام آخر. إلى أن يسجّل أصحابها الدخول، يستغرق كل تسجيل دخول نحو { $times } ضعف المدة التي يستغرقها من دون هذه التجزئات.
        [many] يحتفظ { $count } حسابًا بتجزئة كلمة مرور من نظام آخر. إلى أن يسجّل أصحابها الدخول، يستغرق كل تسجيل دخول نحو { $times } ضعف المدة التي يستغرقها من دون هذه التجزئات.
       *[other] يحتفظ { $count } حساب بتجزئة كلمة مرور من نظام آخر. إلى أن يسجّل أصحابها الدخول، يستغرق كل تسجيل دخول نحو { $times } ضعف المدة التي يستغرقها من دون هذه التجزئات.
    }
import-kept-until = ستُزال التجزئات المتبقية في { $date }. المستخدمون الذين لم يسجّلوا الدخول حتى ذلك الحين يختارون كلمة مرور عبر رابط يُرسل بالبريد الإلكتروني.
import-column-line = السطر
import-column-field = الحقل
import-column-problem = المشكلة
import-column-email = عنوان البريد الإلكتروني
import-column-value = القيمة
import-staff = إذن الوصول إلى لوحة التحكم
import-staff-lead = تحقق من كل مستخدم من هؤلاء. في كثير من التطبيقات، يمكن للمستخدمين كتابة عمود الأدوار بأنفسهم.
import-errors = الأسطر غير الصالحة
import-errors-first = الأسطر غير الصالحة: أول { $shown }
import-notices = ملاحظات
import-notices-first = ملاحظات: أول { $shown }
import-download = تنزيل الأسطر غير الصالحة
import-download-hint = ملف CSV يتضمن السطر والعنوان والقيمة والمشكلة. لا يتضمن كلمات مرور ولا تجزئات كلمات مرور.
import-confirm-admins =
    { $count ->
        [zero] إنشاء { $count } مشرف
        [one] إنشاء مشرف واحد
        [two] إنشاء مشرفَين
        [few] إنشاء { $count } مشرفين
        [many] إنشاء { $count } مشرفًا
       *[other] إنشاء { $count } مشرف
    }
import-confirm-admins-hint = يمكن للمشرفين فعل كل شيء هنا. وهم مدرجون أعلاه.
import-skip-wrong =
    { $count ->
        [zero] تجاوز { $count } سطر غير صالح
        [one] تجاوز السطر غير الصالح
        [two] تجاوز السطرين غير الصالحين
        [few] تجاوز { $count } أسطر غير صالحة
        [many] تجاوز { $count } سطرًا غير صالح
       *[other] تجاوز { $count } سطر غير صالح
    }
import-skip-wrong-hint = أو صحّحها في الملف وتحقق منه مجددًا.
import-write =
    { $count ->
        [zero] استيراد { $count } مستخدم
        [one] استيراد مستخدم واحد
        [two] استيراد مستخدمَين
        [few] استيراد { $count } مستخدمين
        [many] استيراد { $count } مستخدمًا
       *[other] استيراد { $count } مستخدم
    }
import-nothing-to-write = لا يوجد مستخدمون جدد في هذا الملف.
import-drop = إلغاء الاستيراد
import-another = التحقق من ملف آخر
import-to-users = عرض المستخدمين

import-field-line = السطر
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = الوقت
import-field-password = password_hash

import-unreadable = هذا السطر ليس كغيره: خلاياه أكثر من اللازم، أو ليس كائن JSON بقيم بسيطة.
import-not-utf8 = هذا السطر ليس بترميز UTF-8. احفظ الملف بترميز UTF-8.
import-too-long = هذا السطر أطول من 64 KiB.
import-quote-open = فُتحت هنا علامة اقتباس ولم تُغلق، لذا يبدو أن كل ما يليها جزء من هذا السطر.
import-field-twice = لاثنين من حقوله المعنى نفسه.
import-email-missing = عنوان البريد الإلكتروني مفقود.
import-email-invalid = عنوان البريد الإلكتروني هذا غير مكتمل.
import-twice = العنوان نفسه موجود بالفعل في السطر { $line }.
import-already-there = يوجد حساب بهذا العنوان بالفعل. يبقى كما هو.
import-repaired = يوجد حساب بهذا العنوان بالفعل، لكنه لم يُستخدم قط. تُضاف تجزئة كلمة المرور الناقصة، أو يُعطَّل الحساب كما يبيّن هذا السطر.
import-name-too-long = الاسم أطول من 150 حرفًا.
import-name-not-text = يحتوي الاسم على أحرف لا يمكن عرضها.
import-role-unknown = لا يوجد دور بهذا الاسم. استخدم user أو viewer أو help-desk أو admin.
import-flag-unclear = من غير الواضح ما إذا كان هذا الحساب نشطًا. استخدم true أو false في العمود is_active.
import-time-unclear = تعذّرت قراءة هذا الوقت، أو أنه ملتبس، لذا لن يُستورد. للاحتفاظ به، اكتبه على هذا الشكل: 2026-11-24 13:05:00.
import-hash-unknown = لا يمكن التحقق من تجزئة كلمة المرور هذه هنا. استورد هؤلاء المستخدمين من دونها: سيختارون كلمة مرور عبر البريد الإلكتروني.
import-hash-garbled = تجزئة كلمة المرور هذه تالفة. استورد هؤلاء المستخدمين من دونها: سيختارون كلمة مرور عبر البريد الإلكتروني.
import-pepper-unsaid = ربما يضيف Devise قيمة pepper إلى كلمة المرور هذه، ومن دونها لا فائدة من هذه التجزئة. حدّد ما إذا كانت config.pepper معيّنة: باستخدام --pepper-file أو --without-pepper في سطر الأوامر، أو عبر المربع في الصفحة.
import-hash-too-costly = التحقق من تجزئة كلمة المرور هذه، إضافةً إلى المحفوظ منها، يستهلك قدرًا كبيرًا جدًا من الذاكرة أو الوقت عند كل تسجيل دخول. استورد هؤلاء المستخدمين من دونها: سيختارون كلمة مرور عبر البريد الإلكتروني.
import-hash-left-out = لا يمكن الاحتفاظ بتجزئة كلمة المرور هذه. يُستورد المستخدم من دونها ويختار كلمة مرور عبر البريد الإلكتروني.
import-becomes-viewer = سيتمكن هذا المستخدم من عرض كل شيء في لوحة التحكم.
import-becomes-help-desk = سيكون لهذا المستخدم دور مكتب المساعدة.
import-becomes-admin = سيصبح هذا المستخدم مشرفًا.

import-role-left-out = يتضمن هذا السطر دورًا في لوحة التحكم. يُستورد المستخدم من دونه.
import-too-many-staff = يمكن لعملية استيراد واحدة منح دور في لوحة التحكم لـ 500 مستخدم كحد أقصى.

import-source-empty = لا يوجد فيه مستخدمون.
import-source-no-email = ليس فيه عمود email أو username. يجب أن يتضمن السطر الأول من ملف CSV أسماء الأعمدة.
import-source-column-twice = لاثنين من أعمدته المعنى نفسه.
import-source-quote-open = فُتحت فيه علامة اقتباس ولم تُغلق، لذا من غير الواضح أين تبدأ الأسطر التي تليها.
import-source-too-many-lines = يتضمن أكثر من مليون سطر. قسّمه إلى عدة ملفات.
import-source-no-users = ليست فيه قائمة مستخدمين: يجب أن يكون ملف JSON مصفوفة أو يتضمن مصفوفة تحت users.
import-source-json-broken = ليس JSON صالحًا.
import-source-broken-off = تمت مقاطعته.
import-source-failed = تعذّرت قراءته حتى النهاية.
import-source-database = هذه قاعدة بيانات SQLite. استوردها عبر سطر الأوامر على الخادم: password-recover importusers sqlite:///path/to/the/file

import-command-finding = السطر { $line }، { $field }: { $sentence }
import-command-progress = عدد الأسطر التي تم التحقق منها: { $lines }
import-command-summary = عدد الأسطر: { $lines }؛ مستخدمون جدد: { $fresh }، موجودون من قبل: { $there }، غير صالحة: { $wrong }.
import-command-repaired =
    { $count ->
        [zero] يحصل { $count } حساب لم يستخدمه أحد بعد على ما ينقصه.
        [one] يحصل حساب واحد لم يستخدمه أحد بعد على ما ينقصه.
        [two] يحصل حسابان لم يستخدمهما أحد بعد على ما ينقصهما.
        [few] تحصل { $count } حسابات لم يستخدمها أحد بعد على ما ينقصها.
        [many] يحصل { $count } حسابًا لم يستخدمه أحد بعد على ما ينقصه.
       *[other] يحصل { $count } حساب لم يستخدمه أحد بعد على ما ينقصه.
    }
import-command-unread = الأعمدة التي تم تجاهلها: { $names }
import-command-staff =
    { $count ->
        [zero] يمكن لـ { $count } من المستخدمين الجدد الوصول إلى لوحة التحكم.
        [one] يمكن لواحد من المستخدمين الجدد الوصول إلى لوحة التحكم.
        [two] يمكن لاثنين من المستخدمين الجدد الوصول إلى لوحة التحكم.
        [few] يمكن لـ { $count } من المستخدمين الجدد الوصول إلى لوحة التحكم.
        [many] يمكن لـ { $count } من المستخدمين الجدد الوصول إلى لوحة التحكم.
       *[other] يمكن لـ { $count } من المستخدمين الجدد الوصول إلى لوحة التحكم.
    }
import-command-dry = تشغيل تجريبي: لم يُستورد أي شيء.
import-command-wrong = لم يُستورد أي شيء بسبب الأسطر غير الصالحة. صحّحها أو تجاوزها باستخدام --skip-invalid. مع --without-unknown-hashes، يُستورد المستخدمون الذين لا يمكن استخدام تجزئة كلمة مرورهم من دونها.
import-command-writing = جارٍ إنشاء الحسابات…
import-command-tidying = جارٍ إزالة الصفوف المؤقتة. يمكنك إيقاف ذلك؛ وستزيل عملية الاستيراد التالية الباقي.
import-command-done =
    { $count ->
        [zero] تم استيراد { $count } مستخدم.
        [one] تم استيراد مستخدم واحد.
        [two] تم استيراد مستخدمَين.
        [few] تم استيراد { $count } مستخدمين.
        [many] تم استيراد { $count } مستخدمًا.
       *[other] تم استيراد { $count } مستخدم.
    }

import-export-title = تصدير المستخدمين
import-export-lead = ملف يتضمن جميع المستخدمين: العنوان والاسم والدور والوضع والأوقات. لا يتضمن أبدًا تجزئات كلمات المرور؛ يمكن لمشغّل الخادم تصديرها عبر سطر الأوامر.
import-export-format = التنسيق
import-export-csv = CSV، لجداول البيانات
import-export-json-lines = JSON Lines، للبرامج
import-export-button = تصدير
import-export-note = يتضمن الملف عناوين جميع المستخدمين. يُسجَّل التصدير في سجل التدقيق.
import-export-matching = يُصدَّر فقط المستخدمون الذين يطابقون عوامل التصفية هذه:
