# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Доступність
statement-title = Заява про доступність
statement-lead = Ця заява стосується сторінок і листів, за допомогою яких ви встановлюєте новий пароль для { $application }.

statement-status-title = Стан відповідності
statement-status = Наскільки показують наші тести, ці сторінки повністю відповідають Настановам щодо доступності вебвмісту (WCAG) 2.2 на рівні AA та вимогам до вебсторінок у європейському стандарті EN 301 549 (розділ 9).

statement-tests-title = Як проводилася перевірка
# Heads a list.
statement-tests-lead = Це самооцінка, яку провели розробники програми. Автоматичні тести в браузері Chromium показують для кожної версії:
# axe is the name of a program that checks pages.
statement-tests-rules = axe не знаходить проблем на жодній сторінці: у світлій і темній темі, мовами з письмом зліва направо та справа наліво і японською.
statement-tests-keyboard = Усе можна зробити за допомогою самої лише клавіатури, і видно, який елемент перебуває у фокусі.
statement-tests-size = На екрані завширшки 320 пікселів (як за масштабу 400 відсотків) і за розміру тексту 200 відсотків нічого не обрізано й не доводиться прокручувати сторінку вбік.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Ураховуються примусові кольори (висока контрастність) і зменшення руху.
statement-tests-script = Усе працює без JavaScript.

statement-limits-title = Чого ми не знаємо
statement-limits-people = Ці сторінки не оцінювали люди, які щодня користуються допоміжними технологіями.
statement-limits-technology = Роботу з програмами зчитування з екрана, голосовим керуванням та іншими допоміжними технологіями вручну не перевіряли.
statement-limits-mail = Доступність листа залежить і від вашої поштової програми.
statement-limits-own = Тести не охоплюють змінені тексти, логотипи та стилі, які використовує { $application }.

statement-feedback-title = Зворотний зв’язок і контакти
# A link to the support follows.
statement-feedback = Щось на цих сторінках у вас не працює або вам потрібна інформація в іншій формі? Повідомте нам, що сталося, на якій сторінці та як із вами зв’язатися.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Забезпечення дотримання вимог
statement-enforcement = { $application } відповідає за ці сторінки, за відповідь на ваше повідомлення та за те, щоб назвати орган, до якого ви можете звернутися, якщо відповідь вас не влаштує.

statement-date-title = Про цю заяву
# $date is a day, such as 28 November 2026.
statement-date = Заяву підготовлено { $date } для Password Recover { $version }.
