# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Barrierefreiheit
statement-title = Erklärung zur Barrierefreiheit
statement-lead = Diese Erklärung gilt für die Seiten und E-Mails, über die Sie ein neues Passwort für { $application } wählen.
statement-status-title = Stand der Vereinbarkeit mit den Anforderungen
statement-status = Soweit unsere Tests zeigen, sind diese Seiten vollständig vereinbar mit den Richtlinien für barrierefreie Webinhalte (WCAG) 2.2 auf Stufe AA und mit den Anforderungen an Webseiten in der europäischen Norm EN 301 549 (Abschnitt 9).
statement-tests-title = Wie geprüft wurde
# Heads a list.
statement-tests-lead = Dies ist eine Selbstbewertung durch den Hersteller der Software. Automatisierte Tests mit dem Browser Chromium zeigen für jede Version:
# axe is the name of a program that checks pages.
statement-tests-rules = axe findet auf keiner Seite ein Problem: im hellen und im dunklen Modus, in Sprachen, die von links nach rechts oder von rechts nach links geschrieben werden, und auf Japanisch.
statement-tests-keyboard = Alles lässt sich allein mit der Tastatur bedienen, und es ist zu sehen, welches Element den Fokus hat.
statement-tests-size = Auf einem 320 Pixel breiten Bildschirm (wie bei 400 Prozent Zoom) und bei einer Textgröße von 200 Prozent wird nichts abgeschnitten, und Sie müssen nicht seitwärts scrollen.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Erzwungene Farben (hoher Kontrast) und reduzierte Bewegung werden berücksichtigt.
statement-tests-script = Alles funktioniert ohne JavaScript.
statement-limits-title = Was wir nicht wissen
statement-limits-people = Menschen, die täglich assistive Technologien verwenden, haben diese Seiten nicht begutachtet.
statement-limits-technology = Mit Screenreadern, Sprachsteuerung und anderen assistiven Technologien wurde nicht von Hand getestet.
statement-limits-mail = Wie barrierefrei eine E-Mail ist, hängt auch von Ihrem E-Mail-Programm ab.
statement-limits-own = Texte, Logos und Gestaltung, die { $application } geändert hat, sind von den Tests nicht erfasst.
statement-feedback-title = Feedback und Kontaktangaben
# A link to the support follows.
statement-feedback = Funktioniert auf diesen Seiten etwas für Sie nicht, oder brauchen Sie die Informationen in anderer Form? Sagen Sie uns, was passiert ist, auf welcher Seite und wie wir Sie erreichen.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Durchsetzungsverfahren
statement-enforcement = { $application } ist verantwortlich für diese Seiten, für die Antwort an Sie und dafür, die Stelle zu nennen, an die Sie sich wenden können, wenn die Antwort Sie nicht zufriedenstellt.
statement-date-title = Erstellung dieser Erklärung
# $date is a day, such as 28 November 2026.
statement-date = Sie wurde am { $date } für Password Recover { $version } erstellt.
