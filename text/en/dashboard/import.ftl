# Importing and exporting users: the pages, and the messages of the commands.

import-title = Import users
import-lead = From a file with one user per line. You’ll see what will be imported before anything is written, and existing accounts stay as they are.
import-file = File
import-file-hint = CSV with a first line of column names, JSON Lines, a JSON array, or a Keycloak realm; up to 64 MiB.
import-with-roles = Import the roles in the file
import-with-roles-hint = Otherwise, everyone is imported as a user without access to the dashboard. Turn this on only if you know who wrote the role column: in many applications, users can.
import-without-hashes = Import users without their password hash if it can’t be used
import-without-hashes-hint = They choose a password with a link sent by email. Otherwise, their lines are invalid.
import-without-pepper = Devise adds no pepper to its passwords
import-without-pepper-hint = Only for a column encrypted_password: config.pepper isn’t set in config/initializers/devise.rb. If it is set, import at the command line with --pepper-file.
import-columns = Columns
import-columns-read = Only an email address is required. These columns are read, in any order. All others are listed when the file is checked:
import-columns-hash = Common names in other applications are read, too, such as encrypted_password, user_pass, blocked or deleted_at. Password hashes are kept if they can be verified here, so that users can log in with their current password: those of Django, Argon2, bcrypt, WordPress, Drupal, Keycloak, LDAP, crypt, Werkzeug and ASP.NET Identity. Users without one choose a password with a link sent by email. For Firebase, import at the command line with --firebase-hash-config.
import-check = Check file
import-latest = Recent imports
import-column-source = Source
import-column-state = State
import-column-when = Started
import-column-by = By
import-column-written = Users imported
import-command-line = Command line
import-state-reading = Checking
import-state-ready = Needs confirmation
import-state-writing = Importing
import-state-done = Imported
import-state-dropped = Nothing imported

import-reading-title = Checking { $source }
import-reading = { $lines } lines checked so far. This page updates automatically.
import-progress-label = Progress
import-writing-title =
    { $count ->
        [one] Importing 1 user
       *[other] Importing { $count } users
    }
import-writing = All users are imported at once. This page updates automatically.
import-ready-title = { $source }: ready to import
import-done-title =
    { $count ->
        [one] 1 user imported
       *[other] { $count } users imported
    }
import-done-lead = Users with a password hash can log in as before. The others choose a password with a link sent by email.
import-dropped-title = Nothing was imported
import-dropped-lead = You can try again at any time.
import-count-lines = Lines
import-count-fresh = New users
import-count-there = Already exist, unchanged
import-count-repaired = Already exist and were never used, missing details will be added
import-count-repaired-done = Already existed and were never used, missing details were added
import-count-wrong = Invalid lines
import-count-staff = New users with access to the dashboard
import-count-written = Users imported
import-unread-title = Unread columns
import-unread = These columns are ignored. If one of them says who is locked out, or contains password hashes, rename it first:
import-kept-title = Cost of imported password hashes
import-kept =
    { $count ->
        [one] 1 account keeps a password hash from another system. Until its owner has logged in, every log-in takes about { $times } times as long as it would without such hashes.
       *[other] { $count } accounts keep a password hash from another system. Until their owners have logged in, every log-in takes about { $times } times as long as it would without such hashes.
    }
import-kept-until = The remaining hashes are removed on { $date }. Users who haven’t logged in by then choose a password with a link sent by email.
import-column-line = Line
import-column-field = Field
import-column-problem = Problem
import-column-email = Email address
import-column-value = Value
import-staff = Access to the dashboard
import-staff-lead = Check each of these users. In many applications, users can write the role column themselves.
import-errors = Invalid lines
import-errors-first = Invalid lines: the first { $shown }
import-notices = Notices
import-notices-first = Notices: the first { $shown }
import-download = Download invalid lines
import-download-hint = A CSV file with line, address, value and problem. It contains no passwords and no password hashes.
import-confirm-admins =
    { $count ->
        [one] Create 1 administrator
       *[other] Create { $count } administrators
    }
import-confirm-admins-hint = Administrators can do everything here. They are listed above.
import-skip-wrong =
    { $count ->
        [one] Leave out the invalid line
       *[other] Leave out the { $count } invalid lines
    }
import-skip-wrong-hint = Or fix them in the file, and check it again.
import-write =
    { $count ->
        [one] Import 1 user
       *[other] Import { $count } users
    }
