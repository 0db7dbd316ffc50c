# Public pages: recovery, the log-in, setup and the development mailbox.

brand = Password Recover
skip-to-main = Přejít na hlavní obsah
footer-promise = Na heslo se nikdy neptáme e-mailem, telefonem ani v chatu.
footer-version = Password Recover { $version }
title-error = Chyba: { $title }
times-are-utc = Všechny časy jsou v UTC.
show = Zobrazit
hide = Skrýt
main-navigation = Hlavní navigace

steps = Kroky
step-ask = Požádat o odkaz
step-open = Otevřít e-mail
step-choose = Nové heslo

takes-longer = Trvá to o něco déle…

email = E-mailová adresa
email-hint = Ta, kterou se přihlašujete.

forgot-title = Zapomněli jste heslo?
forgot-lead = Zadejte svou e-mailovou adresu a my vám pošleme odkaz, přes který si zvolíte nové heslo.
forgot-button = Poslat odkaz
forgot-pending = Odesílání…
delay-title = E-maily teď chodí pomaleji než obvykle
delay = E-maily mají zpoždění asi { $minutes ->
        [one] minutu
        [few] { $minutes } minuty
        [many] { $minutes } minuty
       *[other] { $minutes } minut
    }. Vaše žádost je uložena a dostanete odpověď.
forgot-note = Vaše heslo zůstává stejné, dokud si nezvolíte nové.

sent-title = Podívejte se do e-mailu
sent-lead = Pokud existuje účet s touto adresou, e-mail s odkazem je na cestě.
sent-usually = Obvykle dorazí do dvou minut.
sent-open = Otevřete odkaz v e-mailu
sent-open-rest = { " " }a zvolte si nové heslo. Odkaz funguje jen jednou. Platnost: { $duration }.
case-label = Číslo vašeho případu
case-note = Uveďte ho, pokud se obrátíte na podporu. Kód z e-mailu nikdy nikomu neříkejte: podpora se na něj nikdy neptá.
sent-nothing-title = Ani po pěti minutách žádný e-mail?
sent-nothing-spam = Podívejte se do složky se spamem nebo nevyžádanou poštou.
sent-nothing-other = Zkuste jiné adresy, které jste pro svůj účet mohli použít.
sent-nothing-again = Požádejte o další odkaz. Odkazy, které už máte, fungují dál.
sent-again = Zkusit znovu nebo použít jinou adresu
sent-same = Tuto stránku zobrazujeme pro každou adresu, aby neprozradila, kdo má účet.
code-title = Zadejte kód z e-mailu
code-lead = Funguje stejně jako odkaz, pokud čtete e-maily na jiném zařízení.
code-here = Čtete e-maily na jiném zařízení?
code-here-field = Zadejte kód z e-mailu
code = Kód
code-hint = Na velikosti písmen a pomlčkách nezáleží.
case-number = Číslo případu
case-number-hint = Najdete ho ve stejném e-mailu.
code-button = Pokračovat
code-or-link-title = Odkaz jste už otevřeli?
code-or-link = Otevřete ho z e-mailu znovu. Jeho tajnou část z adresního řádku odstraňujeme, aby ji odtud nikdo nemohl zkopírovat.
code-ask = Požádat o nový odkaz

reset-title = Zvolte si nové heslo
reset-lead = To je poslední krok.
reset-account = Váš účet
reset-button = Uložit nové heslo
reset-pending = Ukládání…
reset-note = Uložením se odhlásí všechna zařízení, která jsou k tomuto účtu přihlášena.
new-password = Nové heslo
new-password-again = Potvrďte nové heslo
policy-length = Minimální počet znaků: { $length }. Několik slov za sebou se snadno pamatuje.
policy-free = Mezery, velká písmena a symboly jsou povolené, ale nejsou nutné.
policy-common = Běžně používaná hesla nejsou povolená.

link-gone-title = Tento odkaz už nefunguje
link-gone-lead = Odkazy fungují jen jednou a po omezenou dobu. Otevření tohoto odkazu ve vašem účtu nic nezměnilo.
link-gone-button = Poslat nový odkaz
link-gone-note = Pošleme ho na e-mailovou adresu účtu.
link-gone-other = Použít jinou adresu

not-me-title = Zastavit tuto žádost?
not-me-lead = Pokud jste o nové heslo nežádali, zastavte žádost. Její odkazy a kódy okamžitě přestanou fungovat a vaše heslo zůstane stejné.
not-me-button = Zastavit žádost
not-me-note = Pokud jste to byli vy, stačí tuto stránku zavřít.
not-me-done-title = Žádost zastavena
not-me-done-lead = Její odkazy a kódy už nefungují a vaše heslo se nezměnilo. Nic dalšího dělat nemusíte.
not-me-done-note = Nejspíš se někdo spletl při psaní vlastní adresy. Pokud se to opakuje, obraťte se na podporu a uveďte číslo případu z e-mailu.
not-me-gone-title = Není co zastavovat
not-me-gone-lead = Tato žádost už skončila: byla využita, zastavena nebo vypršela. Její odkazy už nefungují.
not-me-gone-note = Pokud vám přišel e-mail o změně hesla a nebyli jste to vy, otevřete odkaz v tom e-mailu.

