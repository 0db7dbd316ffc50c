# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = النفاذ الرقمي
statement-title = بيان النفاذ الرقمي
statement-lead = يتعلق هذا البيان بالصفحات والرسائل الإلكترونية التي تساعدك على اختيار كلمة مرور جديدة في { $application }.

statement-status-title = مدى المطابقة
statement-status = وفق ما تُظهره اختباراتنا، تتوافق هذه الصفحات تمامًا مع مبادئ النفاذ إلى محتوى الويب (WCAG 2.2) عند المستوى AA، ومع متطلبات صفحات الويب في المعيار الأوروبي EN 301 549 (البند 9).

statement-tests-title = كيفية الاختبار
# Heads a list.
statement-tests-lead = هذا تقييم ذاتي أجراه مطوّرو البرنامج. وتُظهر الاختبارات الآلية باستخدام متصفح Chromium ما يلي لكل إصدار:
# axe is the name of a program that checks pages.
statement-tests-rules = لا يعثر برنامج axe على أي مشكلة في أي صفحة، في الوضعين الفاتح والداكن، وباللغات التي تُكتب من اليسار إلى اليمين ومن اليمين إلى اليسار، وباللغة اليابانية.
statement-tests-keyboard = يمكن تنفيذ كل شيء باستخدام لوحة المفاتيح وحدها، ويمكنك رؤية العنصر الذي عليه التركيز.
statement-tests-size = على شاشة عرضها 320 بكسل (كما هو الحال عند التكبير بنسبة 400 بالمئة)، وعند عرض النص بحجم 200 بالمئة، لا يُقتطع أي شيء ولا تحتاج إلى التمرير أفقيًا.
# Two settings of operating systems; use their usual names.
statement-tests-settings = تُراعى إعدادات الألوان المفروضة (التباين العالي) وتقليل الحركة.
statement-tests-script = يعمل كل شيء بدون JavaScript.

statement-limits-title = ما لا نعرفه
statement-limits-people = لم يراجع هذه الصفحات أشخاص يستخدمون التقنيات المساعدة يوميًا.
statement-limits-technology = لم تُجرَ اختبارات يدوية باستخدام قارئات الشاشة والتحكم الصوتي وغيرهما من التقنيات المساعدة.
statement-limits-mail = تتوقف سهولة النفاذ إلى الرسالة الإلكترونية أيضًا على برنامج البريد الإلكتروني الذي تستخدمه.
statement-limits-own = لا تشمل الاختبارات ما غيّره القائمون على { $application } من نصوص وشعارات وأنماط.

statement-feedback-title = الملاحظات والتواصل
# A link to the support follows.
statement-feedback = هل هناك شيء في هذه الصفحات لا يعمل معك، أو تحتاج إلى المعلومات بصيغة أخرى؟ أخبرنا بما حدث، وفي أي صفحة، وكيف يمكننا التواصل معك.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = إجراءات الإنفاذ
statement-enforcement = القائمون على { $application } مسؤولون عن هذه الصفحات، وعن الرد عليك، وعن تحديد الجهة الرسمية التي يمكنك اللجوء إليها إذا لم يكن الرد مُرضيًا لك.

statement-date-title = عن هذا البيان
# $date is a day, such as 28 November 2026.
statement-date = أُعدّ هذا البيان في { $date } لبرنامج Password Recover { $version }.
