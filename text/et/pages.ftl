# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Liigu põhisisu juurde
footer-promise = Me ei küsi kunagi teie parooli e-posti, telefoni ega vestluse teel.
footer-version = Password Recover { $version }
title-error = Viga: { $title }
times-are-utc = Kõik kellaajad on UTC järgi.
show = Kuva
hide = Peida
main-navigation = Põhimenüü

steps = Sammud
step-ask = Taotlege link
step-open = Avage e-kiri
step-choose = Uus parool

takes-longer = See võtab veidi kauem aega…

email = E-posti aadress
email-hint = See, millega te sisse logite.

forgot-title = Kas unustasite parooli?
forgot-lead = Sisestage oma e-posti aadress ja me saadame teile lingi uue parooli valimiseks.
forgot-button = Saada mulle link
forgot-pending = Saatmine…
delay-title = E-kirjad liiguvad praegu tavalisest aeglasemalt
delay = E-kirjad hilinevad umbes { $minutes ->
        [one] ühe minuti
       *[other] { $minutes } minutit
    }. Teie taotlus on salvestatud ja saab vastuse.
forgot-note = Teie parool jääb samaks, kuni valite uue.

sent-title = Vaadake oma e-posti
sent-lead = Kui selle aadressiga konto on olemas, on lingiga e-kiri teel.
sent-usually = Tavaliselt jõuab see kohale kahe minuti jooksul.
sent-open = Avage e-kirjas olev link
sent-open-rest = { " " }ja valige uus parool. Link toimib ühe korra. Kehtivus: { $duration }.
case-label = Teie juhtumi number
case-note = Nimetage see, kui pöördute kasutajatoe poole. Ärge kunagi öelge e-kirjas olevat koodi kellelegi: kasutajatugi ei küsi seda kunagi.
sent-nothing-title = Viie minuti pärast pole ikka e-kirja?
sent-nothing-spam = Vaadake rämpsposti kausta.
sent-nothing-other = Proovige muid aadresse, mida võisite oma konto jaoks kasutada.
sent-nothing-again = Taotlege veel üks link. Teil juba olevad lingid toimivad edasi.
sent-again = Proovi uuesti või kasuta muud aadressi
sent-same = Kuvame selle lehe iga aadressi puhul, et see ei avaldaks, kellel on konto.
code-title = Sisestage e-kirjas olev kood
code-lead = See toimib nagu link, kui loete e-posti teises seadmes.
code-here = Kas loete e-posti teises seadmes?
code-here-field = Sisestage e-kirjas olev kood
code = Kood
code-hint = Suur- ja väiketähed ning sidekriipsud pole olulised.
case-number = Juhtumi number
case-number-hint = Leiate selle samast e-kirjast.
code-button = Jätka
code-or-link-title = Kas avasite lingi juba?
code-or-link = Avage see e-kirjast uuesti. Eemaldame selle salajase osa aadressiribalt, et keegi ei saaks seda sealt kopeerida.
code-ask = Taotle uus link

reset-title = Valige uus parool
reset-lead = See on viimane samm.
reset-account = Teie konto
reset-button = Salvesta uus parool
reset-pending = Salvestamine…
reset-note = Salvestamine logib välja kõik seadmed, mis on sellele kontole sisse logitud.
new-password = Uus parool
new-password-again = Kinnitage uus parool
policy-length = Minimaalne märkide arv: { $length }. Mitut järjestikust sõna on lihtne meeles pidada.
policy-free = Tühikud, suurtähed ja sümbolid on lubatud, kuid mitte kohustuslikud.
policy-common = Levinud paroolid ei ole lubatud.

link-gone-title = See link enam ei toimi
link-gone-lead = Lingid toimivad ühe korra ja piiratud aja jooksul. Selle avamine ei muutnud teie kontol midagi.
link-gone-button = Saada mulle uus link
link-gone-note = Saadame selle konto e-posti aadressile.
link-gone-other = Kasuta muud aadressi

not-me-title = Kas peatada see taotlus?
not-me-lead = Kui te uut parooli ei taotlenud, peatage taotlus. Selle lingid ja koodid lakkavad kohe toimimast ning teie parool jääb samaks.
not-me-button = Peata taotlus
not-me-note = Kui see olite teie, sulgege lihtsalt see leht.
not-me-done-title = Taotlus on peatatud
not-me-done-lead = Selle lingid ja koodid enam ei toimi ning teie parool ei muutunud. Rohkem pole vaja midagi teha.
not-me-done-note = Tõenäoliselt eksis keegi oma aadressi sisestamisel. Kui see kordub, pöörduge kasutajatoe poole ja nimetage e-kirjas olev juhtumi number.
not-me-gone-title = Pole midagi peatada
not-me-gone-lead = See taotlus on lõppenud: see on kasutatud, peatatud või aegunud. Selle lingid enam ei toimi.
not-me-gone-note = Kui saite e-kirja, et teie parool on muudetud, ja see polnud teie, avage selles e-kirjas olev link.

