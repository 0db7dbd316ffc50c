# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Piekļūstamība
statement-title = Piekļūstamības paziņojums
statement-lead = Šis paziņojums attiecas uz lapām un e-pasta vēstulēm, kas palīdz iestatīt jaunu paroli šeit: { $application }.

statement-status-title = Atbilstības statuss
statement-status = Cik liecina mūsu testi, šīs lapas pilnībā atbilst Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2 AA līmenim un Eiropas standarta EN 301 549 prasībām tīmekļa lapām (9. nodaļa).

statement-tests-title = Kā tika testēts
# Heads a list.
statement-tests-lead = Šis ir programmatūras autoru pašnovērtējums. Automātiskie testi pārlūkprogrammā Chromium katrai versijai rāda:
# axe is the name of a program that checks pages.
statement-tests-rules = axe nevienā lapā neatrod problēmu: gaišajā un tumšajā režīmā, valodās, ko raksta no kreisās uz labo un no labās uz kreiso pusi, un japāņu valodā.
statement-tests-keyboard = Visu var izdarīt tikai ar tastatūru, un ir redzams, kurš elements ir fokusā.
statement-tests-size = 320 pikseļus platā ekrānā (kā 400 procentu tālummaiņā) un ar 200 procentu teksta lielumu nekas nav apgriezts, un nav jāritina uz sāniem.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Tiek ņemtas vērā piespiedu krāsas (augsts kontrasts) un samazināta kustība.
statement-tests-script = Viss darbojas bez JavaScript.

statement-limits-title = Ko mēs nezinām
statement-limits-people = Šīs lapas nav vērtējuši cilvēki, kuri ikdienā lieto palīgtehnoloģijas.
statement-limits-technology = Darbība ar ekrāna lasītājiem, balss vadību un citām palīgtehnoloģijām nav testēta manuāli.
statement-limits-mail = Tas, cik piekļūstama ir e-pasta vēstule, ir atkarīgs arī no jūsu e-pasta programmas.
statement-limits-own = Testi neattiecas uz izmainītiem tekstiem, logotipiem un stiliem, ko izmanto { $application }.

statement-feedback-title = Atsauksmes un kontaktinformācija
# A link to the support follows.
statement-feedback = Kaut kas šajās lapās jums nedarbojas, vai arī informācija jums vajadzīga citā veidā? Pastāstiet mums, kas notika, kurā lapā un kā ar jums sazināties.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Izpildes panākšanas procedūra
statement-enforcement = { $application } atbild par šīm lapām, par jums sniegto atbildi un par tās iestādes norādīšanu, pie kuras varat vērsties, ja atbilde jūs neapmierina.

statement-date-title = Paziņojuma sagatavošana
# $date is a day, such as 28 November 2026.
statement-date = Paziņojums sagatavots versijai Password Recover { $version }. Datums: { $date }.
