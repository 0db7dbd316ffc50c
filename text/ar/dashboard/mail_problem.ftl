# Why mails can't be sent, and what to do about it.

mail-problem-log-in = يرفض خادم البريد تسجيل الدخول. تحقق من EMAIL_HOST_USER وEMAIL_HOST_PASSWORD. نعيد المحاولة مرة واحدة في الدقيقة كحد أقصى، حتى لا يُقفل الحساب.
mail-problem-passwords-not-taken = لا يقبل خادم البريد كلمة المرور هذه. أنشئ كلمة مرور للتطبيقات أو استخدم OAuth: EMAIL_OAUTH_TOKEN_FILE أو EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = يتطلب خادم البريد تسجيل الدخول. عيّن EMAIL_HOST_USER وEMAIL_HOST_PASSWORD.
mail-problem-token = لا يوجد رمز مميز لتسجيل الدخول به. تحقق من EMAIL_OAUTH_TOKEN_FILE أو EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = يتطلب خادم البريد التشفير. عيّن EMAIL_USE_TLS=true، أو EMAIL_USE_SSL=true على المنفذ 465.
mail-problem-encryption = يفشل التشفير مع خادم البريد. تحقق من EMAIL_PORT وEMAIL_USE_TLS وEMAIL_USE_SSL.
mail-problem-certificate = شهادة خادم البريد غير موثوقة. صحّح الشهادة أو عيّن EMAIL_HOST إلى الاسم الوارد فيها.
mail-problem-helo = لا يقبل خادم البريد اسم هذا الجهاز. عيّن EMAIL_HELO إلى اسم يشير إلى عنوانه.
mail-problem-sender = لا يقبل خادم البريد المُرسِل. عيّن DEFAULT_FROM_EMAIL إلى عنوان يُسمح لحسابك بالإرسال منه، أو وثّق العنوان لدى مزوّد الخدمة.
mail-problem-sender-authentication = لا تستطيع خوادم المستلمين التحقق من المُرسِل. أعدّ SPF وDKIM وDMARC للنطاق الوارد في DEFAULT_FROM_EMAIL.
mail-problem-relay = لا يمرّر خادم البريد الرسائل من هذا الجهاز. اسمح بعنوانه هناك، أو عيّن EMAIL_HOST_USER وEMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = ليس لعنوان الجهاز المُرسِل اسم. عيّن سجل PTR الخاص به، والاسم نفسه في EMAIL_HELO.
mail-problem-reputation = عنوان الجهاز المُرسِل محظور. اتبع الرابط الوارد في رد الخادم لإزالته من القائمة، أو أرسل عبر خادم آخر.
mail-problem-limit = تم بلوغ حد الإرسال لخادم البريد. تُرسل الرسائل عندما يسمح بالمزيد؛ ارفع الحد لدى مزوّد الخدمة إذا تكرر ذلك كثيرًا.
mail-problem-account = الحساب لدى مزوّد البريد معلّق أو في بيئة تجريبية (sandbox) أو غير موثّق. تحقق منه هناك.
mail-problem-policy = يرفض خادم البريد الرسائل بموجب سياسة خاصة به. يبيّن رده أي سياسة هي.
mail-problem-count =
    { $count ->
        [zero] عدد الرسائل المنتظرة: { $count }.
        [one] رسالة واحدة في الانتظار.
        [two] رسالتان في الانتظار.
        [few] { $count } رسائل في الانتظار.
        [many] { $count } رسالة في الانتظار.
       *[other] { $count } رسالة في الانتظار.
    }
mail-problem-response = رد الخادم:
mail-problem-look = عرض أحدث رسالة
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
