# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Prejsť na hlavný obsah
footer-promise = Na heslo sa nikdy nepýtame e-mailom, telefonicky ani v čete.
footer-version = Password Recover { $version }
title-error = Chyba: { $title }
times-are-utc = Všetky časy sú v UTC.
show = Zobraziť
hide = Skryť
main-navigation = Hlavná navigácia

steps = Kroky
step-ask = Požiadať o odkaz
step-open = Otvoriť e-mail
step-choose = Nové heslo

takes-longer = Trvá to o niečo dlhšie…

email = E-mailová adresa
email-hint = Tá, ktorou sa prihlasujete.

forgot-title = Zabudli ste heslo?
forgot-lead = Zadajte svoju e-mailovú adresu a pošleme vám odkaz, cez ktorý si zvolíte nové heslo.
forgot-button = Poslať odkaz
forgot-pending = Odosiela sa…
delay-title = E-maily teraz chodia pomalšie ako zvyčajne
delay = E-maily meškajú asi { $minutes ->
        [one] minútu
        [few] { $minutes } minúty
        [many] { $minutes } minúty
       *[other] { $minutes } minút
    }. Vaša žiadosť je uložená a dostanete odpoveď.
forgot-note = Vaše heslo zostáva rovnaké, kým si nezvolíte nové.

sent-title = Pozrite si e-mail
sent-lead = Ak existuje účet s touto adresou, e-mail s odkazom je na ceste.
sent-usually = Zvyčajne príde do dvoch minút.
sent-open = Otvorte odkaz v e-maile
sent-open-rest = { " " }a zvoľte si nové heslo. Odkaz funguje iba raz. Platnosť: { $duration }.
case-label = Číslo vášho prípadu
case-note = Uveďte ho, ak sa obrátite na podporu. Kód z e-mailu nikdy nikomu neprezraďte: podpora sa naň nikdy nepýta.
sent-nothing-title = Ani po piatich minútach žiadny e-mail?
sent-nothing-spam = Pozrite sa do priečinka so spamom alebo nevyžiadanou poštou.
sent-nothing-other = Skúste iné adresy, ktoré ste mohli použiť pre svoj účet.
sent-nothing-again = Požiadajte o ďalší odkaz. Odkazy, ktoré už máte, fungujú aj naďalej.
sent-again = Skúsiť znova alebo použiť inú adresu
sent-same = Túto stránku zobrazujeme pri každej adrese, aby neprezradila, kto má účet.
code-title = Zadajte kód z e-mailu
code-lead = Funguje rovnako ako odkaz, ak čítate e-maily na inom zariadení.
code-here = Čítate e-maily na inom zariadení?
code-here-field = Zadajte kód z e-mailu
code = Kód
code-hint = Na veľkosti písmen a spojovníkoch nezáleží.
case-number = Číslo prípadu
case-number-hint = Nájdete ho v tom istom e-maile.
code-button = Pokračovať
code-or-link-title = Odkaz ste už otvorili?
code-or-link = Otvorte ho z e-mailu znova. Jeho tajnú časť z panela s adresou odstraňujeme, aby ju odtiaľ nikto nemohol skopírovať.
code-ask = Požiadať o nový odkaz

reset-title = Zvoľte si nové heslo
reset-lead = Toto je posledný krok.
reset-account = Váš účet
reset-button = Uložiť nové heslo
reset-pending = Ukladá sa…
reset-note = Uložením sa odhlásia všetky zariadenia prihlásené do tohto účtu.
new-password = Nové heslo
new-password-again = Potvrďte nové heslo
policy-length = Minimálny počet znakov: { $length }. Niekoľko slov za sebou sa ľahko pamätá.
policy-free = Medzery, veľké písmená a symboly sú povolené, ale nie sú povinné.
policy-common = Bežne používané heslá nie sú povolené.

link-gone-title = Tento odkaz už nefunguje
link-gone-lead = Odkazy fungujú iba raz a obmedzený čas. Otvorenie tohto odkazu vo vašom účte nič nezmenilo.
link-gone-button = Poslať nový odkaz
link-gone-note = Pošleme ho na e-mailovú adresu účtu.
link-gone-other = Použiť inú adresu

not-me-title = Zastaviť túto žiadosť?
not-me-lead = Ak ste o nové heslo nežiadali, zastavte žiadosť. Jej odkazy a kódy okamžite prestanú fungovať a vaše heslo zostane rovnaké.
not-me-button = Zastaviť žiadosť
not-me-note = Ak ste to boli vy, stačí túto stránku zavrieť.
not-me-done-title = Žiadosť bola zastavená
not-me-done-lead = Jej odkazy a kódy už nefungujú a vaše heslo sa nezmenilo. Nič ďalšie robiť nemusíte.
not-me-done-note = Najpravdepodobnejšie sa niekto pomýlil pri písaní vlastnej adresy. Ak sa to opakuje, obráťte sa na podporu a uveďte číslo prípadu z e-mailu.
not-me-gone-title = Nie je čo zastaviť
not-me-gone-lead = Táto žiadosť sa už skončila: bola využitá, zastavená alebo vypršala. Jej odkazy už nefungujú.
not-me-gone-note = Ak vám prišiel e-mail o zmene hesla a neboli ste to vy, otvorte odkaz v tom e-maile.

