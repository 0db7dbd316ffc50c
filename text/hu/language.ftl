# The language itself.

language-name = magyar
# ltr or rtl.
language-direction = ltr
# The locale (BCP 47) whose dates, times and numbers fit these texts.
language-formats = hu
