# Recovery cases: the list, a case's page, and its advice for staff on the telephone.

cases-title = الحالات
cases-case-title = الحالة { $number }
cases-search = رقم الحالة أو عنوان البريد الإلكتروني
cases-state = الوضع
cases-any-state = الكل
cases-from = من تاريخ
cases-to = إلى تاريخ
cases-empty-title = لا توجد حالات مطابقة
cases-empty = لم يطلب أحد رابطًا في هذه الفترة بهذا الرقم أو بهذا العنوان. لا تتضمن أرقام الحالات أحرفًا وأرقامًا متشابهة الشكل، مثل O و0.
cases-none-yet-title = لا توجد حالات بعد
cases-none-yet = تظهر الحالة هنا فور أن يطلب أحد رابطًا.
cases-number = الرقم
cases-email = العنوان المُدخل
cases-asked = أول طلب
cases-last-asked = آخر طلب
cases-open = مفتوحة
cases-completed = تم تغيير كلمة المرور
cases-revoked = مغلقة
cases-expired = انتهت صلاحية الرابط
cases-no-account = لا يوجد حساب
cases-back = جميع الحالات
cases-export = تصدير بتنسيق CSV
cases-now = الوضع الحالي والخطوة التالية
cases-facts = حول هذه الحالة
cases-account = الحساب
cases-account-disabled = معطّل
cases-account-frozen = جمّده صاحبه
cases-account-new-password = كلمة مرور جديدة مطلوبة
cases-no-account-here = لا يوجد حساب بهذا العنوان.
cases-code-tries = الرموز المُدخلة
cases-code-tries-of = { $count } (عدد المحاولات المتاحة لكل شخص في كل رسالة: { $limit })
# Above the limits that hold up the person of this case.
cases-held-up = عليه الانتظار
# One of them: “Wrong log-ins to one account: 10 in 10 minutes, until 15:40 UTC”.
cases-held-up-by = { $limit }، حتى { $time }
cases-see-limits = عرض الحدود
cases-timeline = التسلسل الزمني
cases-see-mail = عرض الرسالة
cases-words = رد الخادم:

cases-send-again = إرسال رابط آخر
cases-send-new = فتح حالة جديدة وإرسال رابط
cases-revoke = إغلاق الحالة…
cases-revoke-title = هل تريد إغلاق الحالة { $number }؟
cases-revoke-lead = ستتوقف روابطها ورموزها عن العمل فورًا، ولن تُرسل الرسائل التي لا تزال في الانتظار. تبقى كلمة المرور كما هي. لا يمكن التراجع عن ذلك، لكن يمكن لصاحب الحساب طلب رابط جديد في أي وقت.
cases-revoke-button = إغلاق الحالة
cases-verify-caller = التحقق من هوية المتصل…

