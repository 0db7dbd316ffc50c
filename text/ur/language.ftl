# The language itself.

language-name = اردو
# ltr or rtl.
language-direction = rtl
# The locale (BCP 47) whose dates, times and numbers fit these texts.
language-formats = ur