freeze-title = Zablokovať váš účet?
freeze-lead = Ak ste heslo nezmenili, hneď zablokujte účet. Všetci budú odhlásení a nikto sa nebude môcť prihlásiť, kým si nezvolíte nové heslo.
freeze-button = Zablokovať môj účet
freeze-note = Účet môžete kedykoľvek odblokovať cez odkaz poslaný na vašu e-mailovú adresu. Ak ste heslo zmenili sami, stačí túto stránku zavrieť.
restore-title = Obnoviť váš účet?
restore-lead = Ak novú e-mailovú adresu nechcete, hneď obnovte účet. Vráti sa mu pôvodná adresa, všetci budú odhlásení a nikto sa nebude môcť prihlásiť, kým si nezvolíte nové heslo.
restore-button = Obnoviť môj účet
restore-note = Účet môžete kedykoľvek odblokovať cez odkaz poslaný na pôvodnú adresu. Ak ste o novú adresu požiadali, stačí túto stránku zavrieť.
freeze-done-title = Váš účet je zablokovaný
freeze-done-lead = Všetci sú odhlásení a nikto sa nemôže prihlásiť.
freeze-done-next-title = Ako ho odblokovať
freeze-done-mailbox = Ak vaše e-maily možno číta niekto iný, najprv zmeňte heslo k svojmu e-mailovému účtu.
freeze-done-ask = Požiadajte o odkaz a zvoľte si cezeň nové heslo. Tým sa účet odblokuje.
freeze-done-button = Požiadať o odkaz
freeze-done-note = Povedzte svojmu správcovi, čo sa stalo.
freeze-gone-title = Tento odkaz už nefunguje
freeze-gone-lead = Účet môže zablokovať iba raz, do 72 hodín od odoslania e-mailu. Jeho otvorenie teraz nič nezmenilo.
freeze-gone-note = Stále máte obavy? Zvoľte si nové heslo: tým sa všetci ostatní odhlásia.
open-again-title = Otvorte odkaz znova
open-again-lead = Ak sa chcete vrátiť na túto stránku, otvorte odkaz v e-maile znova. Jeho tajnú časť z panela s adresou odstraňujeme, aby ju odtiaľ nikto nemohol skopírovať.

saving-title = Ukladá sa nové heslo
saving-lead = Vaše nové heslo sa ukladá v aplikácii. Zvyčajne to trvá niekoľko sekúnd.
saving-note = Túto stránku môžete zavrieť: heslo sa uloží v každom prípade a potom dostanete e-mail.
saving-again = Skontrolovať znova
done-title = Vaše heslo bolo zmenené
done-lead = Teraz sa môžete prihlásiť novým heslom.
done-safe-title = Bezpečnosť vášho účtu
done-safe-sessions = Odhlásili sme všetky prihlásené zariadenia.
done-safe-notice = Posielame vám e-mail o tejto zmene.
done-safe-link = Použitý odkaz sa nedá použiť znova.
done-next-title = Čo ďalej
done-next = Vráťte sa tam, kde ste sa chceli prihlásiť, a použite nové heslo. Ak vám prehliadač ponúkne jeho uloženie, prijmite to.

login-title = Prihlásenie
login-lead = Pre správcov tejto služby.
login-button = Prihlásiť sa
login-pending = Prihlasuje sa…
password = Heslo
password-again = Potvrďte heslo
logout = Odhlásiť sa

setup-title = Vytvorte prvého správcu
setup-lead = Tento odkaz funguje iba raz. Účet, ktorý tu vytvoríte, uvidí všetkých používateľov tejto služby.
setup-email-hint = Budete sa ňou prihlasovať a budú na ňu chodiť vaše vlastné odkazy na obnovenie.
setup-button = Vytvoriť správcu
setup-pending = Vytvára sa správca…
setup-gone-title = Tento odkaz na nastavenie už nefunguje
setup-gone-lead = Funguje iba raz, a to len do reštartu servera alebo do vytvorenia správcu.
setup-gone-next = Ak už správca existuje, prihláste sa. Ak nie, reštartujte server: vypíše nový odkaz.
name = Meno

mailbox-title = Schránka
mailbox-banner-title = Toto je vývojová schránka
mailbox-banner = Všetky e-maily z tohto servera končia tu a žiadny sa nikomu neposiela. Kto môže otvoriť túto stránku, môže ich čítať.
mailbox-empty-title = Zatiaľ žiadne e-maily
mailbox-empty = Požiadajte o odkaz, potom sa sem vráťte a načítajte túto stránku znova.
mailbox-ask = Požiadať o odkaz
mailbox-newest = Najnovšie hore. Všetky časy sú v UTC.
mailbox-list = E-maily
mailbox-back = Späť do schránky
mail-subject = Predmet
mail-from = Od
mail-to = Komu
mail-when = Kedy
mail-text-part = Textová časť
mail-html-part = Časť HTML
mail-html-frame = Časť HTML e-mailu
mail-link = Odkaz
nav-recovery = Stránka na obnovenie
nav-admin = Správa

not-found-title = Stránka sa nenašla
not-found-lead = Adresa môže byť chybná alebo neúplná. Ak je z e-mailu, skontrolujte, či ste skopírovali celý odkaz.
broken-title = Niečo sa pokazilo
broken-lead = Chyba je na našej strane, nie na vašej. Vráťte sa späť a skúste to znova o niekoľko minút.
broken-number = Ak sa to stane znova, oznámte podpore toto číslo:
unavailable-title = Čoskoro sme späť
unavailable-lead = Táto služba je dočasne nedostupná. Skúste to znova o niekoľko minút. Odkazy, ktoré už máte, fungujú aj naďalej.
refused-title = Táto požiadavka bola zamietnutá
start-again = Začať znova
