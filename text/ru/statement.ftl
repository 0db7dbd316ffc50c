# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Доступность
statement-title = Заявление о доступности
statement-lead = Это заявление относится к страницам и письмам, с помощью которых вы задаёте новый пароль для { $application }.

statement-status-title = Соответствие требованиям
statement-status = Насколько показывают наши тесты, эти страницы полностью соответствуют Руководству по обеспечению доступности веб-контента (WCAG) 2.2 на уровне AA и требованиям к веб-страницам в европейском стандарте EN 301 549 (раздел 9).

statement-tests-title = Как проводилась проверка
# Heads a list.
statement-tests-lead = Это самооценка, проведённая разработчиками программы. Автоматические тесты в браузере Chromium показывают для каждой версии:
# axe is the name of a program that checks pages.
statement-tests-rules = axe не находит проблем ни на одной странице: в светлой и тёмной теме, на языках с письмом слева направо и справа налево и на японском.
statement-tests-keyboard = Всё можно сделать с помощью одной клавиатуры, и видно, какой элемент находится в фокусе.
statement-tests-size = На экране шириной 320 пикселей (как при масштабе 400 процентов) и при размере текста 200 процентов ничего не обрезается и не приходится прокручивать страницу вбок.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Учитываются принудительные цвета (высокая контрастность) и уменьшение движения.
statement-tests-script = Всё работает без JavaScript.

statement-limits-title = Чего мы не знаем
statement-limits-people = Эти страницы не оценивали люди, которые каждый день пользуются вспомогательными технологиями.
statement-limits-technology = Работа с программами чтения с экрана, голосовым управлением и другими вспомогательными технологиями вручную не проверялась.
statement-limits-mail = Доступность письма зависит и от вашей почтовой программы.
statement-limits-own = Тесты не охватывают изменённые тексты, логотипы и стили, которые использует { $application }.

statement-feedback-title = Обратная связь и контакты
# A link to the support follows.
statement-feedback = Что-то на этих страницах у вас не работает или вам нужна информация в другой форме? Сообщите нам, что произошло, на какой странице и как с вами связаться.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Обеспечение соблюдения требований
statement-enforcement = { $application } отвечает за эти страницы, за ответ на ваше сообщение и за то, чтобы назвать орган, в который вы можете обратиться, если ответ вас не устроит.

statement-date-title = Об этом заявлении
# $date is a day, such as 28 November 2026.
statement-date = Заявление подготовлено { $date } для Password Recover { $version }.
