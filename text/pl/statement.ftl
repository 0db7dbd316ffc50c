# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Dostępność
statement-title = Deklaracja dostępności
statement-lead = Ta deklaracja dotyczy stron i e-maili, które pomagają ustawić nowe hasło do serwisu { $application }.

statement-status-title = Status pod względem zgodności
statement-status = Jak wynika z naszych testów, te strony są w pełni zgodne z wytycznymi dla dostępności treści internetowych (WCAG) 2.2 na poziomie AA oraz z wymaganiami dla stron internetowych w normie europejskiej EN 301 549 (rozdział 9).

statement-tests-title = Sposób testowania
# Heads a list.
statement-tests-lead = To samoocena przeprowadzona przez twórców oprogramowania. Automatyczne testy w przeglądarce Chromium wykazują dla każdej wersji:
# axe is the name of a program that checks pages.
statement-tests-rules = axe nie znajduje problemów na żadnej stronie: w trybie jasnym i ciemnym, w językach pisanych od lewej do prawej i od prawej do lewej oraz po japońsku.
statement-tests-keyboard = Wszystko można zrobić za pomocą samej klawiatury i widać, który element ma fokus.
statement-tests-size = Na ekranie o szerokości 320 pikseli (jak przy powiększeniu 400 procent) i przy tekście powiększonym do 200 procent nic nie jest obcięte i nie trzeba przewijać w bok.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Uwzględniane są ustawienia wymuszonych kolorów (duży kontrast) i ograniczenia ruchu.
statement-tests-script = Wszystko działa bez JavaScriptu.

statement-limits-title = Czego nie wiemy
statement-limits-people = Tych stron nie oceniały osoby, które na co dzień korzystają z technologii wspomagających.
statement-limits-technology = Działanie z czytnikami ekranu, sterowaniem głosem i innymi technologiami wspomagającymi nie było testowane ręcznie.
statement-limits-mail = To, jak dostępny jest e-mail, zależy też od Twojego programu pocztowego.
statement-limits-own = Testy nie obejmują zmienionych tekstów, logo i stylów, których używa { $application }.

statement-feedback-title = Informacje zwrotne i dane kontaktowe
# A link to the support follows.
statement-feedback = Coś na tych stronach nie działa u Ciebie lub potrzebujesz informacji w innej formie? Napisz nam, co się stało, na której stronie i jak możemy się z Tobą skontaktować.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Skargi i odwołania
statement-enforcement = { $application } odpowiada za te strony, za odpowiedź na Twoje zgłoszenie i za wskazanie organu, do którego możesz się zwrócić, jeśli ta odpowiedź Cię nie zadowoli.

statement-date-title = Przygotowanie deklaracji
# $date is a day, such as 28 November 2026.
statement-date = Deklarację sporządzono dnia { $date } dla Password Recover { $version }.
