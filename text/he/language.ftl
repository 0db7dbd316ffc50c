# The language itself.

language-name = עברית
# ltr or rtl.
language-direction = rtl
# The locale (BCP 47) whose dates, times and numbers fit these texts.
language-formats = he
