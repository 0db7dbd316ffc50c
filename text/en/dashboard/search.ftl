# Finding anything: users, cases, emails and pages.

search-title = Find anything
# In the header, where it opens the search.
search-open = Find
search-label = A name, an address, a case number or a page
search-button = Find
search-results = Results
search-nothing = Nothing found. Try the beginning of a name or an address, or a case number.
search-keys = ↑ and ↓ choose, Enter opens, Esc closes.
# What a result is.
search-case = Case
search-user = User
search-mail = Email
search-page = Page
