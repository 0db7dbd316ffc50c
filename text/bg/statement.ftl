# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Достъпност
statement-title = Декларация за достъпност
statement-lead = Тази декларация се отнася до страниците и имейлите, които Ви помагат да зададете нова парола за { $application }.

statement-status-title = Статус на съответствие
statement-status = Доколкото показват нашите тестове, тези страници напълно съответстват на Указанията за достъпност на уеб съдържанието (WCAG) 2.2 на ниво AA и на изискванията за уеб страници в европейския стандарт EN 301 549 (раздел 9).

statement-tests-title = Как е тествано
# Heads a list.
statement-tests-lead = Това е самооценка, направена от създателите на софтуера. Автоматични тестове с браузъра Chromium показват за всяка версия:
# axe is the name of a program that checks pages.
statement-tests-rules = axe не открива проблем на нито една страница: в светъл и тъмен режим, на езици, които се пишат отляво надясно и отдясно наляво, и на японски.
statement-tests-keyboard = Всичко може да се направи само с клавиатурата и се вижда кой елемент е на фокус.
statement-tests-size = На екран с ширина 320 пиксела (като при мащаб 400 процента) и при размер на текста 200 процента нищо не е отрязано и не се налага превъртане настрани.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Зачитат се принудителните цветове (висок контраст) и намаленото движение.
statement-tests-script = Всичко работи без JavaScript.

statement-limits-title = Какво не знаем
statement-limits-people = Тези страници не са преглеждани от хора, които всекидневно използват помощни технологии.
statement-limits-technology = Работата с екранни четци, гласово управление и други помощни технологии не е тествана ръчно.
statement-limits-mail = Доколко един имейл е достъпен, зависи и от Вашата програма за електронна поща.
statement-limits-own = Тестовете не обхващат текстовете, логата и стиловете, променени от { $application }.

statement-feedback-title = Обратна връзка и информация за контакт
# A link to the support follows.
statement-feedback = Нещо на тези страници не работи за Вас или имате нужда от информацията в друг вид? Кажете ни какво се е случило, на коя страница и как можем да се свържем с Вас.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Процедура по прилагане
statement-enforcement = { $application } отговаря за тези страници, за отговора, който ще получите, и за посочването на органа, към който можете да се обърнете, ако отговорът не Ви удовлетворява.

statement-date-title = Изготвяне на тази декларация
# $date is a day, such as 28 November 2026.
statement-date = Декларацията е изготвена на { $date } за Password Recover { $version }.
