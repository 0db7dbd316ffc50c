# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = دسترس‌پذیری
statement-title = بیانیهٔ دسترس‌پذیری
statement-lead = این بیانیه دربارهٔ صفحه‌ها و ایمیل‌هایی است که به شما کمک می‌کنند رمز عبور جدیدی برای { $application } انتخاب کنید.

statement-status-title = وضعیت انطباق
statement-status = تا جایی که آزمون‌های ما نشان می‌دهند، این صفحه‌ها با رهنمودهای دسترس‌پذیری محتوای وب (WCAG 2.2) در سطح AA و با الزامات صفحه‌های وب در استاندارد اروپایی EN 301 549 (بند ۹) مطابقت کامل دارند.

statement-tests-title = روش آزمون
# Heads a list.
statement-tests-lead = این یک خودارزیابی از سوی سازندگان نرم‌افزار است. آزمون‌های خودکار با مرورگر Chromium برای هر نسخه نشان می‌دهند:
# axe is the name of a program that checks pages.
statement-tests-rules = برنامهٔ axe در هیچ صفحه‌ای مشکلی پیدا نمی‌کند، چه در حالت روشن و تیره، چه در زبان‌های چپ‌به‌راست و راست‌به‌چپ و چه در ژاپنی.
statement-tests-keyboard = همهٔ کارها را می‌توان فقط با صفحه‌کلید انجام داد و می‌توان دید که فوکوس روی کدام عنصر است.
statement-tests-size = در صفحه‌نمایشی به عرض ۳۲۰ پیکسل (مانند بزرگ‌نمایی ۴۰۰ درصد) و با متنی به اندازهٔ ۲۰۰ درصد، چیزی بریده نمی‌شود و نیازی به پیمایش افقی نیست.
# Two settings of operating systems; use their usual names.
statement-tests-settings = تنظیمات رنگ‌های اجباری (کنتراست بالا) و کاهش حرکت رعایت می‌شوند.
statement-tests-script = همه‌چیز بدون JavaScript کار می‌کند.

statement-limits-title = آنچه نمی‌دانیم
statement-limits-people = افرادی که هر روز از فناوری‌های کمکی استفاده می‌کنند، این صفحه‌ها را بررسی نکرده‌اند.
statement-limits-technology = آزمون دستی با صفحه‌خوان‌ها، کنترل صوتی و دیگر فناوری‌های کمکی انجام نشده است.
statement-limits-mail = میزان دسترس‌پذیری هر ایمیل به برنامهٔ ایمیل شما هم بستگی دارد.
statement-limits-own = متن‌ها، لوگوها و سبک‌هایی که { $application } تغییر داده است، مشمول این آزمون‌ها نیستند.

statement-feedback-title = بازخورد و تماس
# A link to the support follows.
statement-feedback = آیا چیزی در این صفحه‌ها برای شما کار نمی‌کند یا به اطلاعات به شکل دیگری نیاز دارید؟ به ما بگویید چه اتفاقی افتاد، در کدام صفحه بود و چگونه می‌توانیم با شما تماس بگیریم.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = رویهٔ اجرای مقررات
statement-enforcement = مسئولیت این صفحه‌ها، پاسخ به شما و معرفی مرجعی که در صورت راضی نبودن از پاسخ می‌توانید به آن مراجعه کنید، با { $application } است.

statement-date-title = دربارهٔ این بیانیه
# $date is a day, such as 28 November 2026.
statement-date = این بیانیه در تاریخ { $date } برای Password Recover { $version } تهیه شده است.