cases-now-completed = تم اختيار كلمة مرور جديدة { $ago } عبر رابط أو رمز من هذه الحالة.
cases-next-completed = إذا كان صاحب الحساب لا يزال غير قادر على تسجيل الدخول، فإما أنه لا يُدخل كلمة المرور الجديدة أو أنه ليس من غيّرها. اسأله. إذا لم يكن هو، فيمكنه فتح الرابط الوارد في الرسالة المتعلقة بالتغيير.
cases-now-frozen = جمّد صاحب الحساب حسابه { $ago } بسبب تغيير في كلمة المرور لم يُجرِه بنفسه. لا يمكن لأحد تسجيل الدخول.
cases-next-frozen = تأكد من أنك تتحدث إلى صاحب الحساب ومن أن لا أحد غيره يقرأ بريده. ثم أرسل رابطًا جديدًا: اختيار كلمة مرور جديدة عبره يلغي تجميد الحساب.
cases-next-frozen-open = تأكد من أنك تتحدث إلى صاحب الحساب ومن أن لا أحد غيره يقرأ بريده. اختيار كلمة مرور جديدة عبر رابط هذه الحالة يلغي تجميد الحساب.
cases-next-frozen-verified = اسأل صاحب الحساب عمّا إذا كان أحد غيره يقرأ بريده. ثم أرسل رابطًا جديدًا: اختيار كلمة مرور جديدة عبره يلغي تجميد الحساب.
cases-next-frozen-verified-open = اسأل صاحب الحساب عمّا إذا كان أحد غيره يقرأ بريده. اختيار كلمة مرور جديدة عبر رابط هذه الحالة يلغي تجميد الحساب.
cases-now-new-password = توقفت كلمة المرور القديمة عن العمل { $ago } لأن كلمة مرور جديدة مطلوبة. تم تسجيل خروج الجميع.
cases-next-new-password = اشرح لصاحب الحساب أن كلمة المرور القديمة لم تعد صالحة، وأرسل رابطًا جديدًا. يجب أن تختلف كلمة المرور الجديدة عن القديمة.
cases-next-new-password-open = اشرح لصاحب الحساب أن كلمة المرور القديمة لم تعد صالحة. عبر رابط هذه الحالة، يختار كلمة مرور جديدة تختلف عن القديمة.
cases-now-revoked-by-owner = ضغط مستلم الرسالة على «لم أطلب ذلك» { $ago }. لم تعد الروابط صالحة.
cases-next-revoked-by-owner = إذا كان قد طلب ذلك فعلاً، فيمكنه ببساطة طلب رابط جديد.
cases-now-revoked-by-staff = أغلق { $name } هذه الحالة { $ago }. لم تعد الروابط صالحة.
cases-now-revoked-by-other = أُغلقت هذه الحالة { $ago }: تم اختيار كلمة مرور جديدة عبر حالة أخرى.
cases-now-revoked-by-operator = أُغلقت هذه الحالة { $ago }: عيّن أحد المشرفين كلمة المرور.
cases-now-revoked-by-freeze = أُغلقت هذه الحالة { $ago }: جمّد صاحب الحساب حسابه بعد تغيير في كلمة المرور لم يُجرِه بنفسه.
cases-now-revoked-by-edit = أُغلقت هذه الحالة { $ago }: تم تغيير عنوان الحساب.
cases-now-revoked = أُغلقت هذه الحالة { $ago }. لم تعد الروابط صالحة.
cases-next-revoked = إذا كانت لا تزال هناك حاجة إلى كلمة مرور جديدة، فأرسل رابطًا جديدًا.
# Followed by a whole sentence, such as “The account has no password there.”
cases-now-gets-no-link = لا يُرسل رابط إلى الحساب الموجود في { $directory }. { $why }
cases-next-withheld = يمكن لمن يدير ذلك التطبيق تعيين كلمة المرور فيه بعد التأكد من هوية صاحب الطلب.
cases-now-no-account = لا يوجد حساب بهذا العنوان، لذا لم تُرسل أي رسالة.
cases-now-told-no-account = لا يوجد حساب بهذا العنوان. أُرسلت رسالة إلكترونية تفيد بذلك.
cases-next-no-account = اسأل صاحب الطلب عن العنوان الذي سجّل به، وتحقق من عدم وجود أخطاء كتابة في هذا العنوان.
cases-now-deleted = حُذف الحساب الذي يحمل هذا العنوان منذ ذلك الحين، ومعه رسائله.
cases-next-deleted = تحقق مما إذا كان من المفترض أن يكون لصاحب الطلب حساب. يبيّن سجل التدقيق من حذفه.
cases-now-nobody = طلب شخص ما رابطًا آخر في صفحة رابط لم نرسله قط.
cases-next-nobody = على الأرجح اقتُطع الرابط عند نسخه. اطلب من المتصل طلب رابط باستخدام عنوانه.
cases-now-disabled = الحساب معطّل، لذا لا تُرسل أي رسالة.
cases-next-disabled = إذا كان من المفترض أن يكون لصاحبه إذن الوصول، ففعّل الحساب أولاً ثم أرسل رابطًا.
cases-now-limit = أُرسلت رسائل كثيرة إلى هذا العنوان، لذا ستنتظر الرسالة التالية حتى { $time }.
cases-next-limit = حتى ذلك الحين، يمكن لصاحب الحساب استخدام أحدث رسالة لديه. قد تكون في مجلد الرسائل غير المرغوب فيها.
cases-now-turn = الرسالة على وشك الإرسال.
cases-next-turn = أعد تحميل هذه الصفحة بعد لحظات.
cases-now-mail-server =
    { $count ->
        [zero] لا يقبل خادم البريد لدينا أي رسائل حاليًا. عدد المحاولات: { $count }. سنحاول مجددًا في { $time }.
        [one] لا يقبل خادم البريد لدينا أي رسائل حاليًا. حاولنا مرة واحدة، وسنحاول مجددًا في { $time }.
        [two] لا يقبل خادم البريد لدينا أي رسائل حاليًا. حاولنا مرتين، وسنحاول مجددًا في { $time }.
        [few] لا يقبل خادم البريد لدينا أي رسائل حاليًا. حاولنا { $count } مرات، وسنحاول مجددًا في { $time }.
        [many] لا يقبل خادم البريد لدينا أي رسائل حاليًا. حاولنا { $count } مرة، وسنحاول مجددًا في { $time }.
       *[other] لا يقبل خادم البريد لدينا أي رسائل حاليًا. حاولنا { $count } مرة، وسنحاول مجددًا في { $time }.
    }
