# Errors, by their codes: what went wrong and what to do now.

error-email-missing = Introduceți adresa de e-mail.
error-email-invalid = Această adresă de e-mail nu este completă. Trebuie să arate ca name@example.org.
error-name-missing = Introduceți un nume.
error-name-not-text = Acest nume conține caractere invizibile care schimbă direcția textului din jur. Tastați-l în loc să îl lipiți.
error-name-too-long = Acest nume este prea lung. Folosiți cel mult 150 de caractere.
error-password-too-short = Această parolă este prea scurtă. Numărul minim de caractere: { $length }. Este suficient să adăugați unul sau două cuvinte.
error-password-too-long = Această parolă este prea lungă. Folosiți cel mult 1.024 de octeți, adică aproximativ o pagină de text.
error-password-too-common = Această parolă este prea ușor de ghicit: atacatorii încearcă mai întâi parolele obișnuite, modelele și numele sau adresa dvs. Alegeți alta.
error-password-breached = Această parolă este cunoscută dintr-o scurgere de date, așa că atacatorii o încearcă. Alegeți una pe care nu ați folosit-o în altă parte.
error-password-not-text = Această parolă conține caractere care nu pot fi tastate din nou, cum ar fi un sfârșit de linie. Alegeți alta.
error-password-too-weak-there = Aplicația nu acceptă această parolă. Alegeți una mai lungă, cu alte cuvinte.
error-password-too-long-there = Această parolă este prea lungă pentru aplicație. Folosiți cel mult 70 de caractere.
error-password-in-history = Ați mai folosit această parolă. Alegeți una pe care nu ați folosit-o niciodată aici.
error-password-frozen = Aceasta este parola dinainte de blocarea contului, deci este posibil ca altcineva să o știe. Alegeți alta.
error-password-revoked = Această parolă nu mai funcționează pentru acest cont, deoarece este posibil ca altcineva să o știe. Alegeți alta.
error-password-too-young = Aplicația nu permite încă o nouă schimbare a acestei parole. Încercați mai târziu sau contactați asistența aplicației.
error-changed-elsewhere = Parola acestui cont a fost schimbată în aplicație după trimiterea acestui link, așa că linkul nu mai funcționează. Dacă nu dvs. ați schimbat-o, solicitați un link nou.
error-directory-down = Aplicația care gestionează contul dvs. nu răspunde. Nu s-a schimbat nimic, iar linkul funcționează în continuare: încercați din nou peste un minut.
error-passwords-differ = Cele două parole nu coincid. Introduceți din nou parola nouă în ambele câmpuri.
error-link-no-longer-good = Acest link nu mai funcționează. Solicitați unul nou.
error-case-number-missing = Introduceți numărul de caz. Se află în e-mail și arată ca 7KQ2-M9XD.
error-code-missing = Introduceți codul din e-mail.
error-code-not-right = Acest cod este greșit sau nu mai funcționează. Verificați-l în cel mai recent e-mail. După cinci încercări, deschideți linkul din e-mail sau solicitați unul nou.
error-code-is-case-number = Acesta este numărul de caz. Codul arată asemănător și se află în același e-mail.
error-account-frozen = Proprietarul acestui cont l-a blocat. Numai un link trimis la adresa de e-mail a proprietarului îl deblochează; proprietarul îl poate solicita.
error-wrong-credentials = Adresa de e-mail sau parola este greșită. Verificați-le pe amândouă și încercați din nou.
error-email-taken = Există deja un cont cu această adresă.
error-password-missing = Introduceți parola.
error-password-not-yours = Omiteți parola: numai proprietarul contului o alege, printr-un link trimis prin e-mail.
error-role-unknown = Acest rol nu există.
error-not-logged-in = Nu v-ați conectat sau sesiunea s-a încheiat. Conectați-vă și încercați din nou.
error-token-not-good = Acest apel necesită un token API valid. Trimiteți-l în antetul Authorization, ca „Token” sau „Bearer” urmat de token.
error-not-allowed = Rolul dvs. nu permite acest lucru sau tokenul dvs. API nu are domeniul necesar. Contactați un administrator.
error-scope-missing = Alegeți cel puțin un domeniu.
error-too-many-tokens = Există deja 50 de tokenuri API. Revocați mai întâi unul pe care nu îl mai folosiți.
error-token-name-not-good = Alegeți alt nume, de cel mult 100 de caractere. „log-in” este rezervat pentru tokenurile create la conectare.
error-password-needed = Pentru a continua, introduceți propria parolă. Pentru siguranța dvs., o cerem din nou după un timp.
error-password-wrong = Aceasta nu este parola dvs. Verificați-o și încercați din nou.
error-second-factor-needed = Configurați mai întâi autentificarea cu doi factori.
error-second-factor-wrong = Acest cod este greșit sau a fost deja folosit. Așteptați-l pe următorul și încercați din nou.
error-caller-code-wrong = Acest cod este greșit. Cereți-i persoanei care sună să îl citească din nou, din cel mai recent e-mail.
error-caller-code-over = Nu există niciun cod care să funcționeze: a expirat, a fost folosit sau a fost introdus greșit de prea multe ori. Trimiteți altul.
error-last-admin = Acesta este ultimul administrator activ. Acordați mai întâi acest rol altcuiva.
error-yourself = Acesta este propriul dvs. cont. Trebuie să facă asta un alt administrator.
error-changed-meanwhile = Altcineva a modificat acest lucru după ce ați deschis pagina, așa că nu s-a salvat nimic. Ce ați scris este încă aici: deschideți pagina într-o filă nouă pentru a vedea valorile actuale și faceți modificările acolo.
# Somebody wants to do something to many accounts at once, and has selected none.
error-nothing-selected = Selectați mai întâi cel puțin un cont.
error-account-disabled = Acest cont este dezactivat, așa că nu se poate trimite niciun link. Activați-l mai întâi.
error-not-lockable-there = Directorul acestui cont nu poate bloca conturi, așa că parola funcționează în continuare. Schimbați parola acolo.
error-locked-there = Acest cont este blocat în directorul său. Numai o parolă nouă, aleasă printr-un link de recuperare, îl deblochează.
error-rate-invalid = Introduceți un număr de la 1 la 1.000.
error-campaign-is-over = Această campanie s-a încheiat. Reîncărcați pagina ei.
error-file-missing = Alegeți mai întâi un fișier.
error-import-has-wrong-lines = Unele rânduri nu sunt valide. Alegeți să le omiteți sau corectați-le în fișier și verificați-l din nou.
error-import-not-ready = Acest import s-a încheiat sau nu a fost încă verificat. Reîncărcați pagina lui.
error-mail-is-going = Acest e-mail se trimite chiar acum. Reîncărcați pagina lui peste un minut.
error-mail-waits-for-limit = Acest e-mail așteaptă din cauza limitei de e-mailuri către o adresă, care îi protejează proprietarul. Va fi trimis de îndată ce limita permite.
error-mail-is-over = Acest e-mail nu mai poate fi modificat: a fost trimis sau nu mai este necesar. Reveniți și reîncărcați pagina lui.
error-case-is-over = Acest caz este deja închis. Dacă este încă nevoie de o parolă nouă, trimiteți un link nou.
error-url-invalid = Introduceți o adresă URL https, cum ar fi https://example.org/hook, fără nume de utilizator.
error-url-private = Această adresă se află într-o rețea privată. Operatorul acestui server o poate permite cu WEBHOOK_ALLOWED_NETWORKS.
error-events-missing = Alegeți cel puțin un eveniment.
error-cross-site = Această cerere a venit de pe alt site și a fost respinsă. Deschideți direct pagina noastră și încercați din nou acolo.
error-unreadable = Nu am putut citi această cerere. Verificați ce ați trimis și încercați din nou.
error-not-found = Nu există nimic la această adresă.
error-method-not-allowed = Această adresă nu acceptă această metodă.
error-too-slow = Această cerere a durat prea mult până a ajuns. Verificați conexiunea și încercați din nou.
error-too-large = Această cerere este prea mare.
error-unsupported-media-type = Trimiteți JSON (application/json) sau un formular (application/x-www-form-urlencoded sau multipart/form-data).
error-idempotency-key-reused = Acest Idempotency-Key a fost deja folosit pentru altă cerere. Folosiți o cheie nouă pentru fiecare cerere.
error-too-many-requests =
    Au venit prea multe cereri din rețeaua dvs. Așteptați { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    } și încercați din nou. E-mailurile deja trimise vor ajunge oricum.
error-too-many-requests-hours =
    Au venit prea multe cereri din rețeaua dvs. Așteptați { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } și încercați din nou. E-mailurile deja trimise vor ajunge oricum.
error-too-many-tries =
    Prea multe încercări eșuate. Așteptați { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    } și încercați din nou. Dacă ați uitat parola, solicitați un link: acesta funcționează imediat.
error-too-many-tries-hours =
    Prea multe încercări eșuate. Așteptați { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } și încercați din nou. Dacă ați uitat parola, solicitați un link: acesta funcționează imediat.
error-unavailable = Nu am putut procesa solicitarea dvs. Problema este la noi, nu la dvs. Încercați din nou peste câteva minute.
error-unexpected = A apărut o problemă la noi. Încercați din nou peste câteva minute.
error-unreachable = Nu am putut contacta serverul. Verificați conexiunea și încercați din nou. Ce ați scris este încă aici.
