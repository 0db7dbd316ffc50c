# Why mails can't be sent, and what to do about it.

mail-problem-log-in = Serwer poczty odrzuca logowanie. Sprawdź EMAIL_HOST_USER i EMAIL_HOST_PASSWORD. Ponawiamy najwyżej raz na minutę, aby konto nie zostało zablokowane.
mail-problem-passwords-not-taken = Serwer poczty nie przyjmuje tego hasła. Utwórz hasło do aplikacji lub użyj OAuth: EMAIL_OAUTH_TOKEN_FILE albo EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-log-in-required = Serwer poczty wymaga logowania. Ustaw EMAIL_HOST_USER i EMAIL_HOST_PASSWORD.
mail-problem-token = Nie ma tokenu do logowania. Sprawdź EMAIL_OAUTH_TOKEN_FILE lub EMAIL_OAUTH_TOKEN_COMMAND.
mail-problem-encryption-required = Serwer poczty wymaga szyfrowania. Ustaw EMAIL_USE_TLS=true albo EMAIL_USE_SSL=true na porcie 465.
mail-problem-encryption = Szyfrowanie połączenia z serwerem poczty się nie udaje. Sprawdź EMAIL_PORT, EMAIL_USE_TLS i EMAIL_USE_SSL.
mail-problem-certificate = Certyfikat serwera poczty nie jest zaufany. Napraw certyfikat lub ustaw EMAIL_HOST na nazwę, którą zawiera.
mail-problem-helo = Serwer poczty nie przyjmuje nazwy tej maszyny. Ustaw EMAIL_HELO na nazwę, która wskazuje na jej adres.
mail-problem-sender = Serwer poczty nie przyjmuje nadawcy. Ustaw DEFAULT_FROM_EMAIL na adres, z którego Twoje konto może wysyłać, lub zweryfikuj go u swojego dostawcy.
mail-problem-sender-authentication = Serwery odbiorców nie mogą zweryfikować nadawcy. Skonfiguruj SPF, DKIM i DMARC dla domeny z DEFAULT_FROM_EMAIL.
mail-problem-relay = Serwer poczty nie przekazuje poczty z tej maszyny. Dopuść tam jej adres lub ustaw EMAIL_HOST_USER i EMAIL_HOST_PASSWORD.
mail-problem-reverse-dns = Adres maszyny wysyłającej nie ma nazwy. Ustaw jego rekord PTR i tę samą nazwę w EMAIL_HELO.
mail-problem-reputation = Adres maszyny wysyłającej jest zablokowany. Skorzystaj z linku w odpowiedzi serwera, aby usunąć go z listy, lub wysyłaj przez inny serwer.
mail-problem-limit = Osiągnięto limit wysyłania serwera poczty. E-maile są wysyłane, gdy pozwoli na więcej; jeśli zdarza się to często, zwiększ limit u swojego dostawcy.
mail-problem-account = Konto u dostawcy poczty jest zawieszone, w piaskownicy lub niezweryfikowane. Sprawdź je tam.
mail-problem-policy = Serwer poczty odrzuca e-maile na podstawie własnych zasad. Jego odpowiedź mówi, których.
mail-problem-count =
    { $count ->
        [one] Czeka 1 e-mail.
        [few] Czekają { $count } e-maile.
        [many] Czeka { $count } e-maili.
       *[other] Czeka { $count } e-maila.
    }
mail-problem-response = Odpowiedź serwera:
mail-problem-look = Zobacz najnowszy e-mail
# The whole: how many emails wait, why and what to do, and the start of the server’s response. Without spaces between sentences where the language has none.
mail-problem-told = { $count } { $problem } { $response }