cases-next-mail-server = ستُرسل الرسالة فور عودة الخادم، ولا داعي لطلبها مجددًا. أبلغ من يدير خادم البريد.
cases-now-directory = أحد الدلائل لا يستجيب، لذا لا يمكننا معرفة صاحب هذا العنوان. سنحاول مجددًا في { $time }.
cases-next-directory = ستُرسل الرسالة فور عودة الدليل، ولا داعي لطلبها مجددًا. أبلغ من يدير الدليل.
cases-now-site-limit = بلغ هذا الموقع الحد الأقصى لعدد الرسائل، لذا ستنتظر هذه الرسالة حتى { $time }.
cases-next-site-limit = ستُرسل تلقائيًا. أبلغ أحد المشرفين: قد يكون هذا هجومًا.
cases-now-put-off = أجّل خادم البريد استلام هذه الرسالة. سنحاول مجددًا في { $time }.
cases-next-put-off = ستُرسل تلقائيًا. إذا ذكر الرد أدناه أن صندوق البريد ممتلئ، فعلى صاحبه إخلاء مساحة فيه.
cases-now-refused = رفض خادم البريد هذا العنوان { $ago }.
cases-next-refused = تحقق من عنوان الحساب مع صاحبه: ربما أُغلق صندوق البريد أو كُتب العنوان بشكل خاطئ.
cases-now-given-up = تعذّر إرسال الرسالة في الوقت المحدد، لذا توقفنا عن المحاولة { $ago }.
cases-now-fault = تعذّر إرسال الرسالة بسبب خلل في هذا البرنامج، لذا توقفنا عن المحاولة { $ago }.
cases-next-fault = اطلب من مشرف هذا البرنامج الاطّلاع على سجلّه. بعد إصلاح الخلل، أرسل رابطًا آخر.
cases-now-cancelled = أُلغيت الرسالة في لوحة التحكم { $ago }، قبل إرسالها.
cases-next-cancelled = إذا كان صاحب الحساب لا يزال بحاجة إليها، فأرسل رابطًا آخر.
cases-now-dropped = لم تُرسل أي رسالة: لم يكن هناك حساب نشط بهذا العنوان في ذلك الوقت.
cases-next-dropped = يوجد الآن حساب كهذا. أرسل رابطًا.
cases-now-sent = سُلّمت الرسالة إلى { $server } { $ago }. لم يفتح أحد رابطها بعد.
cases-next-sent = اطلب من صاحب الحساب التحقق من مجلد الرسائل غير المرغوب فيها، ومن أن صندوق البريد الذي يطّلع عليه هو { $email }.
cases-now-scanned = سُلّمت الرسالة إلى { $server } { $ago }. حتى الآن، لم يفتح رابطها سوى برنامج لفحص البريد.
cases-now-opened = فُتح الرابط { $ago }، لكن لم يتم اختيار كلمة مرور جديدة بعد.
cases-next-opened = اسأل صاحب الحساب عمّا تعرضه الصفحة. الحد الأدنى لعدد أحرف كلمة المرور الجديدة { $length }، ويجب إدخالها مرتين.
cases-now-expired = انتهت صلاحية الرابط { $ago }، ولم يتم اختيار كلمة مرور جديدة.
cases-next-expired = أرسل رابطًا آخر. مدة صلاحية كل رابط: { $duration }.
cases-the-mail-server = خادم البريد
# Whether the caller is the owner of the account, below the advice.
cases-caller-waiting = رمز التحقق من هوية المتصل في انتظار الإرسال.
cases-caller-sent = أُرسل رمز التحقق من هوية المتصل { $ago }. اطلب من المتصل أن يقرأه لك.
cases-caller-verified = تحقق { $name } من هوية المتصل { $ago }، عبر رمز أُرسل إلى عنوان البريد الإلكتروني للحساب.
cases-caller-verified-app = تحقق { $name } من هوية المتصل { $ago }، عبر رمز من تطبيق المصادقة.
cases-caller-failed = قرأ لك المتصل رمزًا خاطئًا مرات أكثر من اللازم، آخرها { $ago }. لا تقدّم المساعدة في هذا الحساب حتى تعرف من المتصل.