freeze-title = Kas lukustada teie konto?
freeze-lead = Kui teie parooli ei muutnud, lukustage konto kohe. Kõik logitakse välja ja keegi ei saa sisse logida enne, kui valite uue parooli.
freeze-button = Lukusta minu konto
freeze-note = Saate luku igal ajal avada oma e-posti aadressile saadetud lingiga. Kui muutsite parooli ise, sulgege lihtsalt see leht.
restore-title = Kas taastada teie konto?
restore-lead = Kui te uut e-posti aadressi ei soovi, taastage konto kohe. See saab endise aadressi tagasi, kõik logitakse välja ja keegi ei saa sisse logida enne, kui valite uue parooli.
restore-button = Taasta minu konto
restore-note = Saate luku igal ajal avada endisele aadressile saadetud lingiga. Kui soovisite uut aadressi ise, sulgege lihtsalt see leht.
freeze-done-title = Teie konto on lukustatud
freeze-done-lead = Kõik on välja logitud ja keegi ei saa sisse logida.
freeze-done-next-title = Kuidas lukk avada
freeze-done-mailbox = Kui keegi teine võib teie e-posti lugeda, muutke kõigepealt oma e-posti konto parooli.
freeze-done-ask = Taotlege link ja valige selle kaudu uus parool. See avab teie konto luku.
freeze-done-button = Taotle link
freeze-done-note = Rääkige oma administraatorile, mis juhtus.
freeze-gone-title = See link enam ei toimi
freeze-gone-lead = See saab konto lukustada ühe korra, 72 tunni jooksul pärast e-kirja saatmist. Selle avamine praegu ei muutnud midagi.
freeze-gone-note = Kas olete endiselt mures? Valige uus parool: see logib kõik teised välja.
open-again-title = Avage link uuesti
open-again-lead = Sellele lehele naasmiseks avage e-kirjas olev link uuesti. Eemaldame selle salajase osa aadressiribalt, et keegi ei saaks seda sealt kopeerida.

saving-title = Uue parooli salvestamine
saving-lead = Teie uut parooli salvestatakse rakenduses. Tavaliselt võtab see paar sekundit.
saving-note = Võite selle lehe sulgeda: parool salvestatakse igal juhul ja pärast seda saate e-kirja.
saving-again = Kontrolli uuesti
done-title = Teie parool on muudetud
done-lead = Nüüd saate uue parooliga sisse logida.
done-safe-title = Teie konto turvalisus
done-safe-sessions = Logisime välja kõik sisse logitud seadmed.
done-safe-notice = Saadame teile selle muudatuse kohta e-kirja.
done-safe-link = Kasutatud linki ei saa uuesti kasutada.
done-next-title = Mida edasi teha
done-next = Minge tagasi sinna, kuhu soovisite sisse logida, ja kasutage seal uut parooli. Kui brauser pakub selle salvestamist, nõustuge.

login-title = Sisselogimine
login-lead = Selle teenuse administraatoritele.
login-button = Logi sisse
login-pending = Sisselogimine…
password = Parool
password-again = Kinnitage parool
logout = Logi välja

setup-title = Looge esimene administraator
setup-lead = See link toimib ühe korra. Siin loodud konto näeb kõiki selle teenuse kasutajaid.
setup-email-hint = Logite sellega sisse ja siia saadetakse ka teie enda taastelingid.
setup-button = Loo administraator
setup-pending = Administraatori loomine…
setup-gone-title = See seadistuslink enam ei toimi
setup-gone-lead = See toimib ühe korra ja ainult seni, kuni serverit pole taaskäivitatud ja administraatorit veel pole.
setup-gone-next = Kui administraator on olemas, logige sisse. Kui ei ole, taaskäivitage server: see väljastab uue lingi.
name = Nimi

mailbox-title = Postkast
mailbox-banner-title = See on arenduse postkast
mailbox-banner = Kõik selle serveri e-kirjad jõuavad siia ja ühtegi ei saadeta kellelegi. Igaüks, kes saab selle lehe avada, saab neid lugeda.
mailbox-empty-title = E-kirju veel pole
mailbox-empty = Taotlege link, tulge siis siia tagasi ja laadige see leht uuesti.
mailbox-ask = Taotle link
mailbox-newest = Uusimad kõige ees. Kõik kellaajad on UTC järgi.
mailbox-list = E-kirjad
mailbox-back = Tagasi postkasti
mail-subject = Teema
mail-from = Saatja
mail-to = Saaja
mail-when = Aeg
mail-text-part = Tekstiosa
mail-html-part = HTML-osa
mail-html-frame = E-kirja HTML-osa
mail-link = Link
nav-recovery = Taasteleht
nav-admin = Haldus

not-found-title = Lehte ei leitud
not-found-lead = Aadress võib olla valesti sisestatud või poolik. Kui see pärineb e-kirjast, kontrollige, kas kopeerisite kogu lingi.
broken-title = Midagi läks valesti
broken-lead = See on meie, mitte teie viga. Minge tagasi ja proovige mõne minuti pärast uuesti.
broken-number = Kui see kordub, andke kasutajatoele see number:
unavailable-title = Oleme varsti tagasi
unavailable-lead = See teenus pole ajutiselt saadaval. Proovige mõne minuti pärast uuesti. Teil juba olevad lingid toimivad edasi.
refused-title = See päring lükati tagasi
start-again = Alusta uuesti
