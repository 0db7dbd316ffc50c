# The accessibility statement: a public page, with the contents of the European model statement (Implementing Decision
# (EU) 2018/1523). It says what the tests of this program show. Use the official terms of your language for such
# statements. $application is the name of a website or an app.

# A link in the footer of public pages.
statement-link = প্রবেশগম্যতা
statement-title = প্রবেশগম্যতা বিবৃতি
statement-lead = যেসব পৃষ্ঠা ও ইমেল { $application }-এর জন্য নতুন পাসওয়ার্ড বেছে নিতে আপনাকে সাহায্য করে, এই বিবৃতি সেগুলির বিষয়ে।

statement-status-title = মানদণ্ড পূরণের অবস্থা
statement-status = আমাদের পরীক্ষায় যতদূর দেখা গেছে, এই পৃষ্ঠাগুলি ওয়েব কনটেন্টের প্রবেশগম্যতা নির্দেশিকার (WCAG 2.2) AA স্তর এবং ইউরোপীয় মান EN 301 549-এর (ধারা ৯) ওয়েব পৃষ্ঠা সংক্রান্ত শর্ত সম্পূর্ণভাবে পূরণ করে।

statement-tests-title = কীভাবে পরীক্ষা করা হয়েছে
# Heads a list.
statement-tests-lead = এটি সফটওয়্যারটির নির্মাতাদের নিজস্ব মূল্যায়ন। Chromium ব্রাউজারে স্বয়ংক্রিয় পরীক্ষায় প্রতিটি সংস্করণের জন্য দেখা যায়:
# axe is the name of a program that checks pages.
statement-tests-rules = হালকা ও গাঢ় মোডে, বাঁ থেকে ডানে ও ডান থেকে বাঁয়ে লেখা ভাষায় এবং জাপানি ভাষায় axe কোনও পৃষ্ঠায় কোনও সমস্যা খুঁজে পায় না।
statement-tests-keyboard = শুধু কীবোর্ড দিয়েই সবকিছু করা যায় এবং কোন উপাদানে ফোকাস আছে তা দেখা যায়।
statement-tests-size = ৩২০ পিক্সেল চওড়া স্ক্রিনে (৪০০ শতাংশ জুমের সমান) এবং ২০০ শতাংশ আকারের লেখায় কিছুই কাটা পড়ে না এবং আপনাকে পাশে স্ক্রোল করতে হয় না।
# Two settings of operating systems; use their usual names.
statement-tests-settings = ফোর্সড কালার (হাই কনট্রাস্ট) ও মোশন কমানোর সেটিং মেনে চলা হয়।
statement-tests-script = JavaScript ছাড়াই সবকিছু কাজ করে।

statement-limits-title = যা আমরা জানি না
statement-limits-people = যাঁরা প্রতিদিন সহায়ক প্রযুক্তি ব্যবহার করেন, তাঁরা এই পৃষ্ঠাগুলি পর্যালোচনা করেননি।
statement-limits-technology = স্ক্রিন রিডার, ভয়েস কন্ট্রোল এবং অন্যান্য সহায়ক প্রযুক্তি দিয়ে হাতে-কলমে পরীক্ষা করা হয়নি।
statement-limits-mail = কোনও ইমেল কতটা প্রবেশগম্য, তা আপনার ইমেল প্রোগ্রামের উপরেও নির্ভর করে।
statement-limits-own = { $application } যেসব লেখা, লোগো ও স্টাইল বদলেছে, সেগুলি এই পরীক্ষার আওতায় পড়ে না।

statement-feedback-title = মতামত ও যোগাযোগ
# A link to the support follows.
statement-feedback = এই পৃষ্ঠাগুলিতে কোনও কিছু কি আপনার জন্য কাজ করছে না, অথবা তথ্য কি আপনার অন্য রূপে প্রয়োজন? কী হয়েছে, কোন পৃষ্ঠায় হয়েছে এবং কীভাবে আপনার সঙ্গে যোগাযোগ করা যাবে, তা আমাদের জানান।

# What to do if feedback does not help. The official term is “enforcement procedure”.
statement-enforcement-title = বলবৎকরণ প্রক্রিয়া
statement-enforcement = এই পৃষ্ঠাগুলির দায়িত্ব, আপনাকে উত্তর দেওয়ার দায়িত্ব এবং উত্তরে আপনি সন্তুষ্ট না হলে কোন কর্তৃপক্ষের কাছে যেতে পারেন তা জানানোর দায়িত্ব { $application }-এর।

statement-date-title = এই বিবৃতি সম্পর্কে
# $date is a day, such as 28 November 2026.
statement-date = এটি { $date } তারিখে Password Recover { $version }-এর জন্য তৈরি করা হয়েছে।
