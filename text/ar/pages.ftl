# Public pages: recovery, the log-in, setup and the development mailbox.

skip-to-main = الانتقال إلى المحتوى الرئيسي
footer-promise = لا نطلب كلمة مرورك أبدًا عبر البريد الإلكتروني أو الهاتف أو الدردشة.
footer-version = Password Recover { $version }
footer-support = الدعم
footer-privacy = الخصوصية
footer-imprint = إشعار قانوني
back-to-log-in = العودة إلى { $application }
ask-support = التواصل مع فريق دعم { $application }
title-error = خطأ: { $title }
times-are-utc = جميع الأوقات بتوقيت UTC.
show = إظهار
hide = إخفاء
main-navigation = القائمة الرئيسية
choose-language = اللغة
change-language = تغيير
steps = الخطوات
step-ask = طلب رابط
step-open = فتح الرسالة
step-choose = كلمة مرور جديدة
takes-longer = يستغرق ذلك وقتًا أطول قليلاً…
email = عنوان البريد الإلكتروني
email-or-login = البريد الإلكتروني أو اسم المستخدم
email-hint = العنوان الذي تسجّل الدخول به.
forgot-title = هل نسيت كلمة المرور؟
forgot-lead = أدخل عنوان بريدك الإلكتروني، وسنرسل إليك رابطًا لاختيار كلمة مرور جديدة.
forgot-lead-login = أدخل عنوان بريدك الإلكتروني أو اسم المستخدم، وسنرسل رابطًا لاختيار كلمة مرور جديدة إلى عنوان البريد الإلكتروني لحسابك.
forgot-button = أرسل لي رابطًا
forgot-pending = جارٍ الإرسال…
delay-title = رسائل البريد الإلكتروني أبطأ من المعتاد حاليًا
delay =
    تتأخر رسائل البريد الإلكتروني حاليًا نحو { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. طلبك محفوظ وستتم معالجته.
forgot-note = تبقى كلمة مرورك كما هي إلى أن تختار كلمة مرور جديدة.
sent-title = تحقق من بريدك الإلكتروني
sent-lead = إذا كان هناك حساب بهذا العنوان، فستصلك قريبًا رسالة إلكترونية فيها رابط.
sent-lead-login = إذا كان هناك حساب بهذا العنوان أو باسم المستخدم هذا، فستصل قريبًا رسالة إلكترونية فيها رابط إلى عنوان الحساب.
sent-usually = تصل الرسالة عادةً في غضون دقيقتين.
sent-change = غير صحيح؟ عدّله
sent-webmail = فتح { $webmail }
sent-resend = إعادة الإرسال
sent-resend-wait = يمكنك إعادة الإرسال بعد لحظات:
sent-open = افتح الرابط الوارد في الرسالة
sent-open-rest = { " " }لاختيار كلمة مرورك الجديدة. يعمل الرابط مرة واحدة فقط. مدة صلاحيته: { $duration }.
case-label = رقم حالتك
case-note = اذكره إذا تواصلت مع فريق الدعم. لا تخبر أحدًا أبدًا بالرمز الوارد في الرسالة: فريق الدعم لا يطلبه مطلقًا.
sent-nothing-title = لم تصلك رسالة بعد خمس دقائق؟
sent-nothing-spam = تحقق من مجلد الرسائل غير المرغوب فيها.
sent-nothing-other = جرّب أي عناوين أخرى ربما استخدمتها لحسابك.
sent-nothing-again = اطلب رابطًا آخر. الروابط التي لديك تظل صالحة.
sent-again = إعادة المحاولة أو استخدام عنوان آخر
sent-same = نعرض هذه الصفحة لأي عنوان حتى لا تكشف عمّن لديه حساب.
code-title = أدخل الرمز الوارد في الرسالة
code-lead = يعمل الرمز مثل الرابط، في حال كنت تقرأ بريدك الإلكتروني على جهاز آخر.
code-here = هل تقرأ بريدك الإلكتروني على جهاز آخر؟
code-here-field = أدخل الرمز الوارد في الرسالة
code = الرمز
code-hint = لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للشرطات.
case-number = رقم الحالة
case-number-hint = ستجده في الرسالة نفسها.
code-button = متابعة
code-or-link-title = هل سبق أن فتحت الرابط؟
code-or-link = افتحه مرة أخرى من الرسالة. نزيل الجزء السري منه من شريط العناوين حتى لا يتمكن أحد من نسخه من هناك.
code-ask = طلب رابط جديد
reset-title = اختيار كلمة مرور جديدة
reset-lead = هذه هي الخطوة الأخيرة.
reset-account = حسابك
reset-button = حفظ كلمة المرور الجديدة
reset-pending = جارٍ الحفظ…
reset-note = عند الحفظ، سيتم تسجيل الخروج من هذا الحساب على جميع الأجهزة.
new-password = كلمة المرور الجديدة
new-password-again = تأكيد كلمة المرور الجديدة
policy-length = الحد الأدنى لعدد الأحرف: { $length }. من السهل تذكّر بضع كلمات متتالية.
policy-free = المسافات والأحرف الكبيرة والرموز مسموح بها لكنها غير مطلوبة.
policy-common = كلمات المرور الشائعة غير مسموح بها.
policy-own = لا يمكن أن تتكوّن من اسمك أو عنوانك أو اسم هذه الخدمة.
policy-match = يجب أن يتطابق الحقلان.
# Read out by screen readers after a rule, as soon as what was typed keeps to it.
policy-met = تم استيفاء هذا الشرط.
caps-lock = مفتاح Caps Lock مفعّل.
link-gone-title = لم يعد هذا الرابط صالحًا
link-gone-lead = تعمل الروابط مرة واحدة ولمدة محدودة. لم يغيّر فتح هذا الرابط أي شيء في حسابك.
link-gone-button = أرسل لي رابطًا جديدًا
link-gone-note = سنرسله إلى عنوان البريد الإلكتروني للحساب.
link-gone-other = استخدام عنوان آخر
# In the same browser in which the link has just been used, for example in a second tab.
link-just-used-title = تم تغيير كلمة المرور للتو
link-just-used-lead = استُخدم هذا الرابط قبل لحظات في هذا المتصفح، ربما في علامة تبويب أخرى. وهو يعمل مرة واحدة فقط.
link-just-used-me = إذا غيّرتها بنفسك، فسجّل الدخول بكلمة المرور الجديدة.
link-just-used-not-me = إذا لم تغيّرها بنفسك، فافتح الرسالة الخاصة بالتغيير وجمّد حسابك عبر الرابط الوارد فيها.
# A confirmation page that somebody has opened without having done anything.
nothing-done-title = لا يوجد ما يمكن تأكيده هنا
nothing-done-lead = تؤكد هذه الصفحة ما قمت به للتو، في المتصفح الذي قمت به فيه.
nothing-done-note = إذا اخترت للتو كلمة مرور جديدة، فستصلك رسالة بذلك عبر البريد الإلكتروني.
not-me-title = هل تريد إيقاف هذا الطلب؟
not-me-lead = إذا لم تطلب كلمة مرور جديدة، فأوقف الطلب. ستتوقف روابطه ورموزه عن العمل فورًا، وستبقى كلمة مرورك كما هي.
not-me-button = إيقاف هذا الطلب
not-me-note = إذا كنت قد طلبت ذلك، فما عليك سوى إغلاق هذه الصفحة.
not-me-done-title = تم إيقاف الطلب
not-me-done-lead = لم تعد روابطه ورموزه صالحة، وكلمة مرورك لم تتغيّر. لا يلزم أي إجراء آخر.
not-me-done-note = على الأرجح أخطأ شخص ما في كتابة عنوانه. إذا تكرر ذلك، فتواصل مع فريق الدعم واذكر رقم الحالة الوارد في الرسالة.
not-me-gone-title = لا يوجد ما يمكن إيقافه
not-me-gone-lead = انتهى هذا الطلب: استُخدم أو أُوقف أو انتهت صلاحيته. لم تعد روابطه صالحة.
not-me-gone-note = إذا وصلتك رسالة تفيد بتغيير كلمة مرورك ولم تغيّرها بنفسك، فافتح الرابط الوارد في تلك الرسالة.
freeze-title = هل تريد تجميد حسابك؟
freeze-lead = إذا لم تغيّر كلمة المرور بنفسك، فجمّد الحساب الآن. سيتم تسجيل خروج الجميع، ولن يتمكن أحد من تسجيل الدخول حتى تختار كلمة مرور جديدة.
freeze-button = تجميد حسابي
freeze-note = يمكنك إلغاء التجميد في أي وقت عبر رابط يُرسل إلى عنوان بريدك الإلكتروني. إذا غيّرت كلمة المرور بنفسك، فما عليك سوى إغلاق هذه الصفحة.
# Heads a list of what freezing or restoring an account does.
freeze-effects-title = يسري ذلك فورًا
freeze-effect-everyone = يتم تسجيل الخروج من جميع الأجهزة والتطبيقات، بما فيها أجهزتك وتطبيقاتك.
freeze-effect-shut = لا يمكن لأحد تسجيل الدخول، حتى بكلمة المرور الصحيحة.
freeze-effect-links = تتوقف الروابط والرموز الواردة في الرسائل السابقة عن العمل.
# A link beside the button that freezes or restores: it leads away, and nothing happens.
freeze-leave = أنا من فعل ذلك: اترك كل شيء كما هو
restore-title = هل تريد استرجاع حسابك؟
restore-lead = إذا كنت لا تريد عنوان البريد الإلكتروني الجديد، فاسترجع الحساب الآن. سيعود إليه عنوانه السابق، وسيتم تسجيل خروج الجميع، ولن يتمكن أحد من تسجيل الدخول حتى تختار كلمة مرور جديدة.
restore-button = استرجاع حسابي
restore-note = يمكنك إلغاء التجميد في أي وقت عبر رابط يُرسل إلى العنوان السابق. إذا كنت قد طلبت العنوان الجديد، فما عليك سوى إغلاق هذه الصفحة.
freeze-done-title = تم تجميد حسابك
freeze-done-lead = تم تسجيل خروج الجميع، ولا يمكن لأحد تسجيل الدخول.
# Heads a list of what to do with one's email account, before the frozen account is opened again.
freeze-mailbox-title = أمّن صندوق بريدك أولاً
freeze-mailbox-forwarding = ابحث عن قواعد إعادة التوجيه وعوامل التصفية التي لم تُعدّها بنفسك، واحذفها.
freeze-mailbox-devices = سجّل الخروج من الأجهزة التي لا تتعرّف عليها.
freeze-mailbox-second-factor = فعّل المصادقة الثنائية هناك.
freeze-done-next-title = كيفية إلغاء التجميد
freeze-done-mailbox = إذا كان من المحتمل أن شخصًا آخر يقرأ بريدك الإلكتروني، فغيّر أولاً كلمة مرور حساب بريدك الإلكتروني.
freeze-done-ask = اطلب رابطًا واستخدمه لاختيار كلمة مرور جديدة. يؤدي ذلك إلى إلغاء تجميد حسابك.
freeze-done-fresh = اختر كلمة مرور لم تستخدمها من قبل مطلقًا.
# Heads the sentences about whom to tell.
freeze-done-tell-title = أخبر أحدًا
freeze-done-button = طلب رابط
freeze-done-note = أخبر المشرف بما حدث.
# A link, in the place of the sentence above where there is a support to ask.
freeze-done-support = إخبار فريق دعم { $application } بما حدث
freeze-gone-title = لم يعد هذا الرابط صالحًا
freeze-gone-lead = يمكن لهذا الرابط تجميد الحساب مرة واحدة، خلال 72 ساعة من إرسال الرسالة. لم يغيّر فتحه الآن أي شيء.
freeze-gone-note = ما زلت قلقًا؟ اختر كلمة مرور جديدة: يؤدي ذلك إلى تسجيل خروج جميع الآخرين.
open-again-title = افتح الرابط مرة أخرى
open-again-lead = للعودة إلى هذه الصفحة، افتح الرابط الوارد في الرسالة مرة أخرى. نزيل الجزء السري منه من شريط العناوين حتى لا يتمكن أحد من نسخه من هناك.
saving-title = جارٍ حفظ كلمة المرور الجديدة
saving-lead = يجري حفظ كلمة مرورك الجديدة في التطبيق. يستغرق ذلك عادةً بضع ثوانٍ.
saving-note = يمكنك إغلاق هذه الصفحة: ستُحفظ كلمة المرور في كل الأحوال، وستصلك رسالة إلكترونية فور حفظها.
saving-again = التحقق مرة أخرى
done-title = تم تغيير كلمة المرور
done-lead = يمكنك الآن تسجيل الدخول بكلمة المرور الجديدة.
done-safe-title = الحفاظ على أمان حسابك
done-safe-sessions = سجّلنا الخروج من جميع الأجهزة التي كانت مسجّلة الدخول.
done-safe-notice = سنرسل إليك رسالة إلكترونية بشأن هذا التغيير.
done-safe-link = لا يمكن استخدام الرابط الذي استخدمته مرة أخرى.
done-next-title = ما الخطوة التالية؟
done-staff = هل تدير هذه الخدمة؟ سجّل الدخول إلى لوحة التحكم
done-next = ارجع إلى المكان الذي أردت تسجيل الدخول إليه واستخدم كلمة المرور الجديدة هناك. إذا عرض عليك المتصفح حفظها، فوافق.
login-title = تسجيل الدخول
login-lead = لمشرفي هذه الخدمة.
login-button = تسجيل الدخول
login-pending = جارٍ تسجيل الدخول…
password = كلمة المرور
password-again = تأكيد كلمة المرور
logout = تسجيل الخروج
setup-title = إنشاء حساب المشرف الأول
setup-lead = يعمل هذا الرابط مرة واحدة. يمكن للحساب الذي تنشئه هنا الاطّلاع على جميع مستخدمي هذه الخدمة.
setup-email-hint = ستسجّل الدخول بهذا العنوان، وإليه تُرسل روابط الاسترداد الخاصة بك.
setup-button = إنشاء حساب المشرف
setup-pending = جارٍ إنشاء حساب المشرف…
setup-gone-title = لم يعد رابط الإعداد هذا صالحًا
setup-gone-lead = يعمل الرابط مرة واحدة، وفقط إلى أن يُعاد تشغيل الخادم أو يصبح هناك مشرف.
setup-gone-next = إذا كان هناك مشرف، فسجّل الدخول. وإلا فأعد تشغيل الخادم، وسيعرض رابطًا جديدًا.
name = الاسم
mailbox-title = صندوق البريد
mailbox-banner-title = هذا صندوق البريد الخاص بالتطوير
mailbox-banner = تصل كل رسائل هذا الخادم إلى هنا، ولا تُرسل أي منها إلى أحد. يمكن لأي شخص يستطيع فتح هذه الصفحة قراءتها.
mailbox-empty-title = لا توجد رسائل بعد
mailbox-empty = اطلب رابطًا، ثم عُد إلى هنا وأعد تحميل هذه الصفحة.
mailbox-ask = طلب رابط
mailbox-newest = الأحدث أولاً. جميع الأوقات بتوقيت UTC.
mailbox-list = الرسائل الإلكترونية
mailbox-back = العودة إلى صندوق البريد
mail-subject = الموضوع
mail-from = من
mail-to = إلى
mail-when = الوقت
mail-text-part = جزء النص
mail-html-part = جزء HTML
# The third view of an email: everything that was sent, with its headers.
mail-source = المصدر
# Names the links to the three views of an email (HTML part, text part, source) for screen readers.
mailbox-views = طرق العرض
# A link that opens the HTML part by itself, as large as the window.
mailbox-whole = فتح في النافذة بأكملها
mail-html-frame = جزء HTML من الرسالة
mail-link = الرابط
nav-recovery = صفحة الاسترداد
nav-admin = الإدارة
not-found-title = الصفحة غير موجودة
not-found-lead = ربما كُتب العنوان بشكل خاطئ أو كان ناقصًا. إذا نسخته من رسالة إلكترونية، فتأكد من نسخ الرابط كاملاً.
broken-title = حدث خطأ
broken-lead = الخطأ منّا وليس منك. يُرجى الرجوع وإعادة المحاولة بعد بضع دقائق.
broken-number = إذا تكرر ذلك، فأعطِ فريق الدعم هذا الرقم:
unavailable-title = سنعود قريبًا
unavailable-lead = هذه الخدمة غير متاحة مؤقتًا. يُرجى إعادة المحاولة بعد بضع دقائق. الروابط التي لديك تظل صالحة.
refused-title = تم رفض هذا الطلب
# The title of a page of the dashboard that somebody’s role does not let them see.
no-access-title = ليس لديك إذن بالوصول
start-again = البدء من جديد
