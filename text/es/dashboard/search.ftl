# Finding anything: users, cases, emails and pages.

search-title = Buscar en todo
# In the header, where it opens the search.
search-open = Buscar
search-label = Un nombre, una dirección, un número de caso o una página
search-button = Buscar
search-results = Resultados
search-nothing = No se ha encontrado nada. Prueba con el principio de un nombre o de una dirección, o con un número de caso.
search-keys = ↑ y ↓ eligen, Intro abre, Esc cierra.
# What a result is.
search-case = Caso
search-user = Usuario
search-mail = Correo
search-page = Página
