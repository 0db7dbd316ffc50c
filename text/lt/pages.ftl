# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Pereiti prie pagrindinio turinio
footer-promise = Niekada neprašome jūsų slaptažodžio el. paštu, telefonu ar pokalbyje.
footer-version = Password Recover { $version }
title-error = Klaida: { $title }
times-are-utc = Visi laikai nurodyti UTC.
show = Rodyti
hide = Slėpti
main-navigation = Pagrindinis meniu

steps = Veiksmai
step-ask = Paprašykite nuorodos
step-open = Atidarykite laišką
step-choose = Naujas slaptažodis

takes-longer = Tai užtrunka šiek tiek ilgiau…

email = El. pašto adresas
email-hint = Tas, kuriuo prisijungiate.

forgot-title = Pamiršote slaptažodį?
forgot-lead = Įveskite savo el. pašto adresą ir išsiųsime nuorodą naujam slaptažodžiui pasirinkti.
forgot-button = Siųsti man nuorodą
forgot-pending = Siunčiama…
delay-title = El. paštas šiuo metu lėtesnis nei įprastai
delay = El. laiškai vėluoja maždaug { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    }. Jūsų prašymas įrašytas ir į jį bus atsakyta.
forgot-note = Jūsų slaptažodis išlieka toks pat, kol nepasirinksite naujo.

sent-title = Patikrinkite el. paštą
sent-lead = Jei yra paskyra su šiuo adresu, el. laiškas su nuoroda jau pakeliui.
sent-usually = Paprastai jis ateina per dvi minutes.
sent-open = Atidarykite nuorodą el. laiške
sent-open-rest = { " " }ir pasirinkite naują slaptažodį. Nuoroda veikia vieną kartą. Galiojimo laikas: { $duration }.
case-label = Jūsų kreipinio numeris
case-note = Nurodykite jį, jei kreipiatės į pagalbos tarnybą. Niekada niekam nesakykite el. laiške esančio kodo: pagalbos tarnyba jo niekada neprašo.
sent-nothing-title = Po penkių minučių nėra el. laiško?
sent-nothing-spam = Patikrinkite šlamšto arba nepageidaujamų laiškų aplanką.
sent-nothing-other = Išbandykite kitus adresus, kuriuos galėjote naudoti savo paskyrai.
sent-nothing-again = Paprašykite kitos nuorodos. Turimos nuorodos toliau veikia.
sent-again = Bandyti dar kartą arba naudoti kitą adresą
sent-same = Šį puslapį rodome įvedus bet kokį adresą, kad jis neatskleistų, kas turi paskyrą.
code-title = Įveskite kodą iš el. laiško
code-lead = Jis veikia taip pat kaip nuoroda, jei el. paštą skaitote kitame įrenginyje.
code-here = Skaitote el. paštą kitame įrenginyje?
code-here-field = Įveskite kodą iš el. laiško
code = Kodas
code-hint = Didžiosios raidės ir brūkšneliai nesvarbūs.
case-number = Kreipinio numeris
case-number-hint = Jį rasite tame pačiame el. laiške.
code-button = Tęsti
code-or-link-title = Ar jau atidarėte nuorodą?
code-or-link = Atidarykite ją iš el. laiško dar kartą. Slaptąją jos dalį pašaliname iš adreso juostos, kad niekas negalėtų jos iš ten nukopijuoti.
code-ask = Prašyti naujos nuorodos

reset-title = Pasirinkite naują slaptažodį
reset-lead = Tai paskutinis veiksmas.
reset-account = Jūsų paskyra
reset-button = Įrašyti naują slaptažodį
reset-pending = Įrašoma…
reset-note = Įrašius bus atjungti visi prie šios paskyros prijungti įrenginiai.
new-password = Naujas slaptažodis
new-password-again = Patvirtinkite naują slaptažodį
policy-length = Mažiausias simbolių skaičius: { $length }. Kelis žodžius iš eilės lengva įsiminti.
policy-free = Tarpai, didžiosios raidės ir simboliai leidžiami, bet nebūtini.
policy-common = Dažnai naudojami slaptažodžiai neleidžiami.

