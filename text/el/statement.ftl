# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Προσβασιμότητα
statement-title = Δήλωση προσβασιμότητας
statement-lead = Αυτή η δήλωση αφορά τις σελίδες και τα email που σας βοηθούν να ορίσετε νέο κωδικό πρόσβασης για την εφαρμογή { $application }.

statement-status-title = Κατάσταση συμμόρφωσης
statement-status = Σύμφωνα με όσα δείχνουν οι δοκιμές μας, αυτές οι σελίδες συμμορφώνονται πλήρως με τις Οδηγίες για την Προσβασιμότητα του Περιεχομένου του Ιστού (WCAG) 2.2 στο επίπεδο AA και με τις απαιτήσεις για ιστοσελίδες του ευρωπαϊκού προτύπου EN 301 549 (κεφάλαιο 9).

statement-tests-title = Πώς έγιναν οι δοκιμές
# Heads a list.
statement-tests-lead = Πρόκειται για αυτοαξιολόγηση των δημιουργών του λογισμικού. Αυτοματοποιημένες δοκιμές με το πρόγραμμα περιήγησης Chromium δείχνουν για κάθε έκδοση:
# axe is the name of a program that checks pages.
statement-tests-rules = Το axe δεν εντοπίζει πρόβλημα σε καμία σελίδα: σε φωτεινή και σκοτεινή λειτουργία, σε γλώσσες που γράφονται από αριστερά προς τα δεξιά και από δεξιά προς τα αριστερά, και στα ιαπωνικά.
statement-tests-keyboard = Όλα μπορούν να γίνουν μόνο με το πληκτρολόγιο και φαίνεται ποιο στοιχείο έχει την εστίαση.
statement-tests-size = Σε οθόνη πλάτους 320 pixel (όπως με ζουμ 400 τοις εκατό) και με κείμενο στο 200 τοις εκατό, τίποτα δεν αποκόπτεται και δεν χρειάζεται οριζόντια κύλιση.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Λαμβάνονται υπόψη τα επιβεβλημένα χρώματα (υψηλή αντίθεση) και η μείωση κίνησης.
statement-tests-script = Όλα λειτουργούν χωρίς JavaScript.

statement-limits-title = Τι δεν γνωρίζουμε
statement-limits-people = Αυτές οι σελίδες δεν έχουν αξιολογηθεί από άτομα που χρησιμοποιούν καθημερινά υποστηρικτικές τεχνολογίες.
statement-limits-technology = Δεν έγιναν χειροκίνητες δοκιμές με προγράμματα ανάγνωσης οθόνης, φωνητικό έλεγχο και άλλες υποστηρικτικές τεχνολογίες.
statement-limits-mail = Το πόσο προσβάσιμο είναι ένα email εξαρτάται και από το δικό σας πρόγραμμα email.
statement-limits-own = Οι δοκιμές δεν καλύπτουν κείμενα, λογότυπα και στυλ που έχει αλλάξει η εφαρμογή { $application }.

statement-feedback-title = Σχόλια και στοιχεία επικοινωνίας
# A link to the support follows.
statement-feedback = Κάτι σε αυτές τις σελίδες δεν λειτουργεί για εσάς ή χρειάζεστε τις πληροφορίες σε άλλη μορφή; Πείτε μας τι συνέβη, σε ποια σελίδα και πώς μπορούμε να επικοινωνήσουμε μαζί σας.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Διαδικασία επιβολής
statement-enforcement = Η εφαρμογή { $application } είναι υπεύθυνη για αυτές τις σελίδες, για την απάντηση που θα λάβετε και για την υπόδειξη της αρχής στην οποία μπορείτε να απευθυνθείτε αν η απάντηση δεν σας ικανοποιεί.

statement-date-title = Κατάρτιση αυτής της δήλωσης
# $date is a day, such as 28 November 2026.
statement-date = Η δήλωση καταρτίστηκε στις { $date } για το Password Recover { $version }.
