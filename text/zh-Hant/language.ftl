# The language itself.

language-name = 繁體中文
# ltr or rtl.
language-direction = ltr
# The locale (BCP 47) whose dates, times and numbers fit these texts.
language-formats = zh-Hant
