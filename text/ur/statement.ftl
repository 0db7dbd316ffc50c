# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = رسائی پذیری
statement-title = رسائی پذیری کا بیان
statement-lead = یہ بیان اُن صفحات اور ای میلز کے بارے میں ہے جن کی مدد سے آپ { $application } کے لیے نیا پاس ورڈ منتخب کرتے ہیں۔

statement-status-title = مطابقت کی صورتحال
statement-status = جہاں تک ہماری جانچ سے معلوم ہوتا ہے، یہ صفحات ویب مواد کی رسائی پذیری کے رہنما اصولوں (WCAG 2.2) کے درجہ AA اور یورپی معیار EN 301 549 (شق 9) میں ویب صفحات کے تقاضوں پر مکمل طور پر پورے اترتے ہیں۔

statement-tests-title = جانچ کیسے کی گئی
# Heads a list.
statement-tests-lead = یہ سافٹ ویئر بنانے والوں کا اپنا جائزہ ہے۔ Chromium براؤزر کے ساتھ خودکار جانچ ہر ورژن کے لیے یہ ظاہر کرتی ہے:
# axe is the name of a program that checks pages.
statement-tests-rules = پروگرام axe کو ہلکے اور گہرے موڈ میں، بائیں سے دائیں اور دائیں سے بائیں لکھی جانے والی زبانوں میں اور جاپانی میں کسی بھی صفحے پر کوئی مسئلہ نہیں ملتا۔
statement-tests-keyboard = سب کچھ صرف کی بورڈ سے کیا جا سکتا ہے اور نظر آتا ہے کہ فوکس کس عنصر پر ہے۔
statement-tests-size = 320 پکسل چوڑی اسکرین پر (جیسا 400 فیصد زوم پر ہوتا ہے) اور 200 فیصد سائز کے متن کے ساتھ نہ کچھ کٹتا ہے اور نہ دائیں بائیں اسکرول کرنا پڑتا ہے۔
# Two settings of operating systems; use their usual names.
statement-tests-settings = جبری رنگوں (ہائی کنٹراسٹ) اور کم حرکت کی ترتیبات کا لحاظ رکھا جاتا ہے۔
statement-tests-script = سب کچھ JavaScript کے بغیر کام کرتا ہے۔

statement-limits-title = جو ہمیں معلوم نہیں
statement-limits-people = جو لوگ روزانہ معاون ٹیکنالوجی استعمال کرتے ہیں، انہوں نے ان صفحات کا جائزہ نہیں لیا ہے۔
statement-limits-technology = اسکرین ریڈر، صوتی کنٹرول اور دیگر معاون ٹیکنالوجی کے ساتھ دستی جانچ نہیں کی گئی ہے۔
statement-limits-mail = کوئی ای میل کتنی رسائی پذیر ہے، یہ آپ کے ای میل پروگرام پر بھی منحصر ہے۔
statement-limits-own = { $application } نے جو متن، لوگو اور اسٹائل تبدیل کیے ہیں وہ جانچ میں شامل نہیں ہیں۔

statement-feedback-title = آرا اور رابطہ
# A link to the support follows.
statement-feedback = کیا ان صفحات پر کوئی چیز آپ کے لیے کام نہیں کرتی، یا آپ کو معلومات کسی اور شکل میں درکار ہیں؟ ہمیں بتائیں کہ کیا ہوا، کس صفحے پر ہوا اور آپ سے کیسے رابطہ کیا جائے۔

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = نفاذ کا طریقہ کار
statement-enforcement = ان صفحات کی، آپ کو جواب دینے کی اور یہ بتانے کی ذمہ داری { $application } کی ہے کہ جواب تسلی بخش نہ ہونے پر کس مجاز ادارے سے رجوع کیا جا سکتا ہے۔

statement-date-title = اس بیان کے بارے میں
# $date is a day, such as 28 November 2026.
statement-date = یہ بیان { $date } کو Password Recover { $version } کے لیے تیار کیا گیا۔
