# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = सुगम्यता
statement-title = सुगम्यता विवरण
statement-lead = यह विवरण उन पेजों और ईमेल के बारे में है जो { $application } के लिए नया पासवर्ड चुनने में आपकी मदद करते हैं।

statement-status-title = अनुपालन की स्थिति
statement-status = जहां तक हमारी जांच से पता चलता है, ये पेज वेब सामग्री सुगम्यता दिशानिर्देशों (WCAG 2.2) के AA लेवल का और यूरोपीय मानक EN 301 549 (खंड 9) में वेब पेजों के लिए दी गई शर्तों का पूरी तरह पालन करते हैं।

statement-tests-title = जांच कैसे की गई
# Heads a list.
statement-tests-lead = यह सॉफ़्टवेयर बनाने वालों का स्व-मूल्यांकन है। Chromium ब्राउज़र के साथ की गई स्वचालित जांच से हर वर्शन के लिए यह पता चलता है:
# axe is the name of a program that checks pages.
statement-tests-rules = हल्के और गहरे मोड में, बाएं से दाएं और दाएं से बाएं लिखी जाने वाली भाषाओं में और जापानी में, axe को किसी भी पेज पर कोई समस्या नहीं मिलती।
statement-tests-keyboard = सब कुछ सिर्फ़ कीबोर्ड से किया जा सकता है और यह दिखता है कि फ़ोकस किस एलिमेंट पर है।
statement-tests-size = 320 पिक्सेल चौड़ी स्क्रीन पर (जैसा 400 प्रतिशत ज़ूम पर होता है) और 200 प्रतिशत आकार के टेक्स्ट के साथ कुछ भी नहीं कटता और दाएं-बाएं स्क्रोल नहीं करना पड़ता।
# Two settings of operating systems; use their usual names.
statement-tests-settings = फ़ोर्स्ड कलर (हाई कंट्रास्ट) और कम मोशन की सेटिंग का पालन किया जाता है।
statement-tests-script = सब कुछ JavaScript के बिना काम करता है।

statement-limits-title = जो हमें नहीं पता
statement-limits-people = हर दिन सहायक टेक्नोलॉजी का इस्तेमाल करने वाले लोगों ने इन पेजों की समीक्षा नहीं की है।
statement-limits-technology = स्क्रीन रीडर, वॉइस कंट्रोल और दूसरी सहायक टेक्नोलॉजी के साथ मैन्युअल जांच नहीं की गई है।
statement-limits-mail = कोई ईमेल कितना सुगम्य है, यह आपके ईमेल प्रोग्राम पर भी निर्भर करता है।
statement-limits-own = { $application } ने जो टेक्स्ट, लोगो और स्टाइल बदले हैं, वे जांच में शामिल नहीं हैं।

statement-feedback-title = फ़ीडबैक और संपर्क
# A link to the support follows.
statement-feedback = क्या इन पेजों पर कुछ आपके लिए काम नहीं करता या आपको जानकारी किसी दूसरे रूप में चाहिए? हमें बताएं कि क्या हुआ, किस पेज पर हुआ और आपसे कैसे संपर्क किया जा सकता है।

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = प्रवर्तन प्रक्रिया
statement-enforcement = इन पेजों की, आपको जवाब देने की और यह बताने की ज़िम्मेदारी { $application } की है कि जवाब से संतुष्टि न होने पर किस प्राधिकरण से संपर्क किया जा सकता है।

statement-date-title = इस विवरण के बारे में
# $date is a day, such as 28 November 2026.
statement-date = यह { $date } को Password Recover { $version } के लिए तैयार किया गया।
