# The language itself.

language-name = العربية
# ltr or rtl.
language-direction = rtl
# The locale (BCP 47) whose dates, times and numbers fit these texts.
language-formats = ar-EG-u-nu-latn
