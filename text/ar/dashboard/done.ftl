# Results of actions, shown on the next page. Its URL contains only the id, so that nobody can make it show
# other text.

done-user-saved = تم حفظ التغييرات.

## One's own account.

done-session-was-ended = تم إنهاء الجلسة.
done-other-sessions-ended = تم إنهاء جميع الجلسات الأخرى.
done-shortcuts-on = تم تفعيل اختصارات لوحة المفاتيح.
done-shortcuts-off = تم إيقاف اختصارات لوحة المفاتيح.
done-second-factor-removed = تم إيقاف المصادقة الثنائية.
done-second-factor-reset = تمت إعادة ضبط المصادقة الثنائية وإنهاء الجلسات.
done-import-dropped = تم إلغاء الاستيراد. لم يُستورد أي شيء.

## Users.

done-user-made = تم إنشاء الحساب. ليست له كلمة مرور حتى يختارها صاحبه عبر رابط.
done-user-disabled = تم تعطيل الحساب. انتهت جلساته ورموز API المميزة وروابطه وحالاته المفتوحة.
done-user-enabled = تم تفعيل الحساب. لم تتغيّر كلمة مروره.
done-password-required = لم تعد كلمة المرور الحالية صالحة، وانتهت جميع الجلسات ورموز API المميزة. أرسل رسالة استرداد إلى صاحب الحساب.
done-password-allowed = عادت كلمة المرور الحالية صالحة.
done-user-deleted = تم حذف الحساب.
done-person-erased = تم محو البيانات الشخصية. يبيّن القيد في سجل التدقيق ما حُذف وما بقي.
done-user-sessions-ended = تم إنهاء جميع الجلسات.
done-user-session-ended = تم إنهاء الجلسة.
done-role-changed = تم تغيير الدور.
done-recovery-mail-now = ستصل إلى صاحب الحساب قريبًا رسالة إلكترونية فيها رابط.
done-recovery-mail-later = أُرسلت رسائل كثيرة إلى هذا العنوان. ستُرسل الرسالة التالية فور أن يسمح الحد بذلك: راجع قائمة الرسائل أدناه.
done-recovery-mail-joined = طُلبت رسالة قبل أقل من دقيقة وهي في طريقها. لن تُرسل رسالة ثانية.

## Cases and mails.

done-case-sent-again = تم طلب رابط آخر. يظهر تقدّمه أدناه.
done-case-sent-already = طُلب رابط قبل أقل من دقيقة، لذا لن يُرسل رابط ثانٍ. يظهر تقدّمه أدناه.
done-case-revoked = تم إغلاق الحالة. لم تعد روابطها ورموزها صالحة.
done-caller-code-asked = الرمز في طريقه. اطلب من المتصل أن يقرأه لك.
done-caller-verified = تم التحقق من هوية المتصل. سُجّل ذلك في سجل التدقيق.
done-mail-retried = يجري إرسال الرسالة الآن. أعد تحميل هذه الصفحة للاطّلاع على النتيجة.
done-mails-retried = يجري الآن إرسال جميع الرسائل التي كانت تنتظر خادم البريد.
done-mail-cancelled = تم إلغاء الرسالة. لن تُرسل.

## API tokens.

done-api-token-revoked = تم إلغاء رمز API المميز. ستُرفض الطلبات التي تستخدمه من الآن فصاعدًا.

## Webhooks.

done-webhook-saved = تم حفظ التغييرات.
done-webhook-on = تم تفعيل خطاف الويب. تُرسل الأحداث المنتظرة أولاً.
done-webhook-off = تم إيقاف خطاف الويب. لن يُرسل إليه أي شيء ولن يُضاف أي شيء إلى قائمة انتظاره بعد الآن.
done-webhook-deleted = تم حذف خطاف الويب مع كل ما كان في انتظاره.
done-webhook-event-queued = سيُرسل الحدث بعد لحظات. أعد تحميل هذه الصفحة للاطّلاع على النتيجة.
done-webhook-events-queued = تجري إعادة إرسال جميع الأحداث الفاشلة.

## Directories.

done-directory-checking = بدأ التحقق. ستظهر نتيجته هنا عند اكتماله.

## Limits.

done-limit-cleared-mails = تمت إعادة ضبط الحد. يجري الآن إرسال الرسالة التي كانت في الانتظار.
done-limit-cleared-network = تمت إعادة ضبط الحد. يبدأ عدّ الطلبات من هذه الشبكة من الصفر.
done-limit-not-reached = لم يكن هناك ما يُعاد ضبطه: انتهى الحد.
done-network-allowed = تمت زيادة حد الشبكة.
done-network-not-allowed = عاد إلى الشبكة حدها المعتاد.

## Texts.

done-text-saved = تم حفظ النص. تستخدمه الصفحات والرسائل الآن.
done-text-reset = عاد استخدام النص الأصلي.
done-texts-imported = تم استيراد النصوص. تستخدمها الصفحات والرسائل الآن.
