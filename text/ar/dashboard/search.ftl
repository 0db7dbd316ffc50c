# Finding anything: users, cases, emails and pages.

search-title = البحث عن أي شيء
# In the header, where it opens the search.
search-open = بحث
search-label = اسم أو عنوان أو رقم حالة أو صفحة
search-button = بحث
search-results = النتائج
search-nothing = لم يُعثر على أي شيء. جرّب بداية اسم أو عنوان، أو رقم حالة.
search-keys = ↑ و↓ للاختيار، وEnter للفتح، وEsc للإغلاق.
# What a result is.
search-case = حالة
search-user = مستخدم
search-mail = رسالة إلكترونية
search-page = صفحة