link-gone-title = Ši nuoroda nebeveikia
link-gone-lead = Nuorodos veikia vieną kartą ir ribotą laiką. Šios nuorodos atidarymas jūsų paskyroje nieko nepakeitė.
link-gone-button = Siųsti man naują nuorodą
link-gone-note = Išsiųsime ją paskyros el. pašto adresu.
link-gone-other = Naudoti kitą adresą

not-me-title = Sustabdyti šį prašymą?
not-me-lead = Jei neprašėte naujo slaptažodžio, sustabdykite prašymą. Jo nuorodos ir kodai iš karto nustos veikti, o jūsų slaptažodis išliks toks pat.
not-me-button = Sustabdyti prašymą
not-me-note = Jei tai buvote jūs, tiesiog užverkite šį puslapį.
not-me-done-title = Prašymas sustabdytas
not-me-done-lead = Jo nuorodos ir kodai nebeveikia, o jūsų slaptažodis nepakeistas. Daugiau nieko daryti nereikia.
not-me-done-note = Greičiausiai kažkas suklydo įvesdamas savo adresą. Jei tai kartojasi, kreipkitės į pagalbos tarnybą ir nurodykite el. laiške esantį kreipinio numerį.
not-me-gone-title = Nėra ko stabdyti
not-me-gone-lead = Šis prašymas baigėsi: jis buvo panaudotas, sustabdytas arba nustojo galioti. Jo nuorodos nebeveikia.
not-me-gone-note = Jei gavote el. laišką, kad jūsų slaptažodis pakeistas, ir tai buvote ne jūs, atidarykite nuorodą tame el. laiške.

freeze-title = Užblokuoti jūsų paskyrą?
freeze-lead = Jei slaptažodį pakeitėte ne jūs, tuojau pat užblokuokite paskyrą. Visi bus atjungti ir niekas negalės prisijungti, kol nepasirinksite naujo slaptažodžio.
freeze-button = Užblokuoti mano paskyrą
freeze-note = Galite bet kada ją atblokuoti per nuorodą, išsiųstą jūsų el. pašto adresu. Jei slaptažodį pakeitėte jūs, tiesiog užverkite šį puslapį.
restore-title = Atkurti jūsų paskyrą?
restore-lead = Jei nenorite naujo el. pašto adreso, tuojau pat atkurkite paskyrą. Jai bus grąžintas ankstesnis adresas, visi bus atjungti ir niekas negalės prisijungti, kol nepasirinksite naujo slaptažodžio.
restore-button = Atkurti mano paskyrą
restore-note = Galite bet kada ją atblokuoti per nuorodą, išsiųstą ankstesniu adresu. Jei naujo adreso prašėte jūs, tiesiog užverkite šį puslapį.
freeze-done-title = Jūsų paskyra užblokuota
freeze-done-lead = Visi atjungti ir niekas negali prisijungti.
freeze-done-next-title = Kaip ją atblokuoti
freeze-done-mailbox = Jei jūsų el. paštą gali skaityti kas nors kitas, pirmiausia pakeiskite savo el. pašto paskyros slaptažodį.
freeze-done-ask = Paprašykite nuorodos ir per ją pasirinkite naują slaptažodį. Taip jūsų paskyra bus atblokuota.
freeze-done-button = Prašyti nuorodos
freeze-done-note = Papasakokite savo administratoriui, kas nutiko.
freeze-gone-title = Ši nuoroda nebeveikia
freeze-gone-lead = Ja paskyrą galima užblokuoti vieną kartą, per 72 valandas nuo el. laiško išsiuntimo. Dabar ją atidarius niekas nepasikeitė.
freeze-gone-note = Vis dar nerimaujate? Pasirinkite naują slaptažodį: taip visi kiti bus atjungti.
open-again-title = Atidarykite nuorodą dar kartą
open-again-lead = Norėdami grįžti į šį puslapį, dar kartą atidarykite nuorodą el. laiške. Slaptąją jos dalį pašaliname iš adreso juostos, kad niekas negalėtų jos iš ten nukopijuoti.