cases-requested = تم طلب رابط
cases-requested-by-program = طلب البرنامج «{ $program }» رابطًا
cases-request-has-number = الرقم { $number }
cases-from-network = من الشبكة { $network }
cases-from-us = من لوحة التحكم أو سطر الأوامر
cases-queued = أُضيفت الرسالة إلى قائمة الانتظار
cases-queued-until = تم تأجيل الرسالة حتى { $time }
cases-queued-until-more = تم بلوغ الحد الأقصى للرسائل إلى هذا العنوان.
cases-accepted = سُلّمت إلى { $server }
cases-put-off = أجّلها { $server }
cases-put-off-times =
    { $count ->
        [zero] عدد المرات حتى { $time }: { $count }
        [one] مرة واحدة حتى { $time }
        [two] مرتان حتى { $time }
        [few] { $count } مرات حتى { $time }
        [many] { $count } مرة حتى { $time }
       *[other] { $count } مرة حتى { $time }
    }
cases-refused = رفضها { $server }
cases-given-up = توقفت المحاولات
cases-given-up-more = تعذّر إرسالها في الوقت المحدد.
cases-dropped-withheld = لم تُرسل: لا يوجد حساب يُسمح له بتلقي رابط
cases-dropped-no-account = لم تُرسل: لا يوجد حساب
cases-dropped-disabled = لم تُرسل: الحساب معطّل
cases-dropped-other = لم تُرسل: لم تعد مطلوبة
cases-dropped-other-more = كانت رسالة أخرى من هذه الحالة كافية، أو أُغلقت الحالة، أو لم يكن هناك حساب نشط في ذلك الوقت.
cases-opened = فُتح الرابط
cases-opened-by-scanner = فُتح الرابط بواسطة برنامج فحص
cases-opened-by-scanner-more = على الأرجح برنامج لفحص البريد أو معاينة، من الشبكة { $network }. هذا تخمين.
cases-openings-full = لا تُسجَّل الزيارات اللاحقة.
cases-code-redeemed = أُدخل الرمز الصحيح
cases-code-redeemed-more = فتح الرمز صفحة كلمة المرور الجديدة.
cases-withheld = لا رابط لحساب في { $directory }
cases-not-taken = لم يقبل { $directory } كلمة المرور الجديدة
cases-not-written = تعذّر حفظ كلمة المرور الجديدة في { $directory }
cases-used-elsewhere = حُفظت كلمة المرور الجديدة في { $directory }
cases-used = تم اختيار كلمة مرور جديدة
cases-revoked-by-owner = أُغلقت: تم الضغط على «لم أطلب ذلك»
cases-revoked-by-staff = أغلقها { $name }
cases-revoked-by-other = أُغلقت عبر حالة أخرى
cases-revoked-by-operator = أُغلقت: عيّن أحد المشرفين كلمة المرور
cases-revoked-by-freeze = أُغلقت: جمّد صاحب الحساب حسابه
cases-revoked-by-edit = أُغلقت: تم تغيير عنوان الحساب
cases-revoked-somehow = أُغلقت
cases-frozen = جمّد صاحب الحساب حسابه
cases-frozen-more = ذكر أنه لم يُجرِ تغيير كلمة المرور. تم تسجيل خروج الجميع.
cases-new-password = تم فرض تغيير كلمة المرور
cases-new-password-more = توقفت كلمة المرور القديمة عن العمل. تم تسجيل خروج الجميع.
cases-ran-out = انتهت صلاحية الرابط
cases-sent-again-by = طلب { $name } رابطًا آخر
cases-retried-by = أعاد { $name } محاولة إرسال الرسالة
cases-cancelled-by = ألغى { $name } الرسالة
cases-caller-code-by = طلب { $name } رمزًا للمتصل
cases-caller-verified-by = تحقق { $name } من هوية المتصل
cases-caller-by-email = عبر رمز أُرسل إلى عنوان البريد الإلكتروني للحساب.
cases-caller-by-app = عبر رمز من تطبيق المصادقة.
cases-caller-wrong-by = رمز خاطئ من المتصل، أدخله { $name }
cases-somebody-of-staff = شخص حُذف حسابه
cases-the-operator = مشغّل الخادم عبر سطر الأوامر
