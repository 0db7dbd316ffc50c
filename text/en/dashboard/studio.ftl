# The pages on which administrators change the texts of public pages and emails.

studio-title = Texts
studio-lead = Change what public pages and emails say, for each language and application. A text that nobody has changed stays as it comes with the program.
studio-application = Application
studio-application-all = All applications
studio-language = Language
studio-place = Page or email
studio-pages = Pages
studio-mails = Emails
studio-show = Show

# Pages.
studio-page-forgot = Request a link
studio-page-sent = Check your email
studio-page-code = Enter the code
studio-page-reset = New password
studio-page-link-gone = Link no longer works
studio-page-not-me = “It wasn’t me”
studio-page-freeze = Freeze or restore the account
studio-page-saving = Password is being saved
studio-page-done = Password was changed
studio-page-statement = Accessibility statement
studio-page-errors = Error messages
studio-page-everywhere = Every page
studio-page-times = Times and durations

# The list.
studio-text = Text
studio-built-in = Built-in
studio-changed = Changed
studio-unchanged = Not changed
# Beside a changed text: it comes from a file on the server, not from this page.
studio-from-file = From a file of the server
studio-for-all = For all applications

# One text.
studio-edit-title = Change a text
studio-back = Back to the texts
studio-field = New text
studio-required = Variables that must stay: { $variables }
studio-optional = Variables that you can leave out: { $variables }
studio-hint = Plain text, without HTML. A variable in braces is replaced by its value.
studio-save = Save
studio-preview = Preview
studio-sample = Send a sample to me
studio-sample-note = It shows the saved texts. Its links lead nowhere.
studio-reset = Use the built-in text
studio-preview-title = Preview
studio-preview-frame = Preview of the page or email
studio-history-title = History
studio-history-none = Nobody has changed this text yet.
studio-history-when = When
studio-history-who = Who
studio-history-restore = Restore
studio-history-current = In use

# Files.
studio-file-title = Fluent file
studio-file-lead = All changed texts of this language and application in one file, to translate elsewhere or to deploy with the server.
studio-export = Export
studio-import-file = File (.ftl)
studio-import = Import
studio-import-note = Texts that the file doesn’t have stay as they are. If one can’t be used, none is imported.

# Why a text is refused, and what to do.
studio-not-saved = The text wasn’t saved
studio-not-imported = Nothing was imported
studio-refused-unknown = There is no text with this id. Export the file again to see which ids there are.
studio-refused-twice = This id is in the file twice. Remove one of them.
studio-refused-unreadable = This is not a Fluent text: { $problem } Each variable needs both braces.
studio-refused-not-utf8 = The file is not in UTF-8. Save it in that encoding.
studio-refused-too-large = The file is too large. A file of texts has less than 256 kB.
studio-refused-empty = The text is empty. Write something, or use the built-in text.
studio-refused-too-long = The text is too long. Use at most { $most } characters.
studio-refused-missing = { $variable } is missing. Put it back: without it, people lack something that they need.
studio-refused-not-known = { $variable } is not known here. Remove it, or use one of the variables listed.
studio-refused-not-possible = { $part } is not possible here. Use only variables and plural forms.
studio-refused-plural-missing = The plural form [{ $form }] is missing, which this language needs.
studio-refused-plural-not-known = This language has no plural form [{ $form }]. Remove it.
studio-refused-not-a-number = { $variable } is not a number, so no form can be chosen by it.
studio-refused-markup = HTML is not possible here. Remove the characters < and >.
studio-refused-invisible = There is an invisible character (U+{ $code }), which may come from copying. Remove it.
studio-refused-lines = The text has a line break. Write it in one line.
studio-refused-at = { $id }: { $sentence }
