# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Приступачност
statement-title = Изјава о приступачности
statement-lead = Ова изјава се односи на странице и имејлове који вам помажу да поставите нову лозинку за { $application }.

statement-status-title = Статус усклађености
statement-status = Колико показују наши тестови, ове странице су у потпуности усклађене са Смерницама за приступачност веб-садржаја (WCAG) 2.2 на нивоу AA и са захтевима за веб-странице у европском стандарду EN 301 549 (тачка 9).

statement-tests-title = Како је тестирано
# Heads a list.
statement-tests-lead = Ово је самопроцена коју су спровели аутори софтвера. Аутоматски тестови у прегледачу Chromium за сваку верзију показују:
# axe is the name of a program that checks pages.
statement-tests-rules = axe ни на једној страници не налази проблем: у светлом и тамном режиму, на језицима који се пишу слева надесно и здесна налево и на јапанском.
statement-tests-keyboard = Све може да се уради само тастатуром и види се који елемент је у фокусу.
statement-tests-size = На екрану широком 320 пиксела (као при увећању од 400 одсто) и уз текст величине 200 одсто ништа није одсечено и не треба померати страницу у страну.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Поштују се наметнуте боје (висок контраст) и смањено кретање.
statement-tests-script = Све ради без JavaScript-а.

statement-limits-title = Шта не знамо
statement-limits-people = Ове странице нису прегледале особе које свакодневно користе асистивне технологије.
statement-limits-technology = Рад са читачима екрана, управљањем гласом и другим асистивним технологијама није ручно тестиран.
statement-limits-mail = Приступачност имејла зависи и од вашег програма за имејл.
statement-limits-own = Тестови не обухватају измењене текстове, логотипе и стилове које користи { $application }.

statement-feedback-title = Повратне информације и контакт
# A link to the support follows.
statement-feedback = Нешто вам на овим страницама не ради или су вам потребне информације у другом облику? Јавите нам шта се догодило, на којој страници и како можемо да вас контактирамо.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Поступак надзора и примене прописа
statement-enforcement = { $application } одговара за ове странице, за одговор који ћете добити и за навођење органа коме можете да се обратите ако нисте задовољни одговором.

statement-date-title = Припрема ове изјаве
# $date is a day, such as 28 November 2026.
statement-date = Изјава је састављена за Password Recover { $version }. Датум: { $date }
