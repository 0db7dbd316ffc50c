# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = Accesibilidad
statement-title = Declaración de accesibilidad
statement-lead = Esta declaración se refiere a las páginas y los correos con los que eliges una contraseña nueva para { $application }.
statement-status-title = Situación de cumplimiento
statement-status = Según nuestras pruebas, estas páginas son plenamente conformes con las Pautas de accesibilidad para el contenido web (WCAG) 2.2 en el nivel AA y con los requisitos para páginas web de la norma europea EN 301 549 (capítulo 9).
statement-tests-title = Cómo se ha comprobado
# Heads a list.
statement-tests-lead = Esto es una autoevaluación de quienes desarrollan el programa. Las pruebas automáticas con el navegador Chromium muestran en cada versión:
# axe is the name of a program that checks pages.
statement-tests-rules = axe no encuentra ningún problema en ninguna página: en modo claro y en modo oscuro, en idiomas que se escriben de izquierda a derecha y de derecha a izquierda, y en japonés.
statement-tests-keyboard = Todo se puede hacer solo con el teclado y se ve qué elemento tiene el foco.
statement-tests-size = En una pantalla de 320 píxeles de ancho (como con un zoom del 400 %) y con el texto al 200 %, nada queda cortado y no hace falta desplazarse en horizontal.
# Two settings of operating systems; use their usual names.
statement-tests-settings = Se respetan los colores forzados (contraste alto) y la reducción del movimiento.
statement-tests-script = Todo funciona sin JavaScript.
statement-limits-title = Lo que no sabemos
statement-limits-people = Estas páginas no las han evaluado personas que usan productos de apoyo a diario.
statement-limits-technology = No se han hecho pruebas manuales con lectores de pantalla, control por voz ni otros productos de apoyo.
statement-limits-mail = La accesibilidad de un correo depende también de tu programa de correo.
statement-limits-own = Las pruebas no abarcan los textos, logotipos y estilos que { $application } haya cambiado.
statement-feedback-title = Observaciones y datos de contacto
# A link to the support follows.
statement-feedback = ¿Hay algo en estas páginas que no te funciona, o necesitas la información en otro formato? Cuéntanos qué ha pasado, en qué página y cómo podemos contactar contigo.
# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = Procedimiento de aplicación
statement-enforcement = { $application } es responsable de estas páginas, de la respuesta que recibas y de indicar la autoridad a la que puedes acudir si la respuesta no te satisface.
statement-date-title = Preparación de esta declaración
# $date is a day, such as 28 November 2026.
statement-date = Se preparó el { $date } para Password Recover { $version }.
