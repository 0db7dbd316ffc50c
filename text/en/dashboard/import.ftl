# Importing and exporting users: the pages, and what the command says of each line.

import-title = Import users
import-lead = From a file with one user a line. Nothing is written before you have seen what would be, and accounts that are there already stay as they are.
import-file = File
import-file-hint = CSV with a first line of column names, JSON Lines, a JSON array, or a Keycloak realm; up to 64 MiB.
import-with-roles = Give the roles that the file names
import-with-roles-hint = Without this, everybody is imported as a user who can’t enter the dashboard. Tick it only if you know who wrote the role column: in many programs, users could.
import-without-hashes = Import people whose password hash can’t be used, without it
import-without-hashes-hint = They choose a password with a link by email. Without this, their lines are wrong.
import-columns = Columns
import-columns-read = Only an email address is needed. These columns are read, in any order. All others are named when the file is checked:
import-columns-hash = The usual names in other programs are read, too, such as encrypted_password, user_pass, blocked or deleted_at. A password hash is kept if it can be verified here, so that people log in with the password they have: those of Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug and ASP.NET Identity. Without one, they choose a password with a link by email. For Firebase, import at the command line with --firebase-hash-config.
import-check = Check the file
import-latest = Latest imports
import-column-source = From
import-column-state = State
import-column-when = Begun
import-column-by = By
import-column-written = Users imported
import-command-line = Command line
import-state-reading = Being checked
import-state-ready = Waits for a yes
import-state-writing = Being written
import-state-done = Imported
import-state-dropped = Nothing imported

import-reading-title = Checking { $source }
import-reading = { $lines } lines checked so far. This page follows by itself.
import-progress-label = Progress
import-writing-title =
    { $count ->
        [one] Importing 1 user
       *[other] Importing { $count } users
    }
import-writing = They are all written at once. This page follows by itself.
import-ready-title = { $source } is checked
import-done-title =
    { $count ->
        [one] 1 user imported
       *[other] { $count } users imported
    }
import-done-lead = Those with a password hash can log in as before. The others choose a password with a link by email.
import-dropped-title = Nothing was imported
import-dropped-lead = You can try again at any time.
import-count-lines = Lines
import-count-fresh = New users
import-count-there = There already, left as they are
import-count-repaired = There already and never used, will get what they lack
import-count-repaired-done = There already and never used, got what they lacked
import-count-wrong = Wrong lines
import-count-staff = New users who could enter the dashboard
import-count-written = Users imported
import-unread-title = Columns that are not read
import-unread = Nothing is made of these columns. If one of them says who is locked out, or holds password hashes, rename it first:
import-kept-title = What the kept password hashes cost
import-kept =
    { $count ->
        [one] 1 account keeps a password hash from another system. Until its owner has logged in, every log-in takes about { $times } times as long as it would without such hashes.
       *[other] { $count } accounts keep a password hash from another system. Until their owners have logged in, every log-in takes about { $times } times as long as it would without such hashes.
    }
import-kept-until = On { $date } the hashes that are left are removed. People who have not logged in by then choose a password with a link by email.
import-findings = Line by line
import-findings-first = Line by line: the first { $shown }
import-column-line = Line
import-column-field = Part
import-column-problem = What is to be said
import-skip-wrong =
    { $count ->
        [one] Leave out the invalid line
       *[other] Leave out the { $count } invalid lines
    }
import-skip-wrong-hint = Or put them right in the file, and check it again.
import-write =
    { $count ->
        [one] Import 1 user
       *[other] Import { $count } users
    }
import-nothing-to-write = There is nobody new in this file.
import-drop = Import nothing
import-another = Check another file
import-to-users = To the users

import-field-line = line
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = time
import-field-password = password_hash

import-unreadable = This is no line like the others: it has too many cells, or is no JSON object of plain values.
import-not-utf8 = This line is not UTF-8. Save the file as UTF-8.
import-too-long = This line is longer than 64 KiB.
import-quote-open = A quote is opened here and never closed, so all that follows seems to belong to this line.
import-field-twice = Two of its fields mean the same.
import-email-missing = There is no email address.
import-email-invalid = This is no complete email address.
import-twice = The same address stands on line { $line } already.
import-already-there = There is an account with this address. It stays as it is.
import-repaired = There is an account with this address that nobody has used yet. It gets the password hash that it lacks, or is disabled as this line says.
import-name-too-long = The name is longer than 150 characters.
import-name-not-text = The name holds characters that can’t be shown.
import-role-unknown = There is no such role. There are user, viewer, help-desk and admin.
import-flag-unclear = It can’t be told whether this account is active. Say true or false in a column is_active.
import-time-unclear = This time can’t be read, or could mean two days. It is left out. Write it as 2026-11-24 13:05:00 to keep it.
import-hash-unknown = This is no password hash that can be verified here. Import these people without it: they choose a password by email.
import-hash-garbled = This password hash is damaged. Import these people without it: they choose a password by email.
import-hash-too-costly = Verifying this password hash, besides those that are kept already, would take too much memory or time at every log-in. Import these people without it: they choose a password by email.
import-hash-left-out = This password hash can’t be kept. The person is imported without it and chooses a password by email.
import-becomes-viewer = This account could look around in the dashboard.
import-becomes-help-desk = This account would belong to the help desk.
import-becomes-admin = This account would be an administrator.

import-role-left-out = This line names a role in the dashboard. The person is imported without it.
import-too-many-staff = An import can give at most 500 people a role in the dashboard.

import-source-empty = There is no user in it.
import-source-no-email = It has no column email or username. The first line of a CSV file must hold the names of the columns.
import-source-column-twice = Two of its columns mean the same.
import-source-quote-open = A quote is opened in it and never closed, so nobody can tell where the lines after it begin.
import-source-too-many-lines = It has more than a million lines. Split it into several files.
import-source-no-users = It has no list of users: a JSON file must be an array, or have one under users.
import-source-json-broken = It is not valid JSON to its end.
import-source-broken-off = It was stopped in the middle.
import-source-failed = It could not be read to its end.

import-command-finding = line { $line }, { $field }: { $sentence }
import-command-progress = { $lines } lines checked
import-command-summary = { $lines } lines: { $fresh } new users, { $there } there already, { $wrong } wrong.
import-command-repaired =
    { $count ->
        [one] 1 account that nobody has used yet gets what it lacks.
       *[other] { $count } accounts that nobody has used yet get what they lack.
    }
import-command-unread = Columns that are not read: { $names }
import-command-staff =
    { $count ->
        [one] 1 of the new users can access the dashboard.
       *[other] { $count } of the new users can access the dashboard.
    }
import-command-dry = Nothing was imported, since this was a dry run.
import-command-wrong = Nothing was imported, because of the wrong lines. Put them right, or leave them out with --skip-invalid. With --without-unknown-hashes, people whose password hash can't be used are imported without it.
import-command-done =
    { $count ->
        [one] Imported 1 user.
       *[other] Imported { $count } users.
    }

import-export-title = Export users
import-export-lead = A file with every user: address, name, role, whether the account is active, and times. Password hashes are never in it; whoever runs the server can export them at the command line.
import-export-format = Format
import-export-csv = CSV, for spreadsheets
import-export-json-lines = JSON Lines, for programs
import-export-button = Export
import-export-note = Whoever has the file has everybody’s addresses. That it was exported is noted in the audit trail.
