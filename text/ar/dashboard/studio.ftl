# The pages on which administrators change the texts of public pages and emails.

studio-title = النصوص
studio-lead = غيّر ما تقوله الصفحات العامة والرسائل الإلكترونية، لكل لغة ولكل تطبيق. النص الذي لم يغيّره أحد يبقى كما يأتي مع البرنامج.
studio-application = التطبيق
studio-application-all = جميع التطبيقات
studio-language = اللغة
studio-place = الصفحة أو الرسالة
studio-pages = الصفحات
studio-mails = الرسائل الإلكترونية
studio-show = عرض

# Pages.
studio-page-forgot = طلب رابط
studio-page-sent = تحقق من بريدك الإلكتروني
studio-page-code = إدخال الرمز
studio-page-reset = كلمة مرور جديدة
studio-page-link-gone = لم يعد الرابط صالحًا
studio-page-not-me = «لم أطلب ذلك»
studio-page-freeze = تجميد الحساب أو استرجاعه
studio-page-saving = جارٍ حفظ كلمة المرور
studio-page-done = تم تغيير كلمة المرور
studio-page-statement = بيان النفاذ الرقمي
studio-page-errors = رسائل الخطأ
studio-page-everywhere = كل الصفحات
studio-page-times = الأوقات والمدد

# The list.
studio-text = النص
studio-built-in = الأصلي
studio-changed = مُعدّل
studio-unchanged = لم يُغيَّر
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = من ملف على الخادم
studio-for-all = لجميع التطبيقات

# One text.
studio-edit-title = تغيير نص
studio-back = العودة إلى النصوص
studio-field = النص الجديد
studio-required = متغيرات يجب إبقاؤها: { $variables }
studio-optional = متغيرات يمكنك حذفها: { $variables }
studio-hint = نص عادي من دون HTML. يُستبدل المتغير الموجود بين قوسين معقوفين بقيمته.
studio-save = حفظ
studio-preview = معاينة
studio-sample = أرسل لي نموذجًا
studio-sample-note = يعرض النموذج النصوص المحفوظة. روابطه لا تؤدي إلى أي مكان.
studio-reset = استخدام النص الأصلي
studio-preview-title = معاينة
studio-preview-frame = معاينة الصفحة أو الرسالة
studio-history-title = السجل
studio-history-none = لم يغيّر أحد هذا النص بعد.
studio-history-when = الوقت
studio-history-who = بواسطة
studio-history-restore = استعادة
studio-history-current = قيد الاستخدام

# Files.
studio-file-title = ملف Fluent
studio-file-lead = جميع النصوص المُعدّلة لهذه اللغة وهذا التطبيق في ملف واحد، لترجمتها في مكان آخر أو نشرها مع الخادم.
studio-export = تصدير
studio-import-file = الملف (.ftl)
studio-import = استيراد
studio-import-note = النصوص غير الموجودة في الملف تبقى كما هي. إذا تعذّر استخدام أحدها، فلن يُستورد أي منها.

# Why a text is refused, and what to do.
studio-not-saved = لم يُحفظ النص
studio-not-imported = لم يُستورد أي شيء
studio-refused-unknown = لا يوجد نص بهذا المعرّف. صدّر الملف مجددًا لمعرفة المعرّفات الموجودة.
studio-refused-twice = هذا المعرّف موجود في الملف مرتين. أزل أحدهما.
studio-refused-unreadable = هذا ليس نص Fluent: { $problem } يحتاج كل متغير إلى القوسين المعقوفين معًا.
studio-refused-not-utf8 = الملف ليس بترميز UTF-8. احفظه بهذا الترميز.
studio-refused-too-large = الملف كبير جدًا. يجب أن يكون حجم ملف النصوص أقل من 256 kB.
studio-refused-empty = النص فارغ. اكتب شيئًا أو استخدم النص الأصلي.
studio-refused-too-long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $most }.
studio-refused-missing = المتغير { $variable } مفقود. أعده إلى مكانه: من دونه يفقد القرّاء شيئًا يحتاجون إليه.
studio-refused-not-known = المتغير { $variable } غير معروف هنا. أزله أو استخدم أحد المتغيرات المذكورة.
studio-refused-not-possible = لا يمكن استخدام { $part } هنا. استخدم المتغيرات وصيغ الجمع فقط.
studio-refused-plural-missing = صيغة الجمع [{ $form }] التي تحتاج إليها هذه اللغة مفقودة.
studio-refused-plural-not-known = ليست لهذه اللغة صيغة الجمع [{ $form }]. أزلها.
studio-refused-not-a-number = المتغير { $variable } ليس رقمًا، لذا لا يمكن اختيار صيغة بحسبه.
studio-refused-markup = لا يمكن استخدام HTML هنا. أزل الرمزين < و>.
studio-refused-invisible = يوجد حرف غير مرئي (U+{ $code })، ربما جاء من النسخ. أزله.
studio-refused-lines = يحتوي النص على فاصل أسطر. اكتبه في سطر واحد.
studio-refused-at = { $id }: { $sentence }
