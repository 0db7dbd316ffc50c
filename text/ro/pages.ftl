# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Salt la conținutul principal
footer-promise = Nu vă cerem niciodată parola prin e-mail, telefon sau chat.
footer-version = Password Recover { $version }
title-error = Eroare: { $title }
times-are-utc = Toate orele sunt UTC.
show = Afișează
hide = Ascunde
main-navigation = Navigare principală

steps = Pași
step-ask = Solicitați un link
step-open = Deschideți e-mailul
step-choose = Parolă nouă

takes-longer = Durează puțin mai mult…

email = Adresă de e-mail
email-hint = Cea cu care vă conectați.

forgot-title = Ați uitat parola?
forgot-lead = Introduceți adresa de e-mail și vă vom trimite un link pentru a alege o parolă nouă.
forgot-button = Trimite-mi un link
forgot-pending = Se trimite…
delay-title = E-mailurile ajung acum mai încet decât de obicei
delay = E-mailurile întârzie cu aproximativ { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }. Solicitarea dvs. este salvată și va primi răspuns.
forgot-note = Parola dvs. rămâne aceeași până când alegeți una nouă.

sent-title = Verificați-vă e-mailul
sent-lead = Dacă există un cont cu această adresă, un e-mail cu un link este pe drum.
sent-usually = De obicei ajunge în două minute.
sent-open = Deschideți linkul din e-mail
sent-open-rest = { " " }pentru a alege parola nouă. Linkul funcționează o singură dată, timp de { $duration }.
case-label = Numărul dvs. de caz
case-note = Menționați-l dacă luați legătura cu asistența. Nu spuneți nimănui codul din e-mail: asistența nu îl cere niciodată.
sent-nothing-title = Niciun e-mail după cinci minute?
sent-nothing-spam = Verificați dosarul de spam sau de mesaje nedorite.
sent-nothing-other = Încercați și alte adrese pe care este posibil să le fi folosit pentru cont.
sent-nothing-again = Solicitați alt link. Linkurile pe care le aveți deja funcționează în continuare.
sent-again = Încercați din nou sau folosiți altă adresă
sent-same = Afișăm această pagină pentru orice adresă, ca să nu dezvăluie cine are cont.
code-title = Introduceți codul din e-mail
code-lead = Funcționează la fel ca linkul, dacă citiți e-mailul pe alt dispozitiv.
code-here = Citiți e-mailul pe alt dispozitiv?
code-here-field = Introduceți codul din e-mail
code = Cod
code-hint = Majusculele și cratimele nu contează.
case-number = Număr de caz
case-number-hint = Îl găsiți în același e-mail.
code-button = Continuă
code-or-link-title = Ați deschis deja linkul?
code-or-link = Deschideți-l din nou din e-mail. Îi eliminăm partea secretă din bara de adrese, ca să nu o poată copia nimeni de acolo.
code-ask = Solicitați un link nou

reset-title = Alegeți o parolă nouă
reset-lead = Acesta este ultimul pas.
reset-account = Contul dvs.
reset-button = Salvează parola nouă
reset-pending = Se salvează…
reset-note = Salvarea deconectează toate dispozitivele conectate la acest cont.
new-password = Parolă nouă
new-password-again = Confirmați parola nouă
policy-length = Numărul minim de caractere: { $length }. Câteva cuvinte la rând se rețin ușor.
policy-free = Spațiile, majusculele și simbolurile sunt permise, dar nu obligatorii.
policy-common = Parolele folosite frecvent nu sunt permise.

link-gone-title = Acest link nu mai funcționează
link-gone-lead = Linkurile funcționează o singură dată și pentru un timp limitat. Deschiderea acestuia nu a schimbat nimic în contul dvs.
link-gone-button = Trimite-mi un link nou
link-gone-note = Îl vom trimite la adresa de e-mail a contului.
link-gone-other = Folosiți altă adresă

not-me-title = Opriți această solicitare?
not-me-lead = Dacă nu ați cerut o parolă nouă, opriți solicitarea. Linkurile și codurile ei încetează imediat să funcționeze, iar parola dvs. rămâne aceeași.
not-me-button = Oprește solicitarea
not-me-note = Dacă ați fost dvs., închideți pur și simplu această pagină.
not-me-done-title = Solicitarea a fost oprită
not-me-done-lead = Linkurile și codurile ei nu mai funcționează, iar parola dvs. este neschimbată. Nu mai aveți nimic de făcut.
not-me-done-note = Cel mai probabil, cineva și-a tastat greșit adresa. Dacă se repetă, contactați asistența și menționați numărul de caz din e-mail.
not-me-gone-title = Nu este nimic de oprit
not-me-gone-lead = Această solicitare s-a încheiat: a fost folosită, oprită sau a expirat. Linkurile ei nu mai funcționează.
not-me-gone-note = Dacă ați primit un e-mail care spune că parola dvs. a fost schimbată și nu ați fost dvs., deschideți linkul din acel e-mail.

