# The page on which the help desk verifies a caller.

caller-title = التحقق من هوية المتصل
caller-lead = قبل أن تقدّم المساعدة في هذا الحساب، تأكد من أن الشخص الذي يتحدث على الهاتف هو { $name }.
caller-email-heading = رمز عبر البريد الإلكتروني
caller-email-lead = سنرسل رمزًا إلى { $email }. يقرؤه لك المتصل، ثم تُدخله هنا.
caller-send = إرسال رمز
caller-send-again = إرسال رمز آخر
caller-waiting = لم تُرسل بعد الرسالة التي تتضمن الرمز. أعد تحميل هذه الصفحة بعد لحظات.
caller-sent = أُرسل الرمز { $ago }، وهو صالح حتى { $time }.
caller-over = لم يعد الرمز الأخير صالحًا. أرسل رمزًا آخر.
caller-see-mail = عرض الرسالة
caller-tries =
    { $count ->
        [zero] عدد المحاولات المتبقية: { $count }.
        [one] تبقّت محاولة واحدة.
        [two] تبقّت محاولتان.
        [few] تبقّت { $count } محاولات.
        [many] تبقّت { $count } محاولة.
       *[other] تبقّت { $count } محاولة.
    }
caller-code = الرمز الذي يقرؤه لك المتصل
caller-app-heading = رمز من تطبيق المصادقة
caller-app-lead = أو يقرأ لك المتصل الرمز الذي يعرضه تطبيق المصادقة لديه الآن.
caller-app-code = الرمز من التطبيق
caller-button = التحقق من هوية المتصل
caller-back-to-case = الحالة { $number }