saving-title = Įrašomas naujas slaptažodis
saving-lead = Jūsų naujas slaptažodis įrašomas programoje. Paprastai tai trunka kelias sekundes.
saving-note = Galite užverti šį puslapį: slaptažodis vis tiek bus įrašytas, o tada gausite el. laišką.
saving-again = Tikrinti dar kartą
done-title = Jūsų slaptažodis pakeistas
done-lead = Dabar galite prisijungti naudodami naują slaptažodį.
done-safe-title = Jūsų paskyros saugumas
done-safe-sessions = Atjungėme visus prijungtus įrenginius.
done-safe-notice = Siunčiame jums el. laišką apie šį pakeitimą.
done-safe-link = Panaudotos nuorodos nebegalima naudoti dar kartą.
done-next-title = Ką daryti toliau
done-next = Grįžkite ten, kur norėjote prisijungti, ir naudokite naują slaptažodį. Jei naršyklė siūlo jį įrašyti, sutikite.

login-title = Prisijungimas
login-lead = Šios paslaugos administratoriams.
login-button = Prisijungti
login-pending = Prisijungiama…
password = Slaptažodis
password-again = Patvirtinkite slaptažodį
logout = Atsijungti

setup-title = Sukurkite pirmąjį administratorių
setup-lead = Ši nuoroda veikia vieną kartą. Čia sukurta paskyra galės matyti visus šios paslaugos naudotojus.
setup-email-hint = Juo prisijungsite ir juo gausite savo atkūrimo nuorodas.
setup-button = Sukurti administratorių
setup-pending = Kuriamas administratorius…
setup-gone-title = Ši sąrankos nuoroda nebeveikia
setup-gone-lead = Ji veikia vieną kartą ir tik tol, kol serveris nepaleidžiamas iš naujo ar nesukuriamas administratorius.
setup-gone-next = Jei administratorius jau yra, prisijunkite. Jei ne, paleiskite serverį iš naujo: jis pateiks naują nuorodą.
name = Vardas

mailbox-title = Pašto dėžutė
mailbox-banner-title = Tai kūrimo pašto dėžutė
mailbox-banner = Visi šio serverio el. laiškai patenka čia ir niekam nesiunčiami. Kiekvienas, galintis atidaryti šį puslapį, gali juos skaityti.
mailbox-empty-title = El. laiškų dar nėra
mailbox-empty = Paprašykite nuorodos, tada grįžkite čia ir įkelkite šį puslapį iš naujo.
mailbox-ask = Prašyti nuorodos
mailbox-newest = Naujausi viršuje. Visi laikai nurodyti UTC.
mailbox-list = El. laiškai
mailbox-back = Atgal į pašto dėžutę
mail-subject = Tema
mail-from = Nuo
mail-to = Kam
mail-when = Kada
mail-text-part = Teksto dalis
mail-html-part = HTML dalis
mail-html-frame = El. laiško HTML dalis
mail-link = Nuoroda
nav-recovery = Atkūrimo puslapis
nav-admin = Administravimas

not-found-title = Puslapis nerastas
not-found-lead = Adresas gali būti neteisingas arba nepilnas. Jei jis iš el. laiško, patikrinkite, ar nukopijavote visą nuorodą.
broken-title = Įvyko klaida
broken-lead = Tai mūsų, o ne jūsų kaltė. Grįžkite ir bandykite dar kartą po kelių minučių.
broken-number = Jei tai pasikartos, pasakykite pagalbos tarnybai šį numerį:
unavailable-title = Netrukus grįšime
unavailable-lead = Ši paslauga laikinai nepasiekiama. Bandykite dar kartą po kelių minučių. Turimos nuorodos toliau veikia.
refused-title = Ši užklausa atmesta
start-again = Pradėti iš naujo