freeze-title = Vă blocați contul?
freeze-lead = Dacă nu ați schimbat parola, blocați contul acum. Toată lumea este deconectată și nimeni nu se poate conecta până când nu alegeți o parolă nouă.
freeze-button = Blochează contul meu
freeze-note = Îl puteți debloca oricând cu un link trimis la adresa dvs. de e-mail. Dacă dvs. ați schimbat parola, închideți pur și simplu această pagină.
restore-title = Vă restabiliți contul?
restore-lead = Dacă nu doriți noua adresă de e-mail, restabiliți contul acum. Își recapătă adresa anterioară, toată lumea este deconectată și nimeni nu se poate conecta până când nu alegeți o parolă nouă.
restore-button = Restabilește contul meu
restore-note = Îl puteți debloca oricând cu un link trimis la adresa anterioară. Dacă ați cerut noua adresă, închideți pur și simplu această pagină.
freeze-done-title = Contul dvs. este blocat
freeze-done-lead = Toată lumea este deconectată și nimeni nu se poate conecta.
freeze-done-next-title = Cum îl deblocați
freeze-done-mailbox = Dacă este posibil ca altcineva să vă citească e-mailurile, schimbați mai întâi parola contului de e-mail.
freeze-done-ask = Solicitați un link și folosiți-l pentru a alege o parolă nouă. Astfel, contul dvs. se deblochează.
freeze-done-button = Solicitați un link
freeze-done-note = Spuneți-i administratorului ce s-a întâmplat.
freeze-gone-title = Acest link nu mai funcționează
freeze-gone-lead = Poate bloca contul o singură dată, în 72 de ore de la trimiterea e-mailului. Deschiderea lui acum nu a schimbat nimic.
freeze-gone-note = Încă aveți îngrijorări? Alegeți o parolă nouă: astfel, toți ceilalți sunt deconectați.
open-again-title = Deschideți din nou linkul
open-again-lead = Pentru a reveni la această pagină, deschideți din nou linkul din e-mail. Îi eliminăm partea secretă din bara de adrese, ca să nu o poată copia nimeni de acolo.

saving-title = Se salvează parola nouă
saving-lead = Parola nouă se salvează în aplicație. De obicei durează câteva secunde.
saving-note = Puteți închide această pagină: parola se salvează oricum și veți primi un e-mail după aceea.
saving-again = Verifică din nou
done-title = Parola dvs. a fost schimbată
done-lead = Acum vă puteți conecta cu parola nouă.
done-safe-title = Siguranța contului dvs.
done-safe-sessions = Am deconectat toate dispozitivele care erau conectate.
done-safe-notice = Vă trimitem un e-mail despre această schimbare.
done-safe-link = Linkul folosit nu mai poate fi folosit din nou.
done-next-title = Ce urmează
done-next = Reveniți acolo unde doreați să vă conectați și folosiți parola nouă. Dacă browserul vă propune să o salveze, acceptați.

login-title = Conectare
login-lead = Pentru administratorii acestui serviciu.
login-button = Conectare
login-pending = Se conectează…
password = Parolă
password-again = Confirmați parola
logout = Deconectare

setup-title = Creați primul administrator
setup-lead = Acest link funcționează o singură dată. Contul pe care îl creați aici poate vedea toți utilizatorii acestui serviciu.
setup-email-hint = Vă veți conecta cu ea și aici vor ajunge propriile dvs. linkuri de recuperare.
setup-button = Creează administratorul
setup-pending = Se creează administratorul…
setup-gone-title = Acest link de configurare nu mai funcționează
setup-gone-lead = Funcționează o singură dată și numai până când serverul repornește sau există un administrator.
setup-gone-next = Dacă există un administrator, conectați-vă. Dacă nu, reporniți serverul: va afișa un link nou.
name = Nume

mailbox-title = Cutie poștală
mailbox-banner-title = Aceasta este cutia poștală de dezvoltare
mailbox-banner = Toate e-mailurile de la acest server ajung aici și niciunul nu este trimis nimănui. Oricine poate deschide această pagină le poate citi.
mailbox-empty-title = Încă niciun e-mail
mailbox-empty = Solicitați un link, apoi reveniți aici și reîncărcați această pagină.
mailbox-ask = Solicitați un link
mailbox-newest = Cele mai noi primele. Toate orele sunt UTC.
mailbox-list = E-mailuri
mailbox-back = Înapoi la cutia poștală
mail-subject = Subiect
mail-from = De la
mail-to = Către
mail-when = Când
mail-text-part = Partea text
mail-html-part = Partea HTML
mail-html-frame = Partea HTML a e-mailului
mail-link = Link
nav-recovery = Pagina de recuperare
nav-admin = Administrare

not-found-title = Pagina nu a fost găsită
not-found-lead = Este posibil ca adresa să fie greșită sau incompletă. Dacă provine dintr-un e-mail, verificați dacă ați copiat linkul întreg.
broken-title = Ceva nu a mers bine
broken-lead = Este vina noastră, nu a dvs. Reveniți și încercați din nou peste câteva minute.
broken-number = Dacă se întâmplă din nou, comunicați asistenței acest număr:
unavailable-title = Revenim în curând
unavailable-lead = Acest serviciu este temporar indisponibil. Încercați din nou peste câteva minute. Linkurile pe care le aveți deja funcționează în continuare.
refused-title = Această cerere a fost respinsă
start-again = Începeți din nou
