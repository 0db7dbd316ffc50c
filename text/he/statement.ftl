# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = נגישות
statement-title = הצהרת נגישות
statement-lead = ההצהרה הזו עוסקת בדפים ובאימיילים שעוזרים לכם לבחור סיסמה חדשה עבור { $application }.

statement-status-title = מידת ההתאמה לתקן
statement-status = ככל שהבדיקות שלנו מראות, הדפים האלה תואמים באופן מלא להנחיות לנגישות תכנים באינטרנט (WCAG 2.2) ברמה AA, ולדרישות לדפי אינטרנט בתקן האירופי EN 301 549 (סעיף 9).

statement-tests-title = איך זה נבדק
# Heads a list.
statement-tests-lead = זוהי הערכה עצמית של יוצרי התוכנה. בדיקות אוטומטיות בדפדפן Chromium מראות בכל גרסה:
# axe is the name of a program that checks pages.
statement-tests-rules = הכלי axe לא מוצא בעיות באף דף, במצב בהיר ובמצב כהה, בשפות שנכתבות משמאל לימין ומימין לשמאל וביפנית.
statement-tests-keyboard = אפשר לבצע הכול באמצעות המקלדת בלבד, ורואים איזה רכיב נמצא במיקוד.
statement-tests-size = במסך ברוחב 320 פיקסלים (כמו בהגדלה של 400 אחוז), ועם טקסט בגודל 200 אחוז, שום דבר לא נחתך ואין צורך לגלול לצדדים.
# Two settings of operating systems; use their usual names.
statement-tests-settings = הדפים פועלים לפי ההגדרות של צבעים כפויים (ניגודיות גבוהה) ושל הפחתת תנועה.
statement-tests-script = הכול פועל בלי JavaScript.

statement-limits-title = מה איננו יודעים
statement-limits-people = אנשים שמשתמשים בטכנולוגיה מסייעת מדי יום לא בחנו את הדפים האלה.
statement-limits-technology = לא נערכו בדיקות ידניות עם קוראי מסך, שליטה קולית וטכנולוגיות מסייעות אחרות.
statement-limits-mail = מידת הנגישות של אימייל תלויה גם בתוכנת האימייל שלכם.
statement-limits-own = הבדיקות לא חלות על טקסטים, לוגואים וסגנונות עיצוב ששונו על ידי { $application }.

statement-feedback-title = משוב ויצירת קשר
# A link to the support follows.
statement-feedback = משהו בדפים האלה לא עובד עבורכם, או שאתם צריכים את המידע בצורה אחרת? ספרו לנו מה קרה, באיזה דף, ואיך אפשר ליצור איתכם קשר.

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = הליך אכיפה
statement-enforcement = האחריות לדפים האלה, למענה שתקבלו ולציון הרשות שאליה תוכלו לפנות אם המענה לא יספק אתכם מוטלת על { $application }.

statement-date-title = על ההצהרה הזו
# $date is a day, such as 28 November 2026.
statement-date = ההצהרה נערכה ב-{ $date } עבור Password Recover { $version }.
