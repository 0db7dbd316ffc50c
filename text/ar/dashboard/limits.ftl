# Limits: who has to wait and why, clearing a limit, and networks that may ask for more links for a while.

limits-title = الحدود
limits-lead = من عليه الانتظار الآن، وبسبب أي حد. ينتهي كل حد من تلقاء نفسه.
limits-off = الحدود متوقفة في الإعدادات، لذا ليس على أحد الانتظار.
limits-search = عنوان البريد الإلكتروني أو الشبكة
limits-none-title = ليس على أحد الانتظار
limits-none = لم يبلغ أي عنوان أو حساب أو شبكة أي حد.
limits-no-match-title = لم يتم بلوغ أي حد
limits-no-match = لا يوجد حد يعيق هذا العنوان أو هذه الشبكة. إذا كان لا يزال على الشخص الانتظار، فابحث عن حالته.
limits-first-only = لا يُعرض سوى أول { $count } من كل حد. ابحث عن عنوان أو شبكة لعرض غيرها.
limits-list = الحدود التي تم بلوغها
limits-column-who = من ينطبق عليه
limits-column-limit = الحد
limits-column-tries = المحاولات
limits-column-since = بدء العدّ
limits-column-until = حتى
limits-column-help = ما يساعد

# The limits. $duration is “10 minutes”.
limits-mails = الرسائل إلى عنوان واحد: { $count } (المدة: { $duration })
limits-requests = طلبات الروابط من شبكة واحدة: { $count } (المدة: { $duration })
limits-network-log-ins = المحاولات الفاشلة لتسجيل الدخول من شبكة واحدة: { $count } (المدة: { $duration })
limits-account-log-ins = المحاولات الفاشلة لتسجيل الدخول إلى حساب واحد: { $count } (المدة: { $duration })
limits-account-codes = رموز المصادقة الثنائية الخاطئة لحساب واحد: { $count } (المدة: { $duration })
# Where the tries at an account came from.
limits-from = من الشبكة { $network }
limits-from-elsewhere = من شبكات لم يسجّل صاحب الحساب الدخول منها من قبل

# What people can do until a limit ends.
limits-help-mails = تُرسل الرسالة التالية عند انتهاء الحد. حتى ذلك الحين، يمكن لصاحب العنوان استخدام أحدث رسالة لديه.
limits-help-requests = يمكن المتابعة في المتصفح: لا يستغرق كل طلب سوى لحظات إضافية. أما البرامج فعليها الانتظار.
limits-help-network-log-ins = لا يعيق هذا الحد الحسابات التي سبق استخدامها في هذه الشبكة. ويمكن للآخرين جميعًا استرداد كلمات مرورهم.
limits-help-account-log-ins = أرسل رابط استرداد. اختيار كلمة مرور جديدة عبره ينهي هذا الحد فورًا.
limits-help-account-codes = لا يمكن إعادة ضبط هذا الحد. إذا فقد صاحب الحساب جهازه، فيمكن لأحد المشرفين إعادة ضبط المصادقة الثنائية.

limits-clear = إعادة ضبط الحد
# For screen readers, after “Clear limit”: $who is an address or a network.
limits-clear-about = لـ { $who }

limits-allowed-title = الشبكات المسموح لها بطلبات أكثر
limits-allowed-lead = عدد الروابط التي يمكن للأشخاص على هذه الشبكات طلبها هو العدد المعتاد مضروبًا في { $times }. تبقى الحدود الخاصة بالعناوين وكلمات المرور والرموز كما هي.
limits-allowed-none = لا توجد شبكة مسموح لها بأكثر من المعتاد.
limits-allowed-network = الشبكة
limits-allowed-reason = السبب
limits-allowed-by = بواسطة
limits-allowed-until = حتى
limits-end = إنهاء الآن
limits-allow = زيادة حد شبكة

limits-allow-title = زيادة حد شبكة
limits-allow-back = جميع الحدود
limits-allow-lead = لقاعة دراسية أو فعالية يطلب فيها كثير من الأشخاص رابطًا من شبكة واحدة في الوقت نفسه.
limits-allow-network-hint = عنوان IPv4، أو شبكة IPv6 تنتهي بـ ‎/64 أو ‎/48.
limits-allow-yours = أنت على الشبكة { $network }.
limits-allow-network-wrong = أدخل عنوان IPv4 واحدًا مثل 203.0.113.7، أو شبكة IPv6 مثل ‎2001:db8:1:2::/64.
limits-allow-for = المدة
limits-allow-reason-hint = مثل «قاعة الحاسوب، أول يوم في الفصل الدراسي». يظهر في الصفحة التي تعرض جميع الحدود.
limits-allow-reason-wrong = أدخل سببًا لا يزيد على { $count } حرف.
limits-allow-button = زيادة الحد
