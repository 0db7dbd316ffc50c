# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Pāriet uz galveno saturu
footer-promise = Mēs nekad neprasām jūsu paroli pa e-pastu, tālruni vai tērzēšanā.
footer-version = Password Recover { $version }
title-error = Kļūda: { $title }
times-are-utc = Visi laiki ir UTC.
show = Rādīt
hide = Slēpt
main-navigation = Galvenā navigācija

steps = Soļi
step-ask = Pieprasiet saiti
step-open = Atveriet vēstuli
step-choose = Jauna parole

takes-longer = Tas aizņem mazliet vairāk laika…

email = E-pasta adrese
email-hint = Tā, ar kuru pierakstāties.

forgot-title = Aizmirsāt paroli?
forgot-lead = Ievadiet savu e-pasta adresi, un mēs nosūtīsim saiti jaunas paroles izvēlei.
forgot-button = Nosūtīt man saiti
forgot-pending = Notiek sūtīšana…
delay-title = E-pasts patlaban ir lēnāks nekā parasti
delay = E-pasta vēstules kavējas apmēram par { $minutes ->
        [zero] { $minutes } minūtēm
        [one] { $minutes } minūti
       *[other] { $minutes } minūtēm
    }. Jūsu pieprasījums ir saglabāts, un uz to tiks atbildēts.
forgot-note = Jūsu parole paliek tā pati, kamēr neizvēlaties jaunu.

sent-title = Pārbaudiet e-pastu
sent-lead = Ja ir konts ar šo adresi, e-pasta vēstule ar saiti jau ir ceļā.
sent-usually = Parasti tā pienāk divu minūšu laikā.
sent-open = Atveriet saiti e-pasta vēstulē
sent-open-rest = { " " }un izvēlieties jaunu paroli. Saite darbojas vienu reizi. Derīguma laiks: { $duration }.
case-label = Jūsu pieteikuma numurs
case-note = Norādiet to, ja sazināties ar atbalsta dienestu. Nekad nevienam neizpaudiet e-pasta vēstulē esošo kodu: atbalsta dienests to nekad neprasa.
sent-nothing-title = Pēc piecām minūtēm nav vēstules?
sent-nothing-spam = Pārbaudiet surogātpasta vai mēstuļu mapi.
sent-nothing-other = Izmēģiniet citas adreses, ko, iespējams, izmantojāt savam kontam.
sent-nothing-again = Pieprasiet vēl vienu saiti. Saites, kas jums jau ir, turpina darboties.
sent-again = Mēģināt vēlreiz vai izmantot citu adresi
sent-same = Mēs rādām šo lapu jebkurai adresei, lai tā neatklātu, kam ir konts.
code-title = Ievadiet kodu no e-pasta vēstules
code-lead = Tas darbojas tāpat kā saite, ja e-pastu lasāt citā ierīcē.
code-here = Lasāt e-pastu citā ierīcē?
code-here-field = Ievadiet kodu no e-pasta vēstules
code = Kods
code-hint = Lielajiem burtiem un defisēm nav nozīmes.
case-number = Pieteikuma numurs
case-number-hint = Tas ir tajā pašā e-pasta vēstulē.
code-button = Turpināt
code-or-link-title = Vai jau atvērāt saiti?
code-or-link = Atveriet to vēlreiz no e-pasta vēstules. Mēs noņemam saites slepeno daļu no adreses joslas, lai neviens to nevarētu no turienes nokopēt.
code-ask = Pieprasīt jaunu saiti

reset-title = Izvēlieties jaunu paroli
reset-lead = Šis ir pēdējais solis.
reset-account = Jūsu konts
reset-button = Saglabāt jauno paroli
reset-pending = Notiek saglabāšana…
reset-note = Saglabājot tiek izrakstītas visas ierīces, kas ir pierakstītas šajā kontā.
new-password = Jaunā parole
new-password-again = Apstipriniet jauno paroli
policy-length = Minimālais rakstzīmju skaits: { $length }. Dažus vārdus pēc kārtas ir viegli atcerēties.
policy-free = Atstarpes, lielie burti un simboli ir atļauti, bet nav obligāti.
policy-common = Bieži lietotas paroles nav atļautas.

link-gone-title = Šī saite vairs nedarbojas
link-gone-lead = Saites darbojas vienu reizi un ierobežotu laiku. Šīs saites atvēršana jūsu kontā neko nemainīja.
link-gone-button = Nosūtīt man jaunu saiti
link-gone-note = Mēs to nosūtīsim uz konta e-pasta adresi.
link-gone-other = Izmantot citu adresi

not-me-title = Vai apturēt šo pieprasījumu?
not-me-lead = Ja nelūdzāt jaunu paroli, apturiet pieprasījumu. Tā saites un kodi nekavējoties pārstāj darboties, un jūsu parole paliek tā pati.
not-me-button = Apturēt pieprasījumu
not-me-note = Ja tas bijāt jūs, vienkārši aizveriet šo lapu.
not-me-done-title = Pieprasījums ir apturēts
not-me-done-lead = Tā saites un kodi vairs nedarbojas, un jūsu parole nav mainīta. Nekas cits nav jādara.
not-me-done-note = Visticamāk, kāds kļūdījās, ievadot savu adresi. Ja tas atkārtojas, sazinieties ar atbalsta dienestu un norādiet pieteikuma numuru no e-pasta vēstules.
not-me-gone-title = Nav, ko apturēt
not-me-gone-lead = Šis pieprasījums ir beidzies: tas ir izmantots, apturēts vai tam beidzies derīguma termiņš. Tā saites vairs nedarbojas.
not-me-gone-note = Ja saņēmāt vēstuli, ka jūsu parole ir nomainīta, un tas nebijāt jūs, atveriet tajā esošo saiti.

freeze-title = Vai bloķēt jūsu kontu?
freeze-lead = Ja nemainījāt paroli, tūlīt bloķējiet kontu. Visi tiks izrakstīti, un neviens nevarēs pierakstīties, kamēr neizvēlēsieties jaunu paroli.
freeze-button = Bloķēt manu kontu
freeze-note = Varat to jebkurā laikā atbloķēt ar saiti, kas nosūtīta uz jūsu e-pasta adresi. Ja paroli nomainījāt jūs, vienkārši aizveriet šo lapu.
restore-title = Vai atjaunot jūsu kontu?
restore-lead = Ja nevēlaties jauno e-pasta adresi, tūlīt atjaunojiet kontu. Tas atgūs iepriekšējo adresi, visi tiks izrakstīti, un neviens nevarēs pierakstīties, kamēr neizvēlēsieties jaunu paroli.
restore-button = Atjaunot manu kontu
restore-note = Varat to jebkurā laikā atbloķēt ar saiti, kas nosūtīta uz iepriekšējo adresi. Ja jauno adresi lūdzāt jūs, vienkārši aizveriet šo lapu.
freeze-done-title = Jūsu konts ir bloķēts
freeze-done-lead = Visi ir izrakstīti, un neviens nevar pierakstīties.
freeze-done-next-title = Kā to atbloķēt
freeze-done-mailbox = Ja jūsu e-pastu, iespējams, lasa kāds cits, vispirms nomainiet sava e-pasta konta paroli.
freeze-done-ask = Pieprasiet saiti un ar to izvēlieties jaunu paroli. Tā jūsu konts tiks atbloķēts.
freeze-done-button = Pieprasīt saiti
freeze-done-note = Pastāstiet savam administratoram, kas notika.
freeze-gone-title = Šī saite vairs nedarbojas
freeze-gone-lead = Ar to kontu var bloķēt vienu reizi, 72 stundu laikā pēc vēstules nosūtīšanas. Saites atvēršana tagad neko nemainīja.
freeze-gone-note = Joprojām uztraucaties? Izvēlieties jaunu paroli: tā visi pārējie tiks izrakstīti.
open-again-title = Atveriet saiti vēlreiz
open-again-lead = Lai atgrieztos šajā lapā, vēlreiz atveriet saiti e-pasta vēstulē. Mēs noņemam saites slepeno daļu no adreses joslas, lai neviens to nevarētu no turienes nokopēt.

saving-title = Notiek jaunās paroles saglabāšana
saving-lead = Jūsu jaunā parole tiek saglabāta lietotnē. Parasti tas ilgst dažas sekundes.
saving-note = Varat aizvērt šo lapu: parole tiks saglabāta jebkurā gadījumā, un pēc tam saņemsiet e-pasta vēstuli.
saving-again = Pārbaudīt vēlreiz
done-title = Jūsu parole tika nomainīta
done-lead = Tagad varat pierakstīties ar jauno paroli.
done-safe-title = Jūsu konta drošība
done-safe-sessions = Mēs izrakstījām visas pierakstītās ierīces.
done-safe-notice = Mēs nosūtām jums e-pasta vēstuli par šo izmaiņu.
done-safe-link = Izmantoto saiti nevar izmantot vēlreiz.
done-next-title = Ko darīt tālāk
done-next = Atgriezieties tur, kur vēlējāties pierakstīties, un izmantojiet jauno paroli. Ja pārlūks piedāvā to saglabāt, piekrītiet.

login-title = Pierakstīšanās
login-lead = Šī pakalpojuma administratoriem.
login-button = Pierakstīties
login-pending = Notiek pierakstīšanās…
password = Parole
password-again = Apstipriniet paroli
logout = Izrakstīties

setup-title = Izveidojiet pirmo administratoru
setup-lead = Šī saite darbojas vienu reizi. Šeit izveidotais konts varēs redzēt visus šī pakalpojuma lietotājus.
setup-email-hint = Ar to pierakstīsieties, un uz to tiks sūtītas jūsu atkopšanas saites.
setup-button = Izveidot administratoru
setup-pending = Notiek administratora izveide…
setup-gone-title = Šī iestatīšanas saite vairs nedarbojas
setup-gone-lead = Tā darbojas vienu reizi un tikai līdz servera restartēšanai vai administratora izveidei.
setup-gone-next = Ja administrators jau ir, pierakstieties. Ja nav, restartējiet serveri: tas izvadīs jaunu saiti.
name = Vārds

mailbox-title = Pastkaste
mailbox-banner-title = Šī ir izstrādes pastkaste
mailbox-banner = Visas šī servera e-pasta vēstules nonāk šeit, un neviena netiek nevienam nosūtīta. Ikviens, kas var atvērt šo lapu, var tās lasīt.
mailbox-empty-title = Vēl nav nevienas vēstules
mailbox-empty = Pieprasiet saiti, pēc tam atgriezieties šeit un atkārtoti ielādējiet šo lapu.
mailbox-ask = Pieprasīt saiti
mailbox-newest = Jaunākās vispirms. Visi laiki ir UTC.
mailbox-list = Vēstules
mailbox-back = Atpakaļ uz pastkasti
mail-subject = Tēma
mail-from = No
mail-to = Kam
mail-when = Kad
mail-text-part = Teksta daļa
mail-html-part = HTML daļa
mail-html-frame = E-pasta vēstules HTML daļa
mail-link = Saite
nav-recovery = Atkopšanas lapa
nav-admin = Administrēšana

not-found-title = Lapa nav atrasta
not-found-lead = Iespējams, adrese ir nepareiza vai nepilnīga. Ja tā ir no e-pasta vēstules, pārbaudiet, vai nokopējāt visu saiti.
broken-title = Radās kļūda
broken-lead = Tā ir mūsu, nevis jūsu vaina. Dodieties atpakaļ un mēģiniet vēlreiz pēc dažām minūtēm.
broken-number = Ja tas atkārtojas, nosauciet atbalsta dienestam šo numuru:
unavailable-title = Drīz būsim atpakaļ
unavailable-lead = Šis pakalpojums īslaicīgi nav pieejams. Mēģiniet vēlreiz pēc dažām minūtēm. Saites, kas jums jau ir, turpina darboties.
refused-title = Šis pieprasījums tika noraidīts
start-again = Sākt no jauna
