# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = การช่วยการเข้าถึง
statement-title = คำชี้แจงเรื่องการช่วยการเข้าถึง
statement-lead = คำชี้แจงนี้เกี่ยวกับหน้าและอีเมลที่ช่วยคุณตั้งรหัสผ่านใหม่สำหรับ { $application }

statement-status-title = สถานะการปฏิบัติตามมาตรฐาน
statement-status = เท่าที่การทดสอบของเราแสดงให้เห็น หน้าเหล่านี้เป็นไปตามแนวทางการจัดทำเนื้อหาเว็บที่ทุกคนเข้าถึงได้ (WCAG) 2.2 ระดับ AA และข้อกำหนดสำหรับหน้าเว็บในมาตรฐานยุโรป EN 301 549 (ข้อ 9) อย่างครบถ้วน

statement-tests-title = วิธีทดสอบ
# Heads a list.
statement-tests-lead = นี่เป็นการประเมินตนเองของผู้จัดทำซอฟต์แวร์ การทดสอบอัตโนมัติด้วยเบราว์เซอร์ Chromium ในแต่ละเวอร์ชันแสดงให้เห็นดังนี้:
# axe is the name of a program that checks pages.
statement-tests-rules = axe ไม่พบปัญหาในหน้าใดเลย ทั้งในโหมดสว่างและโหมดมืด ในภาษาที่เขียนจากซ้ายไปขวาและจากขวาไปซ้าย และในภาษาญี่ปุ่น
statement-tests-keyboard = ทำทุกอย่างได้ด้วยแป้นพิมพ์เพียงอย่างเดียว และมองเห็นได้ว่าโฟกัสอยู่ที่องค์ประกอบใด
statement-tests-size = บนหน้าจอกว้าง 320 พิกเซล (เทียบเท่าการซูม 400 เปอร์เซ็นต์) และเมื่อข้อความมีขนาด 200 เปอร์เซ็นต์ ไม่มีส่วนใดถูกตัดออกและไม่ต้องเลื่อนไปด้านข้าง
# Two settings of operating systems; use their usual names.
statement-tests-settings = หน้าเหล่านี้แสดงผลตามการตั้งค่าบังคับใช้สี (ความคมชัดสูง) และลดการเคลื่อนไหว
statement-tests-script = ทุกอย่างใช้งานได้โดยไม่ต้องใช้ JavaScript

statement-limits-title = สิ่งที่เราไม่ทราบ
statement-limits-people = ผู้ที่ใช้เทคโนโลยีสิ่งอำนวยความสะดวกเป็นประจำทุกวันยังไม่ได้ตรวจสอบหน้าเหล่านี้
statement-limits-technology = ยังไม่มีการทดสอบโดยบุคคลด้วยโปรแกรมอ่านหน้าจอ การสั่งงานด้วยเสียง และเทคโนโลยีสิ่งอำนวยความสะดวกอื่นๆ
statement-limits-mail = อีเมลจะเข้าถึงได้ง่ายเพียงใดยังขึ้นอยู่กับโปรแกรมอีเมลของคุณด้วย
statement-limits-own = การทดสอบไม่ครอบคลุมข้อความ โลโก้ และสไตล์ที่ { $application } เปลี่ยนแปลง

statement-feedback-title = ความคิดเห็นและการติดต่อ
# A link to the support follows.
statement-feedback = มีสิ่งใดในหน้าเหล่านี้ที่คุณใช้งานไม่ได้ หรือคุณต้องการข้อมูลในรูปแบบอื่นหรือไม่ โปรดแจ้งให้เราทราบว่าเกิดอะไรขึ้น ที่หน้าใด และเราจะติดต่อคุณได้อย่างไร

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = ขั้นตอนการบังคับใช้
statement-enforcement = { $application } เป็นผู้รับผิดชอบหน้าเหล่านี้ การตอบกลับคุณ และการแจ้งว่าคุณติดต่อหน่วยงานใดได้หากไม่พอใจกับคำตอบ

statement-date-title = เกี่ยวกับคำชี้แจงนี้
# $date is a day, such as 28 November 2026.
statement-date = จัดทำเมื่อ { $date } สำหรับ Password Recover { $version }
