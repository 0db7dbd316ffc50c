# The page on which the help desk verifies a caller.

caller-title = Zweryfikuj rozmówcę
caller-lead = Zanim pomożesz z tym kontem, sprawdź, czy osoba przy telefonie to { $name }.
caller-email-heading = Kod e-mailem
caller-email-lead = Wyślemy kod na adres { $email }. Rozmówca go odczyta, a Ty wpiszesz go tutaj.
caller-send = Wyślij kod
caller-send-again = Wyślij kolejny kod
caller-waiting = E-mail z kodem nie został jeszcze wysłany. Odśwież tę stronę za chwilę.
caller-sent = Kod wysłano { $ago }. Jest ważny do { $time }.
caller-over = Ostatni kod już nie działa. Wyślij kolejny.
caller-see-mail = Zobacz e-mail
caller-tries =
    { $count ->
        [one] Pozostała jedna próba.
        [few] Pozostały { $count } próby.
        [many] Pozostało { $count } prób.
       *[other] Pozostało { $count } próby.
    }
caller-code = Kod odczytany przez rozmówcę
caller-app-heading = Kod z aplikacji uwierzytelniającej
caller-app-lead = Rozmówca może też odczytać kod, który właśnie pokazuje jego aplikacja uwierzytelniająca.
caller-app-code = Kod z aplikacji
caller-button = Zweryfikuj rozmówcę
caller-back-to-case = Sprawa { $number }
