# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Accessibilité
statement-title = Déclaration d’accessibilité
statement-lead = Cette déclaration porte sur les pages et les e-mails qui vous aident à choisir un nouveau mot de passe pour { $application }.
statement-status-title = État de conformité
statement-status = D’après nos tests, ces pages sont totalement conformes aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA, et aux exigences de la norme européenne EN 301 549 relatives aux pages web (chapitre 9).
statement-tests-title = Comment les pages ont été testées
# Heads a list.
statement-tests-lead = Il s’agit d’une auto-évaluation réalisée par les auteurs du logiciel. Des tests automatisés avec le navigateur Chromium montrent pour chaque version :
# axe is the name of a program that checks pages.
statement-tests-rules = axe ne trouve aucun problème sur aucune page : en mode clair comme en mode sombre, dans les langues écrites de gauche à droite et de droite à gauche, ainsi qu’en japonais.
statement-tests-keyboard = Tout peut se faire au clavier seul, et l’élément qui a le focus est visible.
statement-tests-size = Sur un écran de 320 pixels de large (comme avec un zoom à 400 %) et avec un texte à 200 %, rien n’est coupé et il n’est pas nécessaire de faire défiler horizontalement.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Les couleurs forcées (contraste élevé) et la réduction des animations sont respectées.
statement-tests-script = Tout fonctionne sans JavaScript.
statement-limits-title = Ce que nous ne savons pas
statement-limits-people = Ces pages n’ont pas été évaluées par des personnes qui utilisent chaque jour des technologies d’assistance.
statement-limits-technology = Aucun test manuel n’a été effectué avec des lecteurs d’écran, la commande vocale ou d’autres technologies d’assistance.
statement-limits-mail = L’accessibilité d’un e-mail dépend aussi de votre logiciel de messagerie.
statement-limits-own = Les textes, logos et styles que { $application } a modifiés ne sont pas couverts par les tests.
statement-feedback-title = Retour d’information et contact
# A link to the support follows.
statement-feedback = Quelque chose ne fonctionne pas pour vous sur ces pages, ou vous avez besoin des informations sous une autre forme ? Dites-nous ce qui s’est passé, sur quelle page, et comment vous joindre.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Voies de recours
statement-enforcement = { $application } est responsable de ces pages, de la réponse qui vous est donnée et de l’indication de l’autorité à laquelle vous pouvez vous adresser si cette réponse ne vous satisfait pas.
statement-date-title = Établissement de cette déclaration
# $date is a day, such as 28 November 2026.
statement-date = Elle a été établie le { $date } pour Password Recover { $version }.
