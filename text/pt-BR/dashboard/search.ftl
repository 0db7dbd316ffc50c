# Finding anything: users, cases, emails and pages.

search-title = Encontre qualquer coisa
# In the header, where it opens the search.
search-open = Buscar
search-label = Um nome, um endereço, um número do caso ou uma página
search-button = Buscar
search-results = Resultados
search-nothing = Nada encontrado. Tente o início de um nome ou endereço, ou um número do caso.
search-keys = ↑ e ↓ escolhem, Enter abre, Esc fecha.
# What a result is.
search-case = Caso
search-user = Usuário
search-mail = E-mail
search-page = Página