import-nothing-to-write = There are no new users in this file.
import-drop = Cancel import
import-another = Check another file
import-to-users = View users

import-field-line = line
import-field-email = email
import-field-name = name
import-field-role = role
import-field-active = is_active
import-field-time = time
import-field-password = password_hash

import-unreadable = This line is not like the others: it has too many cells, or is not a JSON object of plain values.
import-not-utf8 = This line is not UTF-8. Save the file as UTF-8.
import-too-long = This line is longer than 64 KiB.
import-quote-open = A quote is opened here and never closed, so everything that follows seems to belong to this line.
import-field-twice = Two of its fields have the same meaning.
import-email-missing = The email address is missing.
import-email-invalid = This is not a complete email address.
import-twice = The same address is already on line { $line }.
import-already-there = An account with this address already exists. It stays as it is.
import-repaired = An account with this address already exists, but was never used. The missing password hash is added, or it is disabled as this line says.
import-name-too-long = The name is longer than 150 characters.
import-name-not-text = The name contains characters that can’t be displayed.
import-role-unknown = There is no such role. Use user, viewer, help-desk or admin.
import-flag-unclear = It’s unclear whether this account is active. Use true or false in a column is_active.
import-time-unclear = This time can’t be read, or is ambiguous. It is left out. Write it as 2026-11-24 13:05:00 to keep it.
import-hash-unknown = This password hash can’t be verified here. Import these users without it: they choose a password by email.
import-hash-garbled = This password hash is damaged. Import these users without it: they choose a password by email.
import-pepper-unsaid = Devise may add a pepper to this password, and without it this hash is of no use. Say whether config.pepper is set: with --pepper-file or --without-pepper at the command line, or the box on the page.
import-hash-too-costly = Verifying this password hash, in addition to those already kept, would take too much memory or time at every log-in. Import these users without it: they choose a password by email.
import-hash-left-out = This password hash can’t be kept. The user is imported without it and chooses a password by email.
import-becomes-viewer = This user could view everything in the dashboard.
import-becomes-help-desk = This user would have the help desk role.
import-becomes-admin = This user would be an administrator.

import-role-left-out = This line has a role for the dashboard. The user is imported without it.
import-too-many-staff = An import can give at most 500 users a role in the dashboard.

import-source-empty = There are no users in it.
import-source-no-email = It has no column email or username. The first line of a CSV file must hold the names of the columns.
import-source-column-twice = Two of its columns have the same meaning.
import-source-quote-open = A quote is opened in it and never closed, so it’s unclear where the lines after it begin.
import-source-too-many-lines = It has more than a million lines. Split it into several files.
import-source-no-users = It has no list of users: a JSON file must be an array, or have one under users.
import-source-json-broken = It is not valid JSON.
import-source-broken-off = It was interrupted.
import-source-failed = It could not be read to the end.
import-source-database = It is a SQLite database. Import it at the command line of the server: password-recover importusers sqlite:///path/to/the/file

import-command-finding = line { $line }, { $field }: { $sentence }
import-command-progress = { $lines } lines checked
import-command-summary =
    { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    }: { $fresh ->
        [one] 1 new user
       *[other] { $fresh } new users
    }, { $there } existing, { $wrong } invalid.
import-command-repaired =
    { $count ->
        [one] 1 account that nobody has used yet gets what it lacks.
       *[other] { $count } accounts that nobody has used yet get what they lack.
    }
import-command-unread = Ignored columns: { $names }
import-command-staff =
    { $count ->
        [one] 1 of the new users can access the dashboard.
       *[other] { $count } of the new users can access the dashboard.
    }
import-command-dry = Dry run: nothing was imported.
import-command-wrong = Nothing was imported, because of the invalid lines. Fix them, or leave them out with --skip-invalid. With --without-unknown-hashes, users whose password hash can't be used are imported without it.
import-command-writing = Creating the accounts…
import-command-tidying = Removing staged rows. You can stop this; the next import removes the rest.
import-command-done =
    { $count ->
        [one] Imported 1 user.
       *[other] Imported { $count } users.
    }

import-export-title = Export users
import-export-lead = A file with all users: address, name, role, state and times. It never contains password hashes; the operator of the server can export them at the command line.
import-export-format = Format
import-export-csv = CSV, for spreadsheets
import-export-json-lines = JSON Lines, for programs
import-export-button = Export
import-export-note = The file contains the addresses of all users. The export is recorded in the audit trail.
import-export-matching = Only the users that match these filters are exported:
