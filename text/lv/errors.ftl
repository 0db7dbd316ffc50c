# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Ievadiet savu e-pasta adresi.
error-email-invalid = Šī e-pasta adrese nav pilnīga. Tai jāizskatās šādi: name@example.org.
error-name-missing = Ievadiet vārdu.
error-name-not-text = Šajā vārdā ir neredzamas rakstzīmes, kas maina apkārtējā teksta virzienu. Ierakstiet to, nevis ielīmējiet.
error-name-too-long = Šis vārds ir pārāk garš. Izmantojiet ne vairāk kā 150 rakstzīmes.
error-password-too-short = Šī parole ir pārāk īsa. Minimālais rakstzīmju skaits: { $length }. Pietiek pievienot vienu vai divus vārdus.
error-password-too-long = Šī parole ir pārāk gara. Izmantojiet ne vairāk kā 1024 baitus – tā ir apmēram lappuse teksta.
error-password-too-common = Šo paroli ir pārāk viegli uzminēt: uzbrucēji vispirms izmēģina biežāk lietotās paroles, šablonus un jūsu vārdu vai adresi. Izvēlieties citu.
error-password-breached = Šī parole ir nonākusi atklātībā datu noplūdē, tāpēc uzbrucēji to izmēģina. Izvēlieties tādu, ko neesat lietojuši nekur citur.
error-password-not-text = Šajā parolē ir rakstzīmes, ko nevar ierakstīt vēlreiz, piemēram, rindiņas pārtraukums. Izvēlieties citu.
error-password-too-weak-there = Lietotne nepieņem šo paroli. Izvēlieties garāku paroli no citiem vārdiem.
error-password-too-long-there = Šī parole lietotnei ir pārāk gara. Izmantojiet ne vairāk kā 70 rakstzīmes.
error-password-in-history = Jūs jau esat lietojuši šo paroli. Izvēlieties tādu, ko šeit nekad neesat lietojuši.
error-password-frozen = Šī parole bija spēkā pirms konta bloķēšanas, tāpēc to var zināt kāds cits. Izvēlieties citu.
error-password-revoked = Šī parole šim kontam vairs nav derīga, jo to var zināt kāds cits. Izvēlieties citu.
error-password-too-young = Lietotne pagaidām neļauj vēlreiz mainīt šo paroli. Mēģiniet vēlāk vai sazinieties ar lietotnes atbalsta dienestu.
error-changed-elsewhere = Šī konta parole lietotnē tika nomainīta pēc šīs saites nosūtīšanas, tāpēc saite vairs nedarbojas. Ja paroli nenomainījāt jūs, pieprasiet jaunu saiti.
error-directory-down = Lietotne, kas uztur jūsu kontu, neatbild. Nekas netika mainīts, un jūsu saite joprojām darbojas: mēģiniet vēlreiz pēc minūtes.
error-passwords-differ = Paroles nesakrīt. Vēlreiz ievadiet jauno paroli abos laukos.
error-link-no-longer-good = Šī saite vairs nedarbojas. Pieprasiet jaunu.
error-case-number-missing = Ievadiet pieteikuma numuru. Tas ir e-pasta vēstulē un izskatās šādi: 7KQ2-M9XD.
error-code-missing = Ievadiet kodu no e-pasta vēstules.
error-code-not-right = Šis kods ir nepareizs vai vairs nedarbojas. Pārbaudiet to jaunākajā e-pasta vēstulē. Pēc pieciem mēģinājumiem atveriet saiti e-pasta vēstulē vai pieprasiet jaunu.
error-code-is-case-number = Tas ir pieteikuma numurs. Kods izskatās līdzīgi un ir tajā pašā e-pasta vēstulē.
error-account-frozen = Šo kontu ir bloķējis tā īpašnieks. To atbloķē tikai saite, kas nosūtīta uz īpašnieka e-pasta adresi; īpašnieks to var pieprasīt.
error-wrong-credentials = Nepareiza e-pasta adrese vai parole. Pārbaudiet abas un mēģiniet vēlreiz.
error-email-taken = Konts ar šo adresi jau pastāv.
error-password-missing = Ievadiet savu paroli.
error-password-not-yours = Paroli nenorādiet: to izvēlas tikai konta īpašnieks, izmantojot pa e-pastu nosūtītu saiti.
error-role-unknown = Šādas lomas nav.
error-not-logged-in = Jūs neesat pierakstījušies vai jūsu sesija ir beigusies. Pierakstieties un mēģiniet vēlreiz.
error-token-not-good = Šim izsaukumam ir vajadzīga derīga API pilnvara. Nosūtiet to galvenē Authorization: „Token” vai „Bearer” un pēc tam pilnvara.
error-not-allowed = Jūsu loma to neļauj vai jūsu API pilnvarai nav vajadzīgā tvēruma. Sazinieties ar administratoru.
error-scope-missing = Izvēlieties vismaz vienu tvērumu.
error-too-many-tokens = Jau ir 50 API pilnvaras. Vispirms atsauciet kādu, ko vairs nelietojat.
error-token-name-not-good = Izvēlieties citu nosaukumu, kurā ir ne vairāk kā 100 rakstzīmes. „log-in” ir rezervēts pilnvarām, kas tiek izveidotas pierakstoties.
error-password-needed = Lai turpinātu, ievadiet savu paroli. Jūsu drošībai pēc kāda laika to prasām vēlreiz.
error-password-wrong = Tā nav jūsu parole. Pārbaudiet to un mēģiniet vēlreiz.
error-second-factor-needed = Vispirms iestatiet divfaktoru autentifikāciju.
error-second-factor-wrong = Šis kods ir nepareizs vai jau izmantots. Sagaidiet nākamo un mēģiniet vēlreiz.
error-caller-code-wrong = Šis kods ir nepareizs. Palūdziet zvanītājam to vēlreiz nolasīt no jaunākās e-pasta vēstules.
error-caller-code-over = Nav derīga koda: tam ir beidzies derīguma laiks, tas jau ir izmantots vai pārāk daudz reižu ievadīts nepareizi. Nosūtiet citu.
error-last-admin = Šis ir pēdējais aktīvais administrators. Vispirms par administratoru ieceliet kādu citu.
error-yourself = Šis ir jūsu konts. Šī darbība jāveic citam administratoram.
error-changed-meanwhile = Kāds cits to mainīja pēc tam, kad atvērāt lapu, tāpēc nekas netika saglabāts. Jūsu ievadītais joprojām ir šeit: atveriet lapu jaunā cilnē, lai redzētu pašreizējās vērtības, un veiciet izmaiņas tur.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Vispirms atlasiet vismaz vienu kontu.
error-account-disabled = Šis konts ir atspējots, tāpēc saiti nevar nosūtīt. Vispirms iespējojiet to.
error-not-lockable-there = Šī konta direktorijs nevar bloķēt kontus, tāpēc konta parole joprojām darbojas. Nomainiet paroli direktorijā.
error-locked-there = Šis konts ir bloķēts savā direktorijā. To atbloķē tikai jauna parole, kas izvēlēta ar atkopšanas saiti.
error-rate-invalid = Ievadiet skaitli no 1 līdz 1000.
error-campaign-is-over = Šī kampaņa jau ir beigusies. Atkārtoti ielādējiet tās lapu.
error-file-missing = Vispirms izvēlieties failu.
error-import-has-wrong-lines = Dažas rindas nav derīgas. Izvēlieties tās izlaist vai izlabojiet tās failā un pārbaudiet to vēlreiz.
error-import-not-ready = Šī importēšana ir beigusies vai vēl nav pārbaudīta. Atkārtoti ielādējiet tās lapu.
error-mail-is-going = Šī e-pasta vēstule patlaban tiek sūtīta. Pēc minūtes atkārtoti ielādējiet tās lapu.
error-mail-waits-for-limit = Šī e-pasta vēstule gaida, jo uz vienu adresi sūtāmo vēstuļu skaits ir ierobežots, lai aizsargātu adreses īpašnieku. Tā tiks nosūtīta, tiklīdz ierobežojums to ļaus.
error-mail-is-over = Šo e-pasta vēstuli vairs nevar mainīt: tā ir nosūtīta vai vairs nav vajadzīga. Dodieties atpakaļ un atkārtoti ielādējiet tās lapu.
error-case-is-over = Šis pieteikums jau ir slēgts. Ja joprojām ir vajadzīga jauna parole, nosūtiet jaunu saiti.
error-url-invalid = Ievadiet https URL bez lietotājvārda, piemēram, https://example.org/hook.
error-url-private = Šī adrese ir privātā tīklā. Šī servera uzturētājs to var atļaut ar iestatījumu WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Izvēlieties vismaz vienu notikumu.
error-cross-site = Šis pieprasījums nāca no citas vietnes un tika noraidīts. Atveriet mūsu lapu tieši un mēģiniet vēlreiz tur.
error-unreadable = Šo pieprasījumu neizdevās nolasīt. Pārbaudiet, ko nosūtījāt, un mēģiniet vēlreiz.
error-not-found = Šajā adresē nekā nav.
error-method-not-allowed = Šī adrese neatbalsta šo metodi.
error-too-slow = Šis pieprasījums pienāca pārāk lēni. Pārbaudiet savienojumu un mēģiniet vēlreiz.
error-too-large = Šis pieprasījums ir pārāk liels.
error-unsupported-media-type = Nosūtiet JSON (application/json) vai veidlapu (application/x-www-form-urlencoded vai multipart/form-data).
error-idempotency-key-reused = Šis Idempotency-Key jau ir izmantots citam pieprasījumam. Katram pieprasījumam izmantojiet jaunu atslēgu.
error-too-many-requests =
    No jūsu tīkla saņemts pārāk daudz pieprasījumu. Uzgaidiet { $minutes ->
        [zero] { $minutes } minūtes
        [one] { $minutes } minūti
       *[other] { $minutes } minūtes
    } un mēģiniet vēlreiz. E-pasta vēstules, kas jau ir ceļā, tik un tā pienāks.
error-too-many-requests-hours =
    No jūsu tīkla saņemts pārāk daudz pieprasījumu. Uzgaidiet { $hours ->
        [zero] { $hours } stundas
        [one] { $hours } stundu
       *[other] { $hours } stundas
    } un mēģiniet vēlreiz. E-pasta vēstules, kas jau ir ceļā, tik un tā pienāks.
error-too-many-tries =
    Pārāk daudz neveiksmīgu mēģinājumu. Uzgaidiet { $minutes ->
        [zero] { $minutes } minūtes
        [one] { $minutes } minūti
       *[other] { $minutes } minūtes
    } un mēģiniet vēlreiz. Ja esat aizmirsuši paroli, pieprasiet saiti: tā darbojas uzreiz.
error-too-many-tries-hours =
    Pārāk daudz neveiksmīgu mēģinājumu. Uzgaidiet { $hours ->
        [zero] { $hours } stundas
        [one] { $hours } stundu
       *[other] { $hours } stundas
    } un mēģiniet vēlreiz. Ja esat aizmirsuši paroli, pieprasiet saiti: tā darbojas uzreiz.
error-unavailable = Jūsu pieprasījumu neizdevās apstrādāt. Tā ir mūsu, nevis jūsu vaina. Mēģiniet vēlreiz pēc dažām minūtēm.
error-unexpected = Mūsu pusē radās kļūda. Mēģiniet vēlreiz pēc dažām minūtēm.
error-unreachable = Neizdevās sazināties ar serveri. Pārbaudiet savienojumu un mēģiniet vēlreiz. Jūsu ievadītais joprojām ir šeit.