freeze-title = Zablokovat váš účet?
freeze-lead = Pokud jste heslo nezměnili, účet hned zablokujte. Všichni budou odhlášeni a nikdo se nebude moci přihlásit, dokud si nezvolíte nové heslo.
freeze-button = Zablokovat můj účet
freeze-note = Účet můžete kdykoli odblokovat přes odkaz poslaný na vaši e-mailovou adresu. Pokud jste heslo změnili sami, stačí tuto stránku zavřít.
restore-title = Obnovit váš účet?
restore-lead = Pokud novou e-mailovou adresu nechcete, účet hned obnovte. Vrátí se mu původní adresa, všichni budou odhlášeni a nikdo se nebude moci přihlásit, dokud si nezvolíte nové heslo.
restore-button = Obnovit můj účet
restore-note = Účet můžete kdykoli odblokovat přes odkaz poslaný na původní adresu. Pokud jste o novou adresu požádali, stačí tuto stránku zavřít.
freeze-done-title = Váš účet je zablokovaný
freeze-done-lead = Všichni jsou odhlášeni a nikdo se nemůže přihlásit.
freeze-done-next-title = Jak ho odblokovat
freeze-done-mailbox = Pokud vaše e-maily možná čte někdo jiný, změňte nejdřív heslo ke svému e-mailovému účtu.
freeze-done-ask = Požádejte o odkaz a zvolte si přes něj nové heslo. Tím se účet odblokuje.
freeze-done-button = Požádat o odkaz
freeze-done-note = Řekněte svému správci, co se stalo.
freeze-gone-title = Tento odkaz už nefunguje
freeze-gone-lead = Účet může zablokovat jen jednou, do 72 hodin od odeslání e-mailu. Jeho otevření teď nic nezměnilo.
freeze-gone-note = Stále máte obavy? Zvolte si nové heslo: tím se všichni ostatní odhlásí.
open-again-title = Otevřete odkaz znovu
open-again-lead = Chcete-li se vrátit na tuto stránku, otevřete odkaz v e-mailu znovu. Jeho tajnou část z adresního řádku odstraňujeme, aby ji odtud nikdo nemohl zkopírovat.

saving-title = Ukládání nového hesla
saving-lead = Vaše nové heslo se ukládá v aplikaci. Obvykle to trvá několik sekund.
saving-note = Tuto stránku můžete zavřít: heslo se uloží v každém případě a potom dostanete e-mail.
saving-again = Zkontrolovat znovu
done-title = Vaše heslo bylo změněno
done-lead = Teď se můžete přihlásit novým heslem.
done-safe-title = Bezpečí vašeho účtu
done-safe-sessions = Odhlásili jsme všechna přihlášená zařízení.
done-safe-notice = Posíláme vám e-mail o této změně.
done-safe-link = Použitý odkaz nelze použít znovu.
done-next-title = Co dál
done-next = Vraťte se tam, kde jste se chtěli přihlásit, a použijte nové heslo. Pokud vám prohlížeč nabídne jeho uložení, přijměte to.

login-title = Přihlášení
login-lead = Pro správce této služby.
login-button = Přihlásit se
login-pending = Přihlašování…
password = Heslo
password-again = Potvrďte heslo
logout = Odhlásit se

setup-title = Vytvořte prvního správce
setup-lead = Tento odkaz funguje jen jednou. Účet, který tu vytvoříte, uvidí všechny uživatele této služby.
setup-email-hint = Budete se jí přihlašovat a budou na ni chodit vaše vlastní odkazy pro obnovení.
setup-button = Vytvořit správce
setup-pending = Vytváření správce…
setup-gone-title = Tento odkaz pro nastavení už nefunguje
setup-gone-lead = Funguje jen jednou, a to jen do restartu serveru nebo do vytvoření správce.
setup-gone-next = Pokud už správce existuje, přihlaste se. Pokud ne, restartujte server: vypíše nový odkaz.
name = Jméno

mailbox-title = Schránka
mailbox-banner-title = Toto je vývojová schránka
mailbox-banner = Všechny e-maily z tohoto serveru končí tady a žádný se nikomu neposílá. Kdo může otevřít tuto stránku, může je číst.
mailbox-empty-title = Zatím žádné e-maily
mailbox-empty = Požádejte o odkaz, pak se sem vraťte a načtěte tuto stránku znovu.
mailbox-ask = Požádat o odkaz
mailbox-newest = Nejnovější nahoře. Všechny časy jsou v UTC.
mailbox-list = E-maily
mailbox-back = Zpět do schránky
mail-subject = Předmět
mail-from = Od
mail-to = Komu
mail-when = Kdy
mail-text-part = Textová část
mail-html-part = Část HTML
mail-html-frame = Část HTML e-mailu
mail-link = Odkaz
nav-recovery = Stránka pro obnovení
nav-admin = Správa

not-found-title = Stránka nenalezena
not-found-lead = Adresa může být chybná nebo neúplná. Pokud je z e-mailu, zkontrolujte, zda jste zkopírovali celý odkaz.
broken-title = Něco se pokazilo
broken-lead = Chyba je u nás, ne u vás. Vraťte se zpět a zkuste to prosím znovu za několik minut.
broken-number = Pokud se to stane znovu, sdělte podpoře toto číslo:
unavailable-title = Brzy budeme zpět
unavailable-lead = Tato služba je dočasně nedostupná. Zkuste to prosím znovu za několik minut. Odkazy, které už máte, fungují dál.
refused-title = Tento požadavek byl odmítnut
start-again = Začít znovu
