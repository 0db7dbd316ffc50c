# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Accessibility
statement-title = Accessibility statement
statement-lead = This statement is about the pages and emails that help you set a new password for { $application }.

statement-status-title = Conformance status
statement-status = As far as our tests show, these pages fully conform to the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and to the requirements for web pages in the European standard EN 301 549 (clause 9).

statement-tests-title = How it was tested
# Heads a list.
statement-tests-lead = This is a self-assessment by the makers of the software. Automated tests with the Chromium browser show for each version:
# axe is the name of a program that checks pages.
statement-tests-rules = axe finds no problem on any page, in light and dark mode, in languages written from left to right and from right to left, and in Japanese.
statement-tests-keyboard = Everything can be done with the keyboard alone, and you can see which element has the focus.
statement-tests-size = On a screen 320 pixels wide (as at 400 percent zoom), and with text at 200 percent, nothing is cut off and you don’t have to scroll sideways.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Forced colors (high contrast) and reduced motion are respected.
statement-tests-script = Everything works without JavaScript.

statement-limits-title = What we don’t know
statement-limits-people = People who use assistive technology every day haven’t reviewed these pages.
statement-limits-technology = Screen readers, voice control and other assistive technology weren’t tested by hand.
statement-limits-mail = How accessible an email is also depends on your email program.
statement-limits-own = Texts, logos and styles that { $application } has changed are not covered by the tests.

statement-feedback-title = Feedback and contact
# A link to the support follows.
statement-feedback = Does something on these pages not work for you, or do you need the information in another form? Tell us what happened, on which page, and how we can reach you.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Enforcement procedure
statement-enforcement = { $application } is responsible for these pages, for its reply to you, and for naming the authority that you can turn to if the reply doesn’t satisfy you.

statement-date-title = About this statement
# $date is a day, such as 28 November 2026.
statement-date = It was prepared on { $date } for Password Recover { $version }.
