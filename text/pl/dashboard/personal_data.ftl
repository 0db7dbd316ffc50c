# Personal data of one person: the page, the confirmation of an erasure, and what the command says.

personal-data-title = Dane osobowe
personal-data-lead = Pobierz jako plik wszystko, co jest przechowywane na temat danej osoby, albo usuń te dane (RODO, art. 15 i 17). Dotyczy to też osób bez konta, które poprosiły o link.
personal-data-who = Adres e-mail, nazwa użytkownika lub numer użytkownika
personal-data-find = Szukaj
personal-data-none-title = Brak danych na temat tej osoby
personal-data-none = Sprawdź pisownię lub spróbuj z innym adresem, którego używa ta osoba.
personal-data-stored = Co jest tu przechowywane
personal-data-accounts = Konta
personal-data-sessions = Sesje
personal-data-api-tokens = Tokeny API
personal-data-cases = Sprawy odzyskiwania
personal-data-mails = E-maile
personal-data-events = Wpisy w dzienniku audytu
personal-data-webhook-events = Zdarzenia webhooków
personal-data-download = Pobieranie
personal-data-download-lead = Plik JSON z danymi tej osoby. Nie zawiera haseł, linków, kodów ani tokenów. Pobranie jest rejestrowane w dzienniku audytu.
personal-data-download-button = Pobierz plik
personal-data-erase-link = Usuń dane…
personal-data-erase-title = Usunąć wszystkie dane tej osoby?
personal-data-erase-lead = Wszystko, co jest przechowywane na temat tej osoby, zostanie usunięte, w tym konto. Tego nie można cofnąć. Jeśli ta osoba chce otrzymać kopię danych, najpierw ją pobierz.
personal-data-erase-button = Usuń dane
personal-data-stays = Co pozostaje i dlaczego
personal-data-stays-audit-trail =
    { $days ->
        [one] Wpisy w dzienniku audytu, ponieważ każdy jest zabezpieczony następnym. Zamiast imienia i nazwiska mają numer użytkownika, ale zawierają też sieci, przeglądarki i częściowo ukryte adresy. Są usuwane po { $days } dniu.
        [few] Wpisy w dzienniku audytu, ponieważ każdy jest zabezpieczony następnym. Zamiast imienia i nazwiska mają numer użytkownika, ale zawierają też sieci, przeglądarki i częściowo ukryte adresy. Są usuwane po { $days } dniach.
        [many] Wpisy w dzienniku audytu, ponieważ każdy jest zabezpieczony następnym. Zamiast imienia i nazwiska mają numer użytkownika, ale zawierają też sieci, przeglądarki i częściowo ukryte adresy. Są usuwane po { $days } dniach.
       *[other] Wpisy w dzienniku audytu, ponieważ każdy jest zabezpieczony następnym. Zamiast imienia i nazwiska mają numer użytkownika, ale zawierają też sieci, przeglądarki i częściowo ukryte adresy. Są usuwane po { $days } dnia.
    }
personal-data-stays-audit-trail-forever = Wpisy w dzienniku audytu, ponieważ każdy jest zabezpieczony następnym. Zamiast imienia i nazwiska mają numer użytkownika, ale zawierają też sieci, przeglądarki i częściowo ukryte adresy. Nigdy nie są usuwane, ponieważ nie ustawiono AUDIT_RETENTION_DAYS.
personal-data-stays-webhook-events = Zdarzenia webhooków, których jeszcze nie dostarczono, aby inne aplikacje też mogły usunąć dane tej osoby. Są usuwane kilka tygodni po dostarczeniu.
personal-data-stays-numbers = Statystyki i limity. Zawierają tylko liczby i skróty utworzone z użyciem tajnego klucza i z czasem wygasają.
personal-data-stays-directory = Konto w katalogu „{ $directory }”, który należy do innej aplikacji. Usuń je tam.
personal-data-stays-unknown = Wszystko, co zawiera katalog „{ $directory }”, ponieważ katalog nie odpowiedział. Sprawdź to tam.
personal-data-stays-backups = Kopie zapasowe sprzed usunięcia danych. Po przywróceniu takiej kopii ponownie usuń dane tej osoby.
personal-data-stays-imports = Importy, których jeszcze nie potwierdzono. Jeśli któryś zawiera tę osobę, anuluj go: w przeciwnym razie jej konto mogłoby zostać utworzone ponownie.
personal-data-stays-lock = Blokada konta w katalogu „{ $directory }”, bez nazwy i adresu. W przeciwnym razie następna prośba o odzyskanie odblokowałaby konto.
