# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Personal data
personal-data-lead = Get everything that is stored about one person as a file, or erase it (GDPR, articles 15 and 17). This includes people without an account who requested a link.
personal-data-who = Email address, log-in name or user number
personal-data-find = Find
personal-data-none-title = Nothing is stored about this person
personal-data-none = Check the spelling, or try another address that they use.
personal-data-stored = What is stored here
personal-data-accounts = Accounts
personal-data-sessions = Sessions
personal-data-api-tokens = API tokens
personal-data-cases = Recovery cases
personal-data-mails = Emails
personal-data-events = Audit trail entries
personal-data-webhook-events = Webhook events
personal-data-download = Download
personal-data-download-lead = A JSON file for this person. It contains no passwords, links, codes or tokens. The download is recorded in the audit trail.
personal-data-download-button = Download file
personal-data-erase-link = Erase data…
personal-data-erase-title = Erase all data of this person?
personal-data-erase-lead = Everything that is stored about this person is deleted, including the account. This can’t be undone. If they want a copy, download it first.
personal-data-erase-button = Erase data
personal-data-stays = What stays, and why
personal-data-stays-audit-trail =
    { $days ->
        [one] Audit trail entries, because each one is sealed by the next. They have a user number instead of a name, but also networks, browsers and masked addresses. They are removed after { $days } day.
       *[other] Audit trail entries, because each one is sealed by the next. They have a user number instead of a name, but also networks, browsers and masked addresses. They are removed after { $days } days.
    }
personal-data-stays-audit-trail-forever = Audit trail entries, because each one is sealed by the next. They have a user number instead of a name, but also networks, browsers and masked addresses. They are never removed, because AUDIT_RETENTION_DAYS is not set.
personal-data-stays-webhook-events = Webhook events that were not delivered yet, so that other applications can erase the person, too. They are removed some weeks after they are delivered.
personal-data-stays-numbers = Statistics and rate limits. They only contain numbers and keyed hashes, and expire.
personal-data-stays-directory = The account in the directory “{ $directory }”, which belongs to another application. Erase it there.
personal-data-stays-unknown = Whatever the directory “{ $directory }” contains: it did not answer. Check there.
personal-data-stays-backups = Backups from before the erasure. After restoring one, erase the person again.
personal-data-stays-imports = Imports that were not confirmed yet. If one of them contains this person, cancel it: otherwise, their account could be created again.
personal-data-stays-lock = The lock of the account in the directory “{ $directory }”, without name and address. Otherwise, the next recovery request would unlock it.
